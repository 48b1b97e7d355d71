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
