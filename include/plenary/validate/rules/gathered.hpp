#pragma once

#include "plenary/core/growing_list.hpp"

#include <span>

namespace plenary::rules {

/// A part of a record that a rule wants to see again.
template <class T>
struct gathered_part {
    T const* at;
};

/// What rules have gathered (see `validate/rule.hpp`), in the order of the document unless the class
/// that derives from it says another.
template <class Entry>
class gathered_list {
public:
    std::span<Entry const> all() const { return {all_.data(), all_.size()}; }

protected:
    growing_list<Entry> all_;
};

}  // namespace plenary::rules
