#include "../peers/nlohmann.hpp"
#include "../support/cases.hpp"

namespace {

using namespace benchmarks;

bool const added = [] {
    add_reading(
        "read owning", "nlohmann", [](std::string const& text) { return std::string_view(text); },
        [](std::string_view text) {
            record out;
            read_with_nlohmann(text, out);
            return out;
        });
    return true;
}();

}  // namespace
