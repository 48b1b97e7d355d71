#include "zone_files.hpp"

#include <plenary/core/instant.hpp>

#include <cstdlib>
#include <fstream>

namespace zones {

namespace {

/// Names come from records: only those that are fit to be names are looked for, so that none leads
/// out of the folder. Some systems keep the zones a second and third time in folders below, and
/// links to the zone that they are set to.
bool may_name_a_zone(std::string_view name) {
    return plenary::is_zone_name(name) && !name.starts_with("posix/") && !name.starts_with("right/") &&
           name != "posixrules" && name != "localtime";
}

/// A file whole, or nothing where it is larger than any zone's.
std::string contents_of(std::filesystem::path const& name) {
    constexpr std::size_t largest = 256 * 1024;
    std::error_code error;
    if (!std::filesystem::is_regular_file(name, error)) return {};
    std::ifstream file(name, std::ios::binary);
    std::string out(largest + 1, '\0');
    file.read(out.data(), std::streamsize(out.size()));
    out.resize(std::size_t(file.gcount()));
    return out.size() > largest ? std::string() : out;
}

}  // namespace

bool zone_files::are_in(std::filesystem::path const& folder) {
    zone_files const there(folder);
    return there.knows("UTC") || there.knows("Etc/UTC");
}

std::optional<std::filesystem::path> zone_files::system_folder() {
    if (char const* named = std::getenv("TZDIR"); named && are_in(named)) return named;
    for (char const* usual : {"/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"})
        if (are_in(usual)) return usual;
    return std::nullopt;
}

zone_history const* zone_files::find(std::string_view name) const {
    if (!may_name_a_zone(name)) return nullptr;
    std::lock_guard const guard(access_);
    if (auto const known = found_.find(name); known != found_.end()) return known->second.get();
    auto history = read_tzif(contents_of(folder_ / name));
    if (!history) return nullptr;
    auto& kept = found_[std::string(name)];
    kept = std::make_unique<zone_history>(std::move(*history));
    return kept.get();
}

std::optional<plenary::zone_offset> zone_files::offset_at(std::string_view name, std::int64_t seconds) const {
    auto const* zone = find(name);
    return zone ? zone->offset_at(seconds) : std::nullopt;
}

std::optional<std::int64_t> zone_files::next_transition(std::string_view name, std::int64_t seconds) const {
    auto const* zone = find(name);
    return zone ? zone->next_transition(seconds) : std::nullopt;
}

}  // namespace zones
