#include "catch.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check_json;
using strings = std::vector<std::string>;

TEST_CASE("no field and no rule is judged where a document could not be read to its end") {
    CHECK(codes_and_paths(check_json("")) == strings{"read.syntax "});
    CHECK(codes_and_paths(check_json("{ ")) == strings{"read.syntax "});
    CHECK(codes_and_paths(check_json(R"({"id": "r", "meetings": [{"id": "m")")) ==
          strings{"read.syntax /meetings/0"});
    CHECK(codes_and_paths(check_json(R"({"id": "r", "title": "T)")) ==
          strings{"read.syntax /title", "read.stopped /title"});
}

TEST_CASE("an optional date that could not be read is not judged as one that is missing") {
    auto const is_judged = [](std::string const& end) {
        auto const found =
            check_json(R"({"format":"1.0","id":"r","title":"T","meetings":[{"id":"m","title":"M","dates":)"
                       R"({"start":"2026-03-10","end":)" +
                       end + R"(},"sessions":[{"id":"s","title":"S","date":"2026-03-12"}]}]})");
        CHECK(found.mentions("read.value", "/meetings/0/dates/end") == (end == R"("2026-03-32")"));
        return found.mentions("time.within", "/meetings/0/sessions/0/date");
    };
    CHECK(is_judged(R"("2026-03-11")"));
    CHECK_FALSE(is_judged(R"("2026-03-32")"));
    CHECK_FALSE(is_judged("7"));
}
