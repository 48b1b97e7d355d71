#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary {

/// A data format, seen from the writing side: the verbs that the walk calls, each once for what
/// comes next. A format that has more than JSON also has `bytes`, `begin_tagged` and `simple`, and
/// `tagged_bytes` where that is more than the two after each other.
template <class W>
concept writer = requires(W& w, bool b, std::int64_t i, double d, std::string_view s, std::size_t n) {
    w.null();
    w.boolean(b);
    w.integer(i);
    w.number(d);        // finite
    w.exact_number(s);  // a number by its text, in JSON's grammar
    w.text(s);          // UTF-8
    w.begin_list(n);    // exactly n times element() and a value follow
    w.element();
    w.end_list();
    w.begin_record(n);  // exactly n times key() and a value follow
    w.key(s);
    w.end_record();
    // and  w.template key<Field>(), the same for the name of a field
};

}  // namespace plenary
