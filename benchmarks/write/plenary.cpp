#include "../support/writing.hpp"

#include <plenary/json/writer.hpp>

namespace {

using namespace benchmarks;

bool const added = [] {
    add_writing("write", "plenary", [](record const& from, std::string& out) {
        out.clear();
        json::write(from, out);
    });
    return true;
}();

}  // namespace
