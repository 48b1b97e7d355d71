#pragma once

#include "plenary/model/membership.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <vector>

namespace plenary::rules {

inline constexpr date earliest_day{1, 1, 1}, latest_day{9999, 12, 31};
/// When nothing is known about a time.
inline constexpr day_span any_day{earliest_day, latest_day};

/// Who belonged to which body as what, and when: answers in logarithmic time, however many
/// memberships of one member there are.
class membership_calendar {
public:
    /// The days on which the membership may have held.
    template <class S>
    void add(void const* body, membership_category as, basic_membership<S> const& m) {
        spans_.push_back({{body, as, m.member.value},
                          m.since && m.since->ok() ? m.since->first() : earliest_day,
                          m.until && m.until->ok() ? m.until->last() : latest_day});
    }
    /// After the last `add`, before the first `covers`.
    void join() {
        std::sort(spans_.begin(), spans_.end(), [](span const& a, span const& b) {
            return a.of != b.of ? a.of < b.of : a.first < b.first;
        });
        std::size_t kept = 0;
        for (auto const& s : spans_) {
            if (kept != 0 && spans_[kept - 1].of == s.of && s.first <= spans_[kept - 1].last)
                spans_[kept - 1].last = std::max(spans_[kept - 1].last, s.last);
            else spans_[kept++] = s;
        }
        spans_.resize(kept);
    }
    bool empty() const { return spans_.empty(); }

    /// Whether somebody may have belonged to `body` in that category on one of those days.
    bool covers(void const* body, std::string_view member, membership_category as, day_span when) const {
        key const wanted{body, as, member};
        auto const after = std::upper_bound(
            spans_.begin(), spans_.end(), when.last,
            [&](date last, span const& s) { return wanted != s.of ? wanted < s.of : last < s.first; });
        return after != spans_.begin() && after[-1].of == wanted && when.first <= after[-1].last;
    }

private:
    struct key {
        void const* body;
        membership_category as;
        std::string_view member;

        friend bool operator==(key const&, key const&) = default;
        friend bool operator<(key const& a, key const& b) {
            if (a.body != b.body) return std::less<>()(a.body, b.body);
            return std::tie(a.as, a.member) < std::tie(b.as, b.member);
        }
    };
    struct span {
        key of;
        date first, last;
    };
    std::vector<span> spans_;
};

}  // namespace plenary::rules
