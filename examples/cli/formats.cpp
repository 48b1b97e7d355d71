#include "formats.hpp"

#include <plenary/core/ascii.hpp>

#include <array>

namespace cli {

std::span<file_format const* const> all_formats() {
    static constexpr std::array all{&json_format,       &cbor_format,   &ics_format, &html_format,
                                    &communique_format, &agenda_format, &csv_format, &jsonld_format};
    return all;
}

file_format const* format_called(std::string_view name) {
    for (auto const* format : all_formats())
        if (format->name == name) return format;
    return nullptr;
}

file_format const* format_of_file(std::string_view file_name) {
    for (auto const* format : all_formats()) {
        auto const& end = format->extension;
        if (end.empty() || file_name.size() <= end.size()) continue;
        if (plenary::equal_ignoring_case(file_name.substr(file_name.size() - end.size()), end)) return format;
    }
    return nullptr;
}

}  // namespace cli
