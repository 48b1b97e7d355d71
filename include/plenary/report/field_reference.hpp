#pragma once

#include "plenary/reflect/constraints.hpp"
#include "plenary/reflect/types.hpp"
#include "plenary/serialize/explain.hpp"

#include <span>
#include <string>
#include <vector>

namespace plenary {

enum class presence { required, optional, list };
BOOST_DESCRIBE_ENUM(presence, required, optional, list)

/// What there is to know about one field, in words.
struct field_entry {
    std::string_view name;
    std::string type;  ///< of the value, or of each element of a list: "a text", "session"
    plenary::presence presence;
    std::vector<std::string> limits;          ///< each completes "expected ..."
    std::span<std::string_view const> words;  ///< those of an enumeration
    std::string_view prose;
};

/// What there is to know about one type of the model.
struct type_entry {
    std::string_view name;
    std::vector<field_entry> fields;
    std::string limit;  ///< on the type as a whole; completes "expected ...", mostly empty
};

namespace detail {

template <class T>
inline constexpr std::string_view mentioned_type = {};
template <template <class> class Entity, class S>
inline constexpr std::string_view mentioned_type<ref_to<Entity, S>> = Entity<S>::type_name;

inline std::string with_article(std::string_view noun) {
    return phrase(std::string_view("aeiou").find(noun[0]) == noun.npos ? "a " : "an ", noun);
}

template <class T>
std::string type_in_words() {
    if constexpr (described<T>) return std::string(T::type_name);
    else if constexpr (!mentioned_type<T>.empty())
        return phrase("the identifier of ", with_article(mentioned_type<T>));
    else if constexpr (is_ref<T>) return "the identifier of anything";
    else return std::string(describe_leaf<T>().expected);
}

template <class Field>
field_entry describe_field() {
    using type = typename Field::present;
    field_entry out{Field::name, {}, Field::optional ? presence::optional : presence::required,
                    {},          {}, Field::note.prose};
    auto const describe_value = [&]<class T>(std::type_identity<T>) {
        out.type = type_in_words<T>();
        if constexpr (enumeration<T>) out.words = enumerator_names<T>.names();
    };
    if constexpr (list_like<type>) {
        out.presence = presence::list;
        describe_value(std::type_identity<typename type::value_type>{});
    } else {
        describe_value(std::type_identity<type>{});
    }
    Field::note.constraints.for_each([&](auto const& limit) { out.limits.push_back(limit.expected()); });
    return out;
}

}  // namespace detail

/// Every type that a `T` is made of, `T` first, with all their fields.
template <described T>
std::vector<type_entry> field_reference() {
    std::vector<type_entry> out;
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        type_entry entry{U::type_name, {}, {}};
        for_each_field<U>(
            [&]<class Field>(Field) { entry.fields.push_back(detail::describe_field<Field>()); });
        if constexpr (requires { U::whole(); }) entry.limit = U::whole().template expected<U>();
        out.push_back(std::move(entry));
    });
    return out;
}

}  // namespace plenary
