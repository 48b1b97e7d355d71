#pragma once

#include "plenary/json/schema/definitions.hpp"
#include "plenary/json/writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::json {

struct schema_options {
    /// What others call the schema by: an absolute URI; made of the name of the type where empty.
    std::string_view id{};
    /// Members that the types do not declare are refused, as by `unknown_policy::refuse`, but for
    /// the `schema_member` of the document.
    bool closed = false;
    /// Spaces for each level; 0 for everything on one line.
    unsigned indent = 0;
};

namespace detail {

/// Every type that the schema of `T` defines has a name of its own.
template <described T>
constexpr bool definitions_are_unique() {
    struct definition {
        std::string_view name;
        type_tag tag;
    };
    std::vector<definition> known;
    bool unique = true;
    auto const meet = [&](std::string_view name, type_tag tag) {
        for (auto const& other : known) unique = unique && (other.name != name || other.tag == tag);
        known.push_back({name, tag});
    };
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        meet(U::type_name, tag_of<U>);
        for_each_field<U>([&]<class Field>(Field) {
            using type = typename plenary::detail::innermost<typename Field::type>::type;
            if constexpr (defined_scalar<type>) meet(scalar<type>::type_name, tag_of<type>);
        });
    });
    return unique;
}

/// The scalars that fields within `T` are made of, each once.
template <described T>
void define_scalars(auto& w) {
    std::vector<type_tag> defined;
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        for_each_field<U>([&]<class Field>(Field) {
            using type = typename plenary::detail::innermost<typename Field::type>::type;
            if constexpr (defined_scalar<type>) {
                if (std::find(defined.begin(), defined.end(), tag_of<type>) != defined.end()) return;
                defined.push_back(tag_of<type>);
                define_scalar<type>(w);
            }
        });
    });
}

}  // namespace detail

/// Writes the JSON Schema (2020-12) of what `read<T>` takes without errors and the notes of the
/// fields allow, to a sink. Rules about agreement between fields cannot be part of it.
///
/// Not said either, since JSON Schema cannot: that numbers other than zero are not too small for
/// a double, that texts hold no lone surrogates, and how deep a document may be nested.
template <described T, sink Sink>
void write_schema(Sink&& target, schema_options const& options = {}) {
    static_assert(detail::definitions_are_unique<T>(), "two types have the same type_name");
    output out(target);
    emitter w(out, {.indent = options.indent});
    detail::schema_object root(w);
    root.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    std::string const own_id =
        phrase("urn:plenary:schema:", T::type_name, options.closed ? std::string_view(":closed") : "");
    root.text("$id", options.id.empty() ? std::string_view(own_id) : options.id);
    root.text("title", type_words(T::type_name));
    detail::refer_to(root, T::type_name);
    root.key("$defs");
    w.begin_record(0);
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        detail::define_type<U>(w, options.closed, std::same_as<T, U>);
    });
    detail::define_scalars<T>(w);
    w.end_record();
    root.end();
    if (options.indent != 0) out.put('\n');
    out.flush();
}

template <described T>
std::string schema(schema_options const& options = {}) {
    std::string out;
    write_schema<T>(out, options);
    return out;
}

}  // namespace plenary::json
