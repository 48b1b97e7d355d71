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
    void add(finding_kind const& kind, std::size_t offset, std::string message) {
        diagnostic found{std::string(kind.code), kind.severity};
        found.where.offset = offset;
        found.message = std::move(message);
        found.hint = kind.hint;
        to_.add(std::move(found));
    }

private:
    report& to_;
};

}  // namespace plenary::ical
