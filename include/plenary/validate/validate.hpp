#pragma once

#include "plenary/index/index.hpp"
#include "plenary/model/marks.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/validate/constraints.hpp"
#include "plenary/validate/gathering.hpp"
#include "plenary/validate/kinds.hpp"
#include "plenary/validate/locate.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/suppressions.hpp"
#include "plenary/validate/text_points.hpp"
#include "plenary/validate/waiting.hpp"

#include <optional>
#include <type_traits>
#include <utility>

namespace plenary {

namespace detail {

template <class Rule, class T>
concept rule_for = requires(Rule const& r, T const& at, check<T>& c) { r(at, c); };

template <class Rule, class T, class Third>
concept rule_with =
    requires(Rule const& r, T const& at, check<T>& c, Third const& third) { r(at, c, third); };

/// Called once for a record, with what it gathered there.
template <class Rule, class T, class Index>
inline constexpr bool rule_gathers = false;
template <class Rule, class S>
inline constexpr bool rule_gathers<Rule, basic_record<S>, index<S>> =
    !std::is_void_v<gathered_by_t<Rule, index<S>>>;

template <class T>
inline constexpr bool is_whole_record = false;
template <class S>
inline constexpr bool is_whole_record<basic_record<S>> = true;

/// Called inside tombstones, too.
template <class Rule>
inline constexpr bool for_tombstones_too = false;
template <class Rule>
    requires requires { Rule::for_tombstones_too; }
inline constexpr bool for_tombstones_too<Rule> = Rule::for_tombstones_too;

/// Only texts have a role: asked of all types, this would be a quarter of what there is to look up.
template <class Rule, class T>
concept rule_on_text = text_like<T> && rule_with<Rule, T, text_role>;

template <class Rule>
inline constexpr bool only_on_unusual_text = false;
template <class Rule>
    requires requires { Rule::only_unusual_text; }
inline constexpr bool only_on_unusual_text<Rule> = Rule::only_unusual_text;

/// What is known about the texts of a field before they are looked at.
struct text_kind {
    text_role role = text_role::line;
    bool usual = false;  ///< a constraint lets nothing else pass
};

/// What fits into a name is a line.
template <class Field>
inline constexpr text_kind kind_of_text = [] {
    std::size_t longest = 0;
    text_kind out;
    Field::note.constraints.for_each([&](auto const& constraint) {
        longest = std::max(longest, longest_text(constraint));
        out.usual = out.usual || admits_usual_text_only(constraint);
    });
    out.role = longest > name_length.max ? text_role::prose : text_role::line;
    return out;
}();

/// Stands for having no record around the value: rules that look things up are not called.
struct no_index {};

/// What a walk makes of an index on its way.
template <class Index>
struct under_way {
    using type = no_index;
};
template <class S>
struct under_way<index<S>> {
    using type = index_under_way<S>;
};

template <class Rule, class T, class Index, class Zones>
concept rule_applies = rule_gathers<Rule, T, Index> || rule_with<Rule, T, Index> ||
                       rule_with<Rule, T, Zones> || rule_on_text<Rule, T> || rule_for<Rule, T>;

/// Which of `N` are true. A function for each that is not would be most of what there is to compile.
template <std::size_t N>
struct chosen {
    std::array<std::size_t, N> places{};
    std::size_t count = 0;
    consteval explicit chosen(std::array<bool, N> const& are) {
        for (std::size_t i = 0; i != N; ++i)
            if (are[i]) places[count++] = i;
    }
};

/// Calls one rule with what it takes, or notes that it has to wait for the index. No member of the
/// walk, whose name lists all rules.
template <class Index, class Rule, class T, class Zones>
void call_rule(Rule const& applied, T const& at, complaints& found, Zones const& zones,
               waiting_rules<Index>& waiting, void const* gathered, text_role role) {
    if (!is_concerned<Rule>(at)) return;
    constexpr bool waits = rule_gathers<Rule, T, Index> || rule_with<Rule, T, Index>;
    constexpr bool in_two_parts = waits && requires { Rule::looks_further(at); };
    if constexpr (!waits || in_two_parts) {
        check<T> c(Rule::info, found, at);
        if constexpr (rule_with<Rule, T, Zones>) applied(at, c, zones);
        else if constexpr (rule_on_text<Rule, T>) applied(at, c, role);
        else applied(at, c);
    }
    if constexpr (in_two_parts)
        if (!Rule::looks_further(at)) return;
    if constexpr (waits) waiting.add(applied, at, found, gathered);
}

/// The walk that calls every constraint and every rule where they apply. On its way it makes the
/// index that rules look things up in, so that a record too large for the cache is fetched once.
template <class Index, class Zones, class... Rules>
class checker {
    static constexpr bool looks_up = !std::same_as<Index, no_index>;
    template <std::size_t I>
    using gathered_by_rule = gathered_by_t<std::tuple_element_t<I, std::tuple<Rules...>>, Index>;

public:
    checker(std::tuple<Rules...> const& rules, Zones const& zones, check_options const& options)
        : rules_(rules), zones_(zones), found_(options), on_{!level_for(Rules::info, options).off...} {
        on_in_tombstones_ = {(for_tombstones_too<Rules> && !level_for(Rules::info, options).off)...};
        std::size_t i = 0;
        ((on_[i++] ? gathered_.template need<gathered_by_t<Rules, Index>>() : void()), ...);
    }

