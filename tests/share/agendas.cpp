#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;
using tests::sample;

namespace {

audience const anybody{};

meta const hidden{.sharing = sharing{.label = sharing_label::red}};

}  // namespace

TEST_CASE("an agenda that runs through several sessions shows no gap between them") {
    auto r = sample();
    auto sessions = r.meetings[0].sessions;
    sessions[0].agenda = {{.id = {"a1"}, .number = "1", .title = "One"},
                          {.id = {"a2"}, .number = "2", .title = "Two"},
                          {.id = {"a3"}, .meta = hidden, .number = "3", .title = "Three"}};
    agenda_item const sub{.id = {"a4a"}, .number = "4(a)", .title = "Sub"};
    sessions[1].agenda = {{.id = {"a4"}, .number = "4", .title = "Four", .items = {sub}},
                          {.id = {"a10"}, .number = "10", .title = "Ten"}};
    r.meetings[0].sessions = sessions;
    auto other = r.meetings[0];
    other.id.value = "other";
    other.ordinal.reset();
    other.series.reset();
    other.participations.clear();
    other.site_visits.clear();
    other.sessions = {{.id = {"o1"}, .title = "Other"}};
    other.sessions[0].agenda = {{.id = {"b4"}, .number = "4", .title = "Four"}};
    r.meetings.push_back(other);

    auto const numbers = [&] {
        std::string out;
        for (auto const& m : redact(r, anybody).meetings)
            for (auto const& s : m.sessions)
                for (auto const& item : s.agenda) {
                    out += item.number.value_or("-") + " ";
                    for (auto const& below : item.items) out += below.number.value_or("-") + " ";
                }
        return out;
    };
    CHECK(numbers() == "1 2 - - - 4 ");
    auto& agenda = r.meetings[0].sessions[0].agenda;
    agenda[2].number.reset();
    CHECK(numbers() == "1 2 4 4(a) 10 4 ");

    // A session takes its part of the agenda with it.
    agenda[2].meta.reset();
    agenda[2].number = "3";
    CHECK(numbers() == "1 2 3 4 4(a) 10 4 ");
    r.meetings[0].sessions[0].meta = hidden;
    CHECK(numbers() == "- - - 4 ");
}
