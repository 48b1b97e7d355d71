#include "zone_rule.hpp"

#include <plenary/core/ascii.hpp>
#include <plenary/core/date.hpp>

#include <algorithm>
#include <tuple>

namespace zones {

using plenary::zone_offset;

namespace {

constexpr std::int64_t day_length = 86'400;

/// The year in UTC, or 0 where it is not from 1 to 9999.
int year_of(std::int64_t seconds) {
    constexpr std::int64_t begin = plenary::days_since_epoch({1, 1, 1}) * day_length;
    constexpr std::int64_t end = (plenary::days_since_epoch({9999, 12, 31}) + 1) * day_length;
    if (seconds < begin || end <= seconds) return 0;
    return plenary::date_from_days(std::int32_t((seconds - begin) / day_length + begin / day_length)).year;
}

/// Takes the parts of a TZ string from its front. After a fault every attempt fails.
class rule_reader {
public:
    explicit rule_reader(std::string_view text) : rest_(text) {}

    bool accept(char c) {
        if (failed_ || rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) {
        if (!accept(c)) failed_ = true;
    }
    bool at_end() const { return rest_.empty(); }
    bool failed() const { return failed_; }

    /// Three letters or more, or in angle brackets also digits and signs.
    std::string name() {
        bool const quoted = accept('<');
        std::size_t size = 0;
        while (size != rest_.size() && in_name(rest_[size], quoted)) ++size;
        std::string const out(rest_.substr(0, size));
        rest_.remove_prefix(size);
        if (quoted) expect('>');
        if (size < 3) failed_ = true;
        return out;
    }
    int number(int least, int most) {
        int out = 0;
        std::size_t size = 0;
        for (; size != rest_.size() && size != 3 && plenary::is_digit(rest_[size]); ++size)
            out = out * 10 + (rest_[size] - '0');
        rest_.remove_prefix(size);
        if (size == 0 || out < least || most < out) failed_ = true;
        return out;
    }
    /// [+-]hh[:mm[:ss]] in seconds
    std::int64_t time(int most_hours) {
        bool const negative = accept('-');
        if (!negative) accept('+');
        std::int64_t out = number(0, most_hours) * 3'600;
        if (accept(':')) {
            out += number(0, 59) * 60;
            if (accept(':')) out += number(0, 59);
        }
        return negative ? -out : out;
    }
    yearly_time date_and_time() {
        using enum yearly_time::counting;
        yearly_time out;
        if (accept('M')) {
            out.how = weekday_of_month;
            out.month = number(1, 12);
            expect('.');
            out.week = number(1, 5);
            expect('.');
            out.weekday = number(0, 6);
        } else if (accept('J')) {
            out.how = day_without_leap_day;
            out.day = number(1, 365);
        } else {
            out.day = number(0, 365);
        }
        constexpr int most_hours = 167;  // a week less an hour: RFC 9636, section 3.3.1
        out.second = accept('/') ? time(most_hours) : 2 * 3'600;
        return out;
    }

private:
    static bool in_name(char c, bool quoted) {
        return plenary::is_letter(c) || (quoted && (plenary::is_digit(c) || c == '+' || c == '-'));
    }

    std::string_view rest_;
    bool failed_ = false;
};

}  // namespace

std::int64_t yearly_time::in(int year) const {
    auto const first_of = [&](int m) { return plenary::date{std::int16_t(year), std::uint8_t(m), 1}; };
    std::int64_t out = days_since_epoch(first_of(how == counting::weekday_of_month ? month : 1));
    switch (how) {
        case counting::day_from_zero: out += day; break;
        case counting::day_without_leap_day: {
            constexpr int march = 60;
            out += day - 1 + (day >= march && plenary::is_leap(year));
            break;
        }
        case counting::weekday_of_month: {
            int const first = (plenary::weekday(first_of(month)) + 1) % 7;  // from Sunday
            int in_month = (weekday - first + 7) % 7 + (week - 1) * 7;
            if (in_month >= plenary::days_in_month(year, month)) in_month -= 7;
            out += in_month;
        }
    }
    return out * day_length + second;
}

std::optional<zone_rule> zone_rule::parse(std::string_view text) {
    constexpr int most_hours = 24;  // of an offset
    rule_reader from(text);
    zone_rule out;
    // POSIX counts offsets from the zone to UTC.
    out.standard_.abbreviation = from.name();
    out.standard_.seconds = -std::int32_t(from.time(most_hours));
    if (!from.failed() && !from.at_end()) {
        auto& saving = out.daylight_saving_.emplace();
        saving.abbreviation = from.name();
        saving.daylight_saving = true;
        saving.seconds = out.standard_.seconds + 3'600;
        if (!from.accept(',')) {
            saving.seconds = -std::int32_t(from.time(most_hours));
            from.expect(',');
        }
        out.begins_ = from.date_and_time();
        from.expect(',');
        out.ends_ = from.date_and_time();
    }
    if (from.failed() || !from.at_end()) return std::nullopt;
    return out;
}

std::vector<zone_rule::change> zone_rule::changes_around(int year) const {
    std::vector<change> out;
    for (int y = std::max(year - 1, 1); y <= std::min(year + 2, 9999); ++y) {
        out.push_back({begins_.in(y)-standard_.seconds, true});
        out.push_back({ends_.in(y)-daylight_saving_->seconds, false});
    }
    // Where one year's ends as the next one's begins, it goes on: that is how a rule says "always".
    std::sort(out.begin(), out.end(), [](change const& a, change const& b) {
        return std::tie(a.at, a.to_daylight_saving) < std::tie(b.at, b.to_daylight_saving);
    });
    return out;
}

std::optional<zone_offset> zone_rule::offset_at(std::int64_t seconds) const {
    if (!daylight_saving_) return standard_;
    int const year = year_of(seconds);
    if (year == 0) return std::nullopt;
    auto const changes = changes_around(year);
    auto const next = std::upper_bound(changes.begin(), changes.end(), seconds,
                                       [](std::int64_t t, change const& c) { return t < c.at; });
    bool const saving =
        next == changes.begin() ? !next->to_daylight_saving : std::prev(next)->to_daylight_saving;
    return saving ? daylight_saving_ : standard_;
}

std::vector<std::int64_t> zone_rule::changes_after(std::int64_t seconds) const {
    std::vector<std::int64_t> out;
    int const year = year_of(seconds);
    if (!daylight_saving_ || year == 0) return out;
    for (auto const& each : changes_around(year))
        if (each.at > seconds) out.push_back(each.at);
    return out;
}

}  // namespace zones
