#pragma once

#include "bind.hpp"

#include <simdjson.h>

namespace benchmarks {

struct simdjson_node {
    simdjson::ondemand::value value;

    bool boolean() { return bool(value.get_bool()); }
    double number() { return double(value.get_double()); }
    std::int64_t integer() { return std::int64_t(value.get_int64()); }
    std::string_view text() { return std::string_view(value.get_string()); }
    void for_each_member(auto&& visit) {
        for (auto field : value.get_object())
            visit(std::string_view(field.unescaped_key()), simdjson_node{field.value()});
    }
    void for_each_element(auto&& visit) {
        for (auto element : value.get_array()) visit(simdjson_node{element.value()});
    }
};

/// The text must have simdjson's padding behind it, which is not counted.
template <class T>
void read_with_simdjson(simdjson::ondemand::parser& parser, simdjson::padded_string_view text, T& out) {
    auto document = parser.iterate(text);
    bind(simdjson_node{document.get_value()}, out);
}

}  // namespace benchmarks
