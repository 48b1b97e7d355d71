#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

#include <iostream>

namespace house {

/// A rule is a function object. It is called for every value that it can be called with: this one
/// for each session of a record, whatever the record keeps its texts in.
struct title_fits_sign {
    static constexpr plenary::finding_kind info{"house.title-fits-sign", plenary::severity::warning,
                                                "A session's title fits on a door sign.",
                                                "say the rest in the session's focus"};
    static constexpr std::size_t longest = 40;

    template <class S>
    void operator()(plenary::basic_session<S> const& session, auto& check) const {
        auto const size = plenary::code_points(session.title);
        if (size > longest) check.fail("title", "expected at most {} characters, found {}", longest, size);
    }
};

/// A rule that looks things up takes the index as well, which finds them by their identifiers.
struct visits_stay_in_country {
    static constexpr plenary::finding_kind info{"house.visits-stay-in-country", plenary::severity::error,
                                                "Site visits are in the country of their meeting.",
                                                "delegates have no visa for another one"};

    template <class S>
    void operator()(plenary::basic_meeting<S> const& meeting, auto& check,
                    plenary::index<S> const& things) const {
        auto const* here = things.find(meeting.place);
        if (!here || !here->country) return;
        for (auto const& visit : meeting.site_visits) {
            auto const* there = things.find(visit.place);
            if (there && there->country && there->country != here->country)
                check.on(visit).fail("place", "expected a place in {}, found one in {}", *here->country,
                                     *there->country);
        }
    }
};

constexpr auto rules =
    std::tuple_cat(plenary::all_rules, std::tuple{title_fits_sign{}, visits_stay_in_country{}});
static_assert(plenary::codes_are_unique(rules));

}  // namespace house

int main() {
    plenary::record record{.id = {"spring-2026"}, .title = "Spring meetings"};
    record.places = {{.id = {"suva"}, .name = "Suva", .country = "FJ"},
                     {.id = {"apia"}, .name = "Apia", .country = "WS"}};
    plenary::meeting workshop{.id = {"workshop"}, .title = "Workshop on safe migration"};
    workshop.conveners = {{.collective = "member states"}};
    workshop.place = {{"suva"}};
    workshop.sessions = {{.id = {"opening"},
                          .title = "Opening, welcome and introduction of all participants",
                          .focus = "What the workshop is for"}};
    workshop.site_visits = {{.id = {"visit"}, .place = {{"apia"}}, .focus = "How arrivals are received"}};
    record.meetings = {workshop};

    auto const findings = plenary::validate(record, house::rules);
    plenary::terminal::write(findings, {}, std::cout);
    return findings.mentions("house.visits-stay-in-country", "/meetings/0/site_visits/0/place") ? 0 : 1;
}
