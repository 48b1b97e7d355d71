#include "catch.hpp"

#include <plenary/core/instant.hpp>
#include <plenary/model/finding.hpp>
#include <plenary/model/meeting.hpp>
#include <plenary/model/outcome.hpp>
#include <plenary/model/session.hpp>
#include <plenary/programme/wording.hpp>

#include <algorithm>
#include <initializer_list>

using namespace plenary;

TEST_CASE("dates in words are as precise as they are known") {
    CHECK(in_words(partial_date(2026, 3, 9)) == "9 March 2026");
    CHECK(in_words(partial_date(2026, 3)) == "March 2026");
    CHECK(in_words(partial_date(2026)) == "2026");
    CHECK(in_words(partial_date()) == "an unknown date");
}

TEST_CASE("spans of dates say once what both ends have") {
    constexpr partial_date march(2026, 3, 30);
    CHECK(in_words(march, march) == "30 March 2026");
    CHECK(in_words(partial_date(2026, 3, 9), partial_date(2026, 3, 11)) == "9–11 March 2026");
    CHECK(in_words(march, partial_date(2026, 4, 2)) == "30 March – 2 April 2026");
    CHECK(in_words(march, partial_date(2027, 1, 2)) == "30 March 2026 – 2 January 2027");
    CHECK(in_words(partial_date(2026), partial_date(2027)) == "2026 – 2027");
    CHECK(with_weekdays({2026, 3, 9}, {2026, 3, 9}) == "Monday 9 March 2026");
    CHECK(with_weekdays({2026, 3, 9}, {2026, 3, 10}) == "Monday 9 – Tuesday 10 March 2026");
    CHECK(with_weekdays({2026, 3, 30}, {2026, 4, 2}) == "Monday 30 March – Thursday 2 April 2026");
}

TEST_CASE("clock times are those of the place") {
    slot s{.start = {.date = {2026, 3, 9}, .second_of_day = 9 * 3600 + 5 * 60, .offset_minutes = -570}};
    CHECK(clock_times(s) == "09:05");
    s.end = s.start;
    s.end->second_of_day = 10 * 3600;
    CHECK(clock_times(s) == "09:05–10:00");
    CHECK(day_and_times(s) == "Monday 9 March 2026, 09:05–10:00");
    s.end->date.day = 11;
    CHECK(clock_times(s) == "09:05 – Wednesday 11 March 2026, 10:00");
    CHECK(day_and_times(slot{}).empty());
    CHECK(zone_of(s.start) == "UTC -09:30");
    s.start.zone = "Pacific/Marquesas";
    CHECK(zone_of(s.start) == "Pacific/Marquesas");
    CHECK(zone_of(instant{}) == "UTC");
    CHECK(clock_times(slot{}).empty());
}

TEST_CASE("the words can be those of another language") {
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {{"decision", "décision"}};
    words french{.about = "environ ", .and_ = " et ", .enumerators = kinds};
    french.months[2] = "mars";
    french.units[2] = {"jour", "jours"};
    CHECK(in_words(partial_date(2026, 3, 9), french) == "9 mars 2026");
    CHECK(in_words(duration{.amount = 5, .exactness = exactness::about}, french) == "environ 5 jours");
    CHECK(in_words(duration{.amount = 1}, french) == "1 jour");
    CHECK(in_words(quantity{.amount = 40}, french) == "40");
    CHECK(joined({"Fidji", "Tonga", "Samoa"}, french) == "Fidji, Tonga et Samoa");
    CHECK(in_words(outcome_kind::decision, french) == "décision");
    CHECK(in_words(outcome_kind::shared_understanding, french) == "shared understanding");
}

TEST_CASE("a heading over several says so") {
    CHECK(heading_of(outcome_kind::identified_priority, true) == "identified priorities");
    CHECK(heading_of(outcome_kind::identified_priority, false) == "identified priority");
    CHECK(heading_of(outcome_kind::progress, true) == "progress");
    constexpr std::pair<std::string_view, std::string_view> several[] = {{"gap", "lacunes"}};
    words const french{.headings = several};
    CHECK(heading_of(finding_type::gap, true, french) == "lacunes");
    CHECK(heading_of(finding_type::trend, true, french) == "trend");
}

TEST_CASE("every kind that stands over others has its heading") {
    auto const check = []<class E>(E, std::initializer_list<E> alike) {
        for (std::size_t i = 0; i != enumerator_names<E>.names().size(); ++i) {
            auto const kind = static_cast<E>(i);
            bool const is_alike = std::find(alike.begin(), alike.end(), kind) != alike.end();
            INFO(name_of(kind));
            CHECK((heading_of(kind, true) == heading_of(kind, false)) == is_alike);
        }
    };
    check(outcome_kind{}, {outcome_kind::progress});
    check(finding_type{}, {});
    check(participation_role{}, {participation_role::unknown});
}

TEST_CASE("a kind is told where it says more than the title") {
    CHECK(telling_kind(meeting_kind::annual_meeting) == "annual meeting");
    CHECK(telling_kind(meeting_kind::annual_meeting, "Sixth Annual Meeting") == "");
    CHECK(telling_kind(session_kind::breakout, "Break-out discussions") == "");
    CHECK(telling_kind(session_kind::breakout, "Break, outside") == "breakout");
    CHECK(telling_kind(session_kind::unknown) == "");
    CHECK(telling_kind(contribution_kind::other) == "");
    CHECK(has_words("a-b", "ab"));
    CHECK_FALSE(has_words("", "ab"));
    CHECK(has_words("", ""));
}

TEST_CASE("words are found wherever they stand in a text") {
    for (std::string const asked : {"p", "pl", "plenary session", "a1", "日本", "-x", "x-y", "PLEN"}) {
        for (std::size_t before = 0; before != 20; ++before)
            for (std::size_t behind : {0u, 1u, 7u, 8u, 9u}) {
                std::string const front(before, '.'), back(behind, '.');
                CHECK(has_words(front + asked + back, asked));
                CHECK_FALSE(has_words(front + asked.substr(1) + back, asked));
            }
    }
    for (std::size_t before = 0; before != 20; ++before) {
        std::string const front(before, 'p');
        CHECK(has_words(front + "PL-enary", "plenary"));
        CHECK(has_words(front + "p-lenary", "plenary"));
        CHECK(has_words(front + "p--lenary.........", "plenary"));
        CHECK_FALSE(has_words(front + "p-enary.........", "plenary"));
        CHECK_FALSE(has_words(front + "p.lenary.........", "plenary"));
    }
    // A letter in another case only where it is a letter.
    CHECK_FALSE(has_words("........[b........", "{b"));
    CHECK_FALSE(has_words("........\ra........", "-a"));
}
