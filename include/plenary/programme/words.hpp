#pragma once

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace plenary {

/// One of something, and several.
struct counted_word {
    std::string_view one, several;
};

/// The words of a language in which programmes are told, so that it need not be English.
struct words {
    std::array<std::string_view, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                             "Friday", "Saturday", "Sunday"};
    std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                            "May",       "June",     "July",     "August",
                                            "September", "October",  "November", "December"};
    /// In the order of `time_unit`.
    std::array<counted_word, 6> units{{{"minute", "minutes"},
                                       {"hour", "hours"},
                                       {"day", "days"},
                                       {"week", "weeks"},
                                       {"month", "months"},
                                       {"year", "years"}}};
    std::string_view about = "about ";
    std::string_view and_ = " and ";
    std::string_view unknown_date = "an unknown date";
    std::string_view volume = "volume ";
    std::string_view edition = "edition ";
    std::string_view activity = "Activity ";
    std::string_view site_visit = "Site visit";
    std::string_view among_others = "among others";
    /// Enumerators by their names in the format, such as `identified_priority`, each with its words.
    /// Those that are not here read as their names do, with blanks in them.
    std::span<std::pair<std::string_view, std::string_view> const> enumerators{};
    /// The same for headings over several: "identified priorities". Those that are not here read as
    /// one does.
    std::span<std::pair<std::string_view, std::string_view> const> headings{};
};

namespace detail {

inline constexpr std::pair<std::string_view, std::string_view> english_headings[] = {
    {"decision", "decisions"},
    {"recommendation", "recommendations"},
    {"commitment", "commitments"},
    {"reaffirmation", "reaffirmations"},
    {"identified_priority", "identified priorities"},
    {"shared_understanding", "shared understandings"},
    {"exchange", "exchanges"},
    {"trend", "trends"},
    {"challenge", "challenges"},
    {"good_practice", "good practices"},
    {"gap", "gaps"},
    {"member", "members"},
    {"observer", "observers"},
    {"host", "hosts"},
    {"organiser", "organisers"},
    {"presenter", "presenters"},
    {"exhibitor", "exhibitors"},
    {"expert", "experts"},
    {"partner", "partners"},
    {"participant", "participants"},
};

}  // namespace detail

inline constexpr words english{.headings = detail::english_headings};

}  // namespace plenary
