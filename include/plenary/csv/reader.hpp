#pragma once

#include "plenary/csv/codes.hpp"
#include "plenary/csv/header.hpp"
#include "plenary/csv/known_rows.hpp"
#include "plenary/diagnose/source.hpp"
#include "plenary/serialize/options.hpp"
#include "plenary/share/release.hpp"

namespace plenary::csv {

/// What becomes of a row whose identifier nothing in the record has.
enum class new_row_policy : std::uint8_t { add, refuse };
/// What becomes of a thing whose row is not in the table any more.
enum class missing_row_policy : std::uint8_t { keep, remove };

struct apply_options {
    audience to{};                 ///< whom the table was written for
    std::optional<instant> now{};  ///< with what it was written
    new_row_policy new_rows = new_row_policy::add;
    missing_row_policy missing_rows = missing_row_policy::keep;
    read_options limits{};  ///< `max_list_length` rows; depth does not matter
};

/// What a table has done to a record.
struct applied_table {
    report findings{};
    std::size_t changed = 0, added = 0, removed = 0;  ///< rows

    /// True when all that the table says was taken over.
    explicit operator bool() const { return findings.ok(); }
};

namespace detail {

/// Brings one table into a record.
template <class Thing>
class application {
    using table_header = header<Thing>;
    static constexpr auto const& columns = table_header::columns;
    static constexpr auto const& holders = table_header::holders;

public:
    application(record& onto, record const& shown, std::string_view text, apply_options const& options)
        : onto_(onto), text_(text), options_(options), rows_(onto, shown) {}

    applied_table run() {
        if (text_.size() > options_.limits.max_size) {
            file(read_codes::size, 0, {},
                 phrase("expected at most ", options_.limits.max_size, " bytes, found ", text_.size()));
            return finish();
        }
        row_reader reader(text_, separator_of(text_), done_.findings);
        std::vector<cell> cells;
        if (reader.next(cells)) header_.read(cells, {findings_});
        if (!header_.has_identifiers()) {
            file(read_codes::missing, 0, {}, "expected the column `id`, found none",
                 "the first row holds the names of the columns");
            return finish();
        }
        std::size_t count = 0;
        for (; count != options_.limits.max_list_length && reader.next(cells); ++count) take_row(cells);
        bool const too_long = reader.position() != text_.size();
        if (too_long)
            file(read_codes::list_length, reader.position(), {},
                 phrase("expected at most ", options_.limits.max_list_length, " rows, found more"));
        if (!too_long && !reader.cut_off()) see_to_missing();
        add_new();
        return finish();
    }

private:
    struct addition {
        Thing thing{};
        std::string_view holder_type{};
        std::string holder{};
        std::size_t offset = 0;
    };

    void take_row(std::vector<cell> const& cells) {
        auto const is_empty = [](cell const& c) { return c.text.empty(); };
        if (std::all_of(cells.begin(), cells.end(), is_empty)) return;
        auto const behind = cells.begin() + std::ptrdiff_t(std::min(header_.width(), cells.size()));
        if (cells.size() < header_.width() || !std::all_of(behind, cells.end(), is_empty))
            file(codes::ragged, cells[0].offset, {},
                 phrase("expected ", header_.width(), " cells, found ", cells.size()));

        auto placed = header_.place(cells);
        auto const* const first = placed[0].from;
        auto const id = placed[0].text = trimmed(placed[0].text);
        if (!first || first->flawed) return;
        if (id.empty())
            return file(read_codes::missing, first->offset, {},
                        "expected a value in the column `id`, found none",
                        "give each new row an identifier that nothing else has");
        if (!seen_.emplace(id).second)
            return file(read_codes::duplicate, first->offset, {},
                        phrase("expected each identifier once, found ", in_quotes(id), " again"),
                        "keep one of the rows: the first was read");

        auto const* const shown = rows_.shown(id);
        auto const* const current = rows_.current(id);
        if (shown && current) return change(*shown, *current, cells, placed);
        if (current)
            return file(
                codes::withheld, first->offset, current->pointer,
                phrase("expected an identifier that the table's audience may see, found ", in_quotes(id)));
        if (rows_.is_taken(id))
            return file(
                codes::row, first->offset, {},
                phrase("expected an identifier of this table, found ", in_quotes(id), " of something else"),
                "identifiers are unique in the record, whatever the kind of thing");
        take_new(id, cells, placed);
    }

