#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

record with_listing(listing said) {
    auto r = sample();
    r.meetings[0].meta = meta{.listings = {std::move(said)}};
    return r;
}
record with_words(std::string words) {
    auto r = sample();
    r.meetings[0].meta = meta{.provenance = {{.field_name = "site_visits", .words = std::move(words)}}};
    return r;
}
constexpr auto exhaustive = listing_extent::exhaustive, illustrative = listing_extent::illustrative,
               unknown = listing_extent::unknown;
strings const wrong_count{"listing.count /meetings/0/meta/listings/0/stated"};
strings const not_illustrative{"listing.illustrative /meetings/0/meta/listings/0/extent"};

}  // namespace

TEST_CASE("listing.field: a listing names a list of its holder") {
    auto const found = check(with_listing({.field_name = "site_visit", .extent = exhaustive}));
    CHECK(codes_and_paths(found) == strings{"listing.field /meetings/0/meta/listings/0/field_name"});
    CHECK(found[0].fix ==
          std::vector<patch_operation>{
              {patch_verb::replace, "/meetings/0/meta/listings/0/field_name", text_value("site_visits")}});
    CHECK(codes_and_paths(check(with_listing({.field_name = "title"}))) ==
          strings{"listing.field /meetings/0/meta/listings/0/field_name"});
    CHECK(codes_and_paths(check(with_listing({.field_name = "site_visits", .extent = exhaustive}))) ==
          strings{});
}

TEST_CASE("listing.count: an exhaustive list is as long as the source says") {
    auto const visits = [](listing_extent extent, std::int64_t number, exactness how = exactness::exact) {
        return codes_and_paths(check(
            with_listing({.field_name = "site_visits", .extent = extent, .stated = quantity{number, how}})));
    };
    CHECK(visits(exhaustive, 1) == strings{});
    CHECK(visits(exhaustive, 4) == wrong_count);
    CHECK(visits(exhaustive, 0) == wrong_count);
    CHECK(visits(exhaustive, 4, exactness::about) == strings{});
    CHECK(visits(illustrative, 4) == strings{});
    CHECK(visits(illustrative, 0) == wrong_count);
    CHECK(visits(unknown, 1) == strings{});
}

TEST_CASE("listing.count: holds for whatever has a meta") {
    auto r = sample();
    r.meta = meta{.listings = {{.field_name = "meetings", .extent = exhaustive, .stated = quantity{4}}}};
    r.meetings[0].sessions[1].contributions[0].meta = r.meta;
    r.meetings[0].sessions[1].contributions[0].meta->listings[0].field_name = "by";
    CHECK(codes_and_paths(check(r)) ==
          strings{"listing.count /meta/listings/0/stated",
                  "listing.count /meetings/0/sessions/1/contributions/0/meta/listings/0/stated"});
}

TEST_CASE("listing.count: what was withdrawn is in the list no longer") {
    auto r = with_listing({.field_name = "sessions", .extent = exhaustive, .stated = quantity{2}});
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].sessions.push_back({.id = {"gone"}, .title = "Gone"});
    r.meetings[0].sessions[2].focus = "What it was about";
    CHECK(codes_and_paths(check(r)) == wrong_count);
    r.meetings[0].sessions[2].meta = meta{.deleted = manila({2025, 12, 5}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].meta->listings[0] = {.field_name = "sessions", .extent = unknown, .stated = quantity{3}};
    CHECK(codes_and_paths(check(r)) == not_illustrative);
}

TEST_CASE("listing.illustrative: a list that falls short of the source's number gives examples") {
    auto const found =
        check(with_listing({.field_name = "site_visits", .extent = unknown, .stated = quantity{4}}));
    CHECK(codes_and_paths(found) == not_illustrative);
    CHECK(found[0].severity == severity::note);
    CHECK(found[0].fix ==
          std::vector<patch_operation>{
              {patch_verb::replace, "/meetings/0/meta/listings/0/extent", text_value("illustrative")}});
}

TEST_CASE("listing.illustrative: what the source introduces as examples is marked as such") {
    for (auto const* words : {"such as the coast guard", "Including:", "e.g. the coast guard"})
        CHECK(codes_and_paths(check(with_words(words))) ==
              strings{"listing.illustrative /meetings/0/meta/provenance/0/words"});
    CHECK(codes_and_paths(check(with_words("the visit of the coast guard"))) == strings{});

    auto r = with_words("such as the coast guard");
    r.meetings[0].meta->listings = {{.field_name = "site_visits", .extent = illustrative}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].meta->listings[0].extent = exhaustive;
    CHECK(codes_and_paths(check(r)) == not_illustrative);
    r.meetings[0].meta->listings[0].stated = quantity{1};
    CHECK(codes_and_paths(check(r)) == strings{});
}
