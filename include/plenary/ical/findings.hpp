#pragma once

#include "plenary/diagnose/report.hpp"

#include <string>
#include <utility>

namespace plenary::ical {

/// Gathers what is found in one calendar.
class findings {
public:
    explicit findings(report& to) : to_(to) {}

    /// `offset` is that of the line, in bytes.
    void add(finding_kind const& kind, std::size_t offset, std::string message, std::string hint = {}) {
        to_.add(make_diagnostic(kind, {}, {.offset = offset}, std::move(message), std::move(hint)));
    }

private:
    report& to_;
};

}  // namespace plenary::ical
