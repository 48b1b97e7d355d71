#pragma once

#include "plenary/json/locate.hpp"
#include "plenary/json/reader.hpp"
#include "plenary/validate/validate.hpp"

namespace plenary::json {

namespace detail {

/// Reading did not get to the end of the value: it had to stop, or the text ends too early.
inline bool is_cut_off(report const& findings, std::string_view text) {
    return std::any_of(findings.begin(), findings.end(), [&](diagnostic const& d) {
        bool const at_end = d.code == read_codes::syntax.code && d.where.offset == text.size();
        return at_end || d.code == read_codes::stopped.code;
    });
}

}  // namespace detail

/// Reads one JSON text and checks what was read, in one report with lines and columns. What could
/// not be read is not judged a second time; where reading had to stop, no rule is called.
template <class T, rule... Rules, class Zones = no_zones>
reading<T> read_checked(std::string_view text, std::tuple<Rules...> const& rules,
                        read_options const& reading_options = {}, check_options const& checking = {},
                        Zones const& zones = {},
                        std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    auto out = read<T>(text, reading_options, memory);
    if (detail::is_cut_off(out.findings, text)) return out;
    auto later = validate(out.value, rules, checking, zones);
    if (later.empty() && later.suppressed().empty()) return out;
    locate(later, text);
    out.findings.absorb(later, [](diagnostic const& d) {
        return d.code != read_codes::syntax.code && d.code != read_codes::trailing.code &&
               d.code != read_codes::dropped.code;
    });
    out.findings.finish();
    return out;
}

}  // namespace plenary::json
