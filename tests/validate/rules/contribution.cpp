#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("contribution.attribution: without a speaker the speaker is unknown") {
    auto r = sample();
    auto& c = r.meetings[0].sessions[1].contributions[0];
    c.by.clear();
    auto const found = check(r);
    CHECK(codes_and_paths(found) ==
          strings{"contribution.attribution /meetings/0/sessions/1/contributions/0/attribution"});
    CHECK(found[0].severity == severity::note);
    CHECK(found[0].fix[0].value == text_value("unknown"));
    c.attribution = attribution::unknown;
    CHECK(codes_and_paths(check(r)) == strings{});
    c.by = {{.collective = "member states"}};
    c.attribution = attribution::collective;
    CHECK(codes_and_paths(check(r)) == strings{});
}
