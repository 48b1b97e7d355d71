#include "../peers/build.hpp"
#include "../support/writing.hpp"

#include <nlohmann/json.hpp>

namespace {

using namespace benchmarks;

struct dom {
    using value = nlohmann::ordered_json;
    static value scalar(auto v) { return v; }
    static value text(std::string_view v) { return std::string(v); }
    static value object() { return value::object(); }
    static value list(std::size_t) { return value::array(); }
    static void insert(value& to, std::string_view name, value&& v) {
        to.emplace(std::string(name), std::move(v));
    }
    static void push(value& to, value&& v) { to.push_back(std::move(v)); }
};

bool const added = [] {
    add_writing("write", "nlohmann",
                [](record const& from, std::string& out) { out = build<dom>(from).dump(); });
    return true;
}();

}  // namespace
