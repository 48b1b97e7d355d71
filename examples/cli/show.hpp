#pragma once

#include "names.hpp"
#include "page.hpp"
#include "programme.hpp"

namespace cli {

/// A record that is being put on a page.
struct shown_record {
    plenary::record const& whole;
    names const& called;
    page& out;
};

/// Meetings by day with their sessions and site visits.
void put_programmes(shown_record const& shown);
/// Who took part, in which role.
void put_participants(shown_record const& shown);
/// Outcomes by kind with what follows from them.
void put_outcomes(shown_record const& shown);
void put_findings(shown_record const& shown);

/// Facts that are known, between dots: "annual meeting · Suva · held".
std::string dotted(std::vector<std::string> const& facts);

}  // namespace cli
