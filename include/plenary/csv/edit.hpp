#pragma once

#include "plenary/csv/cell_text.hpp"
#include "plenary/csv/grammar.hpp"
#include "plenary/serialize/explain.hpp"

// How the cells of one row change one thing.

namespace plenary::csv::detail {

/// One column as data, for reading.
template <class Thing>
struct edited_column {
    std::string_view name;
    bool required, is_list;
    std::size_t group;  ///< the innermost optional value that it is part of, or as many as there are
    plenary::detail::leaf_description const* expected;
    std::string_view (*text)(Thing const&, std::string&);
    bool (*parse)(Thing&, std::string_view, std::string&);  ///< false: nothing has changed
    void (*clear)(Thing&);
    void (*copy)(Thing& to, Thing const& from);
};

/// An optional value whose parts are columns, such as `slot`.
template <class Thing>
struct column_group {
    bool (*given)(Thing const&);
    bool (*blank)(Thing const&);  ///< nothing in it is other than in a fresh one
    void (*clear)(Thing&);
};

/// The innermost optional value on the way to a column, as the path to it; void where there is none.
template <class Path>
struct group_path;
template <class... Fields>
struct group_path<column_path<Fields...>> {
    template <class Before, class... Rest>
    struct find {
        using type = void;
    };
    // Goes along the way and keeps the longest part that ends in an optional value.
    template <class... Before, class Next, class AfterNext, class... Rest>
    struct find<mp_list<Before...>, Next, AfterNext, Rest...> {
        using later = typename find<mp_list<Before..., Next>, AfterNext, Rest...>::type;
        using here = std::conditional_t<Next::optional, column_path<Before..., Next>, void>;
        using type = std::conditional_t<std::is_void_v<later>, here, later>;
    };
    using type = typename find<mp_list<>, Fields...>::type;
};
template <class Path>
using group_path_t = typename group_path<Path>::type;

/// The groups of a table, outer ones before what is in them.
template <class Thing>
using groups_of = boost::mp11::mp_unique<
    boost::mp11::mp_remove<boost::mp11::mp_transform<group_path_t, columns_of<Thing>>, void>>;

template <class Element>
constexpr plenary::detail::leaf_description describe_element() {
    if constexpr (leaf<Element>) {
        return plenary::detail::describe_leaf<Element>();
    } else {
        return {shape::text, "what it is, a colon and which one", field_names<Element>, nullptr,
                &read_codes::form};
    }
}

template <class Path>
struct column_access {
    using thing = typename Path::thing;
    using member_type = typename Path::member_type;

    static constexpr plenary::detail::leaf_description make_description() {
        if constexpr (Path::is_list) return describe_element<typename member_type::value_type>();
        else return describe_element<present_t<member_type>>();
    }
    static constexpr auto expected = make_description();

    static std::string_view text(thing const& whole, std::string& room) {
        auto const* const member = Path::find(whole);
        return member ? cell_text(*member, room) : std::string_view();
    }
    static bool parse(thing& whole, std::string_view cell, std::string& refused) {
        member_type fresh{};
        if (!parse_cell(cell, fresh, refused)) return false;
        Path::reach(whole) = std::move(fresh);
        return true;
    }
    /// Makes it what it is in a fresh one of what it is part of, which need not be its type's default.
    static void clear(thing& whole) {
        typename Path::last::owner fresh{};
        if (Path::find(whole)) Path::reach(whole) = std::move(Path::last::in(fresh));
    }
    static void copy(thing& to, thing const& from) {
        if (auto const* const member = Path::find(from)) Path::reach(to) = *member;
    }
};

template <class Path>
struct group_access {
    using thing = typename Path::thing;
    static bool given(thing const& whole) {
        auto const* const member = Path::find(whole);
        return member && member->has_value();
    }
    static bool blank(thing const& whole) {
        return **Path::find(whole) == typename Path::member_type::value_type{};
    }
    static void clear(thing& whole) {
        if (Path::find(whole)) Path::reach(whole).reset();
    }
};

template <class Thing>
inline constexpr auto edited_columns = []<class... Path>(mp_list<Path...>) {
    return std::array{edited_column<Thing>{Path::name(), Path::required, Path::is_list,
                                           boost::mp11::mp_find<groups_of<Thing>, group_path_t<Path>>::value,
                                           &column_access<Path>::expected, &column_access<Path>::text,
                                           &column_access<Path>::parse, &column_access<Path>::clear,
                                           &column_access<Path>::copy}...};
}(columns_of<Thing>{});

template <class Thing>
inline constexpr auto column_groups = []<class... Path>(mp_list<Path...>) {
    return std::array<column_group<Thing>, sizeof...(Path)>{column_group<Thing>{
        &group_access<Path>::given, &group_access<Path>::blank, &group_access<Path>::clear}...};
}(groups_of<Thing>{});

/// The same text, when it does not count how lines end: spreadsheets write them their way.
inline bool same_text(std::string_view a, std::string_view b) {
    if (a == b) return true;
    std::string left(a), right(b);
    std::erase(left, '\r');
    std::erase(right, '\r');
    return left == right;
}

/// What a row says about one column; `from` is null where it says nothing.
struct placed_cell {
    cell const* from = nullptr;
    std::string_view text{};  ///< without its guard
};

/// Brings the cells of one row into one thing. `refuse(kind, cell, column_name, message, hint)`
/// takes findings; its cell may be null.
template <class Thing, class Refuse>
class row_edit {
public:
    static constexpr auto const& columns = edited_columns<Thing>;

