#pragma once

#include "plenary/csv/application.hpp"
#include "plenary/share/release.hpp"

namespace plenary::csv {

/// Brings an edited table back into the record that it was written from. Rows are matched by their
/// identifier and columns by their name; columns may be left out. Only cells that differ from what
/// was written change anything, and a cell that means nothing to its field leaves the old value.
/// Whether the values agree is left to validation.
template <template <class> class Entity>
applied_table apply(record& onto, std::string_view table, apply_options const& options = {}) {
    return release(onto, options.to, options.now, [&](record const& shown) {
        return detail::application<Entity<owning>>(onto, shown, table, options).run();
    });
}

/// The same for one of several tables, by its name, such as "outcomes"; nothing where there is none of
/// that name. `shown` is what all of them were written from: the record before any of them changed it,
/// as its audience may hold it. What one table changes, a mark perhaps, is no change to the others.
/// A template, so that only those who call it compile it for every table.
template <std::same_as<record> Record>
std::optional<applied_table> apply(Record& onto, Record const& shown, std::string_view name,
                                   std::string_view table, apply_options const& options = {}) {
    std::optional<applied_table> out;
    [&]<class... Thing>(detail::mp_list<Thing...>) {
        auto const try_one = [&]<class T>(std::type_identity<T>) {
            if (table_name<owning, T> == name)
                out = detail::application<T>(onto, shown, table, options).run();
        };
        (try_one(std::type_identity<Thing>{}), ...);
    }(tables<owning>{});
    return out;
}

/// The same for a table that is the only one.
template <std::same_as<record> Record>
std::optional<applied_table> apply(Record& onto, std::string_view name, std::string_view table,
                                   apply_options const& options = {}) {
    return release(onto, options.to, options.now,
                   [&](Record const& shown) { return apply(onto, shown, name, table, options); });
}

}  // namespace plenary::csv
