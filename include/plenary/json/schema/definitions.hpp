#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/json/schema/keywords.hpp"
#include "plenary/reflect/type_words.hpp"
#include "plenary/reflect/types.hpp"
#include "plenary/serialize/options.hpp"
#include "plenary/serialize/write.hpp"

#include <cstdint>
#include <limits>
#include <utility>

// The schema of each type: what the reading walk takes, and what the notes allow.

namespace plenary::json::detail {

/// A scalar that schemas define once and refer to by its name.
template <class T>
concept defined_scalar = scalar_type<T> && requires {
    { scalar<T>::type_name } -> std::convertible_to<std::string_view>;
};

inline void refer_to(auto& object, std::string_view type_name) {
    object.text("$ref", phrase("#/$defs/", type_name));
}

/// type, pattern and format of a scalar.
template <scalar_type T>
void describe_scalar(auto& object) {
    object.text("type", "string");
    if (!scalar<T>::pattern.empty()) object.text("pattern", scalar<T>::pattern);
    if constexpr (requires { scalar<T>::format; }) object.text("format", scalar<T>::format);
}

template <enumeration E>
void describe_enumeration(auto& object) {
    object.text("type", "string");
    auto const& names = enumerator_names<E>.names();
    auto& w = object.key("enum");
    w.begin_list(names.size());
    for (auto const name : names) {
        w.element();
        w.text(name);
    }
    w.end_list();
}

template <class T>
void describe_value(auto& object, auto const& constraints);

/// The schema of the elements, with the constraints that are put on each of them.
template <class Element>
void describe_items(auto& object, auto const& constraints) {
    schema_object items(object.key("items"));
    describe_value<Element>(items, [&](auto&& visit) {
        constraints([&]<class Constraint>(Constraint const& constraint) {
            if constexpr (is_each<Constraint>) visit(constraint.element);
        });
    });
    items.end();
}

/// What is asked of a value of type `T` that has these constraints.
template <class T>
void describe_value(auto& object, auto const& constraints) {
    if constexpr (list_like<T>) {
        object.text("type", "array");
        describe_items<typename T::value_type>(object, constraints);
        object.template constraints<T>([&](auto&& visit) {
            constraints([&]<class Constraint>(Constraint const& constraint) {
                if constexpr (!is_each<Constraint>) visit(constraint);
            });
        });
        return;
    } else if constexpr (described<T>) {
        refer_to(object, T::type_name);
    } else if constexpr (defined_scalar<T>) {
        refer_to(object, scalar<T>::type_name);
    } else if constexpr (enumeration<T>) {
        describe_enumeration<T>(object);
    } else if constexpr (scalar_type<T>) {
        describe_scalar<T>(object);
    } else if constexpr (text_like<T> || named<T>) {
        object.text("type", "string");
    } else if constexpr (std::same_as<T, bool>) {
        object.text("type", "boolean");
    } else if constexpr (std::integral<T>) {
        object.text("type", "integer");
    } else if constexpr (std::floating_point<T>) {
        object.text("type", "number");
    } else {
        static_assert(plenary::detail::is_any_value<T>, "no schema for this type: specialise scalar<T>");
    }
    object.template constraints<T>(constraints);
    if constexpr (std::integral<T> && !std::same_as<T, bool>) {
        using limits = std::numeric_limits<T>;
        if (!object.has("minimum")) object.integer("minimum", std::int64_t(limits::min()));
        if (!object.has("maximum") && std::in_range<std::int64_t>(limits::max()))
            object.integer("maximum", std::int64_t(limits::max()));
    }
}

/// Every constraint of the field takes this value.
template <class Field>
bool is_admitted(auto const& value) {
    bool good = true;
    Field::note.constraints.for_each([&](auto const& constraint) { good &= constraint.admits(value); });
    return good;
}

/// Whether a document must give the member. A list that may not be empty may not be absent either.
template <class Field>
bool must_be_given() {
    if constexpr (list_like<typename Field::present> && !Field::optional)
        return !is_admitted<Field>(typename Field::present{});
    else return is_required<Field>;
}

/// A member whose initial value says something: a list, a number, a word, a date that is one.
template <class Field>
void describe_default(auto& object, typename Field::owner const& fresh) {
    using type = typename Field::present;
    auto const& initial = Field::in(fresh);
    if constexpr (Field::optional || text_like<type> || named<type>) {
        return;
    } else if constexpr (list_like<type>) {
        if (must_be_given<Field>()) return;
        plenary::write(object.key("default"), initial);
    } else if constexpr (leaf<type>) {
        if constexpr (requires { initial.ok(); })
            if (!initial.ok()) return;
        if (!is_admitted<Field>(initial)) return;
        plenary::write(object.key("default"), initial);
    }
}

template <class Field>
void define_field(auto& w, typename Field::owner const& fresh) {
    w.key(Field::name);
    schema_object object(w);
    object.text("description", Field::note.prose);
    describe_value<typename Field::present>(object,
                                            [](auto&& visit) { Field::note.constraints.for_each(visit); });
    describe_default<Field>(object, fresh);
    object.end();
}

template <class T>
void list_required(auto& object) {
    std::vector<std::string_view> required;
    for_each_field<T>([&]<class Field>(Field) {
        if (must_be_given<Field>()) required.push_back(Field::name);
    });
    if (required.empty()) return;
    auto& w = object.key("required");
    w.begin_list(required.size());
    for (auto const name : required) {
        w.element();
        w.text(name);
    }
    w.end_list();
}

/// `closed` refuses members that the type does not declare, but for the one by which a document, of
/// which the type may be the root, tells where its schema is.
template <described T>
void define_type(auto& w, bool closed, bool is_root) {
    w.key(T::type_name);
    schema_object object(w);
    object.text("title", type_words(T::type_name));
    object.text("type", "object");
    object.key("properties");
    bool const may_name_schema = closed && is_root;
    w.begin_record(field_count<T> + (may_name_schema ? 1 : 0));
    if (may_name_schema) {
        w.key(schema_member);
        schema_object member(w);
        member.text("description", "Where editors find the schema of the document.");
        member.end();
    }
    T const fresh{};
    for_each_field<T>([&]<class Field>(Field) { define_field<Field>(w, fresh); });
    w.end_record();
    list_required<T>(object);
    object.template constraints<T>([](auto&& visit) {
        if constexpr (requires { T::whole(); }) visit(T::whole());
    });
    if (closed) object.boolean("additionalProperties", false);
    object.end();
}

template <defined_scalar T>
void define_scalar(auto& w) {
    w.key(scalar<T>::type_name);
    schema_object object(w);
    object.text("title", type_words(scalar<T>::type_name));
    object.text("description", phrase("Expected: ", scalar<T>::expected, '.'));
    describe_scalar<T>(object);
    object.end();
}

}  // namespace plenary::json::detail
