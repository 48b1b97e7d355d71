#include "../peers/build.hpp"
#include "../support/writing.hpp"

#include <boost/json.hpp>

namespace {

using namespace benchmarks;

struct dom {
    using value = boost::json::value;
    static value scalar(auto v) { return v; }
    static value text(std::string_view v) { return boost::json::string(v); }
    static value object() { return boost::json::object(); }
    static value list(std::size_t size) {
        boost::json::array out;
        out.reserve(size);
        return out;
    }
    static void insert(value& to, std::string_view name, value&& v) {
        to.as_object().emplace(name, std::move(v));
    }
    static void push(value& to, value&& v) { to.as_array().push_back(std::move(v)); }
};

bool const added = [] {
    add_writing("write", "Boost.JSON",
                [](record const& from, std::string& out) { out = boost::json::serialize(build<dom>(from)); });
    return true;
}();

}  // namespace
