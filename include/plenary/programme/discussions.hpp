#pragma once

#include "plenary/core/text_table.hpp"
#include "plenary/index/directory.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/reflect/types.hpp"

#include <vector>

// Which subjects came up where.

namespace plenary {

/// A thematic issue and where it came up. Things are those of the index.
template <class S = owning>
struct issue_discussions {
    basic_thematic_issue<S> const* issue;
    /// Meetings, sessions and site visits that are about it, or in which something is.
    std::vector<indexed_thing const*> discussed_in{};
    /// Outcomes, findings and work plans that are about it.
    std::vector<indexed_thing const*> taken_up_in{};
};

/// Where issues came up: everywhere, or as far as it takes to know of each whether it came up.
enum class found_places { all, first };

namespace detail {

/// What a reader looks a mention up in: not a contribution, but its session.
template <class T, class S>
concept read_on_its_own =
    boost::mp11::mp_contains<boost::mp11::mp_list<basic_session<S>, basic_site_visit<S>, basic_meeting<S>,
                                                  basic_outcome<S>, basic_finding<S>, basic_work_plan<S>>,
                             T>::value;
template <class T, class S>
concept on_the_programme = std::same_as<T, basic_session<S>> || std::same_as<T, basic_site_visit<S>> ||
                           std::same_as<T, basic_meeting<S>>;

template <class T, class S>
inline constexpr bool is_issue_ref =
    std::same_as<T, ref_to<basic_thematic_issue, S>> || std::same_as<T, ref_to_any<S>>;

/// Whether what a member is made of can mention a thematic issue.
template <class T, class S>
inline constexpr bool may_name_issue = is_issue_ref<T, S>;
template <described T, class S>
inline constexpr bool may_name_issue<T, S> = []<class... U>(boost::mp11::mp_list<U...>) {
    auto const in_fields = []<class V, std::size_t... I>(std::type_identity<V>, std::index_sequence<I...>) {
        return (is_issue_ref<typename innermost<typename field_at<V, I>::type>::type, S> || ...);
    };
    return (in_fields(std::type_identity<U>{}, std::make_index_sequence<field_count<U>>{}) || ...);
}(types_within<T>{});

/// Goes through a record in the order of the document, as a directory has done.
template <class S>
class discussion_finder {
public:
    discussion_finder(basic_record<S> const& whole, directory<S> const& known, found_places wanted)
        : wanted_(wanted), things_(known.things()) {
        if (!whole.process) return;
        for (auto const& issue : whole.process->thematic_issues) {
            if (is_withdrawn(issue)) continue;
            auto const* const first = known.find(issue.id.value);
            if (first->address == &issue) issues_.add(issue.id.value, out_.size());
            out_.push_back({&issue});
        }
        missing_ = out_.size();
        visit(whole, {});
    }
    std::vector<issue_discussions<S>> take() { return std::move(out_); }

private:
    struct position {
        indexed_thing const* read_in = nullptr;  ///< what a mention here is looked up in
        bool on_the_programme = false;
    };

    bool found_enough() const { return wanted_ == found_places::first && missing_ == 0; }

    template <class T>
    void visit(T const& at, position where) {
        if (found_enough()) return;
        if constexpr (is_indexed<T>) {
            while (things_[next_].address != &at) ++next_;
            if (things_[next_].deleted) return;
            if constexpr (read_on_its_own<T, S>) where = {&things_[next_], detail::on_the_programme<T, S>};
        }
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr (may_name_issue<typename innermost<typename Field::type>::type, S>)
                visit_member(Field::in(at), where);
        });
    }
    template <class Member>
    void visit_member(Member const& member, position where) {
        if constexpr (optional_like<Member>) {
            if (member) visit_member(*member, where);
        } else if constexpr (is_ref<Member>) {
            if (where.read_in) note(member.value, where);
        } else if constexpr (described<Member>) {
            visit(member, where);
        } else {
            for (auto const& element : member) visit_member(element, where);
        }
    }
    void note(std::string_view id, position where) {
        auto const* const place = issues_.find(id);
        if (!place) return;
        auto& found = out_[*place];
        missing_ -= found.discussed_in.empty() && found.taken_up_in.empty();
        auto& places = where.on_the_programme ? found.discussed_in : found.taken_up_in;
        // What is inside of one thing stands together in the order of the record.
        if (places.empty() || places.back() != where.read_in) places.push_back(where.read_in);
    }

    found_places wanted_;
    std::span<indexed_thing const> things_;
    text_table<std::size_t> issues_;  ///< where in `out_` they stand
    std::vector<issue_discussions<S>> out_;
    std::size_t next_ = 0;
    std::size_t missing_ = 0;  ///< issues that came up nowhere so far
};

}  // namespace detail

/// Every thematic issue of the record, in its order, with where it came up in the order of the
/// record, each place once. Withdrawn things are left out.
template <class S>
std::vector<issue_discussions<S>> discussions_of(basic_record<S> const& whole, directory<S> const& known,
                                                 found_places wanted = found_places::all) {
    return detail::discussion_finder<S>(whole, known, wanted).take();
}

}  // namespace plenary
