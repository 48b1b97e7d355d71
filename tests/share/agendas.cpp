#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;
using tests::sample;

namespace {

meta const for_few{.sharing = sharing{.label = sharing_label::red}};

}  // namespace

TEST_CASE("an agenda that runs through several sessions shows no gap between them") {
    auto r = sample();
    auto sessions = r.meetings[0].sessions;
    sessions[0].agenda = {{.id = {"a1"}, .number = "1", .title = "One"},
                          {.id = {"a2"}, .number = "2", .title = "Two"},
                          {.id = {"a3"}, .meta = for_few, .number = "3", .title = "Three"}};
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
        for (auto const& m : redact(r, {}).meetings)
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
    r.meetings[0].sessions[0].meta = for_few;
    CHECK(numbers() == "- - - 4 ");
}

TEST_CASE("an item that is taken up again shows no gap among the points below it") {
    auto r = sample();
    agenda_item item{.id = {"a3"}, .number = "3", .title = "Three"};
    item.items = {{.id = {"a3a"}, .number = "3(a)", .title = "A"},
                  {.id = {"a3b"}, .meta = for_few, .number = "3(b)", .title = "B"}};
    agenda_item again{.id = {"again"}, .number = "3", .title = "Three, continued"};
    again.items = {{.id = {"a3c"}, .number = "3(c)", .title = "C"}};
    agenda_item next{.id = {"a4"}, .number = "4", .title = "Four"};
    next.items = {{.id = {"a4a"}, .number = "4(a)", .title = "A"}};
    r.meetings[0].sessions[0].agenda = {item};
    r.meetings[0].sessions[1].agenda = {again, next};
    auto const left = redact(r, {}).meetings[0].sessions;
    CHECK(left[0].agenda[0].number == "3");
    CHECK(left[0].agenda[0].items[0].number == std::nullopt);  // beside 3(b)
    CHECK(left[1].agenda[0].number == "3");
    CHECK(left[1].agenda[0].items[0].number == std::nullopt);
    CHECK(left[1].agenda[1].number == "4");
    CHECK(left[1].agenda[1].items[0].number == "4(a)");
}
