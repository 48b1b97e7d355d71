#pragma once

#include "plenary/index/index.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/validate/constraints.hpp"
#include "plenary/validate/kinds.hpp"
#include "plenary/validate/locate.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/suppressions.hpp"
#include "plenary/validate/text_points.hpp"

namespace plenary {

namespace detail {

template <class Rule, class T>
concept rule_for = requires(Rule const& r, T const& at, check<T>& c) { r(at, c); };

template <class Rule, class T, class Third>
concept rule_with =
    requires(Rule const& r, T const& at, check<T>& c, Third const& third) { r(at, c, third); };

/// Only texts have a role: asked of all types, this would be a quarter of what there is to look up.
template <class Rule, class T>
concept rule_on_text = text_like<T> && rule_with<Rule, T, text_role>;

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

template <class Rule, class T, class Index, class Zones>
concept rule_applies =
    rule_with<Rule, T, Index> || rule_with<Rule, T, Zones> || rule_on_text<Rule, T> || rule_for<Rule, T>;

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

/// Calls one rule with what it takes. No member of the walk, whose name lists all rules.
template <class Rule, class T, class Index, class Zones>
void call_rule(Rule const& applied, T const& at, complaints& found, Index const& index, Zones const& zones,
               text_role role, bool usual_text) {
    if constexpr (requires { Rule::only_unusual_text; })
        if (usual_text) [[likely]]
            return;
    if constexpr (requires { Rule::concerns(at); })
        if (!Rule::concerns(at)) [[likely]]
            return;
    check<T> c(Rule::info, found, at);
    if constexpr (rule_with<Rule, T, Index>) applied(at, c, index);
    else if constexpr (rule_with<Rule, T, Zones>) applied(at, c, zones);
    else if constexpr (rule_on_text<Rule, T>) applied(at, c, role);
    else applied(at, c);
}

/// The walk that calls every constraint and every rule where they apply.
template <class Index, class Zones, class... Rules>
class checker {
public:
    checker(std::tuple<Rules...> const& rules, Index const& index, Zones const& zones,
            check_options const& options)
        : rules_(rules),
          index_(index),
          zones_(zones),
          found_(options),
          on_{!level_for(Rules::info, options).off...} {}

    template <class T>
    void visit(T const& at, text_kind kind = {}) {
        if constexpr (optional_like<T>) {
            if (at) visit(*at, kind);
        } else if constexpr (described<T>) {
            prefetch_parts(at);
            for_each_field<T>([&]<class Field>(Field) {
                auto const& member = Field::in(at);
                if (check_field<Field>(member, found_)) visit(member, kind_of_text<Field>);
            });
            check_whole(at, found_);
            call_rules(at);
            declare_suppressions(at, found_);
        } else if constexpr (text_like<T>) {
            bool const usual = kind.usual || is_usual_text(at);
            if (usual || is_utf8(at, found_)) [[likely]]
                call_rules(at, kind.role, usual);
        } else if constexpr (leaf<T>) {
            call_rules(at);
        } else if constexpr (list_like<T>) {
            for (auto const& element : at) visit(element, kind);
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
    bool has(need wanted) const {
        if (wanted == need::time) return found_.options().now.has_value();
        if (wanted != need::time_zones) return wanted == need::nothing;
        if constexpr (requires { zones_.empty(); }) return !zones_.empty();
        else return !std::same_as<Zones, no_zones>;
    }
    template <class T>
    void call_rules(T const& at, text_role role = text_role::line, bool usual_text = false) {
        static constexpr chosen<sizeof...(Rules)> apply{{rule_applies<Rules, T, Index, Zones>...}};
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((on_[apply.places[I]]
                  ? call_rule(std::get<apply.places[I]>(rules_), at, found_, index_, zones_, role, usual_text)
                  : void()),
             ...);
        }(std::make_index_sequence<apply.count>{});
    }

    std::tuple<Rules...> const& rules_;
    Index const& index_;
    Zones const& zones_;
    complaints found_;
    std::array<bool, sizeof...(Rules)> on_;
};

}  // namespace detail

/// Checks every constraint and every rule on a value and all it contains. For a whole record the
/// rules that look things up are called, too; with a `zone_provider` also those on time zones.
template <described T, rule... Rules, class Zones = no_zones>
report validate(T const& root, std::tuple<Rules...> const& rules, check_options const& options = {},
                Zones const& zones = {}) {
    auto const run = [&](auto const& names) {
        detail::checker walk(rules, names, zones, options);
        walk.visit(root);
        detail::locate_all(root, walk.found());
        if (!walk.found().declared().empty()) [[unlikely]]
            detail::suppressing(walk.found(), walk.template known_codes<T>()).settle();
        walk.found().put_in_order();
        auto out = walk.found().to_report();
        out.finish();
        return out;
    };
    constexpr bool looks_up = sizeof...(Rules) != 0 && requires { index(root); };
    if constexpr (looks_up) return run(index(root));
    else return run(detail::no_index{});
}

}  // namespace plenary
