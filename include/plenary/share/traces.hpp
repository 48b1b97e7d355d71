#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/index/index.hpp"
#include "plenary/model/marks.hpp"
#include "plenary/share/codes.hpp"
#include "plenary/share/name_search.hpp"

#include <map>
#include <set>

// What an editor wants to know about a redaction. None of it may go where the redacted record goes.

namespace plenary {

/// How many things of a kind went.
struct withheld_kind {
    std::string_view type_name;  ///< "meeting"
    std::size_t number;
};

namespace detail {

/// Calls `visit(text)` for each name that a thing has.
template <class T>
void for_each_name(T const& thing, auto&& visit) {
    for_each_field<T>([&]<class Field>(Field) {
        if constexpr (text_like<typename Field::present>) {
            constexpr bool names = Field::name == "name" || Field::name == "title" ||
                                   Field::name == "label" || Field::name == "acronym" ||
                                   Field::name == "short_name";
            auto const& member = Field::in(thing);
            if constexpr (names && Field::optional) {
                if (member) visit(std::string_view(*member));
            } else if constexpr (names) {
                visit(std::string_view(member));
            }
        }
    });
}

/// Calls `visit(text, thing, where)` for each text of a record, but for identifiers; `thing` is the
/// identifier of the innermost thing around it.
template <class T>
void for_each_text(T const& at, std::string_view thing, path const& where, auto&& visit) {
    if constexpr (optional_like<T>) {
        if (at) for_each_text(*at, thing, where, visit);
    } else if constexpr (described<T>) {
        if constexpr (thing_type<T>) thing = at.id.value;
        for_each_field<T>([&]<class Field>(Field) {
            for_each_text(Field::in(at), thing, path(where, Field::name), visit);
        });
    } else if constexpr (text_like<T>) {
        visit(std::string_view(at), thing, where);
    } else if constexpr (list_like<T>) {
        std::size_t i = 0;
        for (auto const& element : at) for_each_text(element, thing, path(where, i++), visit);
    }
}

/// Activities whose number shows that one below is missing.
template <class S>
void find_gaps(basic_record<S> const& whole, index<owning> const& left, report& out) {
    for (std::size_t plan = 0; plan != whole.work_plans.size(); ++plan) {
        auto const& activities = whole.work_plans[plan].activities;
        auto const is_left = [&](auto const& a) {
            return left.find(std::string_view(a.id.value)) != nullptr;
        };
        std::uint32_t gone = 0;
        for (auto const& a : activities)
            if (!is_left(a) && (gone == 0 || a.number < gone)) gone = a.number;
        for (std::size_t i = 0; i != activities.size() && gone != 0; ++i)
            if (activities[i].number > gone && is_left(activities[i]))
                out.add(make_diagnostic(share_codes::gap,
                                        phrase("/work_plans/", plan, "/activities/", i, "/number"), {},
                                        phrase("expected a number that follows those handed out, found ",
                                               activities[i].number, " while ", gone, " is withheld")));
    }
}

}  // namespace detail

/// How many things of each kind a redacted record does not hold, in the order of the document.
template <class S>
std::vector<withheld_kind> withheld(basic_record<S> const& whole, record const& kept) {
    index<S> const before(whole);
    index<owning> const left(kept);
    std::vector<withheld_kind> out;
    for (auto const& thing : before.things()) {
        if (left.find(thing.id)) continue;
        auto const known = std::find_if(out.begin(), out.end(), [&](auto const& each) {
            return each.type_name == thing.kind->type_name;
        });
        if (known != out.end()) ++known->number;
        else out.push_back({thing.kind->type_name, 1});
    }
    return out;
}

/// Texts of a redacted record in which a name, title or acronym of something stands that it does
/// not hold, and numbers that show a gap. Paths are those of the whole record.
template <class S>
report traces(basic_record<S> const& whole, record const& kept) {
    index<owning> const left(kept);
    std::vector<std::string_view> names;
    std::set<std::string_view> known;  // names that something has which is left
    auto const add_names = [&](auto const& thing) {
        bool const stays = left.find(std::string_view(judged(thing.id))) != nullptr;
        detail::for_each_name(thing, [&](std::string_view name) {
            if (stays) known.insert(name);
            else names.push_back(name);
        });
        return true;
    };
    for_each_inside(whole, add_names);
    for (auto const& e : whole.externals) add_names(e);
    std::erase_if(names, [&](std::string_view name) { return known.contains(name); });
    detail::name_search const search(std::move(names));

    std::map<std::pair<std::string_view, std::string_view>, std::string_view> telling;  // of thing and text
    detail::for_each_text(kept, {}, path(), [&](std::string_view text, std::string_view thing, path const&) {
        if (auto const name = search.first_in(text); !name.empty()) telling.insert({{thing, text}, name});
    });
    report out;
    detail::for_each_text(
        whole, {}, path(), [&](std::string_view text, std::string_view thing, path const& where) {
            if (auto const found = telling.find({thing, text}); found != telling.end())
                out.add(make_diagnostic(
                    share_codes::mention, where.pointer(), {},
                    phrase("expected no name of what is withheld, found ", in_quotes(found->second))));
        });
    detail::find_gaps(whole, left, out);
    out.finish();
    return out;
}

}  // namespace plenary
