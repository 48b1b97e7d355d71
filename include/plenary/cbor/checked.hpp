#pragma once

#include "plenary/cbor/reader.hpp"
#include "plenary/serialize/places.hpp"
#include "plenary/validate/validate.hpp"

namespace plenary::cbor {

/// Looks up offsets in the bytes that the record was read from, for findings that have only a path,
/// and puts all findings in the order of the bytes.
inline void locate(report& findings, std::string_view bytes) {
    plenary::detail::place_findings<cursor>(findings, bytes);
}

/// Reads one data item and checks what was read, in one report with offsets in bytes. What could
/// not be read is not judged a second time; where reading had to stop, no rule is called.
template <class T, rule... Rules, class Zones = no_zones>
reading<T> read_checked(std::string_view bytes, std::tuple<Rules...> const& rules,
                        read_options const& reading_options = {}, check_options const& checking = {},
                        Zones const& zones = {},
                        std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    auto out = read<T>(bytes, reading_options, memory);
    plenary::detail::add_check(
        out, bytes, [&](T const& value) { return validate(value, rules, checking, zones); }, locate);
    return out;
}

}  // namespace plenary::cbor
