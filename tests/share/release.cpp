#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/release.hpp>

using namespace plenary;
using tests::sample;

TEST_CASE("what everybody may see is handed out as it is") {
    auto const r = sample();
    release(r, {}, {}, [&](auto const& kept) { CHECK(&kept == &r); });
}

TEST_CASE("what is above the label goes, with every mention of it") {
    auto r = sample();
    r.organisations[2].meta = meta{.sharing = sharing{.label = sharing_label::amber}};
    release(r, {}, {}, [&](auto const& kept) {
        CHECK(&kept != &r);
        CHECK(kept.organisations.size() == 2);
        CHECK(kept.meetings[0].participations.size() == 2);
    });
    release(r, {.label = sharing_label::amber}, {}, [&](auto const& kept) { CHECK(&kept == &r); });
}

TEST_CASE("unknown members are handed out with what holds them, unless there are marks in them") {
    auto r = sample();
    any_value annex{.kind = value_kind::object};
    annex.members.push_back({.name = "title", .value = {.kind = value_kind::text, .text = "Annex"}});
    r.meetings[0].extra.emplace().push_back({.name = "annex", .value = annex});
    CHECK(may_hold(r, {}));
    any_value about{.kind = value_kind::object};
    about.members.push_back({.name = "sharing", .value = {.kind = value_kind::object}});
    annex.members.push_back({.name = "meta", .value = about});
    any_value annexes{.kind = value_kind::list};
    annexes.items = {annex};
    r.meetings[0].extra->front().value = annexes;
    CHECK_FALSE(may_hold(r, {}));
    release(r, {}, {}, [](auto const& kept) { CHECK(kept == sample()); });
}

TEST_CASE("a borrowed record is handed out as it is, or as a copy of its own") {
    auto r = sample();
    std::pmr::monotonic_buffer_resource arena;
    auto const borrowed_record = convert<record_view>(r, arena);
    release(borrowed_record, {}, {}, [&](auto const& kept) {
        CHECK(static_cast<void const*>(&kept) == static_cast<void const*>(&borrowed_record));
    });
    r.outcomes[0].meta = meta{.sharing = sharing{.label = sharing_label::red}};
    auto const marked = convert<record_view>(r, arena);
    CHECK(release(marked, {}, {}, [](auto const& kept) { return kept.outcomes.size(); }) == 0);
    CHECK(release(marked, {sharing_label::red}, {}, [](auto const& kept) { return kept.outcomes.size(); }) ==
          1);
}
