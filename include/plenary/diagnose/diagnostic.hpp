#pragma once

#include "plenary/diagnose/patch.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary {

enum class severity { note, warning, error };
BOOST_DESCRIBE_ENUM(severity, note, warning, error)

/// What else than the document a kind of finding needs to be judged in full.
enum class need { nothing, time_zones, time, other_records };
BOOST_DESCRIBE_ENUM(need, nothing, time_zones, time, other_records)

/// The fixed part of a kind of finding: of a rule, of a constraint, of what a reader refuses.
/// Codes are part of the interface and never change their meaning.
struct finding_kind {
    std::string_view code;  ///< "session.room-free": group and name, for looking up
    plenary::severity severity;
    std::string_view summary;       ///< one sentence: what must hold
    std::string_view hint{};        ///< what usually puts it right
    bool milder_in_drafts = false;  ///< one step down while a record is being written
    need needs = need::nothing;     ///< without it, something of the kind is not found
};

/// Where in a text: a range of bytes and the position of its first code point.
struct source_range {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::size_t line = 0;    ///< from 1; 0 where there is no text or the place was not looked up
    std::size_t column = 0;  ///< in code points, from 1

    friend bool operator==(source_range const&, source_range const&) = default;
    BOOST_DESCRIBE_CLASS(source_range, (), (offset, length, line, column), (), ())
    static constexpr auto notes();  // in reflect/diagnostic_notes.hpp, as all here
};

/// One finding about a document.
struct diagnostic {
    std::string code;
    plenary::severity severity = severity::error;
    std::string path{};  ///< JSON Pointer (RFC 6901)
    source_range where{};
    std::string message{};               ///< what was expected and what was found
    std::string hint{};                  ///< what to do about it; may be empty
    std::vector<patch_operation> fix{};  ///< what puts it right, where a rule knows (RFC 6902)
    bool fix_is_safe = false;            ///< the fix changes nothing that anybody could have meant

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
    BOOST_DESCRIBE_CLASS(diagnostic, (), (code, severity, path, where, message, hint, fix, fix_is_safe), (),
                         ())
    static constexpr auto notes();
};

/// A finding of a kind, with its severity, and with its hint where none is given.
inline diagnostic make_diagnostic(finding_kind const& kind, std::string path, source_range where,
                                  std::string message, std::string hint = {}) {
    return {std::string(kind.code), kind.severity,
            std::move(path),        where,
            std::move(message),     hint.empty() ? std::string(kind.hint) : std::move(hint)};
}

/// A finding that the document itself accepts, for a reason that it gives.
struct suppressed_finding {
    diagnostic found;
    std::string reason;

    friend bool operator==(suppressed_finding const&, suppressed_finding const&) = default;
    BOOST_DESCRIBE_CLASS(suppressed_finding, (), (found, reason), (), ())
    static constexpr auto notes();
};

}  // namespace plenary
