#include "../peers/rapidjson.hpp"
#include "../support/cases.hpp"

namespace {

using namespace benchmarks;

bool const added = [] {
    add_reading(
        "read owning", "RapidJSON", [](std::string const& text) { return std::string_view(text); },
        [](std::string_view text) {
            record out;
            read_with_rapidjson(text, out);
            return out;
        });
    return true;
}();

}  // namespace
