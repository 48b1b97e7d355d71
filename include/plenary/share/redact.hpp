#pragma once

#include "plenary/model/record.hpp"
#include "plenary/reflect/convert.hpp"
#include "plenary/share/audience.hpp"

#include <set>

namespace plenary {

namespace detail {

/// Takes out of a record what an audience may not see, and then whatever needs what went.
class redactor {
public:
    redactor(audience const& to, std::optional<instant> const& now) : to_(to), now_(now) {}

    /// False where nothing of the record may be seen.
    bool reduce(record& whole) {
        for (std::size_t before = losses_ + 1; before != losses_;) {
            before = losses_;
            if (!keep(whole, {})) return false;
        }
        return true;
    }

private:
    template <class T>
    bool keep(T& at, inherited_marks marks) {
        if constexpr (is_ref<T>) return !gone_.contains(at.value);
        else if constexpr (described<T>) return keep_parts(at, marks);
        else return true;
    }
    template <described T>
    bool keep_parts(T& whole, inherited_marks marks) {
        if constexpr (keeps_unknown<T>) whole.extra.reset();
        if constexpr (has_meta<T>) {
            auto const* const own = sharing_of(whole);
            if (own && !admits(*own, to_, now_, marks)) return false;
        }
        if (marks.chatham_house)
            for_each_attribution(whole, [&](auto, auto& parties) {
                losses_ += std::erase_if(parties, [](auto const& who) { return names_somebody(who); });
            });
        bool const was_whole = is_whole(whole);
        bool kept = true;
        for_each_field<T>(
            [&]<class Field>(Field) { kept = keep_member<Field>(Field::in(whole), marks) && kept; });
        return kept && (is_whole(whole) || !was_whole);
    }
    template <described T>
    static bool is_whole(T const& checked) {
        if constexpr (requires { T::whole(); }) return T::whole().admits(checked);
        else return true;
    }
    template <class Field, class Member>
    bool keep_member(Member& member, inherited_marks marks) {
        if constexpr (optional_like<Member>) {
            if (member && !keep(*member, marks)) {
                record_gone(*member);
                member.reset();
            }
            return true;
        } else if constexpr (list_like<Member>) {
            keep_elements(member, marks);
            return true;
        } else {
            return keep(member, marks);
        }
    }
    template <class List>
    void keep_elements(List& elements, inherited_marks marks) {
        if constexpr (is_ref<typename List::value_type> || described<typename List::value_type>) {
            std::size_t kept = 0;
            for (std::size_t i = 0; i != elements.size(); ++i) {
                if (!keep(elements[i], marks)) {
                    record_gone(elements[i]);
                } else {
                    if (kept != i) elements[kept] = std::move(elements[i]);
                    ++kept;
                }
            }
            elements.erase(elements.begin() + std::ptrdiff_t(kept), elements.end());
        }
    }
    template <class T>
    void record_gone(T const& lost) {
        ++losses_;
        if constexpr (thing_type<T>) gone_.insert(lost.id.value);
        if constexpr (has_meta<T>)
            for_each_inside(lost, [&](auto const& inner) { return gone_.insert(inner.id.value), true; });
    }

    audience const& to_;
    std::optional<instant> const& now_;
    std::set<std::string, std::less<>> gone_;
    std::size_t losses_ = 0;
};

/// What stands for a record of which an audience may see nothing.
inline record withheld_record() {
    return {.id = {"withheld"}, .title = "Withheld"};
}

}  // namespace detail

/// Whether an audience may see anything of a record.
template <class S>
bool may_see(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    detail::inherited_marks marks;
    auto const* const own = sharing_of(whole);
    return !own || detail::admits(*own, to, now, marks);
}

/// A new record with what an audience may hold: nothing above its label, and no trace of it. Without
/// `now` no embargo has ended.
template <class S>
record redact(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    auto out = convert<record>(whole);
    if (!detail::redactor(to, now).reduce(out)) return detail::withheld_record();
    return out;
}

}  // namespace plenary