    template <described T>
    void check_all(T const& root) {
        visit(root, no_thing);
        if constexpr (looks_up) {
            names_.complete();
            gathered_.finish();
            waiting_.call_all(found_, names_);
        }
    }
    complaints& found() { return found_; }

    /// Every code that can be found in a `Root`.
    template <class Root>
    [[gnu::cold, gnu::noinline]] std::vector<known_code> known_codes() const {
        std::vector<known_code> out;
        for (auto const& kind : field_kinds<Root>())
            out.push_back({kind.code, !level_for(kind, found_.options()).off});
        std::size_t i = 0;
        (out.push_back({Rules::info.code, on_[i++] && has(Rules::info.needs)}), ...);
        return out;
    }

private:
    template <class T>
    void visit(T const& at, std::uint32_t owner, text_kind kind = {}) {
        if constexpr (optional_like<T>) {
            if (at) visit(*at, owner, kind);
        } else if constexpr (described<T>) {
            prefetch_parts(at);
            prefetch_beyond(std::addressof(at), sizeof(T));
            bool const around = withdrawn_;
            if constexpr (has_meta<T>) withdrawn_ = around || (at.meta && at.meta->deleted);
            if constexpr (looks_up) owner = names_.add_whole(at, owner);
            for_each_field<T>([&]<class Field>(Field) { visit_field<Field>(Field::in(at), owner); });
            check_whole(at, found_);
            call_rules(at);
            gathered_.add(at, withdrawn_);
            declare_suppressions(at, found_, withdrawn_);
            withdrawn_ = around;
        } else if constexpr (text_like<T>) {
            prefetch_beyond(std::string_view(at).data(),
                            std::min(std::string_view(at).size(), 2 * cache_line));
            if (kind.usual || is_usual_text(at)) [[likely]]
                call_rules<true>(at, kind.role);
            else if (is_utf8(at, found_)) call_rules(at, kind.role);
        } else if constexpr (leaf<T>) {
            call_rules(at);
        } else if constexpr (list_like<T>) {
            for (auto const& element : at) visit(element, owner, kind);
        }
    }
    template <class Field, class Member>
    void visit_field(Member const& member, std::uint32_t owner) {
        using made_of = typename innermost<Member>::type;
        if constexpr (looks_up && is_ref<made_of>) names_.template add_mentions<Field>(member, owner);
        if (check_field<Field>(member, found_)) [[likely]]
            visit(member, owner, kind_of_text<Field>);
        else if constexpr (looks_up && described<made_of> && Field::note_type::constraint_count != 0)
            names_.add_all(member, owner);
    }

