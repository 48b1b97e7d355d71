#include <plenary/plenary.hpp>

std::string write_record(plenary::record const& whole);

int main() {
    auto const text = write_record({.id = {"two-units"}, .title = "Two units"});
    auto const read = plenary::json::read_checked<plenary::record>(text, plenary::all_rules);
    return text == R"({"format":"1.0","id":"two-units","title":"Two units"})" && read ? 0 : 1;
}
