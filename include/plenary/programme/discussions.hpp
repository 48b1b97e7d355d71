#pragma once

#include "plenary/core/text_table.hpp"
#include "plenary/index/directory.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/reflect/types.hpp"

#include <vector>

// Which subjects came up where.

namespace plenary {

/// How closely it is told where on the programme something came up.
enum class discussions_by { sessions, meetings };

/// A thematic issue and where it came up. Things are those of the index.
template <class S = owning>
struct issue_discussions {
    basic_thematic_issue<S> const* issue;
    /// Meetings, sessions and site visits that are about it, or in which something is; only meetings
    /// where that is as closely as it was asked for.
    std::vector<indexed_thing const*> discussed_in{};
    /// Outcomes, findings and work plans that are about it.
    std::vector<indexed_thing const*> taken_up_in{};
};

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

/// Goes through what can mention a thematic issue, in the order of the document and without what
/// was withdrawn, until `Finder` knows enough. Of what a mention is read in it keeps what the finder
/// makes of it.
template <class S, class Finder>
class issue_walk {
public:
    explicit issue_walk(Finder& finder) : finder_(finder) {}

    template <class T>
    void visit(T const& at, typename Finder::place where = {}) {
        if (finder_.knows_enough()) return;
        if constexpr (thing_type<T>) {
            if (is_withdrawn(at)) return;
            if constexpr (read_on_its_own<T, S>) where = finder_.enter(at, where);
        }
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr (is_looked_at<Field>) {
                prefetch_beyond(std::addressof(Field::in(at)), sizeof(typename Field::type));
                prefetch_member(Field::in(at));
            }
        });
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr (is_looked_at<Field>) visit_member(Field::in(at), where);
        });
    }

private:
    template <class Field>
    static constexpr bool is_looked_at = may_name_issue<typename innermost<typename Field::type>::type, S>;

    template <class Member>
    void visit_member(Member const& member, typename Finder::place where) {
        if constexpr (optional_like<Member>) {
            if (member) visit_member(*member, where);
        } else if constexpr (is_ref<Member>) {
            if (where) finder_.note(member.value, where);
        } else if constexpr (described<Member>) {
            visit(member, where);
        } else {
            for (auto const& element : member) visit_member(element, where);
        }
    }

    Finder& finder_;
};

/// The issues of a process by their identifiers, as places in its list without what was withdrawn.
/// Of several with one identifier it knows the first.
template <class S>
class known_issues {
public:
    explicit known_issues(basic_record<S> const& whole) {
        if (!whole.process) return;
        for (auto const& issue : whole.process->thematic_issues) {
            if (is_withdrawn(issue)) continue;
            places_.add(issue.id.value, all_.size());
            all_.push_back(&issue);
        }
    }
    std::span<basic_thematic_issue<S> const* const> all() const { return all_; }
    std::size_t const* find(std::string_view id) const { return places_.find(id); }

private:
    text_table<std::size_t> places_;
    std::vector<basic_thematic_issue<S> const*> all_;
};

template <class S>
class discussion_finder {
public:
    /// What a mention is looked up in.
    struct place {
        indexed_thing const* thing = nullptr;
        bool on_the_programme = false;
        explicit operator bool() const { return thing; }
    };

    discussion_finder(basic_record<S> const& whole, directory<S> const& known, discussions_by closest)
        : issues_(whole), things_(known.things()), closest_(closest) {
        for (auto const* issue : issues_.all()) out_.push_back({issue});
        issue_walk<S, discussion_finder>(*this).visit(whole);
    }
    std::vector<issue_discussions<S>> take() { return std::move(out_); }

    bool knows_enough() const { return out_.empty(); }  // without issues there is nothing to find
    template <class T>
    place enter(T const& thing, place around) {
        if (on_the_programme<T, S> && closest_ == discussions_by::meetings && around) return around;
        while (things_[next_].address != &thing) ++next_;
        return {&things_[next_], on_the_programme<T, S>};
    }
    void note(std::string_view id, place where) {
        auto const* const at = issues_.find(id);
        if (!at) return;
        auto& places = where.on_the_programme ? out_[*at].discussed_in : out_[*at].taken_up_in;
        // What is inside of one thing stands together in the order of the record.
        if (places.empty() || places.back() != where.thing) places.push_back(where.thing);
    }

private:
    known_issues<S> issues_;
    std::span<indexed_thing const> things_;
    discussions_by closest_;
    std::vector<issue_discussions<S>> out_;
    std::size_t next_ = 0;
};

template <class S>
class raised_issue_finder {
public:
    using place = bool;

    explicit raised_issue_finder(basic_record<S> const& whole)
        : issues_(whole), raised_(issues_.all().size()), missing_(raised_.size()) {
        issue_walk<S, raised_issue_finder>(*this).visit(whole);
    }
    std::vector<basic_thematic_issue<S> const*> take() const {
        std::vector<basic_thematic_issue<S> const*> out;
        for (std::size_t i = 0; i != raised_.size(); ++i)
            if (raised_[i]) out.push_back(issues_.all()[i]);
        return out;
    }

    bool knows_enough() const { return missing_ == 0; }
    static constexpr place enter(auto const&, place) { return true; }
    void note(std::string_view id, place) {
        auto const* const at = issues_.find(id);
        if (!at || raised_[*at]) return;
        raised_[*at] = true;
        --missing_;
    }

private:
    known_issues<S> issues_;
    std::vector<bool> raised_;
    std::size_t missing_;
};

}  // namespace detail

/// Every thematic issue of the record, in its order, with where it came up in the order of the
/// record, each place once. Withdrawn things are left out.
template <class S>
std::vector<issue_discussions<S>> discussions_of(basic_record<S> const& whole, directory<S> const& known,
                                                 discussions_by closest = discussions_by::sessions) {
    return detail::discussion_finder<S>(whole, known, closest).take();
}

/// Those thematic issues that came up anywhere, in the order of the record. Looks no further than it
/// takes to know that of each.
template <class S>
std::vector<basic_thematic_issue<S> const*> raised_issues_of(basic_record<S> const& whole) {
    return detail::raised_issue_finder<S>(whole).take();
}

}  // namespace plenary
