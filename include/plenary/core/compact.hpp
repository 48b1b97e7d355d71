#pragma once

#include "plenary/core/storage.hpp"

#include <boost/container/small_vector.hpp>

#include <string>
#include <vector>

namespace plenary {

/// Entities own their text and lists, and keep up to two elements of a list inside themselves: most
/// lists of a record have no more, which saves a third of the allocations of reading. Not the default:
/// with Boost 1.81, `list.push_back(list[0])` stores a value that was moved away.
struct compact {
    using text = std::string;
    template <class T>
    using list = boost::container::small_vector<T, 2>;
    template <class T>
    using box = plenary::box<T>;

    /// A list with room inside has to know how large its elements are.
    template <class T>
    using nested = std::vector<T>;
};
static_assert(storage<compact>);

}  // namespace plenary
