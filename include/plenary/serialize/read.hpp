#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/core/identity.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/reflect/construct.hpp"
#include "plenary/reflect/fields.hpp"
#include "plenary/serialize/explain.hpp"
#include "plenary/serialize/read_any.hpp"
#include "plenary/serialize/reader.hpp"

#include <limits>

// The one reading walk. Leaves are read where they stand, lists and records by a call each; what
// goes wrong is explained elsewhere, so that a flawless document never pays for it.

namespace plenary {

namespace detail {

template <class T>
concept keeps_its_text = requires { requires scalar<T>::keeps_text; };

template <reader R, leaf T>
leaf_result read_leaf(R& r, T& out) {
    if constexpr (std::same_as<T, bool>) {
        return leaf_result(r.boolean(out));
    } else if constexpr (std::floating_point<T>) {
        double n = 0;
        auto const result = r.number(n);
        if (result == take_result::taken) out = static_cast<T>(n);
        return leaf_result(result);
    } else if constexpr (std::is_arithmetic_v<T>) {
        std::int64_t n = 0;
        auto const result = r.integer(n);
        if (result != take_result::taken) return leaf_result(result);
        if (!std::in_range<T>(n)) return leaf_result::refused;
        out = static_cast<T>(n);
        return leaf_result::taken;
    } else if constexpr (named<T>) {
        return read_leaf(r, out.value);
    } else {
        text_token token;
        auto const result = r.text(token);
        if (result == take_result::mismatch) return leaf_result::mismatch;
        if constexpr (text_like<T>) {
            assign_text(r, out, token);
            return leaf_result(result);
        } else {
            if (result == take_result::flawed) return leaf_result::flawed;
            if constexpr (keeps_its_text<T>) token.view = keep(r, token);
            return scalar<T>::parse(token.view, out) ? leaf_result::taken : leaf_result::refused;
        }
    }
}

template <reader R, class T>
void read_composite(R& r, T& out, path const& at);

/// Reads the value of one member.
template <class Field, reader R, class T>
void read_field(R& r, T& entity, path const& at) {
    auto& member = Field::in(entity);
    using type = typename Field::present;
    if constexpr (leaf<type>) {
        if constexpr (Field::optional) {
            auto const result = read_leaf(r, emplace_in(member, r.memory()));
            if (result == leaf_result::taken) [[likely]]
                return;
            if (!explain_leaf<type>(r, result, path(at, Field::name))) member.reset();
        } else {
            auto const result = read_leaf(r, member);
            if (result == leaf_result::taken) [[likely]]
                return;
            explain_leaf<type>(r, result, path(at, Field::name));
        }
    } else if constexpr (Field::optional) {
        read_composite(r, emplace_in(member, r.memory()), path(at, Field::name));
    } else {
        read_composite(r, member, path(at, Field::name));
    }
}

template <described T, reader R, std::size_t... I>
constexpr auto field_readers(std::index_sequence<I...>) {
    return std::array<void (*)(R&, T&, path const&), sizeof...(I)>{&read_field<field_at<T, I>, R, T>...};
}

template <described T>
inline constexpr name_table<field_count<T>> field_table{field_names<T>};

/// Members that must be there, as a bit each: those that are neither optional nor lists.
template <described T>
inline constexpr std::uint64_t required_fields = [] {
    static_assert(field_count<T> <= 64);
    std::uint64_t bits = 0;
    for_each_field<T>([&]<class Field>(Field) {
        constexpr bool is_list = !leaf<typename Field::present> && !described<typename Field::present>;
        if (!Field::optional && !is_list) bits |= std::uint64_t(1) << Field::index;
    });
    return bits;
}();

/// Reads the rest of a record whose members do not come in the order of declaration.
template <reader R, described T>
void read_members_by_name(R& r, T& entity, path const& at, std::uint64_t& seen, std::size_t start) {
    static constexpr auto readers = field_readers<T, R>(std::make_index_sequence<field_count<T>>{});
    unknown_collector<T, R> unknown(r, entity);
    std::uint16_t after = seen == 0 ? 0 : static_cast<std::uint16_t>(std::bit_width(seen));
    bool more = true;
    while (more) {
        text_token name;
        if (!r.member(name, at)) return;
        auto const where = field_table<T>.find(name.view);
        bool const known = where != field_table<T>.npos;
        bool const repeated = known && (seen >> where & 1) != 0;
        if (!known || (repeated && r.settings().repeated == repeated_policy::keep)) {
            unknown.read(name, after, at);
        } else if (repeated) [[unlikely]] {
            explain_duplicate(r, path(at, field_names<T>[where]));
        } else {
            seen |= std::uint64_t(1) << where;
            after = static_cast<std::uint16_t>(where + 1);
            readers[where](r, entity, at);
        }
        more = r.next_member(at);
    }
    unknown.finish(start, at);
}

template <reader R, described T>
void read_record(R& r, T& entity, path const& at) {
    auto const start = r.position();
    if (!r.enter_record(at)) [[unlikely]]
        return explain_mismatch(r, shape::object, "an object", at);
    std::uint64_t seen = 0;
    bool more = r.first_member(at);

    // Members in the order of declaration, which is how we write them, need no look-up.
    auto const in_order = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        using field = field_at<T, I>;
        if (!r.template member_is<field>()) return true;
        seen |= std::uint64_t(1) << I;
        read_field<field>(r, entity, at);
        more = r.next_member(at);
        return more;
    };
    if (more) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(in_order(std::integral_constant<std::size_t, I>{}) && ...);
        }(std::make_index_sequence<field_count<T>>{});
    }
    if (more) read_members_by_name(r, entity, at, seen, start);
    if ((seen & required_fields<T>) != required_fields<T>) [[unlikely]]
        explain_missing<T>(r, required_fields<T> & ~seen, start, at);
}

template <reader R, class List>
void read_list(R& r, List& out, path const& at) {
    using T = typename List::value_type;
    if (!r.enter_list(at)) [[unlikely]]
        return explain_mismatch(r, shape::list, "a list", at);
    gathered<T> elements(r.lists());
    for (bool more = r.first_element(at); more; more = r.next_element(at)) {
        auto const where = elements.size();
        if (where == r.settings().max_list_length) [[unlikely]] {
            explain_long_list(r, at);
            break;
        }
        T& element = elements.add([&] { return construct<T>(r.memory()); });
        if constexpr (leaf<T>) {
            auto const result = read_leaf(r, element);
            if (result != leaf_result::taken) [[unlikely]]
                explain_leaf<T>(r, result, path(at, where));
        } else {
            read_composite(r, element, path(at, where));
        }
    }
    elements.move_to(out, r.memory());
}

template <reader R, class T>
void read_composite(R& r, T& out, path const& at) {
    if constexpr (is_any_value<T>) read_any(r, out, at);
    else if constexpr (described<T>) read_record(r, out, at);
    else read_list(r, out, at);
}

}  // namespace detail

/// Reads one value into `out`, which is fresh from `construct`.
template <reader R, class T>
void read(R& r, T& out) {
    if constexpr (leaf<T>) {
        auto const result = detail::read_leaf(r, out);
        if (result != detail::leaf_result::taken) detail::explain_leaf<T>(r, result, path());
    } else {
        detail::read_composite(r, out, path());
    }
}

}  // namespace plenary