    void change(typename known_rows<Thing>::shown_row const& shown,
                typename known_rows<Thing>::current_row const& current, std::vector<cell> const& cells,
                std::vector<placed_cell> const& placed) {
        for (std::size_t i = 0; i != holders.size(); ++i) {
            auto const [from, named] = header_.holder(cells, i);
            auto const expected = holders[i] == shown.holder_type ? shown.holder : std::string_view();
            if (from && !from->flawed && named != expected)
                file(codes::holder, from->offset, current.pointer,
                     phrase("expected the ", holders[i], ' ', in_quotes(expected), ", found ",
                            in_quotes(named)));
        }
        auto const refuse = refusal_at(cells[0].offset, current.pointer);
        std::array<bool, columns.size()> edited{};
        for (std::size_t i = 0; i != columns.size(); ++i) {
            std::string room, other_room;
            auto const was_shown = columns[i].text(*shown.thing, room);
            auto const is_now = columns[i].text(*current.thing, other_room);
            auto const& [from, text] = placed[i];
            if (!from || same_text(text, was_shown) || same_text(text, is_now)) continue;
            edited[i] = was_shown == is_now;
            if (!edited[i])
                refuse(codes::withheld, from, columns[i].name,
                       phrase("expected no change in the column `", columns[i].name, "`, found one"), {});
        }
        if (std::find(edited.begin(), edited.end(), true) == edited.end()) return;
        Thing copy = *current.thing;
        row_edit(copy, false, placed, refuse).take([&](std::size_t i) { return edited[i]; });
        if (copy == *current.thing) return;
        *current.thing = std::move(copy);
        ++done_.changed;
    }

    void take_new(std::string_view id, std::vector<cell> const& cells,
                  std::vector<placed_cell> const& placed) {
        auto const offset = placed[0].from->offset;
        if (options_.new_rows == new_row_policy::refuse)
            return file(codes::row, offset, {},
                        phrase("expected an identifier of this table, found ", in_quotes(id)),
                        did_you_mean(id, rows_.shown_without([](auto) { return false; }),
                                     "new rows were not asked for"));
        addition fresh{.offset = offset};
        bool const has_holder = find_holder(fresh, cells);
        auto const refuse = refusal_at(offset, {});
        row_edit edit(fresh.thing, true, placed, refuse);
        bool const good = edit.take([&](std::size_t i) { return !placed[i].text.empty(); });
        if (good && has_holder) additions_.push_back(std::move(fresh));
    }

    /// What a new row belongs to: exactly one of its holders is named.
    bool find_holder(addition& fresh, std::vector<cell> const& cells) {
        std::size_t count = 0;
        for (std::size_t i = 0; i != holders.size(); ++i) {
            auto const [from, named] = header_.holder(cells, i);
            if (named.empty()) continue;
            ++count;
            fresh.holder_type = holders[i];
            fresh.holder = named;
            fresh.offset = from->offset;
        }
        if (count == 1 || holders.empty()) return true;
        std::string names;
        for (auto const name : holders) names += phrase(names.empty() ? "" : " or ", name);
        file(codes::holder, fresh.offset, {},
             phrase("expected one ", names, " that the new row belongs to, found ", count),
             "name it by its identifier");
        return false;
    }

