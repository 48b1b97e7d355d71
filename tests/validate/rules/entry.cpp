#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::paths_of, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("time.derived: for fields that hold a date, a period or a time") {
    auto const derived = [](std::string_view field) {
        auto r = sample();
        auto& meta = r.meetings[0].meta.emplace();
        meta.provenance = {{.field_name = std::string(field), .basis = provenance_basis::derived}};
        return paths_of("time.derived", check(r));
    };
    strings const here{"/meetings/0/meta/provenance/0"};
    CHECK(derived("dates") == here);
    CHECK(derived("dates.start") == here);
    CHECK(derived("dates/end") == here);
    CHECK(derived("title") == strings{});
    CHECK(derived("ordinal") == strings{});
    CHECK(derived("date") == strings{});  // a meeting has no such field
}

TEST_CASE("time.derived: things of every kind that have dates") {
    auto r = sample();
    auto const origin = [](std::string_view field) {
        return provenance{.field_name = std::string(field), .basis = provenance_basis::derived};
    };
    r.meetings[0].sessions[0].meta.emplace().provenance = {origin("slot"), origin("date")};
    r.working_groups[0].meta.emplace().provenance = {origin("established")};
    CHECK(paths_of("time.derived", check(r)) == strings{"/working_groups/0/meta/provenance/0",
                                                        "/meetings/0/sessions/0/meta/provenance/0",
                                                        "/meetings/0/sessions/0/meta/provenance/1"});
}

TEST_CASE("time.derived: a note or the words of the source say from what") {
    auto r = sample();
    r.meetings[0].meta.emplace().provenance = {
        {.field_name = "dates", .basis = provenance_basis::derived, .note = "The day after the opening."},
        {.field_name = "dates", .basis = provenance_basis::derived, .words = "on the second day"},
        {.field_name = "dates", .basis = provenance_basis::stated},
        {.basis = provenance_basis::derived}};
    CHECK(paths_of("time.derived", check(r)) == strings{});
}

TEST_CASE("time.modified: neither modified nor withdrawn before it was created") {
    auto r = sample();
    auto& meta = r.places[0].meta.emplace();
    meta.created = manila({2025, 12, 2}, 9);
    meta.modified = manila({2025, 12, 2}, 9);
    CHECK(paths_of("time.modified", check(r)) == strings{});
    meta.modified = manila({2025, 12, 2}, 8);
    CHECK(paths_of("time.modified", check(r)) == strings{"/places/0/meta/modified"});
    meta.modified.reset();
    meta.deleted = manila({2025, 12, 1}, 9);
    CHECK(paths_of("time.modified", check(r)) == strings{"/places/0/meta/deleted"});
    meta.created.reset();
    CHECK(paths_of("time.modified", check(r)) == strings{});
}
