#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::check_members, tests::paths_of, tests::only, tests::sample, tests::mended_text;
using strings = std::vector<std::string>;

namespace {

std::string created(std::string_view when) {
    return R"("meta": {"created": ")" + std::string(when) + R"("})";
}
strings created_paths(std::string_view code, std::string_view when) {
    return paths_of(code, check_members(created(when)));
}

}  // namespace

TEST_CASE("time.zone-known: the form, without any knowledge of zones") {
    auto r = sample();
    r.places[0].time_zone = "Manila time";
    r.meetings[0].sessions[0].slot->start.zone = "+08:00";
    CHECK(paths_of("time.zone-known", check(r)) ==
          strings{"/places/0/time_zone", "/meetings/0/sessions/0/slot/start"});
    r.places[0].time_zone = "Mars/Olympus";
    r.meetings[0].sessions[0].slot->start.zone = "America/Argentina/Buenos_Aires";
    CHECK(paths_of("time.zone-known", check(r)) == strings{});
}

TEST_CASE("time.zone-known: the name, where zones are known") {
    auto const place = [](std::string_view zone) {
        return paths_of("time.zone-known",
                        check_members(R"("places": [{"id": "a", "name": "A", "time_zone": ")" +
                                      std::string(zone) + R"("}])"));
    };
    CHECK(place("Asia/Manila") == strings{});
    CHECK(place("Mars/Olympus") == strings{"/places/0/time_zone"});
    CHECK(place("Manila time") == strings{"/places/0/time_zone"});
    CHECK(created_paths("time.zone-known", "2025-12-01T09:00:00+08:00[Asia/Manila]") == strings{});
    CHECK(created_paths("time.zone-known", "2025-12-01T09:00:00+08:00[Asia/Manilla]") ==
          strings{"/meta/created"});
    CHECK(created_paths("time.zone-known", "2025-12-01T09:00:00+08:00") == strings{});
}

TEST_CASE("time.offset-true: in winter and in summer") {
    CHECK(created_paths("time.offset-true", "2025-12-01T09:00:00+08:00[Asia/Manila]") == strings{});
    CHECK(created_paths("time.offset-true", "2025-12-01T09:00:00+01:00[Europe/Paris]") == strings{});
    CHECK(created_paths("time.offset-true", "2025-07-01T09:00:00+02:00[Europe/Paris]") == strings{});
    auto const found = only("time.offset-true", created("2025-07-01T09:00:00+01:00[Europe/Paris]"));
    CHECK(found.path == "/meta/created");
    CHECK(found.message ==
          "expected the offset of Europe/Paris then, as in 2025-07-01T09:00:00+02:00[Europe/Paris], found "
          "2025-07-01T09:00:00+01:00[Europe/Paris]");
    CHECK(mended_text(found) == "2025-07-01T09:00:00+02:00[Europe/Paris]");
    CHECK(!found.fix_is_safe);
}

TEST_CASE("time.offset-true: a clock time that the other offset does not have is not offered") {
    // 02:30 does not exist on the day on which summer begins.
    auto const found = only("time.offset-true", created("2025-03-30T02:30:00+01:00[Europe/Paris]"));
    CHECK(found.fix.empty());
    CHECK(found.message ==
          "expected a time that the clocks of Europe/Paris showed, found "
          "2025-03-30T02:30:00+01:00[Europe/Paris]: they were put forward past it");
    // An hour later the clocks were put forward, which the offset written hides.
    CHECK(mended_text(only("time.offset-true", created("2025-03-30T03:30:00+12:00[Europe/Paris]"))) ==
          "2025-03-30T03:30:00+02:00[Europe/Paris]");
}

TEST_CASE("time.offset-true: silent where nothing is claimed or known") {
    CHECK(created_paths("time.offset-true", "2025-12-01T09:00:00Z[Asia/Manila]") == strings{});
    CHECK(created_paths("time.offset-true", "2025-12-01T09:00:00+03:00") == strings{});
    CHECK(created_paths("time.offset-true", "2035-12-01T09:00:00+03:00[Europe/Paris]") == strings{});
    CHECK(created_paths("time.offset-true", "2025-12-01T09:00:00+03:00[Mars/Olympus]") == strings{});
    auto r = sample();
    r.meetings[0].sessions[0].slot->start.offset_minutes = 60;
    CHECK(paths_of("time.offset-true", check(r)) == strings{});
}

TEST_CASE("time.zone-missing: slots only, once for each") {
    auto r = sample();
    r.meta.emplace().created = tests::manila({2025, 12, 1}, 9);
    r.meta->created->zone.clear();
    CHECK(paths_of("time.zone-missing", check(r)) == strings{});
    r.meetings[0].sessions[0].slot->start.zone.clear();
    r.meetings[0].sessions[0].slot->end->zone.clear();
    r.meetings[0].sessions[1].slot->end->zone.clear();
    auto const found = check(r);
    CHECK(paths_of("time.zone-missing", found) ==
          strings{"/meetings/0/sessions/0/slot/start", "/meetings/0/sessions/1/slot/end"});
    for (auto const& f : found) CHECK(f.fix.empty());
}
