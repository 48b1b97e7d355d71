#pragma once

#include "tzif.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace zones {

/// Time zones from the files that most systems have: a folder such as /usr/share/zoneinfo, in which
/// each zone is a file of its name. Files are read when they are first asked for.
class zone_files {
public:
    explicit zone_files(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Whether the folder is one of time zones: there is none without UTC.
    static bool are_in(std::filesystem::path const& folder);
    /// The folder that $TZDIR names, or else that of the system; empty where there is none.
    static std::optional<std::filesystem::path> system_folder();

    bool knows(std::string_view name) const { return find(name) != nullptr; }
    std::optional<plenary::zone_offset> offset_at(std::string_view name,
                                                  std::int64_t seconds_since_epoch) const;
    std::optional<int> offset_minutes(std::string_view name, std::int64_t seconds_since_epoch) const {
        return plenary::in_minutes(offset_at(name, seconds_since_epoch));
    }
    std::optional<std::int64_t> next_transition(std::string_view name,
                                                std::int64_t seconds_since_epoch) const;

private:
    /// Null where no zone has this name. What is found stays where it is.
    zone_history const* find(std::string_view name) const;

    std::filesystem::path folder_;
    mutable std::mutex access_;
    mutable std::map<std::string, std::unique_ptr<zone_history>, std::less<>> found_;
};
static_assert(plenary::zone_rules<zone_files>);

}  // namespace zones
