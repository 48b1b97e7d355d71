#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/release.hpp>

using namespace plenary;
using tests::sample;

namespace {

/// An unknown member of this name with one of that name inside.
basic_member<owning> unknown(std::string name, std::string inner) {
    any_value value{.kind = value_kind::object};
    value.members.push_back({.name = std::move(inner), .value = {.kind = value_kind::text, .text = "red"}});
    return {.name = std::move(name), .value = std::move(value)};
}

}  // namespace

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

TEST_CASE("what has a mark that nobody can read is as if it were labelled red") {
    using enum sharing_label;
    auto const visits = [](auto&& mark) {
        auto r = sample();
        mark(r.meetings[0].site_visits[0]);
        CHECK(redact(r, {red}).meetings[0].site_visits.size() == 1);
        CHECK(redact(redact(r, {red}), {amber_strict}) == redact(r, {amber_strict}));
        CHECK(redact(r, {}).meetings[0].sessions == sample().meetings[0].sessions);
        auto const left = redact(r, {amber_strict}).meetings[0].site_visits.size();
        CHECK(may_hold(r, {amber_strict}) == (left != 0));
        return left;
    };
    auto const in_thing = [&](std::string name, std::string inner) {
        return visits([&](auto& v) { v.extra.emplace().push_back(unknown(name, inner)); });
    };
    auto const in_meta = [&](std::string name, std::string inner) {
        return visits([&](auto& v) { v.meta.emplace().extra.emplace().push_back(unknown(name, inner)); });
    };
    auto const in_marks = [&](std::string name, std::string inner) {
        return visits([&](auto& v) {
            v.meta.emplace().sharing.emplace().label = clear;
            v.meta->sharing->extra.emplace().push_back(unknown(name, inner));
        });
    };
    CHECK(in_marks("lable", "x") == 0);
    CHECK(in_marks("audience", "x") == 0);
    for (std::string const name : {"shareing", "sharin", "Sharing", "SHARING", "hsaring"})
        CHECK(in_meta(name, "label") == 0);
    CHECK(in_meta("shape", "label") == 1);
    CHECK(in_meta("provenence", "source") == 1);
    CHECK(in_thing("mata", "sharing") == 0);
    CHECK(in_thing("mata", "shareing") == 0);
    CHECK(in_thing("sharing", "label") == 0);
    CHECK(in_thing("annex", "title") == 1);

    auto r = sample();
    r.externals = {{.id = "x"}};
    r.assertions = {{.id = {"a"}, .subject = {"x"}, .claim = "C"}};
    CHECK(may_hold(r, {}));
    r.externals[0].extra.emplace().push_back(unknown("meta", "sharing"));
    CHECK_FALSE(may_hold(r, {}));
    CHECK(redact(r, {}) == sample());
    CHECK(redact(r, {red}).externals.size() == 1);

    r = sample();
    r.extra.emplace().push_back(unknown("mata", "sharing"));
    CHECK_FALSE(may_see(r, {}));
    CHECK(may_see(r, {red}));
    CHECK(redact(r, {}).title == "Withheld");
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
