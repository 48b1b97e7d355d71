#pragma once

#include "plenary/core/date.hpp"
#include "plenary/core/storage.hpp"

#include <boost/describe/class.hpp>

#include <array>
#include <cstdint>

namespace plenary {

/// A second (or a fraction of it) on the clock of some place: RFC 3339 date-time, and the zone
/// suffix of RFC 9557 where it is known, as in 2025-12-01T09:00:00+08:00[Asia/Manila].
/// The default is no instant at all: ask `ok()`.
template <class S = owning>
struct basic_instant {
    plenary::date date;               ///< as the local clock shows it
    std::uint32_t second_of_day = 0;  ///< 0 to 86399; there is no leap second
    std::uint32_t nanosecond = 0;     ///< 0 to 999999999
    std::int16_t offset_minutes = 0;  ///< local clock minus UTC, -1439 to 1439
    bool offset_known = true;         ///< false for "Z": UTC is known, the local offset is not
    bool zone_critical = false;       ///< true for "[!Asia/Manila]" (RFC 9557, section 3.3)
    text<S> zone{};                   ///< IANA name, or empty

    constexpr bool ok() const {
        return date.ok() && second_of_day < 86'400 && nanosecond < 1'000'000'000 && -1440 < offset_minutes &&
               offset_minutes < 1440 && (offset_known || offset_minutes == 0);
    }
    /// Seconds since 1970-01-01T00:00:00Z, without the fraction.
    constexpr std::int64_t seconds_since_epoch() const {
        return std::int64_t(days_since_epoch(date)) * 86'400 + second_of_day - offset_minutes * 60;
    }
    friend bool operator==(basic_instant const&, basic_instant const&) = default;
    BOOST_DESCRIBE_CLASS(basic_instant, (),
                         (date, second_of_day, nanosecond, offset_minutes, offset_known, zone_critical, zone),
                         (), ())
};

using instant = basic_instant<owning>;
using instant_view = basic_instant<borrowed>;
namespace pmr {
using instant = basic_instant<pooled>;
}

/// Earlier on the time line, wherever the clocks stand.
template <class A, class B>
constexpr bool before(basic_instant<A> const& a, basic_instant<B> const& b) {
    if (a.date == b.date && a.offset_minutes == b.offset_minutes && a.second_of_day != b.second_of_day)
        return a.second_of_day < b.second_of_day;
    auto const left = a.seconds_since_epoch(), right = b.seconds_since_epoch();
    return left != right ? left < right : a.nanosecond < b.nanosecond;
}

namespace detail {

/// How far a part of a zone name has come, as the place of four bits in what a character leads to.
enum zone_state : std::uint16_t { no_part = 0, dots_only = 4, good_part = 8, bad_zone = 12 };

/// Where each character leads from each of these.
inline constexpr auto zone_steps = [] {
    auto const step = [](zone_state from_no_part, zone_state from_dots, zone_state from_good) {
        return static_cast<std::uint16_t>(from_no_part << no_part | from_dots << dots_only |
                                          from_good << good_part | bad_zone << bad_zone);
    };
    std::array<std::uint16_t, 256> out{};
    out.fill(step(bad_zone, bad_zone, bad_zone));
    auto const lead = [&out](std::string_view characters, std::uint16_t to) {
        for (char const c : characters) out[static_cast<unsigned char>(c)] = to;
    };
    lead("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", step(good_part, good_part, good_part));
    lead("0123456789-+", step(bad_zone, good_part, good_part));
    lead(".", step(dots_only, dots_only, good_part));
    lead("/", step(bad_zone, bad_zone, no_part));
    return out;
}();

}  // namespace detail

/// An IANA zone name by its form: parts of letters, digits, '.', '_', '-', '+', none of them
/// empty, "." or "..", joined by '/' (RFC 9557, section 4.1).
constexpr bool is_zone_name(std::string_view name) {
    unsigned at = detail::no_part;
    for (char const c : name) at = detail::zone_steps[static_cast<unsigned char>(c)] >> at & 0xFu;
    return at == detail::good_part;
}

namespace detail::forms {

inline constexpr std::string_view clock_time =
    "[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
/// A part of what `is_zone_name` takes: it does not consist of dots alone.
inline constexpr std::string_view zone_part = "[.]*([A-Za-z_]|[.][0-9+-])[A-Za-z0-9._+-]*";
inline constexpr std::string_view bracket = "(\\[!?", slash = "(/", repeated = ")*", end_bracket = "\\])?";
inline constexpr std::string_view instant =
    joined_text<date, clock_time, bracket, zone_part, slash, zone_part, repeated, end_bracket>;

}  // namespace detail::forms

/// RFC 3339 date-time with the RFC 9557 zone suffix.
template <class S>
struct scalar<basic_instant<S>> {
    static constexpr std::string_view expected =
        "a time with offset such as 2026-03-09T10:00:00+08:00[Asia/Manila]";
    static constexpr bool keeps_text = std::same_as<text<S>, std::string_view>;
    static constexpr std::string_view pattern =
        joined_text<detail::forms::start, detail::forms::instant, detail::forms::end>;
    static constexpr std::string_view type_name = "instant";

