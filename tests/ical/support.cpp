#include "support.hpp"

#include "support/sample.hpp"

#include <plenary/ical/reader.hpp>
#include <plenary/ical/writer.hpp>

namespace tests {

using namespace plenary;

namespace {

/// When summer begins and ends in a year: UTC seconds of the n-th (or last) Sunday of a month.
std::int64_t sunday(int year, int month, int which, std::int64_t second) {
    std::vector<std::int32_t> all;
    for (int day = 1; day <= days_in_month(year, month); ++day) {
        date const d{std::int16_t(year), std::uint8_t(month), std::uint8_t(day)};
        if (weekday(d) == 6) all.push_back(days_since_epoch(d));
    }
    return (which < 0 ? all.back() : all[std::size_t(which - 1)]) * ical::seconds_per_day + second;
}

struct clock_rule {
    std::string_view name;
    std::int32_t standard, summer;
    std::string_view standard_name, summer_name;
    int begin_month, begin_which, end_month, end_which;
    std::int64_t begin_second, end_second;  // UTC, on that Sunday
};
constexpr std::int32_t hour = 3600;
constexpr std::array rules{
    clock_rule{"Asia/Manila", 8 * hour, 8 * hour, "PST", "PST", 0, 0, 0, 0, 0, 0},
    clock_rule{"Etc/UTC", 0, 0, "UTC", "UTC", 0, 0, 0, 0, 0, 0},
    clock_rule{"Europe/Paris", hour, 2 * hour, "CET", "CEST", 3, -1, 10, -1, hour, hour},
    clock_rule{"America/New_York", -5 * hour, -4 * hour, "EST", "EDT", 3, 2, 11, 1, 7 * hour, 6 * hour},
    // The Saturday before, in UTC.
    clock_rule{"Australia/Sydney", 10 * hour, 11 * hour, "AEST", "AEDT", 10, 1, 4, 1, -8 * hour, -8 * hour},
    // A zone that has moved once, in 2026.
    clock_rule{"Asia/Nowhere", 5 * hour, 6 * hour, "+05", "+06", -1, 0, 0, 0, 1'780'000'000, 0}};

clock_rule const* rule_of(std::string_view name) {
    for (auto const& rule : rules)
        if (rule.name == name) return &rule;
    return nullptr;
}

zone_offset standard_of(clock_rule const& rule) {
    return {rule.standard, false, std::string(rule.standard_name)};
}
zone_offset summer_of(clock_rule const& rule) {
    return {rule.summer, rule.begin_month > 0, std::string(rule.summer_name)};
}

}  // namespace

bool ruled_zones::knows(std::string_view name) const {
    return rule_of(name) != nullptr;
}
std::optional<int> ruled_zones::offset_minutes(std::string_view name, std::int64_t utc) const {
    return in_minutes(offset_at(name, utc));
}
std::optional<zone_offset> ruled_zones::offset_at(std::string_view name, std::int64_t utc) const {
    auto const* const rule = rule_of(name);
    if (!rule) return std::nullopt;
    if (rule->begin_month == 0) return standard_of(*rule);
    if (rule->begin_month < 0) return utc < rule->begin_second ? standard_of(*rule) : summer_of(*rule);
    int const year = ical::day_of(utc).year;
    auto const begin = sunday(year, rule->begin_month, rule->begin_which, rule->begin_second);
    auto const end = sunday(year, rule->end_month, rule->end_which, rule->end_second);
    bool const summer = begin < end ? begin <= utc && utc < end : utc < end || begin <= utc;
    return summer ? summer_of(*rule) : standard_of(*rule);
}
std::optional<std::int64_t> ruled_zones::next_transition(std::string_view name, std::int64_t utc) const {
    auto const* const rule = rule_of(name);
    if (!rule || rule->begin_month == 0) return std::nullopt;
    if (rule->begin_month < 0)
        return utc < rule->begin_second ? std::optional(rule->begin_second) : std::nullopt;
    std::optional<std::int64_t> out;
    for (int const year : {ical::day_of(utc).year + 0, ical::day_of(utc).year + 1})
        for (auto const at : {sunday(year, rule->begin_month, rule->begin_which, rule->begin_second),
                              sunday(year, rule->end_month, rule->end_which, rule->end_second)})
            if (at > utc && (!out || at < *out)) out = at;
    return out;
}

std::string calendar_of(record const& whole, ical::calendar_options const& options) {
    return ical::to_string(whole, options);
}
std::string calendar_with_zones(record const& whole) {
    return ical::to_string(whole, {.clock = ical::clock::local}, ruled_zones{});
}

reading<record> read_calendar(std::string_view text, ical::reader_options const& options) {
    return ical::read(text, options);
}
reading<record> read_with_zones(std::string_view text, ical::reader_options const& options) {
    return ical::read(text, options, ruled_zones{});
}

std::string in_calendar(std::string_view lines) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nNAME:Calendar\n" + std::string(lines) + "END:VCALENDAR\n";
}
std::string in_event(std::string_view lines) {
    return in_calendar("BEGIN:VEVENT\nUID:e\nDTSTAMP:20251001T000000Z\nSUMMARY:Meeting\n" +
                       std::string(lines) + "END:VEVENT\n");
}

std::vector<std::string> unfolded(std::string_view calendar) {
    std::vector<std::string> out;
    while (!calendar.empty()) {
        auto const end = calendar.find("\r\n");
        auto const line = calendar.substr(0, end);
        if (line.starts_with(' ')) out.back() += line.substr(1);
        else out.emplace_back(line);
        calendar.remove_prefix(end == calendar.npos ? calendar.size() : end + 2);
    }
    return out;
}
std::vector<std::string> lines_with(std::string_view front, std::string_view calendar) {
    auto out = unfolded(calendar);
    std::erase_if(out, [&](auto const& line) { return !line.starts_with(front); });
    return out;
}
std::string with_crlf(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '\n') out += '\r';
        out += c;
    }
    return out;
}

std::vector<std::string> codes_and_lines(report const& findings) {
    std::vector<std::string> out;
    for (auto const& found : findings)
        if (found.code != ical::codes::kept.code) out.push_back(phrase(found.code, ' ', found.where.line));
    return out;
}

record one_session() {
    record r{.id = {"r"}, .title = "Record"};
    meeting m{.id = {"m"}, .kind = meeting_kind::workshop, .title = "Meeting"};
    m.dates = {.start = date{2025, 12, 1}};
    m.sessions = {{.id = {"s"}, .kind = session_kind::panel, .title = "Session"}};
    m.sessions[0].slot = {.start = manila({2025, 12, 1}, 9), .end = manila({2025, 12, 1}, 10, 15)};
    r.meetings.push_back(std::move(m));
    return r;
}

}  // namespace tests
