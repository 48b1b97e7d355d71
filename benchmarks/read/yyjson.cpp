#include "../peers/yyjson.hpp"
#include "../support/cases.hpp"

namespace {

using namespace benchmarks;

bool const added = [] {
    benchmark::AddCustomContext("yyjson", YYJSON_VERSION_STRING);
    add_reading(
        "read owning", "yyjson", [](std::string const& text) { return std::string_view(text); },
        [](std::string_view text) {
            record out;
            read_with_yyjson(text, out);
            return out;
        });
    return true;
}();

}  // namespace