    static bool parse(std::string_view text, basic_instant<S>& out) {
        plenary::date day;
        out.date = {};
        if (text.size() < 20 || !scalar<plenary::date>::parse(text.substr(0, 10), day)) return false;
        if ((text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':') return false;
        unsigned const hour = two_digits(&text[11]), minute = two_digits(&text[14]),
                       second = two_digits(&text[17]);
        if (hour > 23 || minute > 59 || second > 59) return false;
        out.second_of_day = hour * 3600 + minute * 60 + second;
        text.remove_prefix(19);
        if (!take_fraction(text, out) || !take_offset(text, out) || !take_zone(text, out)) return false;
        out.date = day;
        return true;
    }

    static void print(basic_instant<S> const& t, auto&& take) {
        std::array<char, 128> buffer;
        std::string_view const zone = t.zone;
        auto* const end = write_without_zone(t, buffer.data());
        auto const size = std::size_t(end - buffer.data());
        if (zone.empty()) return take(std::string_view(buffer.data(), size));
        std::string const suffix = std::string(t.zone_critical ? "[!" : "[").append(zone).append("]");
        if (suffix.size() <= buffer.size() - size) {
            suffix.copy(end, suffix.size());
            return take(std::string_view(buffer.data(), size + suffix.size()));
        }
        take(std::string_view(std::string(buffer.data(), size) + suffix));
    }

    /// What to do about a text that `parse` refused, where more can be said than `expected`.
    static constexpr std::string_view hint(std::string_view text) {
        auto const day = text.substr(0, 10);
        if (plenary::date out; !scalar<plenary::date>::parse(day, out)) return hint_for_date(day);
        if (text.size() == 10) return "add the time and the offset from UTC, as in 2026-03-09T09:00:00+08:00";
        if (text[10] == ' ') return "write a T between date and time";
        if (text.size() >= 19 && text.substr(16, 3) == ":60")
            return "leap seconds cannot be stored: write the second before, :59";
        auto const clock = text.substr(11);
        if (clock.starts_with("24")) return "midnight at the end of a day is 00:00:00 of the next day";
        if (clock.size() >= 5 && two_digits(&clock[0]) != no_digits && two_digits(&clock[3]) != no_digits) {
            if (two_digits(&clock[0]) > 23) return "hours are 00 to 23";
            if (two_digits(&clock[3]) > 59) return "minutes are 00 to 59";
            if (clock.size() == 5 || clock[5] != ':') return "write the seconds, too, as in 09:00:00";
        }
        if (clock.size() == 8) return "add the offset from UTC, such as +08:00 or Z";
        if (clock.size() >= 13 && (clock[8] == '+' || clock[8] == '-') && clock[11] != ':')
            return "write the offset with a colon, such as +08:00";
        if (text.find(" [") != text.npos) return "write the zone without a blank before it";
        if (text.find('=') != text.npos) return "only a zone name may stand in brackets";
        return {};
    }

private:
    // Each takes its part from the front of the text.

    static constexpr bool take_fraction(std::string_view& text, basic_instant<S>& out) {
        out.nanosecond = 0;
        if (text.front() != '.') return true;
        std::size_t digits = 0;
        for (text.remove_prefix(1); !text.empty() && '0' <= text[0] && text[0] <= '9';
             text.remove_prefix(1)) {
            if (++digits > 9) return false;
            out.nanosecond = out.nanosecond * 10 + std::uint32_t(text[0] - '0');
        }
        if (digits == 0) return false;
        for (; digits != 9; ++digits) out.nanosecond *= 10;
        return true;
    }
    static constexpr bool take_offset(std::string_view& text, basic_instant<S>& out) {
        out.offset_minutes = 0;
        out.offset_known = false;
        if (text.starts_with('Z') || text.starts_with('z')) {
            text.remove_prefix(1);
            return true;
        }
        if (text.size() < 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return false;
        unsigned const hours = two_digits(&text[1]), minutes = two_digits(&text[4]);
        if (hours > 23 || minutes > 59) return false;
        int const sign = text[0] == '-' ? -1 : 1;
        out.offset_minutes = std::int16_t(sign * int(hours * 60 + minutes));
        // RFC 3339, section 4.3, with RFC 9557, section 2: -00:00 says what Z says.
        out.offset_known = sign == 1 || out.offset_minutes != 0;
        text.remove_prefix(6);
        return true;
    }
    static constexpr bool take_zone(std::string_view& text, basic_instant<S>& out) {
        out.zone_critical = false;
        out.zone = std::string_view();
        if (text.empty()) return true;
        if (text.size() < 3 || text.front() != '[' || text.back() != ']') return false;
        out.zone_critical = text[1] == '!';
        auto const name = text.substr(1 + out.zone_critical, text.size() - 2 - out.zone_critical);
        if (!is_zone_name(name)) return false;
        out.zone = name;
        return true;
    }
    static constexpr char* write_without_zone(basic_instant<S> const& t, char* out) {
        out = scalar<plenary::date>::write(t.date, out);
        *out++ = 'T';
        out = put_digits(out, t.second_of_day / 3600, 2);
        *out++ = ':';
        out = put_digits(out, t.second_of_day / 60 % 60, 2);
        *out++ = ':';
        out = put_digits(out, t.second_of_day % 60, 2);
        if (t.nanosecond != 0) {
            *out++ = '.';
            out = put_digits(out, t.nanosecond, 9);
            while (out[-1] == '0') --out;
        }
        if (!t.offset_known) {
            *out++ = 'Z';
            return out;
        }
        auto const minutes = unsigned(t.offset_minutes < 0 ? -t.offset_minutes : t.offset_minutes);
        *out++ = t.offset_minutes < 0 ? '-' : '+';
        out = put_digits(out, minutes / 60, 2);
        *out++ = ':';
        return put_digits(out, minutes % 60, 2);
    }
};

}  // namespace plenary
