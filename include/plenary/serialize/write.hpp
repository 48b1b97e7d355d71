#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/core/identity.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/reflect/fields.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/serialize/member_order.hpp"
#include "plenary/serialize/writer.hpp"

#include <type_traits>

// The one writing walk.

namespace plenary {

template <class T, writer W>
void write(W& w, T const& whole);

namespace detail {

/// Whether a member is written at all: optional ones when present, lists when not empty.
template <class Field, class Member>
bool is_written(Member const& member) {
    if constexpr (Field::optional) return member.has_value();
    else if constexpr (requires {
                           member[0];
                           typename Member::iterator;
                       } && !std::convertible_to<Member const&, std::string_view>)
        return !member.empty();
    else return true;
}

template <described T>
std::size_t written_members(T const& entity) {
    std::size_t n = 0;
    for_each_field<T>([&]<class Field>(Field) { n += is_written<Field>(Field::in(entity)); });
    if constexpr (keeps_unknown<T>)
        if (entity.extra) n += entity.extra->size();
    return n;
}

template <writer W, class S>
void write_any(W& w, basic_any_value<S> const& any) {
    switch (any.kind) {
        case value_kind::null: return w.null();
        case value_kind::boolean: return w.boolean(any.integer != 0);
        case value_kind::integer: return w.integer(any.integer);
        case value_kind::number: return w.exact_number(any.text);
        case value_kind::text: return w.text(any.text);
        case value_kind::list: return write(w, any.items);
        case value_kind::object: {
            w.begin_record(any.members.size());
            auto const write_member = [&](auto const& m) {
                w.key(m.name);
                write_any(w, m.value);
            };
            if constexpr (orders_names<W>)
                members_in_order<W, decltype(any.members)>(any.members).visit_rest(write_member);
            else
                for (auto const& m : any.members) write_member(m);
            return w.end_record();
        }
        case value_kind::bytes: return w.bytes(any.text);
        case value_kind::simple: return w.simple(any.integer);
        case value_kind::tagged:
            // What some tags say of bytes makes another value of them.
            if constexpr (requires { w.tagged_bytes(any.integer, any.items[0].text); })
                if (any.items.size() == 1 && any.items[0].kind == value_kind::bytes)
                    return w.tagged_bytes(any.integer, any.items[0].text);
            w.begin_tagged(any.integer);
            if (any.items.size() == 1) write_any(w, any.items[0]);
            else w.null();
            return;
    }
}

/// Where the unknown members of one object are to be written: nowhere, for nearly all.
template <writer W, class Unknown>
class unknown_cursor {
public:
    explicit unknown_cursor(Unknown const& extra) : extra_(extra) { find_next(); }

    /// Writes those that stood behind no more than the first `declared` declared members.
    void write_until(W& w, std::size_t declared) {
        if (next_ <= declared) [[unlikely]]
            write(w, declared);
    }

private:
    [[gnu::noinline]] void write(W& w, std::size_t declared) {
        for (; next_ <= declared; find_next()) {
            w.key((*extra_)[at_].name);
            write_any(w, (*extra_)[at_].value);
            ++at_;
        }
    }
    void find_next() {
        bool const more = extra_ && at_ != extra_->size();
        next_ = more ? (*extra_)[at_].after : none;
    }

    static constexpr std::size_t none = std::size_t(-1);
    Unknown const& extra_;
    std::size_t at_ = 0;
    std::size_t next_;
};

/// For structs that keep none.
struct no_unknown {
    void write_until(auto&, std::size_t) const {}
};

template <writer W, described T>
auto unknown_of(T const& whole) {
    if constexpr (keeps_unknown<T>) return unknown_cursor<W, decltype(whole.extra)>(whole.extra);
    else return no_unknown{};
}

template <writer W, described T, class Field>
void write_field(W& w, T const& whole, Field) {
    auto const& member = Field::in(whole);
    if (!is_written<Field>(member)) return;
    w.template key<Field>();
    if constexpr (Field::optional) write(w, *member);
    else write(w, member);
}

template <writer W, described T>
void write_as_declared(W& w, T const& whole) {
    prefetch_all(whole);
    auto unknown = unknown_of<W>(whole);
    unknown.write_until(w, 0);
    for_each_field<T>([&]<class Field>(Field field) {
        write_field(w, whole, field);
        // A place behind the last member is behind all of them.
        unknown.write_until(w, Field::index + 1 == field_count<T> ? 0xFFFF : Field::index + 1);
    });
}

template <writer W, described T>
void write_in_order(W& w, T const& whole) {
    prefetch_all(whole);
    auto const write_all = [&](auto before) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((before(field_names<T>[field_order<W, T>[I]]),
              write_field(
                  w, whole, field_at<T, field_order<W, T>[I]> {})),
             ...);
        }(std::make_index_sequence<field_count<T>>{});
    };
    if constexpr (keeps_unknown<T>) {
        if (whole.extra) [[unlikely]] {
            members_in_order<W, std::remove_cvref_t<decltype(*whole.extra)>> unknown(*whole.extra);
            auto const write_member = [&](auto const& m) {
                w.key(m.name);
                write_any(w, m.value);
            };
            write_all([&](std::string_view name) { unknown.visit_before(name, write_member); });
            return unknown.visit_rest(write_member);
        }
    }
    write_all([](std::string_view) {});
}

}  // namespace detail

/// Writes any value of the model, in any format. Absent members and empty lists are left out.
template <class T, writer W>
void write(W& w, T const& whole) {
    if constexpr (std::same_as<T, bool>) {
        w.boolean(whole);
    } else if constexpr (std::integral<T>) {
        w.integer(static_cast<std::int64_t>(whole));
    } else if constexpr (std::floating_point<T>) {
        w.number(whole);
    } else if constexpr (scalar_type<T>) {
        scalar<T>::print(whole, [&](std::string_view text) { w.text(text); });
    } else if constexpr (std::convertible_to<T const&, std::string_view>) {
        w.text(whole);
    } else if constexpr (named<T>) {
        w.text(whole.value);
    } else if constexpr (described<T>) {
        if constexpr (requires { W::needs_sizes; }) w.begin_record(detail::written_members(whole));
        else w.begin_record(0);
        if constexpr (orders_names<W>) detail::write_in_order(w, whole);
        else detail::write_as_declared(w, whole);
        w.end_record();
    } else if constexpr (requires {
                             whole.kind;
                             whole.members;
                         }) {
        detail::write_any(w, whole);
    } else {
        static_assert(
            requires {
                whole.size();
                whole.begin();
            }, "no serialised form: specialise scalar<T>");
        w.begin_list(whole.size());
        for (auto const& element : whole) {
            w.element();
            write(w, element);
        }
        w.end_list();
    }
}

}  // namespace plenary