    /// `cells` has a place for each column. A `fresh` target has never been seen by anybody.
    row_edit(Thing& target, bool fresh, std::vector<placed_cell> const& cells, Refuse const& refuse)
        : target_(target), before_(target), fresh_(fresh), cells_(cells), refuse_(refuse) {}

    /// Takes over the cell of each column for which `is_edited(number of the column)`. Returns whether all
    /// that was said could be taken over.
    bool take(auto const& is_edited) {
        for (std::size_t i = 0; i != columns.size(); ++i) {
            auto const& [from, text] = cells_[i];
            if (!from || from->flawed || !is_edited(i)) continue;
            if (text.empty()) columns[i].clear(target_);
            else if (std::string part; !columns[i].parse(target_, text, part)) explain(i, part);
        }
        // What is inside of others comes behind them: it is settled first.
        for (std::size_t group = groups.size(); group-- != 0;)
            if (groups[group].given(target_)) settle_group(group);
        settle_required(groups.size(), fresh_);
        return good_;
    }

private:
    static constexpr auto const& groups = column_groups<Thing>;

    void settle_group(std::size_t group) {
        bool const is_new = !groups[group].given(before_);
        // What never had anything in its cells was not emptied in them.
        bool const was_blank = !is_new && groups[group].blank(before_) && shows_nothing(group);
        if (is_empty(group) && groups[group].blank(target_) && !was_blank) groups[group].clear(target_);
        else if (!settle_required(group, is_new) && is_new) groups[group].clear(target_);
    }
    bool is_empty(std::size_t group) const {
        for (std::size_t i = 0; i != columns.size(); ++i)
            if (columns[i].group == group && !cells_[i].text.empty()) return false;
        return true;
    }

    bool shows_nothing(std::size_t group) const {
        std::string room;
        for (auto const& column : columns)
            if (column.group == group && !column.text(before_, room).empty()) return false;
        return true;
    }

    /// Refuses that a value which has to be there is taken away, or is not given where all is new.
    bool settle_required(std::size_t group, bool is_new) {
        bool complete = true;
        std::string room;
        for (std::size_t i = 0; i != columns.size(); ++i) {
            auto const& column = columns[i];
            auto const& [from, text] = cells_[i];
            if (column.group != group || !column.required) continue;
            if (refused_[i] || (from && from->flawed)) {  // this was said already
                complete = false;
                continue;
            }
            if (!text.empty() || (!is_new && (!from || column.text(before_, room).empty()))) continue;
            file(read_codes::missing, i,
                 phrase("expected a value in the column `", column.name, "`, found none"), {});
            column.copy(target_, before_);
            complete = false;
        }
        return complete;
    }

    void explain(std::size_t i, std::string_view part) {
        auto const& leaf = *columns[i].expected;
        refused_[i] = true;
        std::string hint;
        if (!leaf.words.empty()) {
            auto const word = part.substr(0, part.find(choice_separator));
            hint = did_you_mean(word, leaf.words, phrase("one of ", plenary::detail::joined(leaf.words)));
        } else if (leaf.hint) {
            hint = leaf.hint(part);
        }
        bool const word = leaf.refusal == &read_codes::enumerator;
        auto const expected =
            word ? phrase("one of ", leaf.words.size(), " words") : std::string(leaf.expected);
        file(*leaf.refusal, i, phrase("expected ", expected, ", found ", in_quotes(part)), std::move(hint));
    }
    void file(finding_kind const& kind, std::size_t i, std::string message, std::string hint) {
        good_ = false;
        refuse_(kind, cells_[i].from, columns[i].name, std::move(message), std::move(hint));
    }

    Thing& target_;
    Thing const before_;
    bool fresh_;
    std::vector<placed_cell> const& cells_;
    std::array<bool, columns.size()> refused_{};
    Refuse const& refuse_;
    bool good_ = true;
};

}  // namespace plenary::csv::detail
