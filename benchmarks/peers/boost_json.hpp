#pragma once

#include "bind.hpp"

#include <boost/json.hpp>

namespace benchmarks {

struct boost_json_node {
    boost::json::value const* value;

    bool boolean() const { return value->as_bool(); }
    double number() const { return value->to_number<double>(); }
    std::int64_t integer() const { return value->to_number<std::int64_t>(); }
    std::string_view text() const { return value->as_string(); }
    std::size_t size() const { return value->as_array().size(); }
    void for_each_member(auto&& visit) const {
        for (auto const& m : value->as_object())
            visit(std::string_view(m.key()), boost_json_node{&m.value()});
    }
    void for_each_element(auto&& visit) const {
        for (auto const& e : value->as_array()) visit(boost_json_node{&e});
    }
};

template <class T>
void read_with_boost_json(std::string_view text, T& out) {
    boost::json::monotonic_resource memory;
    auto const document = boost::json::parse(text, &memory);
    bind(boost_json_node{&document}, out);
}

}  // namespace benchmarks
