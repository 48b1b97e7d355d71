#pragma once

#include "plenary/core/compact_list.hpp"
#include "plenary/core/compact_text.hpp"
#include "plenary/core/storage.hpp"

namespace plenary {

/// Entities own their text and lists, in little more than half the space: a text has sixteen bytes, a
/// list eight. Reading is faster for it, and changing texts slower. Not the default: texts are no
/// std::string and lists no std::vector, which other code may want to be given.
struct compact {
    using text = compact_text;
    template <class T>
    using list = compact_list<T>;
    template <class T>
    using box = plenary::box<T>;
};
static_assert(storage<compact>);

}  // namespace plenary
