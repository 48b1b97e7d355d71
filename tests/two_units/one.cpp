#include <plenary/plenary.hpp>

std::string write_record(plenary::record const& whole) {
    return plenary::json::to_string(whole);
}
