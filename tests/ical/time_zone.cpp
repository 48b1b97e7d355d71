#include "ical/support.hpp"
#include "support/sample.hpp"

#include "catch.hpp"

using namespace plenary;
using namespace tests;
using lines = std::vector<std::string>;

namespace {

instant at(date day, unsigned hour, int offset_hours, std::string zone) {
    return {.date = day,
            .second_of_day = hour * 3600,
            .offset_minutes = std::int16_t(offset_hours * 60),
            .zone = std::move(zone)};
}
std::string calendar_at(instant const& start, std::optional<instant> const& end = {}) {
    auto r = one_session();
    r.meetings[0].sessions[0].slot = {.start = start, .end = end};
    return calendar_with_zones(r);
}
lines zone_lines(std::string const& calendar) {
    auto const begin = calendar.find("BEGIN:VTIMEZONE"), end = calendar.find("END:VTIMEZONE");
    return begin == calendar.npos ? lines{} : unfolded(calendar.substr(begin, end - begin));
}

}  // namespace

TEST_CASE("a zone without changes has one STANDARD") {
    auto const text = calendar_at(manila({2025, 12, 1}, 9), manila({2025, 12, 1}, 10));
    CHECK(zone_lines(text) == lines{"BEGIN:VTIMEZONE", "TZID:Asia/Manila", "BEGIN:STANDARD",
                                    "DTSTART:20240101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
                                    "TZNAME:PST", "END:STANDARD"});
    CHECK(lines_with("DTSTART;T", text) == lines{"DTSTART;TZID=Asia/Manila:20251201T090000"});
    CHECK(lines_with("DTEND;T", text) == lines{"DTEND;TZID=Asia/Manila:20251201T100000"});
}

TEST_CASE("a zone with summer time has one STANDARD and one DAYLIGHT") {
    CHECK(zone_lines(calendar_at(at({2025, 7, 1}, 9, 2, "Europe/Paris"))) ==
          lines{"BEGIN:VTIMEZONE", "TZID:Europe/Paris", "BEGIN:STANDARD", "DTSTART:20241027T030000",
                "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "BEGIN:DAYLIGHT",
                "DTSTART:20240331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"});
    auto const york = zone_lines(calendar_at(at({2025, 7, 1}, 9, -4, "America/New_York")));
    CHECK(york[7] == "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
    CHECK(york[14] == "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
    auto const sydney = zone_lines(calendar_at(at({2025, 12, 1}, 9, 11, "Australia/Sydney")));
    CHECK(sydney[7] == "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU");
    CHECK(sydney[10] == "DTSTART:20241006T020000");
}

TEST_CASE("times that a zone cannot tell are written in UTC") {
    auto const start = [](instant const& when) { return lines_with("DTSTART", calendar_at(when)).back(); };
    CHECK(start(at({2025, 12, 1}, 9, 0, "Etc/UTC")) == "DTSTART:20251201T090000Z");
    CHECK(start(at({2025, 12, 1}, 9, 0, "UTC")) == "DTSTART:20251201T090000Z");
    CHECK(start(at({2025, 12, 1}, 9, 3, "Europe/Unknown")) == "DTSTART:20251201T060000Z");
    CHECK(start(at({2025, 12, 1}, 9, 3, "/example.org/Europe/Paris")) == "DTSTART:20251201T060000Z");
    CHECK(start(at({2025, 12, 1}, 9, 3, "")) == "DTSTART:20251201T060000Z");
    // Another offset than the zone had then.
    CHECK(start(at({2025, 12, 1}, 9, 2, "Europe/Paris")) == "DTSTART:20251201T070000Z");
    // 02:00 to 03:00 comes twice that night.
    CHECK(start(at({2025, 10, 26}, 2, 2, "Europe/Paris")) == "DTSTART:20251026T000000Z");
    CHECK(start(at({2025, 10, 26}, 2, 1, "Europe/Paris")) == "DTSTART:20251026T010000Z");
    CHECK(start(at({2025, 10, 26}, 3, 1, "Europe/Paris")) == "DTSTART;TZID=Europe/Paris:20251026T030000");
}

TEST_CASE("a zone that was changed for good between events does not fit") {
    auto r = one_session();
    auto& m = r.meetings[0];
    m.sessions[0].slot = {.start = at({2026, 1, 1}, 9, 5, "Asia/Nowhere")};
    CHECK(zone_lines(calendar_with_zones(r)).size() == 8);
    m.sessions.push_back(
        {.id = {"later"}, .title = "Later", .slot = {{.start = at({2026, 12, 1}, 9, 6, "Asia/Nowhere")}}});
    auto const text = calendar_with_zones(r);
    CHECK(zone_lines(text) == lines{});
    CHECK(lines_with("DTSTART:", text) == lines{"DTSTART:20260101T040000Z", "DTSTART:20261201T030000Z"});
}

TEST_CASE("no TZID stands without its VTIMEZONE") {
    auto r = one_session();
    r.meetings[0].sessions[0].slot = {.start = at({2025, 12, 1}, 9, 3, "Mars/Olympus")};
    CHECK(calendar_with_zones(r).find("TZID") == std::string::npos);
    CHECK(calendar_of(r, {.clock = ical::clock::local}).find("TZID") == std::string::npos);
}
