#pragma once

#include "words.hpp"

#include <plenary/index/index.hpp>

#include <map>

namespace cli {

using record_index = plenary::index<plenary::owning>;

/// What the things of a record are called.
class names {
public:
    explicit names(record_index const& things);

    /// The acronym or the name of the thing with this identifier, or else the identifier.
    std::string of(std::string_view id) const;
    std::string of(plenary::party const& named) const;
    /// The name of what is mentioned; empty where nothing is.
    std::string of(auto const& mention) const
        requires requires { mention->value; }
    {
        return mention ? of(mention->value) : std::string();
    }
    /// The name in full with the acronym behind it: "Oceanic Seafarers' Registry (OSR)".
    std::string in_full(plenary::party const& named) const;

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
    std::string of_all(auto const& named) const { return joined(each(named)); }

private:
    struct name {
        std::string_view brief, full;
    };
    name find(std::string_view id) const;

    record_index const& things_;
    std::map<plenary::type_tag, name (*)(void const*)> naming_;  // for each type of thing
};

}  // namespace cli