    /// Things whose rows are gone. A new row that has nearly the identifier of one was meant to be
    /// its row.
    void see_to_missing() {
        auto gone = rows_.shown_without([&](auto id) { return seen_.contains(id); });
        std::erase_if(additions_, [&](addition const& fresh) {
            auto const meant = closest_name(fresh.thing.id.value, gone);
            if (meant.empty()) return false;
            file(codes::row, fresh.offset, {},
                 phrase("expected an identifier of this table, found ", in_quotes(fresh.thing.id.value)),
                 phrase("did you mean `", meant, "`, whose row is gone?"));
            std::erase(gone, meant);
            return true;
        });
        bool const remove = options_.missing_rows == missing_row_policy::remove;
        for (auto const id : gone)
            file(codes::missing, text_.size(), rows_.current(id)->pointer,
                 phrase("expected a row for ", in_quotes(id), ", found none"),
                 remove ? "it was removed from the record" : "it stays in the record");
        if (!remove) return;
        for_each_list<Thing>(onto_, path(), [&](auto& list, auto const&, path const&) {
            done_.removed += std::erase_if(list, [&](Thing const& thing) {
                return std::find(gone.begin(), gone.end(), std::string_view(thing.id.value)) != gone.end();
            });
        });
    }

    void add_new() {
        for (auto& fresh : additions_) {
            bool added = false;
            std::vector<std::string_view> possible;
            for_each_list<Thing>(onto_, path(), [&]<class H>(auto& list, H const& holder, path const& at) {
                constexpr bool is_whole = std::same_as<H, record>;
                if (added || (!is_whole && H::type_name != fresh.holder_type)) return;
                possible.push_back(holder.id.value);
                if (!is_whole && holder.id.value != fresh.holder) return;
                file(codes::added, fresh.offset, path(at, list.size()).pointer(),
                     phrase("added ", in_quotes(fresh.thing.id.value)));
                list.push_back(std::move(fresh.thing));
                added = true;
                ++done_.added;
            });
            if (!added)
                file(codes::holder, fresh.offset, {},
                     phrase("expected the identifier of a ", fresh.holder_type, ", found ",
                            in_quotes(fresh.holder)),
                     did_you_mean(fresh.holder, possible, "there is none of that name"));
        }
    }

    /// Takes the findings of a row; those without a cell are filed where the row begins.
    auto refusal_at(std::size_t row_offset, std::string_view pointer) const {
        return [this, row_offset, pointer](finding_kind const& kind, cell const* where,
                                           std::string_view column, std::string message, std::string hint) {
            std::string at(pointer);
            for (auto rest = pointer.empty() ? std::string_view() : column; !rest.empty();) {
                auto const dot = std::min(rest.find('.'), rest.size());
                append_step(at, rest.substr(0, dot));
                rest.remove_prefix(std::min(dot + 1, rest.size()));
            }
            file(kind, where ? where->offset : row_offset, std::move(at), std::move(message), hint);
        };
    }
    void file(finding_kind const& kind, std::size_t offset, std::string pointer, std::string message,
              std::string_view hint = {}) const {
        findings_.file(kind, offset, std::move(pointer), std::move(message), hint);
    }
    applied_table finish() {
        done_.findings.finish();
        number_lines(done_.findings, text_);
        return std::move(done_);
    }

    record& onto_;
    std::string_view text_;
    apply_options const& options_;
    known_rows<Thing> rows_;
    table_header header_;
    applied_table done_{report(options_.limits.max_findings)};
    table_findings findings_{done_.findings};
    std::set<std::string, std::less<>> seen_;
    std::vector<addition> additions_;
};

}  // namespace detail

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

/// The same for a table by its name, such as "outcomes"; nothing where there is none of that name.
inline std::optional<applied_table> apply(record& onto, std::string_view name, std::string_view table,
                                          apply_options const& options = {}) {
    std::optional<applied_table> out;
    release(onto, options.to, options.now, [&](record const& shown) {
        [&]<class... Thing>(detail::mp_list<Thing...>) {
            auto const try_one = [&]<class T>(std::type_identity<T>) {
                if (table_name<owning, T> == name)
                    out = detail::application<T>(onto, shown, table, options).run();
            };
            (try_one(std::type_identity<Thing>{}), ...);
        }(tables<owning>{});
    });
    return out;
}

}  // namespace plenary::csv
