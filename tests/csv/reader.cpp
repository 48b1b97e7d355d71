#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/csv/reader.hpp>
#include <plenary/csv/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/share/release.hpp>

#include <map>

using namespace plenary;

namespace {

/// A record, one of its tables as somebody edited it, and what came of that.
struct edited {
    record after = tests::sample();
    csv::applied_table done{};

    /// "code path line:column" of each finding.
    std::vector<std::string> found() const {
        std::vector<std::string> out;
        for (auto const& one : done.findings)
            out.push_back(phrase(one.code, ' ', one.path, ' ', one.where.line, ':', one.where.column));
        return out;
    }
};

edited outcomes_as(std::string_view table, csv::apply_options const& options = {}) {
    edited out;
    out.done = csv::apply<basic_outcome>(out.after, table, options);
    return out;
}

edited sessions_as(std::string_view table, csv::apply_options const& options = {}) {
    edited out;
    out.done = csv::apply<basic_session>(out.after, table, options);
    return out;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("what was written changes nothing when it is read") {
    auto const before = tests::sample();
    csv::write_tables(before, [&](std::string_view name, std::string const& text) {
        CAPTURE(name);
        auto after = before;
        auto const done = csv::apply(after, name, text);
        REQUIRE(done);
        CHECK(done->findings.empty());
        CHECK(done->changed + done->added + done->removed == 0);
        CHECK(after == before);
    });
    auto other = before;
    CHECK_FALSE(csv::apply(other, "outcome", "id\r\no1\r\n"));
}

TEST_CASE("an edited cell changes its field and nothing else") {
    auto const e = outcomes_as("id,status,due\r\no1,done,2027-01-31\r\n");
    CHECK(e.found().empty());
    CHECK(e.done.changed == 1);
    auto expected = tests::sample();
    expected.outcomes[0].status = work_status::done;
    expected.outcomes[0].due = partial_date(2027, 1, 31);
    CHECK(e.after == expected);
}

TEST_CASE("an emptied cell takes away what may be absent") {
    auto const e = outcomes_as("id,status,due,issues,parties\r\no1,,,scams; fishing,\r\n");
    CHECK(e.found().empty());
    CHECK_FALSE(e.after.outcomes[0].status);
    CHECK_FALSE(e.after.outcomes[0].due);
    CHECK(e.after.outcomes[0].issues.size() == 2);
    CHECK(e.after.outcomes[0].parties.empty());
}

TEST_CASE("columns may be left out, come in any order and be separated as spreadsheets do") {
    for (std::string_view const table : {"statement,id\nShare it,o1\n",
                                         "\xEF\xBB\xBF"
                                         "id;statement\r\n\"o1\";\"Share it\"\r\n",
                                         "id\tstatement\ro1\tShare it"}) {
        auto const e = outcomes_as(table);
        CHECK(e.found().empty());
        CHECK(e.after.outcomes[0].statement == "Share it");
        CHECK(e.after.outcomes[0].kind == outcome_kind::commitment);
    }
}

TEST_CASE("cells that mean nothing leave the old value, and all are found at once") {
    auto const e =
        outcomes_as("id,kind,status,due,parties\r\no1,comitment,finished,Dec-26,group:wg; grup:wg\r\n");
    CHECK(e.found() == strings{"read.enumerator /outcomes/0/kind 2:4",
                               "read.enumerator /outcomes/0/status 2:14", "read.value /outcomes/0/due 2:23",
                               "read.value /outcomes/0/parties 2:30"});
    CHECK(e.done.findings[0].message == "expected one of 8 words, found \"comitment\"");
    CHECK(e.done.findings[0].hint == "did you mean `commitment`?");
    CHECK(e.done.findings[2].message ==
          "expected a year, month or day such as 2026, 2026-03 or 2026-03-09, found \"Dec-26\"");
    CHECK(e.done.findings[3].message == "expected what it is, a colon and which one, found \"grup:wg\"");
    CHECK(e.done.findings[3].hint == "did you mean `group`?");
    CHECK(e.after == tests::sample());
    CHECK(e.done.changed == 0);
}

TEST_CASE("a good cell is taken over beside a bad one") {
    auto const e = outcomes_as("id,kind,statement\r\no1,x,Share it\r\n");
    CHECK(e.found() == strings{"read.enumerator /outcomes/0/kind 2:4"});
    CHECK(e.after.outcomes[0].statement == "Share it");
    CHECK(e.done.changed == 1);
}

TEST_CASE("what has to be there cannot be taken away") {
    auto const e = outcomes_as("id,kind,statement\r\no1,,\r\n");
    CHECK(e.found() ==
          strings{"read.missing /outcomes/0/kind 2:4", "read.missing /outcomes/0/statement 2:5"});
    CHECK(e.after == tests::sample());
}

TEST_CASE("the parts of a value come and go together") {
    auto e = sessions_as("id,slot.start,slot.end\r\ns1,,\r\n");
    CHECK(e.done.findings.size() == 1);  // the row of s2 is gone
    CHECK_FALSE(e.after.meetings[0].sessions[0].slot);

    e = sessions_as(
        "id,slot.start,slot.end\ns1,,2025-12-01T11:00:00+08:00[Asia/Manila]\ns2,2025-12-01T13:00:00Z,\n");
    CHECK(e.found() == strings{"read.missing /meetings/0/sessions/0/slot/start 2:4"});
    CHECK(e.after.meetings[0].sessions[0].slot->start == tests::manila({2025, 12, 1}, 9));
    CHECK(e.after.meetings[0].sessions[1].slot ==
          slot{.start = {.date = {2025, 12, 1}, .second_of_day = 13 * 3600, .offset_known = false}});
    CHECK(e.after.meetings[0].sessions[0].slot->end == tests::manila({2025, 12, 1}, 11));
}

TEST_CASE("a value goes with all of its cells, whatever its parts are by default") {
    for (duration const& given :
         {duration{.amount = 4, .unit = time_unit::week, .exactness = exactness::about}, duration{}}) {
        record r = tests::sample();
        r.meetings[0].duration = given;
        auto const done =
            csv::apply<basic_meeting>(r, "id,duration.amount,duration.unit,duration.exactness\nm,,,\n");
        CHECK(done.findings.empty());
        CHECK(done.changed == 1);
        CHECK_FALSE(r.meetings[0].duration);
    }
}

TEST_CASE("a value that was absent is made whole or not at all") {
    auto const meetings_as = [](std::string_view table) {
        edited out;
        out.done = csv::apply<basic_meeting>(out.after, table);
        return out;
    };
    auto e = meetings_as("id,duration.amount,duration.unit,duration.exactness\nm,5,day,exact\n");
    CHECK(e.found().empty());
    CHECK(e.after.meetings[0].duration == duration{.amount = 5});

    e = meetings_as("id,duration.amount,duration.unit,duration.exactness\nm,5,,\n");
    CHECK(e.found() == strings{"read.missing /meetings/0/duration/unit 2:5",
                               "read.missing /meetings/0/duration/exactness 2:6"});
    CHECK_FALSE(e.after.meetings[0].duration);

    e = meetings_as("id,duration.amount,duration.unit,duration.exactness\nm,five,day,exact\n");
    CHECK(e.found() == strings{"read.number /meetings/0/duration/amount 2:3"});
    CHECK_FALSE(e.after.meetings[0].duration);

    e = meetings_as("id,meta.sharing.label\nm,amber\n");
    CHECK(e.found().empty());
    CHECK(e.after.meetings[0].meta->sharing->label == sharing_label::amber);
}

TEST_CASE("a value of which the table shows only a part is not lost with it") {
    record r = tests::sample();
    auto& m = r.outcomes[0].meta.emplace();
    m.licence = "CC-BY-4.0";
    m.aliases = {{.scheme = "x", .identifier = "1"}};
    auto const done = csv::apply<basic_outcome>(r, "id,meta.licence\no1,\n");
    CHECK(done.findings.empty());
    REQUIRE(r.outcomes[0].meta);
    CHECK_FALSE(r.outcomes[0].meta->licence);
    CHECK(r.outcomes[0].meta->aliases.size() == 1);
}

TEST_CASE("guards are taken off, and line ends of other programs are no change") {
    record r = tests::sample();
    r.outcomes[0].statement = "=two\r\nlines";
    auto const before = r;
    CHECK(csv::apply<basic_outcome>(r, "id,statement\no1,\"'=two\nlines\"\n").changed == 0);
    CHECK(r == before);
    CHECK(csv::apply<basic_outcome>(r, "id,statement\no1,'=1\n").changed == 1);
    CHECK(r.outcomes[0].statement == "=1");
    CHECK(csv::apply<basic_outcome>(r, "id,statement\no1,''=1\n").changed == 1);
    CHECK(r.outcomes[0].statement == "'=1");
}

TEST_CASE("unknown and repeated columns are found in the first row") {
    auto const e = outcomes_as("id,staus,status,colour,status\r\no1,done,in_progress,red,done\r\n");
    CHECK(e.found() == strings{"read.unknown  1:4", "read.unknown  1:17", "read.duplicate  1:24"});
    CHECK(e.done.findings[0].hint == "did you mean `status`?");
    CHECK(e.after == tests::sample());
}

TEST_CASE("a table without identifiers is not read") {
    CHECK(outcomes_as("statement\r\nx\r\n").found() == strings{"read.missing  1:1"});
    CHECK(outcomes_as("").found() == strings{"read.missing  1:1"});
}

TEST_CASE("a new row with all that it needs is added") {
    auto const e = outcomes_as(
        "id,kind,statement,meeting\no1,commitment,Share information,m\no7,decision,Meet again,m\n");
    CHECK(e.found() == strings{"csv.added /outcomes/1 3:1"});
    CHECK(e.done.added == 1);
    REQUIRE(e.after.outcomes.size() == 2);
    CHECK(
        e.after.outcomes[1] ==
        outcome{.id = {"o7"}, .kind = outcome_kind::decision, .statement = "Meet again", .meeting = {{"m"}}});
}

TEST_CASE("a new row goes where it says that it belongs") {
    auto const head =
        std::string("id,meeting,kind,title\ns1,m,opening,Opening\ns2,m,presentations,Presentations\n");
    auto e = sessions_as(head + "closing-1,m,closing,Closing\n");
    CHECK(e.found() == strings{"csv.added /meetings/0/sessions/2 4:11"});
    CHECK(e.after.meetings[0].sessions[2].title == "Closing");
    e = sessions_as(head + "closing-1,mm,closing,Closing\n");
    CHECK(e.found() == strings{"csv.holder  4:11"});
    CHECK(e.done.findings[0].message == "expected the identifier of a meeting, found \"mm\"");
    CHECK(e.after == tests::sample());
    e = sessions_as(head + "closing-1,,closing,Closing\n");
    CHECK(e.found() == strings{"csv.holder  4:1"});
    CHECK(e.after == tests::sample());
}

TEST_CASE("a new row that lacks something is not added") {
    auto const e = outcomes_as("id,statement\no1,Share information\no7,\n");
    CHECK(e.found() == strings{"read.missing  3:1", "read.missing  3:4"});
    CHECK(e.after == tests::sample());
    CHECK(outcomes_as("id\no1\no7\n", {.new_rows = csv::new_row_policy::refuse}).found() ==
          strings{"csv.row  3:1"});
}

TEST_CASE("a misspelt identifier is no new one") {
    record r = tests::sample();
    r.meetings[0].sessions[0].id = {"opening"};
    r.meetings[0].sessions[1].id = {"presentations"};
    auto const done = csv::apply<basic_session>(r,
                                                "id,meeting,kind,title\n"
                                                "opening,m,opening,Opening\n"
                                                "presentation,m,presentations,Presentations\n"
                                                "closing,m,closing,Closing\n");
    REQUIRE(done.findings.size() == 2);
    CHECK(done.findings[0].code == "csv.row");
    CHECK(done.findings[0].where.line == 3);
    CHECK(done.findings[0].hint == "did you mean `presentations`, whose row is gone?");
    CHECK(done.findings[1].code == "csv.added");
    CHECK(r.meetings[0].sessions.size() == 3);
    CHECK(r.meetings[0].sessions[2].id.value == "closing");
}

TEST_CASE("identifiers are those of the table, each once") {
    CHECK(outcomes_as("id\no1\nph\n").found() == strings{"csv.row  3:1"});
    CHECK(outcomes_as("id,status\no1,done\no1,dropped\n").found() == strings{"read.duplicate  3:1"});
    CHECK(outcomes_as("id,status\no1,done\n,dropped\n").found() == strings{"read.missing  3:1"});
    CHECK(outcomes_as("id,status\no1,done\n,\n\n").found().empty());
}

TEST_CASE("a missing row is said, and removes its thing only when asked to") {
    auto e = sessions_as("id\ns1\n");
    CHECK(e.found() == strings{"csv.missing /meetings/0/sessions/1 3:1"});
    CHECK(e.done.findings[0].severity == severity::note);
    CHECK(e.after == tests::sample());
    e = sessions_as("id\ns1\n", {.missing_rows = csv::missing_row_policy::remove});
    CHECK(e.done.removed == 1);
    CHECK(e.after.meetings[0].sessions.size() == 1);
    e = sessions_as("id,title\ns1,\"Op\n", {.missing_rows = csv::missing_row_policy::remove});
    CHECK(e.found() == strings{"read.syntax  2:4"});
    CHECK(e.after == tests::sample());
}

TEST_CASE("nothing is removed with what the audience of a table does not see") {
    record r = tests::sample();
    r.meetings[0].sessions[1].meta.emplace().sharing = sharing{.label = sharing_label::red};
    auto const before = r;
    auto const done = csv::apply<basic_meeting>(r, "id\n", {.missing_rows = csv::missing_row_policy::remove});
    REQUIRE(done.findings.size() == 1);
    CHECK(done.findings[0].code == "csv.withheld");
    CHECK(done.findings[0].path == "/meetings/0");
    CHECK(done.removed == 0);
    CHECK(r == before);
}

TEST_CASE("a row stays with what it belongs to") {
    auto const e = sessions_as("id,meeting\ns1,other\ns2,m\n");
    CHECK(e.found() == strings{"csv.holder /meetings/0/sessions/0 2:4"});
    CHECK(e.after == tests::sample());
}

TEST_CASE("rows of another length are found, and read as far as they go") {
    auto const e = outcomes_as("id,status,due\no1,done\n");
    CHECK(e.found() == strings{"csv.ragged  2:1"});
    CHECK(e.after.outcomes[0].status == work_status::done);
    CHECK(e.after.outcomes[0].due == partial_date(2026, 12));
    CHECK(outcomes_as("id,status\no1,done,x\n").found() == strings{"csv.ragged  2:1"});
    CHECK(outcomes_as("id,status\no1,done,,\n").found().empty());
}

TEST_CASE("what the audience of a table does not see stays as it is") {
    record r = tests::sample();
    r.outcomes.push_back({.id = {"o2"}, .statement = "Secret"});
    r.outcomes[1].meta.emplace().sharing = sharing{.label = sharing_label::red};
    r.working_groups[0].meta.emplace().sharing = sharing{.label = sharing_label::red};
    auto const before = r;
    auto const table = csv::to_string<basic_outcome>(r);
    auto done = csv::apply<basic_outcome>(r, table, {.missing_rows = csv::missing_row_policy::remove});
    CHECK(done.findings.empty());
    CHECK(r == before);

    done = csv::apply<basic_outcome>(r, "id,statement,parties\no1,Share it,organisation:ph\no2,Mine,\n");
    REQUIRE(done.findings.size() == 2);
    CHECK(done.findings[0].code == "csv.withheld");
    CHECK(done.findings[0].path == "/outcomes/0/parties");
    CHECK(done.findings[1].code == "csv.withheld");
    CHECK(done.findings[1].path == "/outcomes/1");
    CHECK(r.outcomes[0].statement == "Share it");
    CHECK(r.outcomes[0].parties == before.outcomes[0].parties);
    CHECK(r.outcomes[1] == before.outcomes[1]);

    done = csv::apply<basic_outcome>(r, "id,statement\no1,Share it\no2,Mine\n",
                                     {.to = {.label = sharing_label::red}});
    CHECK(done.findings.empty());
    CHECK(r.outcomes[1].statement == "Mine");
}

TEST_CASE("a mark that one table lifts or sets is no change to the others") {
    auto before = tests::sample();
    before.meetings[0].meta.emplace().sharing.emplace().chatham_house = true;
    auto const all = csv::apply_options{.to = {.label = sharing_label::red}};
    std::map<std::string, std::string> tables;
    csv::write_tables(
        before, [&](std::string_view name, std::string const& text) { tables[std::string(name)] = text; },
        {.to = all.to});
    auto const import = [&](record onto) {
        auto const original = onto;
        std::vector<std::string> out;
        release(original, all.to, all.now, [&](record const& shown) {
            for (auto const name : {"meetings", "sessions", "contributions", "participations"}) {
                auto const done = csv::apply(onto, shown, name, tables.at(name), all);
                REQUIRE(done);
                for (auto const& one : done->findings) out.push_back(one.code);
                out.push_back(phrase(name, ' ', done->changed));
            }
        });
        CHECK(onto.meetings[0].sessions == original.meetings[0].sessions);
        return out;
    };
    auto& meetings = tables.at("meetings");
    auto const mark = meetings.find("true");
    REQUIRE(mark != meetings.npos);
    meetings.erase(mark, 4);
    CHECK(import(before) == strings{"meetings 1", "sessions 0", "contributions 0", "participations 0"});
}

TEST_CASE("a table in UTF-16 is called so, once") {
    for (std::string_view const text :
         {std::string_view("\xFF\xFEi\0d\0\n\0", 8), std::string_view("\xFE\xFF\0i\0d\0\n", 8)}) {
        auto const read = outcomes_as(text);
        CHECK(read.found() == strings{"read.utf-8  1:1"});
        CHECK(read.done.findings[0].message == "expected UTF-8, found the byte order mark of UTF-16");
    }
}

TEST_CASE("limits hold back a hostile table") {
    csv::apply_options options;
    options.limits.max_size = 10;
    CHECK(outcomes_as("id,status\no1,done\n", options).found() == strings{"read.size  1:1"});
    options = {};
    options.limits.max_list_length = 1;
    auto const e = outcomes_as("id,status\no1,done\no2,done\n", options);
    CHECK(e.found() == strings{"read.list-length  3:1"});
    CHECK(e.after.outcomes[0].status == work_status::done);
}

TEST_CASE("whatever happens to a table, the record stays one and every finding has a place") {
    auto const before = tests::sample();
    auto const table = csv::to_string<basic_session>(before);
    std::uint32_t state = 20251201;
    auto const below = [&](std::size_t n) {
        state = state * 1'664'525 + 1'013'904'223;
        return std::size_t(state >> 8) % n;
    };
    constexpr std::string_view pieces[] = {"\"", ",", "\r\n", ";", "'", "=", "s2", "m", "x", "\xFF", "\\"};
    std::size_t changed = 0;
    for (int i = 0; i != 3'000; ++i) {
        auto text = table;
        for (auto n = 1 + below(4); n != 0; --n)
            text.replace(below(text.size()), below(3), pieces[below(std::size(pieces))]);
        CAPTURE(text);
        auto after = before;
        auto const done = csv::apply<basic_session>(after, text);
        for (auto const& found : done.findings) REQUIRE(found.where.line >= 1);
        auto const touched = done.changed + done.added + done.removed;
        if (touched == 0) REQUIRE(after == before);
        else ++changed;
        REQUIRE(after.meetings[0].sessions.size() == 2 + done.added);
    }
    CHECK(changed > 100);
}
