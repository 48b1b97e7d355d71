#pragma once

#include <plenary/core/enumeration.hpp>
#include <plenary/core/scalar.hpp>
#include <plenary/reflect/visit.hpp>

namespace benchmarks {

/// Makes the document of a library that has no other way to write: `Dom` has functions that make
/// one of its values of each kind. Empty lists and what is absent are left out, as plenary does.
template <class Dom, class T>
typename Dom::value build(T const& from) {
    using namespace plenary;
    if constexpr (optional_like<T>) {
        return build<Dom>(*from);
    } else if constexpr (std::same_as<T, bool> || std::floating_point<T>) {
        return Dom::scalar(from);
    } else if constexpr (std::integral<T>) {
        return Dom::scalar(std::int64_t(from));
    } else if constexpr (named<T>) {
        return build<Dom>(from.value);
    } else if constexpr (text_like<T>) {
        return Dom::text(from);
    } else if constexpr (scalar_type<T>) {
        return Dom::text(to_text(from));
    } else if constexpr (described<T>) {
        auto out = Dom::object();
        for_each_field<T>([&]<class Field>(Field) {
            auto const& member = Field::in(from);
            if constexpr (optional_like<std::remove_cvref_t<decltype(member)>>) {
                if (!member) return;
            } else if constexpr (list_like<std::remove_cvref_t<decltype(member)>>) {
                if (member.empty()) return;
            }
            Dom::insert(out, Field::name, build<Dom>(member));
        });
        return out;
    } else {
        auto out = Dom::list(from.size());
        for (auto const& element : from) Dom::push(out, build<Dom>(element));
        return out;
    }
}

}  // namespace benchmarks
