#include "support/sample.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>
#include <plenary/programme/programme.hpp>
#include <plenary/programme/wording.hpp>

#include <string>

using namespace plenary;
using tests::manila;

namespace {

constexpr date monday{2025, 12, 1}, tuesday{2025, 12, 2};

std::string told(programme_item<> const& item) {
    return std::visit([](auto const* one) { return one->id.value; }, item);
}

/// "week: 1 December 2025 [m: a b] [n: c]; ..." with "+" behind a meeting that was opened before.
std::string told(programme<> const& all) {
    std::string out = all.whole->id.value + (all.only_holds_others ? " holds:" : ":");
    for (auto const& [first, last, parts] : all.days) {
        out += ' ' + in_words(first, last);
        for (auto const& part : parts) {
            out += " [" + part.meeting->id.value + (part.opens ? ":" : "+:");
            for (auto const& item : part.items) out += ' ' + told(item);
            out += ']';
        }
    }
    return out;
}

std::string told(record const& r) {
    plenary::directory const things(r);
    std::string out;
    for (auto const& all : programmes_of(r, things)) out += (out.empty() ? "" : "; ") + told(all);
    return out;
}

meeting meeting_on(std::string id, std::optional<period> dates, std::string parent = {}) {
    meeting m{.id = {std::move(id)}, .dates = std::move(dates)};
    if (!parent.empty()) m.parent = {{parent}};
    return m;
}
session at(std::string id, date day, unsigned hour) {
    return {.id = {std::move(id)}, .slot = slot{.start = manila(day, hour)}};
}
session in_place(std::string id, std::uint32_t order) {
    return {.id = {std::move(id)}, .order = order};
}
void withdraw(auto& thing) {
    thing.meta.emplace().deleted = manila(monday, 0);
}

}  // namespace

TEST_CASE("the meetings of a week follow each other by day") {
    record r;
    r.meetings = {meeting_on("week", period{.start = monday, .end = tuesday}),
                  meeting_on("n", period{.start = tuesday}, "week"),
                  meeting_on("m", period{.start = monday}, "week")};
    CHECK(told(r) == "week holds: 1 December 2025 [m:] 2 December 2025 [n:]");
}

TEST_CASE("a meeting of several days is on each that something is said to be on") {
    record r;
    r.meetings = {meeting_on("m", period{.start = monday, .end = tuesday})};
    r.meetings[0].sessions = {at("b", tuesday, 9), in_place("c", 1), at("a", monday, 9)};
    CHECK(told(r) == "m: 1 December 2025 [m: a] 1–2 December 2025 [m+: c] 2 December 2025 [m+: b]");
}

TEST_CASE("what has no day of its own is on that of a meeting of one day") {
    record r;
    r.meetings = {meeting_on("m", period{.start = monday})};
    r.meetings[0].site_visits = {{.id = {"v"}}};
    CHECK(told(r) == "m: 1 December 2025 [m: v]");
}

TEST_CASE("the clock decides where everything has a time, and otherwise the printed order") {
    record r;
    r.meetings = {meeting_on("m", period{.start = monday})};
    r.meetings[0].sessions = {at("late", monday, 15), at("early", monday, 9)};
    r.meetings[0].sessions[0].order = 1;
    r.meetings[0].sessions[1].order = 2;
    CHECK(told(r) == "m: 1 December 2025 [m: early late]");
    r.meetings[0].sessions.push_back(in_place("between", 2));
    r.meetings[0].sessions[1].order = 3;
    CHECK(told(r) == "m: 1 December 2025 [m: late between early]");
}

TEST_CASE("what begins first comes first, wherever the clocks stand") {
    auto const in_fiji = [](session s) {
        s.slot->start.offset_minutes = 12 * 60;
        s.slot->start.zone = "Pacific/Fiji";
        return s;
    };
    record r;
    r.meetings = {meeting_on("week", std::nullopt), meeting_on("m", period{.start = monday}, "week"),
                  meeting_on("n", period{.start = monday}, "week")};
    r.meetings[1].sessions = {at("eight", monday, 8), in_fiji(at("fiji-ten", monday, 10))};
    r.meetings[2].sessions = {in_fiji(at("fiji-nine", monday, 9))};
    CHECK(told(r) == "week holds: 1 December 2025 [n: fiji-nine] [m: fiji-ten eight]");
    for (auto& s : r.meetings[1].sessions) s.order = 1;
    r.meetings[1].sessions.push_back(in_place("untimed", 1));
    r.meetings[1].sessions.push_back(in_place("unordered", 1));
    r.meetings[1].sessions.back().order.reset();
    CHECK(told(r) == "week holds: 1 December 2025 [m: untimed fiji-ten eight unordered] [n: fiji-nine]");
}

TEST_CASE("of the meetings of a day the one that begins first comes first") {
    record r;
    r.meetings = {meeting_on("week", std::nullopt), meeting_on("afternoon", period{.start = monday}, "week"),
                  meeting_on("morning", period{.start = monday}, "week")};
    r.meetings[1].sessions = {at("a", monday, 14)};
    r.meetings[2].sessions = {at("b", monday, 9)};
    CHECK(told(r) == "week holds: 1 December 2025 [morning: b] [afternoon: a]");
}

TEST_CASE("what has no date comes last") {
    record r;
    r.meetings = {meeting_on("m", std::nullopt), meeting_on("n", period{.start = partial_date(2026)})};
    CHECK(told(r) == "n: 2026 [n:]; m: an unknown date [m:]");
}

TEST_CASE("meetings that are part of each other are seen all the same") {
    record r;
    r.meetings = {meeting_on("a", std::nullopt, "b"), meeting_on("b", std::nullopt, "a"),
                  meeting_on("c", std::nullopt, "nowhere")};
    CHECK(told(r) == "c: an unknown date [c:]; a holds: an unknown date [b:]");
}

TEST_CASE("withdrawn meetings, sessions and visits are on no programme") {
    record r;
    r.meetings = {meeting_on("gone", period{.start = monday}),
                  meeting_on("m", period{.start = monday}, "gone")};
    r.meetings[1].sessions = {at("a", monday, 9), at("b", monday, 10)};
    r.meetings[1].site_visits = {{.id = {"v"}}};
    withdraw(r.meetings[0]);
    withdraw(r.meetings[1].sessions[1]);
    withdraw(r.meetings[1].site_visits[0]);
    CHECK(told(r) == "m: 1 December 2025 [m: a]");
}
