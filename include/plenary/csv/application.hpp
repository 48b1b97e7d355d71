#pragma once

#include "plenary/csv/apply_options.hpp"
#include "plenary/csv/codes.hpp"
#include "plenary/csv/header.hpp"
#include "plenary/csv/known_rows.hpp"
#include "plenary/diagnose/source.hpp"
#include "plenary/model/marks.hpp"
#include "plenary/serialize/utf16.hpp"

namespace plenary::csv::detail {

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
        if (is_utf16(text_)) {
            file(read_codes::utf8, 0, {}, std::string(utf16_found), std::string(utf16_hint));
            return finish();
        }
        row_reader reader(text_, separator_of(text_), done_.findings);
        std::vector<cell> cells;
        if (reader.next(cells)) header_.read(cells, done_.findings);
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
                        "new rows were not asked for");
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

    /// The name that was meant, as long as it does not take too long to find: where nearly every row
    /// is new, none of them is misspelt.
    std::string_view closest(std::string_view wrong, std::vector<std::string_view> const& names) {
        if (comparisons_left_ < names.size()) return {};
        comparisons_left_ -= names.size();
        return closest_name(wrong, names);
    }

    /// Things whose rows are gone. A new row that has nearly the identifier of one was meant to be
    /// its row.
    void see_to_missing() {
        // What went with its holder, by another table, is not missed.
        auto gone = rows_.shown_without([&](auto id) { return seen_.contains(id) || !rows_.current(id); });
        std::set<std::string_view> misspelt;
        std::erase_if(additions_, [&](addition const& fresh) {
            auto const meant = closest(fresh.thing.id.value, gone);
            if (meant.empty()) return false;
            misspelt.insert(meant);
            file(codes::row, fresh.offset, {},
                 phrase("expected an identifier of this table, found ", in_quotes(fresh.thing.id.value)),
                 phrase("did you mean `", meant, "`, whose row is gone?"));
            return true;
        });
        std::erase_if(gone, [&](std::string_view id) { return misspelt.contains(id); });
        bool const remove = options_.missing_rows == missing_row_policy::remove;
        std::erase_if(gone, [&](std::string_view id) { return remove && refuse_to_remove(id); });
        for (auto const id : gone)
            file(codes::missing, text_.size(), rows_.current(id)->pointer,
                 phrase("expected a row for ", in_quotes(id), ", found none"),
                 remove ? "it was removed from the record" : "it stays in the record");
        if (!remove) return;
        for_each_list<Thing>(onto_, path(), [&](auto& list, auto const&, path const&) {
            done_.removed += std::erase_if(list, [&](Thing const& thing) {
                return std::binary_search(gone.begin(), gone.end(), std::string_view(thing.id.value));
            });
        });
    }

    /// Where what was never shown would go with it.
    bool refuse_to_remove(std::string_view id) {
        auto const things_in = [](Thing const& holder) {
            std::size_t out = 0;
            for_each_inside(holder, [&](auto const&) { return ++out != 0; });
            return out;
        };
        auto const& whole = *rows_.current(id);
        if (things_in(*whole.thing) == things_in(*rows_.shown(id)->thing)) return false;
        file(codes::withheld, text_.size(), whole.pointer,
             phrase("expected a row for ", in_quotes(id),
                    ", which holds more than the table's audience may see, ", "found none"),
             "it stays in the record");
        return true;
    }

    /// A list that new rows can go into.
    struct destination {
        list<Thing, owning>* things;
        std::string pointer;
    };
    void add_new() {
        if (additions_.empty()) return;
        std::map<std::pair<std::string_view, std::string>, destination> destinations;
        std::vector<std::string> holder_ids;
        for_each_list<Thing>(onto_, path(), [&]<class H>(auto& list, H const& holder, path const& at) {
            // What is held by the record itself names no holder.
            bool const named = !std::same_as<H, record>;
            auto key = named ? std::pair(H::type_name, holder.id.value)
                             : std::pair(std::string_view(), std::string());
            destinations.emplace(std::move(key), destination{&list, at.pointer()});
            holder_ids.push_back(holder.id.value);
        });
        std::vector<std::string_view> const possible(holder_ids.begin(), holder_ids.end());
        for (auto& fresh : additions_) {
            auto const found = destinations.find(std::pair(fresh.holder_type, fresh.holder));
            if (found == destinations.end()) {
                auto const meant = closest(fresh.holder, possible);
                file(codes::holder, fresh.offset, {},
                     phrase("expected the identifier of a ", fresh.holder_type, ", found ",
                            in_quotes(fresh.holder)),
                     meant.empty() ? "there is none of that name" : phrase("did you mean `", meant, "`?"));
                continue;
            }
            auto& [things, pointer] = found->second;
            std::string at = pointer;
            append_step(at, things->size());
            file(codes::added, fresh.offset, std::move(at),
                 phrase("added ", in_quotes(fresh.thing.id.value)));
            things->push_back(std::move(fresh.thing));
            ++done_.added;
        }
    }

    /// Takes the findings of a row; those without a cell are filed where the row begins.
    auto refusal_at(std::size_t row_offset, std::string_view pointer) {
        return [this, row_offset, pointer](finding_kind const& kind, cell const* where,
                                           std::string_view column, std::string message, std::string hint) {
            std::string at(pointer);
            for (auto rest = pointer.empty() ? std::string_view() : column; !rest.empty();) {
                auto const dot = std::min(rest.find('.'), rest.size());
                append_step(at, rest.substr(0, dot));
                rest.remove_prefix(std::min(dot + 1, rest.size()));
            }
            file(kind, where ? where->offset : row_offset, std::move(at), std::move(message),
                 std::move(hint));
        };
    }
    void file(finding_kind const& kind, std::size_t offset, std::string pointer, std::string message,
              std::string hint = {}) {
        done_.findings.add(make_diagnostic(kind, std::move(pointer), {.offset = offset}, std::move(message),
                                           std::move(hint)));
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
    std::set<std::string, std::less<>> seen_;
    std::vector<addition> additions_;
    std::size_t comparisons_left_ = 1'000'000;  ///< of identifiers that may be misspelt: a second's work
};

}  // namespace plenary::csv::detail
