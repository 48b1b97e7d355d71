#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/csv/cell_text.hpp"
#include "plenary/csv/guard.hpp"
#include "plenary/csv/tables.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/share/release.hpp"

namespace plenary::csv {

struct write_options {
    audience to{};                 ///< whom the tables are for
    std::optional<instant> now{};  ///< which embargoes have ended; without it none has
    /// Begin with U+FEFF, by which some spreadsheet programs know UTF-8. Others take it for a part
    /// of the first name.
    bool byte_order_mark = false;
};

namespace detail {

/// One column as data, so that one loop writes all tables.
template <class Thing>
struct written_column {
    std::string_view name;
    bool guarded;  ///< a number or a date is no formula, whatever sign it begins with
    std::string_view (*text)(Thing const&, std::string&);
};

template <class Member>
constexpr bool holds_text() {
    using type = present_t<Member>;
    return named<type> || text_like<type> || list_like<type>;
}

template <class Path>
std::string_view text_of(typename Path::thing const& whole, std::string& room) {
    auto const* const member = Path::find(whole);
    return member ? cell_text(*member, room) : std::string_view();
}

template <class Thing>
inline constexpr auto written_columns = []<class... Path>(mp_list<Path...>) {
    return std::array{
        written_column<Thing>{Path::name(), holds_text<typename Path::member_type>(), &text_of<Path>}...};
}(columns_of<Thing>{});

/// Puts cells and rows together (RFC 4180).
class row_writer {
public:
    explicit row_writer(output& out) : out_(out) {}

    void put(std::string_view text, bool guarded) {
        if (!text.empty()) put_given(text, guarded);
        ++commas_;
    }
    void end() {
        if (commas_ != 0) --commas_;
        put_commas();
        out_.put("\r\n");
    }

private:
    /// Those before the next cell that is not empty: most are, and are put with it.
    void put_commas() {
        while (commas_ != 0) {
            auto const some = std::min(commas_, most_commas);
            auto* const out = out_.room(most_commas);
            std::memset(out, ',', most_commas);
            out_.advance(out + some);
            commas_ -= some;
        }
    }
    void put_given(std::string_view text, bool guarded) {
        put_commas();
        if (is_put_as_is(text)) return;
        bool const guard = guarded && needs_guard(text);
        if (!guard && !has_to_be_quoted(text)) return out_.put(text);
        out_.put('"');
        if (guard) out_.put(guard_sign);
        for (auto quote = text.find('"'); quote != text.npos; quote = text.find('"')) {
            out_.put(text.substr(0, quote + 1));
            out_.put('"');
            text.remove_prefix(quote + 1);
        }
        out_.put(text);
        out_.put('"');
    }
    /// Puts what most texts are: something of which nothing has a meaning.
    bool is_put_as_is(std::string_view text) {
        bool const usual = (is_letter(text.front()) || is_digit(text.front())) && text.back() != ' ';
        if (!usual || text.size() > output::capacity / 4) return false;
        auto* const out = out_.room(text.size());
        if (!copy_all_printable<',', '"', ';'>(text.data(), text.size(), out)) return false;
        out_.advance(out + text.size());
        return true;
    }
    /// Blanks at the ends are in quotes because some readers drop them otherwise.
    static bool has_to_be_quoted(std::string_view text) {
        static constexpr auto special = [] {
            std::array<bool, 256> out{};
            for (char const c : {',', '"', '\r', '\n', ';', '\t'}) out[static_cast<unsigned char>(c)] = true;
            return out;
        }();
        if (text.front() == ' ' || text.back() == ' ') return true;
        for (char const c : text)
            if (special[static_cast<unsigned char>(c)]) return true;
        return false;
    }

    static constexpr std::size_t most_commas = 32;  // at once

    output& out_;
    std::size_t commas_ = 0;
};

/// Writes what may be seen of a table: the rows in the order of the document.
template <class Thing, class S>
void write_released(basic_record<S> const& whole, output& out) {
    static constexpr auto const& columns = written_columns<Thing>;
    row_writer row(out);
    std::string room;
    auto const for_each_holder = [](auto visit) {
        [&]<class... Holder>(mp_list<Holder...>) {
            (visit(std::type_identity<Holder>{}), ...);
        }(holders_of<S, Thing>{});
    };

    row.put(columns[0].name, false);
    for_each_holder([&]<class Holder>(std::type_identity<Holder>) { row.put(Holder::type_name, false); });
    for (std::size_t i = 1; i != columns.size(); ++i) row.put(columns[i].name, false);
    row.end();

    for_each_list<Thing>(whole, path(), [&]<class H>(auto const& list, H const& holder, path const&) {
        for_each_fetched(list, [&](Thing const& thing) {
            row.put(columns[0].text(thing, room), true);
            for_each_holder([&]<class Holder>(std::type_identity<Holder>) {
                if constexpr (std::same_as<Holder, H>) row.put(holder.id.value, true);
                else row.put({}, false);
            });
            for (std::size_t i = 1; i != columns.size(); ++i)
                row.put(columns[i].text(thing, room), columns[i].guarded);
            row.end();
        });
    });
}

template <class Thing, class S, sink Sink>
void write_to(basic_record<S> const& released, Sink&& target, write_options const& options) {
    output out(target);
    if (options.byte_order_mark) out.put("\uFEFF");
    write_released<Thing>(released, out);
    out.flush();
}

}  // namespace detail

/// Writes the table of one type of thing: `write<basic_outcome>(record, out)`.
template <template <class> class Entity, class S, sink Sink>
void write(basic_record<S> const& whole, Sink&& target, write_options const& options = {}) {
    release(whole, options.to, options.now, [&]<class R>(basic_record<R> const& released) {
        detail::write_to<Entity<R>>(released, target, options);
    });
}

template <template <class> class Entity, class S>
std::string to_string(basic_record<S> const& whole, write_options const& options = {}) {
    std::string out;
    write<Entity>(whole, out, options);
    return out;
}

/// Writes every table: calls `take(name, text)` once for each, such as "outcomes". The text lives
/// until `take` returns.
template <class S, std::invocable<std::string_view, std::string const&> Take>
void write_tables(basic_record<S> const& whole, Take&& take, write_options const& options = {}) {
    release(whole, options.to, options.now, [&]<class R>(basic_record<R> const& released) {
        [&]<class... Thing>(detail::mp_list<Thing...>) {
            std::string text;  // one for all: fresh memory takes longer than filling it
            auto const write_one = [&]<class T>(std::type_identity<T>) {
                text.clear();
                detail::write_to<T>(released, text, options);
                take(table_name<R, T>, std::as_const(text));
            };
            (write_one(std::type_identity<Thing>{}), ...);
        }(tables<R>{});
    });
}

}  // namespace plenary::csv
