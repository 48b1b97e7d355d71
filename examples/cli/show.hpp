#pragma once

#include "names.hpp"
#include "page.hpp"
#include "separated.hpp"

#include <plenary/programme/programme.hpp>

namespace cli {

/// A record that is being put on a page.
struct shown_record {
    plenary::record const& whole;
    names const& called;
    page& out;
    std::vector<plenary::programme<>> programmes;
    std::vector<std::string> zones;  ///< that its clock times are of
};

/// Meetings by day with their sessions and site visits.
void put_programmes(shown_record const& shown);
/// A session or a site visit; its text begins in `column`.
void put_item(shown_record const& shown, plenary::programme_item<> const& item, std::size_t column);

/// Who took part, in which role.
void put_participants(shown_record const& shown);
/// Outcomes by kind with what follows from them.
void put_outcomes(shown_record const& shown);
void put_findings(shown_record const& shown);
void put_assertions(shown_record const& shown);
void put_documents(shown_record const& shown);

/// Facts on a line: "annual meeting · Suva · held".
inline std::string dotted(std::vector<std::string> const& facts) {
    return separated(facts, " · ");
}
/// What may hold commas itself: "Fair recruitment; Labour at sea".
inline std::string listed(std::vector<std::string> const& parts) {
    return separated(parts, "; ");
}

/// A list in words, which says of examples that they are.
std::string with_others(auto const& thing, std::string_view field_name, std::string in_words) {
    if (in_words.empty() || extent_of(thing, field_name) != plenary::listing_extent::illustrative)
        return in_words;
    return in_words.append(" (").append(plenary::english.among_others).append(")");
}

}  // namespace cli
