#pragma once

#include <plenary/compare/mend.hpp>
#include <plenary/reflect/diagnostic_notes.hpp>
#include <plenary/validate/options.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// What `plenary check --format json` writes. The names are part of the interface. As everywhere,
// absent members and empty lists are left out, but for the findings: scripts go through them.

namespace cli {

/// How many findings there are of each severity, listed or not.
struct finding_counts {
    std::size_t error = 0, warning = 0, note = 0;

    BOOST_DESCRIBE_CLASS(finding_counts, (), (error, warning, note), (), ())
    static constexpr auto notes() {
        using c = finding_counts;
        return plenary::field_notes{
            plenary::field<&c::error>("How many errors."),
            plenary::field<&c::warning>("How many warnings."),
            plenary::field<&c::note>("How many notes."),
        };
    }
};

struct file_result {
    std::string file;
    std::optional<std::string> problem{};
    std::vector<plenary::applied_change> changes{};
    finding_counts found{};
    /// Always there: what is optional is written even where it is an empty list.
    std::optional<std::vector<plenary::diagnostic>> findings{std::in_place};
    std::vector<plenary::suppressed_finding> suppressed{};

    BOOST_DESCRIBE_CLASS(file_result, (), (file, problem, changes, found, findings, suppressed), (), ())
    static constexpr auto notes() {
        using f = file_result;
        return plenary::field_notes{
            plenary::field<&f::file>("The name as it was given; <stdin> for standard input."),
            plenary::field<&f::problem>("Why the file could not be read or written."),
            plenary::field<&f::changes>("What --fix has changed in the file."),
            plenary::field<&f::found>("How many findings there are."),
            plenary::field<&f::findings>(
                "The findings, in the order of the document; an empty list where there is none."),
            plenary::field<&f::suppressed>("Findings that the document accepts; they are not counted."),
        };
    }
};

struct check_result {
    std::string version;
    plenary::profile profile = plenary::profile::publish;
    std::vector<file_result> files{};

    BOOST_DESCRIBE_CLASS(check_result, (), (version, profile, files), (), ())
    static constexpr auto notes() {
        using c = check_result;
        return plenary::field_notes{
            plenary::field<&c::version>("The version of the program that checked."),
            plenary::field<&c::profile>("What the records were checked for."),
            plenary::field<&c::files>("The files, in the order in which they were given."),
        };
    }
};

}  // namespace cli