    bool has(need wanted) const {
        if (wanted == need::time) return found_.options().now.has_value();
        if (wanted != need::time_zones) return wanted == need::nothing;
        if constexpr (requires { zones_.empty(); }) return !zones_.empty();
        else return !std::same_as<Zones, no_zones>;
    }
    template <bool UsualText = false, class T>
    void call_rules(T const& at, text_role role = text_role::line) {
        static constexpr chosen<sizeof...(Rules)> apply{
            {(rule_applies<Rules, T, Index, Zones> && !(UsualText && only_on_unusual_text<Rules>))...}};
        constexpr bool need_not_be_complete = described<T> && !is_whole_record<T>;
        auto const& on = need_not_be_complete && withdrawn_ ? on_in_tombstones_ : on_;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((on[apply.places[I]]
                  ? call_rule<Index>(std::get<apply.places[I]>(rules_), at, found_, zones_, waiting_,
                                     gathered_.template of<gathered_by_rule<apply.places[I]>>(), role)
                  : void()),
             ...);
        }(std::make_index_sequence<apply.count>{});
    }

    std::tuple<Rules...> const& rules_;
    Zones const& zones_;
    complaints found_;
    std::array<bool, sizeof...(Rules)> on_, on_in_tombstones_;
    bool withdrawn_ = false;  ///< what is visited is a tombstone, or inside of one
    gathering_for<Index, Rules...> gathered_;
    typename under_way<Index>::type names_;
    waiting_rules<Index> waiting_;
};

/// Does without the limit for those codes of which the record accepts some findings: it is looked
/// where all of them are, and then all is checked again. Only what is checked tells where its
/// findings are, and only all that it declares, which of them it accepts.
template <class T, class Walk>
[[gnu::cold, gnu::noinline]] void settle_suppressions(T const& root, std::optional<Walk>& walk,
                                                      auto const& restart) {
    auto const known = walk->template known_codes<T>();
    suppressing first(walk->found(), known);
    auto decided = first.undecided();
    if (decided.empty()) return first.settle();
    {
        std::optional<Walk> places;
        restart(places);
        places->found().only_place(std::move(decided));
        places->check_all(root);
        decided = std::move(places->found().known());
    }
    first.decide(root, decided);
    auto const declared = std::move(walk->found().declared());
    restart(walk);
    walk->found().heed(std::move(decided));
    walk->check_all(root);
    locate_all(root, walk->found());
    for (std::size_t i = 0; i != declared.size(); ++i)
        walk->found().declared()[i].useful = declared[i].useful;
    suppressing(walk->found(), known).settle();
}

}  // namespace detail

/// Checks every constraint and every rule on a value and all it contains. For a whole record the
/// rules that look things up are called, too; with a `zone_provider` also those on time zones.
template <described T, rule... Rules, class Zones = no_zones>
report validate(T const& root, std::tuple<Rules...> const& rules, check_options const& options = {},
                Zones const& zones = {}) {
    auto const index_type = [&] {
        if constexpr (sizeof...(Rules) != 0 && requires { index(root); })
            return std::type_identity<decltype(index(root))>();
        else return std::type_identity<detail::no_index>();
    }();
    using walk_type = detail::checker<typename decltype(index_type)::type, Zones, Rules...>;
    std::optional<walk_type> walk(std::in_place, rules, zones, options);
    walk->check_all(root);
    detail::locate_all(root, walk->found());
    if (!walk->found().declared().empty()) [[unlikely]]
        detail::settle_suppressions(root, walk, [&](auto& again) { again.emplace(rules, zones, options); });
    walk->found().put_in_order();
    auto out = walk->found().to_report();
    out.finish();
    return out;
}

}  // namespace plenary
