#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <vector>

namespace plenary::rules {

/// Compares printed numbers by the numbers in them: below, at or above zero. "Session 9" comes
/// before "Session 10", and "3(a)" stands beside "3(b)".
constexpr int compare_printed(std::string_view a, std::string_view b) {
    auto const next = [](std::string_view& rest) {
        while (!rest.empty() && !is_digit(rest.front())) rest.remove_prefix(1);
        while (rest.size() > 1 && rest[0] == '0' && is_digit(rest[1])) rest.remove_prefix(1);
        std::size_t size = 0;
        while (size != rest.size() && is_digit(rest[size])) ++size;
        auto const number = rest.substr(0, size);
        rest.remove_prefix(size);
        return number;
    };
    for (;;) {
        auto const left = next(a), right = next(b);
        if (left.empty() || right.empty()) return 0;
        if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
        if (int const order = left.compare(right); order != 0) return order;
    }
}

/// Sessions and site visits of a meeting are one programme. Printed numbers are compared among
/// those that are called alike ("Session 3", "Session 4") on the same day, because many programmes
/// begin to count again each morning.
struct session_order {
    static constexpr finding_kind info{
        "session.order", severity::error,
        "No two parts of a meeting's programme share an order, and printed numbers follow it.",
        "number the programme through from 1"};

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check) const {
        if (is_tombstone(m)) return;
        if (!rises(m)) complain_about_shared(m, check);
        complain_about_printed(m, check);
    }

private:
    template <class S>
    static void for_each_part(basic_meeting<S> const& m, auto&& visit) {
        for (auto const& s : m.sessions)
            if (s.order && !is_tombstone(s)) visit(s);
        for (auto const& v : m.site_visits)
            if (v.order && !is_tombstone(v)) visit(v);
    }
    template <class S>
    static bool rises(basic_meeting<S> const& m) {
        std::uint32_t last = 0;
        bool rising = true;
        for_each_part(m, [&](auto const& part) {
            rising = rising && last < *part.order;
            last = *part.order;
        });
        return rising;
    }
    template <class S>
    static void complain_about_shared(basic_meeting<S> const& m, auto& check) {
        struct numbered {
            std::uint32_t order;
            std::size_t place;
            auto operator<=>(numbered const&) const = default;
        };
        std::vector<numbered> all;
        for_each_part(m, [&](auto const& part) { all.push_back({*part.order, all.size()}); });
        std::sort(all.begin(), all.end());
        std::vector<bool> shares(all.size());
        for (std::size_t i = 1; i < all.size(); ++i)
            if (all[i].order == all[i - 1].order) shares[all[i].place] = true;
        std::size_t place = 0;
        for_each_part(m, [&](auto const& part) {
            if (shares[place++])
                check.on(part).fail("order",
                                    "expected an order of its own, found {}, which an earlier part has",
                                    *part.order);
        });
    }
    template <class S>
    static void complain_about_printed(basic_meeting<S> const& m, auto& check) {
        struct printed {
            std::string_view called;  // what stands before the first digit
            date day;
            std::uint32_t order;
            basic_session<S> const* at;
        };
        std::vector<printed> all;
        for (auto const& s : m.sessions) {
            if (!s.order || !s.number || is_tombstone(s)) continue;
            auto const day = own_day(s);
            if (!day && s.slot) continue;  // on one day or the next
            std::string_view const number = *s.number;
            auto const digits = std::find_if(number.begin(), number.end(), is_digit);
            if (digits != number.end())
                all.push_back({number.substr(0, std::size_t(digits - number.begin())), day.value_or(date{}),
                               *s.order, &s});
        }
        std::sort(all.begin(), all.end(), [](printed const& a, printed const& b) {
            return std::tuple(a.called, a.day, a.order, a.at) < std::tuple(b.called, b.day, b.order, b.at);
        });
        for (std::size_t i = 1; i < all.size(); ++i) {
            auto const &before = all[i - 1], &here = all[i];
            if (before.called == here.called && before.day == here.day && before.order != here.order &&
                compare_printed(*here.at->number, *before.at->number) < 0)
                check.on(*here.at).warn(
                    "number", "expected a number after {}, as its order {} asks, found {}",
                    in_quotes(*before.at->number), here.order, in_quotes(*here.at->number));
        }
    }
};

/// Breaks have no subject; the stalls of a market are one.
struct session_subject {
    static constexpr finding_kind info{"session.subject", severity::note,
                                       "A session has a focus, an issue, an agenda item or a contribution.",
                                       "say what it was about as far as the source does"};

    template <class S>
    void operator()(basic_session<S> const& s, auto& check) const {
        bool const has_subject = s.focus || !s.issues.empty() || !s.agenda.empty() ||
                                 !s.contributions.empty() || !s.stalls.empty();
        if (!has_subject && s.kind != session_kind::break_ && !is_tombstone(s))
            check.fail("focus", "expected a focus, issues, an agenda or contributions of {}, found none",
                       in_quotes(s.title));
    }
};

struct session_stalls {
    static constexpr finding_kind info{"session.stalls", severity::warning,
                                       "Stalls stand in a market-stalls session.",
                                       "make it a market-stalls session, or move the stalls to one"};

    template <class S>
    void operator()(basic_session<S> const& s, auto& check) const {
        if (s.stalls.empty() || s.kind == session_kind::market_stalls || is_tombstone(s)) return;
        if (auto* const made = check.fail(
                "kind", "expected market_stalls for a session that has stalls, found {}", name_of(s.kind)))
            made->replace_with(text_value(name_of(session_kind::market_stalls)));
    }
};

inline constexpr std::tuple session_rules{session_order{}, session_subject{}, session_stalls{}};

}  // namespace plenary::rules
