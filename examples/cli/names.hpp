#pragma once

#include "words.hpp"

#include <plenary/programme/titles.hpp>

namespace cli {

using record_directory = plenary::directory<plenary::owning>;

/// What the things of a record are called, as text to be printed.
class names {
public:
    explicit names(record_directory const& things) : known_(things) {}

    /// What a reader finds the thing with this identifier by, or else the identifier.
    std::string of(std::string_view id) const { return title_of(id, known_); }
    std::string of(plenary::site_visit const& visit) const { return title_of(visit, known_); }
    std::string of(plenary::party const& named) const { return std::string(known_.of(named).brief); }
    /// The name of what is mentioned; empty where nothing is.
    std::string of(auto const& mention) const
        requires requires { mention->value; }
    {
        return mention ? of(mention->value) : std::string();
    }
    /// The name in full with the acronym behind it: "Oceanic Seafarers' Registry (OSR)".
    std::string in_full(plenary::party const& named) const {
        auto const [brief, full] = known_.of(named);
        std::string out(full);
        if (brief != full) (out += " (").append(brief) += ")";
        return out;
    }

    /// The names of several, of whatever kind.
    std::vector<std::string> each(auto const& named) const {
        std::vector<std::string> out;
        for (auto const& one : named) {
            if constexpr (requires { of(one); }) out.push_back(of(one));
            else out.push_back(of(one.value));
        }
        return out;
    }
    /// "A, B and C".
    std::string of_all(auto const& named) const { return plenary::joined(each(named)); }

private:
    plenary::names<> known_;
};

}  // namespace cli
