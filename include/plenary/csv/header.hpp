#pragma once

#include "plenary/csv/edit.hpp"
#include "plenary/csv/guard.hpp"
#include "plenary/csv/tables.hpp"

namespace plenary::csv::detail {

/// What the first row of a table says: where the cells of its columns stand.
template <class Thing>
class header {
public:
    static constexpr auto const& columns = edited_columns<Thing>;
    /// The names of the columns that say what a row belongs to.
    static constexpr auto holders = []<class... Holder>(mp_list<Holder...>) {
        return std::array<std::string_view, sizeof...(Holder)>{Holder::type_name...};
    }(holders_of<owning, Thing>{});

    header() { positions_.fill(nowhere); }

    void read(std::vector<cell> const& names, report& findings) {
        width_ = names.size();
        for (auto const& one : names) {
            auto const name = trimmed(one.text);
            auto const which = std::size_t(std::find(known.begin(), known.end(), name) - known.begin());
            if (which == known.size()) {
                if (!name.empty())
                    findings.add(make_diagnostic(
                        read_codes::unknown, {}, {.offset = one.offset},
                        phrase("expected the name of a column, found ", in_quotes(name)),
                        did_you_mean(name, known, "remove the column: nothing of it was read")));
            } else if (positions_[which] != nowhere) {
                findings.add(make_diagnostic(read_codes::duplicate, {}, {.offset = one.offset},
                                             phrase("expected each column once, found `", name, "` again")));
            } else {
                positions_[which] = std::size_t(&one - names.data());
            }
        }
    }

    std::size_t width() const { return width_; }
    bool has_identifiers() const { return positions_[0] != nowhere; }

    /// The cells of a row in the order of `columns`.
    std::vector<placed_cell> place(std::vector<cell> const& row) const {
        std::vector<placed_cell> out;
        for (std::size_t i = 0; i != columns.size(); ++i) out.push_back(place(row, i));
        return out;
    }
    /// What the row says about one of the `holders`.
    placed_cell holder(std::vector<cell> const& row, std::size_t which) const {
        auto out = place(row, columns.size() + which);
        out.text = trimmed(out.text);
        return out;
    }

private:
    static constexpr std::size_t nowhere = std::size_t(-1);
    static constexpr auto known = [] {
        std::array<std::string_view, columns.size() + holders.size()> out;
        std::size_t n = 0;
        for (auto const& column : columns) out[n++] = column.name;
        for (auto const name : holders) out[n++] = name;
        return out;
    }();

    placed_cell place(std::vector<cell> const& row, std::size_t which) const {
        auto const position = positions_[which];
        if (position >= row.size()) return {};
        return {&row[position], without_guard(row[position].text)};
    }

    std::array<std::size_t, known.size()> positions_;
    std::size_t width_ = 0;
};

}  // namespace plenary::csv::detail
