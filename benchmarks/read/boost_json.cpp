#include "../peers/boost_json.hpp"
#include "../support/cases.hpp"

namespace {

using namespace benchmarks;

bool const added = [] {
    add_reading(
        "read owning", "Boost.JSON", [](std::string const& text) { return std::string_view(text); },
        [](std::string_view text) {
            record out;
            read_with_boost_json(text, out);
            return out;
        });
    return true;
}();

}  // namespace
