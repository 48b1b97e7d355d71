#pragma once

#include "bind.hpp"

#include <nlohmann/json.hpp>

namespace benchmarks {

struct nlohmann_node {
    nlohmann::json const* value;

    bool boolean() const { return value->get<bool>(); }
    double number() const { return value->get<double>(); }
    std::int64_t integer() const { return value->get<std::int64_t>(); }
    std::string_view text() const { return value->get_ref<std::string const&>(); }
    std::size_t size() const { return value->size(); }
    void for_each_member(auto&& visit) const {
        for (auto const& [name, member] : value->items())
            visit(std::string_view(name), nlohmann_node{&member});
    }
    void for_each_element(auto&& visit) const {
        for (auto const& e : *value) visit(nlohmann_node{&e});
    }
};

template <class T>
void read_with_nlohmann(std::string_view text, T& out) {
    auto const document = nlohmann::json::parse(text);
    bind(nlohmann_node{&document}, out);
}

}  // namespace benchmarks
