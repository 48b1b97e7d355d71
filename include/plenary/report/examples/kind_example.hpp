#pragma once

#include "plenary/serialize/options.hpp"
#include "plenary/validate/examples/example.hpp"

#include <boost/describe/enum.hpp>

#include <array>

namespace plenary {

/// What an example is made of.
enum class snippet {
    members,   ///< members of a record
    whole,     ///< a whole document
    code,      ///< C++
    table,     ///< a table of a record, as CSV
    event,     ///< lines of an event in a calendar, beside its UID and SUMMARY
    calendar,  ///< a whole calendar
};
BOOST_DESCRIBE_ENUM(snippet, members, whole, code, table, event, calendar)

/// Shows what a kind of finding means that no rule makes. What stands beside a table is the record
/// that it is brought into.
struct kind_example {
    example shown;
    snippet made_of = snippet::members;
    std::string_view under{};  ///< what the reader or the check was told, completes "where ..."
    read_options reading{};
    std::size_t max_findings = report::default_limit;
    std::string_view table{};  ///< the name of the table, such as "outcomes"
    bool redacted = false;     ///< judged by what a redaction for the public leaves
};

}  // namespace plenary
