#pragma once

#include "plenary/cbor/reader.hpp"
#include "plenary/serialize/places.hpp"
#include "plenary/validate/validate.hpp"

namespace plenary::cbor {

/// Looks up where in the bytes that a record was read from the findings are that have only a path,
/// and puts all of them in the order of the document.
inline void locate(report& findings, std::string_view bytes) {
    plenary::detail::path_tree wanted;
    for (auto& found : findings) wanted.insert(found);
    report ignored;
    scratch lists;
    read_options options;
    options.max_size = bytes.size();
    options.max_depth = read_options::deepest;
    cursor at(bytes, options, ignored, *std::pmr::get_default_resource(), lists);
    plenary::detail::find_places(at, wanted);
    findings.finish();
}

/// Reads one data item and checks what was read, in one report with offsets in bytes. What could
/// not be read is not judged a second time; where reading had to stop, no rule is called.
template <class T, rule... Rules, class Zones = no_zones>
reading<T> read_checked(std::string_view bytes, std::tuple<Rules...> const& rules,
                        read_options const& reading_options = {}, check_options const& checking = {},
                        Zones const& zones = {},
                        std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    auto out = read<T>(bytes, reading_options, memory);
    if (read_codes::is_cut_off(out.findings, bytes.size())) return out;
    auto later = validate(out.value, rules, checking, zones);
    if (later.empty()) return out;
    locate(later, bytes);
    out.findings.absorb(later, read_codes::loses_value);
    out.findings.finish();
    return out;
}

}  // namespace plenary::cbor
