#include "ical/support.hpp"
#include "support/corpora.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include "catch.hpp"

using namespace plenary;
using namespace tests;

namespace {

std::string said(std::optional<programme_status> status, programme_status of_meeting) {
    return std::string(name_of(status.value_or(of_meeting)));
}
std::string said(std::optional<basic_slot<>> const& slot) {
    return slot ? to_text(slot->start) + "/" + (slot->end ? to_text(*slot->end) : "") : "";
}
std::string said(std::optional<text<owning>> const& text) {
    return text.value_or("");
}

/// What a calendar can say of a record, a line for each thing.
std::vector<std::string> said(record const& r) {
    std::vector<std::string> out{r.id.value + " " + r.title};
    for (auto const& p : r.places)
        out.push_back(p.id.value + " " + p.name + "|" + said(p.locality) + "|" + said(p.country) + "|" +
                      said(p.address) + "|" + said(p.time_zone) + "|" +
                      std::to_string(p.latitude.value_or(0)) + "|" + std::to_string(p.longitude.value_or(0)));
    for (auto const& m : r.meetings) {
        out.push_back(m.id.value + " " + std::string(name_of(m.kind)) + " " + m.title + " " +
                      (m.parent ? m.parent->value : "") + " " + (m.place ? m.place->value : "") + " " +
                      std::string(name_of(m.status)) + " " +
                      (m.dates ? to_text(m.dates->first()) + to_text(m.dates->last()) : ""));
        for (auto const& s : m.sessions)
            out.push_back("  " + s.id.value + " " + std::string(name_of(s.kind)) + " " + s.title + " " +
                          said(s.room) + " " + said(s.slot) + " " + (s.date ? to_text(*s.date) : "") + " " +
                          said(s.status, m.status));
        for (auto const& v : m.site_visits)
            out.push_back("  " + v.id.value + " " + said(v.title) + " " + (v.place ? v.place->value : "") +
                          " " + said(v.slot) + " " + (v.date ? to_text(*v.date) : "") + " " +
                          said(v.status, m.status));
    }
    return out;
}

/// Without what has no day, and so no event.
record dated(record r) {
    for (auto& m : r.meetings) {
        std::erase_if(m.sessions, [](auto const& s) { return !s.slot && !s.date; });
        std::erase_if(m.site_visits, [](auto const& v) { return !v.slot && !v.date; });
    }
    std::erase_if(r.places, [&](auto const& p) {
        return std::none_of(r.meetings.begin(), r.meetings.end(), [&](meeting const& m) {
            return (m.place && *m.place == p.id) ||
                   std::any_of(m.site_visits.begin(), m.site_visits.end(),
                               [&](auto const& v) { return v.place && *v.place == p.id; });
        });
    });
    return r;
}

record full() {
    auto r = sample();
    auto& m = r.meetings[0];
    m.sessions[0].status = programme_status::postponed;
    m.sessions[1].title = "漢字; \"quoted\", \\ and\nmore 😀";
    m.sessions.push_back({.id = {"s3"},
                          .kind = session_kind::break_,
                          .title = "Day",
                          .date = date{2025, 12, 1},
                          .status = programme_status::cancelled});
    m.site_visits[0].date = date{2025, 12, 1};
    r.places.push_back({.id = {"centre"},
                        .name = "Centre; east, \\ wing",
                        .locality = "Manila",
                        .address = "1 Street\nFloor 2"});
    m.site_visits.push_back({.id = {"v2"},
                             .title = "Visit",
                             .place = {{"centre"}},
                             .slot = {{.start = manila({2025, 12, 1}, 14)}}});
    m.parent = {{"week"}};
    r.meetings.push_back({.id = {"week"},
                          .kind = meeting_kind::programme_week,
                          .title = "Week",
                          .dates = {{.start = date{2025, 12, 1}, .end = date{2025, 12, 5}}}});
    return r;
}

}  // namespace

TEST_CASE("what was written is read back as what it was") {
    for (auto const& r :
         {full(),
          read_json(
              file_text(std::filesystem::path(PLENARY_SOURCE_DIR) / "examples/records/manila-2025.json"))
              .value,
          read_json(file_text(std::filesystem::path(PLENARY_SOURCE_DIR) / "tests/data/programme_week.json"))
              .value}) {
        auto const in_utc = read_calendar(calendar_of(r));
        CHECK(said(in_utc.value) == said(dated(r)));
        CHECK(codes_and_lines(in_utc.findings).empty());
        auto const local = read_calendar(calendar_with_zones(r));
        CHECK(said(local.value) == said(dated(r)));
        CHECK(codes_and_lines(local.findings).empty());
    }
}

TEST_CASE("a calendar of another program keeps its UIDs when it is written again") {
    auto const text = in_calendar(
        "BEGIN:VEVENT\nUID:{A-1}@example.com\nSUMMARY:A\nDTSTART;VALUE=DATE:20251201\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:b "
        "2\nSUMMARY:B\nRELATED-TO:{A-1}@example.com\nDTSTART:20251201T010000Z\nEND:VEVENT\n");
    auto const again = calendar_of(read_calendar(text).value);
    CHECK(lines_with("UID:", again) == std::vector<std::string>{"UID:{A-1}@example.com", "UID:b 2"});
    CHECK(lines_with("RELATED-TO:", again) == std::vector<std::string>{"RELATED-TO:{A-1}@example.com"});
}

TEST_CASE("what is kept of a calendar goes through JSON unharmed") {
    auto const got = read_calendar(in_event(
        "DTSTART;VALUE=DATE:20251201\nCLASS;X=\"1;2\":PRIVATE\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\n"));
    auto const again = read_json(to_json(got.value));
    CHECK(again.findings.empty());
    CHECK(again.value == got.value);
}

TEST_CASE("what is for few stays so when its calendar is read") {
    auto r = one_session();
    auto& s = r.meetings[0].sessions[0];
    for (auto const label :
         {sharing_label::red, sharing_label::amber_strict, sharing_label::amber, sharing_label::green}) {
        CAPTURE(std::string(name_of(label)));
        s.meta.emplace().sharing.emplace().label = label;
        auto const got = read_calendar(calendar_of(r, {.to = {.label = sharing_label::red}}));
        CHECK(codes_and_lines(got.findings).empty());
        REQUIRE(got.value.meetings.at(0).sessions.size() == 1);
        auto const& again = got.value.meetings[0].sessions[0];
        REQUIRE(again.meta.has_value());
        CHECK(again.meta->sharing->label == label);
        CHECK(to_json(got.value).find("\"class\"") == std::string::npos);
        CHECK(!got.value.meetings[0].meta.has_value());
        CHECK(lines_with("UID:", calendar_of(got.value)) == std::vector<std::string>{"UID:m@r"});
    }
}

TEST_CASE("the label of a record is that of its calendar") {
    auto r = one_session();
    r.meta.emplace().sharing.emplace().label = sharing_label::amber;
    r.meta->modified = r.meetings[0].sessions[0].slot->start;
    auto const got = read_calendar(calendar_of(r, {.to = {.label = sharing_label::red}}));
    CHECK(codes_and_lines(got.findings).empty());
    CHECK(got.value.meta->sharing->label == sharing_label::amber);
    CHECK(to_text(*got.value.meta->modified) == "2025-12-01T01:00:00Z");
    CHECK(got.value.meetings.at(0).meta->sharing->label == sharing_label::amber);
}
