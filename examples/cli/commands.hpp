#pragma once

#include "console.hpp"
#include "formats.hpp"

#include <plenary/share/audience.hpp>
#include <plenary/validate/options.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What the program says by its exit code; of several the highest.
enum class exit_code { clean, errors, usage, no_access };

enum class check_format { text, json, sarif, github };
BOOST_DESCRIBE_ENUM(check_format, text, json, sarif, github)

struct check_arguments {
    std::vector<std::string> files;
    plenary::check_options options;
    check_format format = check_format::text;
    bool fix = false;
    std::optional<std::filesystem::path>
        zones{};           ///< a folder of time zones; without one they are not checked
    bool lines = false;    ///< each line of a file is a record
    unsigned threads = 0;  ///< for lines; 0 for as many as the machine has
};
exit_code check(check_arguments const& asked, console& to);

struct show_arguments {
    std::string file;
};
exit_code show(show_arguments const& asked, console& to);

struct format_arguments {
    std::vector<std::string> files;
    bool in_place = false;
    bool only_check = false;
    bool canonical = false;
};
exit_code format(format_arguments const& asked, console& to);

struct convert_arguments {
    std::string file;
    file_format const* from = nullptr;  ///< null: what the name of the file says
    file_format const* to = nullptr;
    plenary::audience audience{};
    std::optional<plenary::instant> now{};
    std::string output;  ///< a file, or a folder for formats of several files; empty for standard output
    bool local_times = false;                      ///< of a calendar; else they are in UTC
    std::optional<std::filesystem::path> zones{};  ///< a folder of time zones, for calendars
    cli::taking_in taken_in{};                     ///< of a calendar that is read
};
exit_code convert(convert_arguments const& asked, console& to);

struct import_arguments {
    std::string record;
    std::vector<std::string> tables;
    plenary::audience audience{};
    std::optional<plenary::instant> now{};
    bool no_new_rows = false, remove_missing = false, in_place = false;
    std::string output;  ///< empty for standard output
};
exit_code import_tables(import_arguments const& asked, console& to);
struct redact_arguments {
    std::string file;
    plenary::audience audience{};
    std::optional<plenary::instant> now{};
    std::string output;  ///< a file; empty for standard output
};
exit_code redact(redact_arguments const& asked, console& to);
struct schema_arguments {
    std::string type_name;  ///< empty for the whole record
    bool closed = false;
    bool compact = false;
    std::string output;  ///< empty for standard output
};
exit_code schema(schema_arguments const& asked, console& to);

struct digest_arguments {
    std::vector<std::string> files;
};
exit_code digest(digest_arguments const& asked, console& to);

enum class catalogue_format { text, markdown, json };
BOOST_DESCRIBE_ENUM(catalogue_format, text, markdown, json)

struct rules_arguments {
    catalogue_format format = catalogue_format::text;
};
exit_code rules(rules_arguments const& asked, console& to);

struct explain_arguments {
    std::string code;  ///< or a group, such as session.*
};
exit_code explain(explain_arguments const& asked, console& to);

enum class reference_format { text, markdown };
BOOST_DESCRIBE_ENUM(reference_format, text, markdown)

struct fields_arguments {
    std::string type_name;  ///< empty for all
    reference_format format = reference_format::text;
};
exit_code fields(fields_arguments const& asked, console& to);

/// Reads CODE=LEVEL as the option --severity takes it. Returns what is wrong with it, or nothing.
std::string parse_override(std::string const& text, plenary::level_override& out);

}  // namespace cli
