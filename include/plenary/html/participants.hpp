#pragma once

#include "plenary/html/facts.hpp"
#include "plenary/programme/participants.hpp"

#include <algorithm>
#include <vector>

// Who took part, and who they are.

namespace plenary::html {

template <class S>
class participants_writer {
public:
    explicit participants_writer(page<S>& on) : page_(on), to_(on.to), say_(on.say) {
        for (auto const& m : on.whole.meetings) meetings_.push_back(on.known.find(m).thing);
    }

    static bool any(basic_record<S> const& whole) {
        return std::any_of(whole.meetings.begin(), whole.meetings.end(),
                           [](auto const& m) { return !is_withdrawn(m) && any_left(m.participations); });
    }

    void put() {
        to_.element("table", [&] {
            to_.element("thead", [&] {
                to_.element("tr", [&] {
                    to_.element("th", {{"scope", "col"}}, [&] { page_.own(say_.participant); });
                    to_.element("th", {{"scope", "col"}}, [&] { page_.own(say_.meetings); });
                });
            });
            for (auto const& [role, participants] : participants_by_role(page_.whole))
                put_role(role, participants);
        });
    }

private:
    void put_role(participation_role role, std::vector<participant<S>> const& participants) {
        to_.element("tbody", [&] {
            to_.element("tr.group", [&] {
                to_.element("th", {{"colspan", "2"}, {"scope", "rowgroup"}}, [&] {
                    page_.own_element("span.capital", page_.heading_of(role, are_several(participants)));
                });
            });
            for (auto const& one : participants)
                to_.element("tr", [&] {
                    to_.element("th", {{"scope", "row"}}, [&] { page_.mention(*one.party); });
                    to_.element("td", [&] { put_meetings(one); });
                });
        });
        to_.line();
    }
    void put_meetings(participant<S> const& one) {
        to_.element("ul.tags", [&] {
            for (auto const& [m, as] : one.meetings)
                to_.element("li", [&] {
                    page_.mention(*meetings_[std::size_t(m - &page_.whole.meetings[0])]);
                    put_details(*as);
                    page_.reservations(*as, "party");
                });
        });
    }
    void put_details(basic_participation<S> const& as) {
        if (!as.sector && !as.mode && !as.count) return;
        to_.element("span.soft", [&] {
            char const* lead = " (";
            auto const add = [&](auto const& value) {
                if (!value) return;
                to_.text(std::exchange(lead, ", "));
                page_.own(page_.words_for(*value));
            };
            add(as.sector);
            add(as.mode);
            add(as.count);
            to_.between(")");
        });
    }

    page<S>& page_;
    std::vector<indexed_thing const*> meetings_;  // in the order of the record
    markup& to_;
    page_words const& say_;
};

}  // namespace plenary::html
