#pragma once

#include "plenary/csv/tables.hpp"

#include <map>
#include <set>
#include <string>

namespace plenary::csv::detail {

/// The rows that a table of `Thing`s has, by their identifiers: as they are in the record, and as
/// an audience was shown them.
template <class Thing>
class known_rows {
public:
    struct shown_row {
        Thing const* thing;
        std::string_view holder, holder_type;
    };
    struct current_row {
        Thing* thing;
        std::string pointer;  ///< JSON Pointer of the thing
    };

    known_rows(record& whole, record const& shown) {
        for_each_list<Thing>(shown, path(), [&]<class H>(auto const& list, H const& holder, path const&) {
            for (auto const& thing : list)
                shown_.try_emplace(thing.id.value, shown_row{&thing, holder.id.value, H::type_name});
        });
        for_each_list<Thing>(whole, path(), [&](auto& list, auto const&, path const& at) {
            std::size_t n = 0;
            for (auto& thing : list)
                current_.try_emplace(thing.id.value, current_row{&thing, path(at, n++).pointer()});
        });
        note_identifiers(whole);
    }

    shown_row const* shown(std::string_view id) const { return look_up(shown_, id); }
    current_row const* current(std::string_view id) const { return look_up(current_, id); }
    /// Something has this identifier, of whatever kind it is.
    bool is_taken(std::string_view id) const { return taken_.contains(id); }

    /// The identifiers that were shown, but for those for which `left_out(id)`.
    std::vector<std::string_view> shown_without(auto const& left_out) const {
        std::vector<std::string_view> out;
        for (auto const& [id, row] : shown_)
            if (!left_out(id)) out.push_back(id);
        return out;
    }

private:
    template <class Row>
    using by_id = std::map<std::string, Row, std::less<>>;

    template <class Row>
    static Row const* look_up(by_id<Row> const& rows, std::string_view id) {
        auto const found = rows.find(id);
        return found == rows.end() ? nullptr : &found->second;
    }

    template <class T>
    void note_identifiers(T const& whole) {
        if constexpr (thing_type<T> || std::same_as<T, external>) taken_.emplace(judged(whole.id));
        for_each_field<T>([&]<class Field>(Field) {
            using type = typename Field::present;
            auto const& member = Field::in(whole);
            if constexpr (list_like<type>) {
                if constexpr (described<typename type::value_type>)
                    for (auto const& element : member) note_identifiers(element);
            } else if constexpr (described<type>) {
                if constexpr (!Field::optional) note_identifiers(member);
                else if (member) note_identifiers(*member);
            }
        });
    }

    by_id<shown_row> shown_;
    by_id<current_row> current_;
    std::set<std::string, std::less<>> taken_;
};

}  // namespace plenary::csv::detail
