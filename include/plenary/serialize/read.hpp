#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/core/identity.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/reflect/construct.hpp"
#include "plenary/reflect/fields.hpp"
#include "plenary/serialize/explain.hpp"
#include "plenary/serialize/member_order.hpp"
#include "plenary/serialize/read_any.hpp"
#include "plenary/serialize/reader.hpp"

#include <limits>

// The one reading walk. Leaves are read where they stand, lists and records by a call each; what
// goes wrong is explained elsewhere, so that a flawless document never pays for it.

namespace plenary {

namespace detail {

template <class T>
concept keeps_its_text = requires { requires scalar<T>::keeps_text; };

/// A text that is not the plain case: decoded, faulty or none.
template <reader R, class Text>
[[gnu::noinline]] take_result read_unusual_text(R& r, Text& out, std::string_view text, take_result how) {
    if (how == take_result::mismatch) return how;
    assign_text(r, out, text, how);
    return how == take_result::decoded ? take_result::taken : how;
}

template <reader R, leaf T>
take_result read_leaf(R& r, T& out) {
    if constexpr (std::same_as<T, bool>) {
        return r.boolean(out);
    } else if constexpr (std::floating_point<T>) {
        double n = 0;
        auto const how = r.number(n);
        out = static_cast<T>(n);
        return how;
    } else if constexpr (std::is_arithmetic_v<T>) {
        std::int64_t n = 0;
        auto const how = r.integer(n);
        if (how != take_result::taken) return how;
        if (!std::in_range<T>(n)) return take_result::refused;
        out = static_cast<T>(n);
        return how;
    } else if constexpr (named<T>) {
        return read_leaf(r, out.value);
    } else if constexpr (text_like<T>) {
        std::string_view text;
        auto const how = r.text(text);
        if (how != take_result::taken) [[unlikely]]
            return read_unusual_text(r, out, text, how);
        assign_text(r, out, text, take_result::taken);
        return how;
    } else {
        std::string_view text;
        auto const how = r.text(text);
        if (how != take_result::taken && how != take_result::decoded) [[unlikely]]
            return how;
        if constexpr (keeps_its_text<T>) text = keep(r, text, how);
        return scalar<T>::parse(text, out) ? take_result::taken : take_result::refused;
    }
}

template <reader R, class T>
void read_composite(R& r, T& out, path const& at);

/// Reads the value of a member; one function for all members of a type, whatever their names.
template <reader R, class Member>
[[gnu::noinline]] void read_member(R& r, Member& member, path const& at, std::string_view name) {
    using type = present_t<Member>;
    if constexpr (!leaf<type>) {
        if constexpr (optional_like<Member>)
            read_composite(r, emplace_in(member, r.memory()), path(at, name));
        else read_composite(r, member, path(at, name));
    } else if constexpr (optional_like<Member>) {
        auto const how = read_leaf(r, emplace_in(member, r.memory()));
        if (how == take_result::taken) [[likely]]
            return;
        bool keep = explain_leaf<type>(r, how, path(at, name));
        // A date that says itself that it is none stays: rules pass over it, and would judge one that
        // is missing.
        if constexpr (requires { member->ok(); }) keep = keep || !member->ok();
        if (!keep) member.reset();
    } else {
        auto const how = read_leaf(r, member);
        if (how != take_result::taken) [[unlikely]]
            explain_leaf<type>(r, how, path(at, name));
    }
}

/// What the walk has to know of a described type where its members do not come in order. Being
/// data, it lets one function serve all types.
template <reader R>
struct record_plan {
    name_lookup names;
    std::uint64_t required;  ///< a bit for each member that is neither optional nor a list
    void (*const* readers)(R&, void*, path const&);
    std::string_view const* prose;
    std::span<former_name const> former;
};

template <described T>
consteval bool former_names_are_sound() {
    for (auto const& renamed : former_names<T>)
        if (field_index<T>(renamed.current) == field_count<T> ||
            field_index<T>(renamed.former) != field_count<T>)
            return false;
    return true;
}

template <described T>
inline constexpr name_table<field_count<T>> field_table{field_names<T>};

template <class Field, reader R>
void read_field(R& r, void* entity, path const& at) {
    read_member(r, Field::in(*static_cast<typename Field::owner*>(entity)), at, Field::name);
}

template <class T, class Indices>
struct fields_as_data;
template <class T, std::size_t... I>
struct fields_as_data<T, std::index_sequence<I...>> {
    static_assert(sizeof...(I) <= 64, "seen members are counted in 64 bits");
    static constexpr std::uint64_t required = ((std::uint64_t(is_required<field_at<T, I>>) << I) | ...);
    static constexpr std::array<std::string_view, sizeof...(I)> prose{field_at<T, I>::note.prose...};
    template <class R>
    static constexpr std::array<void (*)(R&, void*, path const&), sizeof...(I)> readers{
        &read_field<field_at<T, I>, R>...};
};

template <described T, reader R>
inline constexpr record_plan<R> plan_of = [] {
    static_assert(former_names_are_sound<T>(), "a former name stands for a member, and is none itself");
    using data = fields_as_data<T, std::make_index_sequence<field_count<T>>>;
    return record_plan<R>{field_table<T>.lookup(), data::required, data::template readers<R>.data(),
                          data::prose.data(), former_names<T>};
}();

/// Reads the rest of a record whose members do not come in the order of declaration; returns which
/// were seen.
template <reader R, class Unknown>
[[gnu::noinline]] std::uint64_t read_members_by_name(R& r, record_plan<R> const& plan, void* entity,
                                                     Unknown* extra, std::uint64_t seen, std::size_t start,
                                                     path const& at) {
    unknown_collector<R, Unknown> unknown(r, plan.names.names(), extra);
    // Where a format has an order of its own, unknown members go behind the declared ones.
    constexpr bool sorted = orders_names<R>;
    auto after = static_cast<std::uint16_t>(sorted ? 0xFFFF : std::bit_width(seen));
    bool more = true;
    while (more) {
        std::string_view name;
        auto const how = r.member(name, at);
        if (how == take_result::mismatch) break;
        auto where = plan.names.find(name);
        if (where == name_lookup::npos && !plan.former.empty()) [[unlikely]]
            where = explain_renamed(r, plan.names, plan.former, name, at);
        bool const known = where != name_lookup::npos;
        bool const repeated = known && (seen >> where & 1) != 0;
        if (!known || (repeated && r.settings().repeated == repeated_policy::keep)) {
            unknown.read(name, how, after, at);
        } else if (repeated) [[unlikely]] {
            explain_duplicate(r, path(at, plan.names.names()[where]));
        } else {
            seen |= std::uint64_t(1) << where;
            if constexpr (!sorted) after = static_cast<std::uint16_t>(where + 1);
            plan.readers[where](r, entity, at);
        }
        more = r.next_member(at);
    }
    unknown.finish(start, at);
    return seen;
}

template <described T>
auto* extra_of(T& entity) {
    if constexpr (keeps_unknown<T>) return &entity.extra;
    else return static_cast<unknown_members<owning>*>(nullptr);
}

template <reader R, described T>
void read_record(R& r, T& entity, path const& at) {
    static constexpr auto const& plan = plan_of<T, R>;
    auto const start = r.position();
    if (!r.enter_record(at)) [[unlikely]]
        return explain_mismatch(r, shape::object, "an object", at);
    std::uint64_t seen = 0;
    bool more = r.first_member(at);

    // Members in the order in which we write them, mostly that of declaration, need no look-up.
    auto const in_order = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        using field = field_at<T, field_order<R, T>[I]>;
        if (!r.template member_is<field>()) return true;
        seen |= std::uint64_t(1) << field::index;
        read_member(r, field::in(entity), at, field::name);
        more = r.next_member(at);
        return more;
    };
    if (more) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(in_order(std::integral_constant<std::size_t, I>{}) && ...);
        }(std::make_index_sequence<field_count<T>>{});
    }
    if (more) seen = read_members_by_name(r, plan, &entity, extra_of(entity), seen, start, at);
    if ((seen & plan.required) != plan.required) [[unlikely]]
        explain_missing(r, plan.names.names(), plan.prose, plan.required & ~seen, start, at);
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
            if (result != take_result::taken) [[unlikely]]
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
        if (result != take_result::taken) detail::explain_leaf<T>(r, result, path());
    } else {
        detail::read_composite(r, out, path());
    }
}

}  // namespace plenary
