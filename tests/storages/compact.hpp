#pragma once

#include "functions.hpp"

#include <boost/container/small_vector.hpp>

/// Lists with room for two elements inside.
struct storages::compact {
    using text = std::string;
    template <class T>
    using list = boost::container::small_vector<T, 2>;
    template <class T>
    using box = plenary::box<T>;
    template <class T>
    using nested = std::vector<T>;
};
