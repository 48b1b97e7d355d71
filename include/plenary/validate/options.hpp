#pragma once

#include "plenary/core/instant.hpp"
#include "plenary/diagnose/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary {

/// What a record is meant to be: a plan still being written, or something to be published.
enum class profile { draft, publish };
BOOST_DESCRIBE_ENUM(profile, draft, publish)

/// What a caller may make of a code.
enum class level { off, note, warning, error };
BOOST_DESCRIBE_ENUM(level, off, note, warning, error)

/// A level for one code, or for all codes that begin alike: "session.room-free", "session.*", "*".
struct level_override {
    std::string codes;
    plenary::level level;
};

struct check_options {
    plenary::profile profile = profile::publish;
    std::vector<level_override> overrides{};           ///< later ones win
    std::size_t max_findings = report::default_limit;  ///< for each code; as many that are suppressed
    /// When the record is judged, or handed out. A check never looks at the clock: what depends on
    /// the time, such as an embargo, is judged only where this says it.
    std::optional<instant> now{};
};

namespace detail {

constexpr bool covers(std::string_view codes, std::string_view code) {
    if (!codes.ends_with('*')) return codes == code;
    return code.starts_with(codes.substr(0, codes.size() - 1));
}

constexpr severity milder(severity s) {
    return s == severity::error ? severity::warning : severity::note;
}

}  // namespace detail

/// What the options make of the findings of one kind.
struct effective_level {
    bool off = false;
    std::optional<severity> fixed{};  ///< set by an override; else each finding has its own
    bool milder = false;

    severity apply(severity own) const {
        if (fixed) return *fixed;
        return milder ? detail::milder(own) : own;
    }
};

inline effective_level level_for(finding_kind const& kind, check_options const& options) {
    effective_level out;
    out.milder = kind.milder_in_drafts && options.profile == profile::draft;
    for (auto const& o : options.overrides) {
        if (!detail::covers(o.codes, kind.code)) continue;
        out.off = o.level == level::off;
        if (!out.off) out.fixed = static_cast<severity>(static_cast<int>(o.level) - 1);
    }
    return out;
}

}  // namespace plenary
