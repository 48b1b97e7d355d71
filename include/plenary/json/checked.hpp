#pragma once

#include "plenary/json/locate.hpp"
#include "plenary/json/reader.hpp"
#include "plenary/validate/validate.hpp"

namespace plenary::json {

/// Reads one JSON text and checks what was read, in one report with lines and columns. What could
/// not be read is not judged a second time; where reading had to stop, no rule is called.
template <class T, rule... Rules, class Zones = no_zones>
reading<T> read_checked(std::string_view text, std::tuple<Rules...> const& rules,
                        read_options const& reading_options = {}, check_options const& checking = {},
                        Zones const& zones = {},
                        std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    auto out = read<T>(text, reading_options, memory);
    plenary::detail::add_check(
        out, text, [&](T const& value) { return validate(value, rules, checking, zones); }, locate);
    return out;
}

}  // namespace plenary::json
