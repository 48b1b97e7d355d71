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
    if (read_codes::is_cut_off(out.findings, text.size())) return out;
    auto later = validate(out.value, rules, checking, zones);
    if (later.empty() && later.suppressed().empty()) return out;
    locate(later, text);
    out.findings.absorb(later, read_codes::loses_value);
    out.findings.finish();
    return out;
}

}  // namespace plenary::json
