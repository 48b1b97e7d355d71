#include "ical/support.hpp"
#include "support/sample.hpp"

#include "catch.hpp"

#include <random>

using namespace plenary;
using namespace tests;

namespace {

std::string const& specimen() {
    static std::string const text = [] {
        auto out = calendar_with_zones(sample());
        out.resize(out.size() - std::string_view("END:VCALENDAR\r\n").size());
        return out +
               "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Recurs\r\nDTSTART;TZID=Asia/"
               "Manila:20251201T090000\r\nDURATION:PT1H\r\n"
               "RRULE:FREQ=MONTHLY;BYDAY=2MO,-1FR;BYMONTH=1,2,12;BYSETPOS=1;INTERVAL=2;COUNT=9;WKST=SU\r\n"
               "EXDATE:20260112T010000Z\r\nRDATE;VALUE=PERIOD:20260301T000000Z/PT1H\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:r\r\nRECURRENCE-ID:20251201T010000Z\r\nDTSTART:20251202\r\nEND:"
               "VEVENT\r\nEND:VCALENDAR\r\n";
    }();
    return text;
}

void check(std::string const& text) {
    auto const got = read_with_zones(text, {.max_occurrences = 50});
    for (auto const& found : got.findings) {
        if (found.where.line == 0 || found.hint.empty() || found.message.empty()) FAIL(found.code);
    }
    // What was read can be written.
    if (calendar_of(got.value).empty()) FAIL("nothing written");
}

}  // namespace

TEST_CASE("a calendar that ends anywhere is read as far as it goes") {
    for (std::size_t size = 0; size <= specimen().size(); ++size) check(specimen().substr(0, size));
    SUCCEED();
}

TEST_CASE("calendars with random changes are read") {
    constexpr int rounds = 20'000;
    std::mt19937 random(2025);
    std::string_view const pieces[] = {"\r\n",
                                       "\n",
                                       "BEGIN:VEVENT\r\n",
                                       "END:VEVENT\r\n",
                                       "BEGIN:VTIMEZONE\n",
                                       ";",
                                       ":",
                                       "\"",
                                       "9999",
                                       "-",
                                       "\xFF",
                                       "\x00",
                                       "T",
                                       "Z",
                                       "RRULE:FREQ=DAILY\r\n",
                                       "RRULE:FREQ=YEARLY;BYDAY=53SU\r\n",
                                       "DTSTART:00010101T000000\n",
                                       "DTEND:99991231T235959Z\n",
                                       "DURATION:P999999999W\n",
                                       " ",
                                       "\\"};
    for (int round = 0; round != rounds; ++round) {
        auto text = specimen();
        for (auto n = 1 + random() % 6; n != 0; --n) {
            auto const at = random() % text.size();
            auto const& piece = pieces[random() % std::size(pieces)];
            switch (random() % 4) {
                case 0: text.erase(at, random() % 40); break;
                case 1: text.insert(at, piece); break;
                case 2: text[at] = char(random()); break;
                default: text.insert(at, text.substr(random() % text.size(), random() % 200));
            }
        }
        check(text);
    }
    SUCCEED();
}

TEST_CASE("what would take for ever, or all memory, ends early") {
    std::string events;
    for (int i = 0; i != 3'000; ++i)
        events +=
            "BEGIN:VEVENT\nUID:" + std::to_string(i) +
            "\nSUMMARY:x\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    CHECK(read_calendar(in_calendar(events)).findings.mentions("ical.limit"));

    std::string const huge = "SUMMARY:" + std::string(1'000'000, 'x') + "\n";
    auto const big = read_calendar(
        in_calendar("BEGIN:VEVENT\nUID:a\n" + huge + "DTSTART:20250101\nRRULE:FREQ=DAILY\nEND:VEVENT\n"));
    CHECK(big.value.meetings.size() < 100);
    CHECK(big.findings.mentions("ical.limit"));

    std::string zones;
    for (int i = 0; i != 2'000; ++i) {
        auto const name = "Zone/N" + std::to_string(i);
        zones += "BEGIN:VTIMEZONE\nTZID:" + name +
                 "\nBEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:"
                 "FREQ=DAILY\nEND:STANDARD\nEND:VTIMEZONE\n"
                 "BEGIN:VEVENT\nUID:" +
                 name + "\nSUMMARY:x\nDTSTART;TZID=" + name + ":20250101T000000\nEND:VEVENT\n";
    }
    CHECK(read_calendar(in_calendar(zones)).findings.mentions("ical.limit"));
}
