#pragma once

#include <plenary/core/date.hpp>
#include <plenary/diagnose/report.hpp>
#include <plenary/fwd.hpp>
#include <plenary/share/audience.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zones {
class zone_files;
}

// The formats that records are converted to and from: a file of formats/ each.

namespace cli {

/// A file of a conversion. The name is that inside the folder, for formats of several files; it is
/// empty for the others.
struct named_text {
    std::string name;
    std::string text;
};
using texts = std::vector<named_text>;

/// What a conversion has made.
struct written_files {
    texts files;
    /// What of the record the format has no place for, in words; empty where there is nothing to say.
    std::string left_out{};
};

/// To whom a record is handed out, when, and in which times.
struct handing_out {
    plenary::audience to{};
    std::optional<plenary::instant> now{};
    /// Where calendars look up the zones of local times; null for times in UTC.
    zones::zone_files const* zones = nullptr;
};

/// What a calendar made elsewhere does not say of itself.
struct taking_in {
    /// Where the zones of times are looked up; null where nowhere.
    zones::zone_files const* zones = nullptr;
    std::string zone{};                                 ///< of times that come without one
    std::optional<plenary::date> from_day{}, to_day{};  ///< of events that recur
    bool partial = false;                               ///< what could not be read is left out
};

struct file_format {
    std::string_view name;       ///< as --to and --from take it
    std::string_view extension;  ///< ".json"; empty for a folder of several files
    /// Writes what the audience may hold, through plenary::release.
    written_files (*write)(plenary::record const& whole, handing_out const& how);
    /// Null where the format cannot be read.
    plenary::reading<plenary::record> (*read)(std::string_view text, taking_in const& how) = nullptr;
};

// One for each format, in a file of formats/ each.
extern file_format const ics_format;
extern file_format const json_format;
extern file_format const cbor_format;
extern file_format const csv_format;
extern file_format const communique_format;
extern file_format const agenda_format;
extern file_format const jsonld_format;
extern file_format const html_format;

/// All of them, in the order of the help.
std::span<file_format const* const> all_formats();

/// The format with this name; null where there is none.
file_format const* format_called(std::string_view name);
/// The format whose extension the file has, whatever its case; null where there is none.
file_format const* format_of_file(std::string_view file_name);

}  // namespace cli
