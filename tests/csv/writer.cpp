#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/csv/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/reflect/convert.hpp>

#include <map>

using namespace plenary;

namespace {

constexpr std::string_view meta_names =
    ",meta.created,meta.modified,meta.deleted,meta.revision,meta.sharing.label,meta.sharing.chatham_house,"
    "meta.sharing.embargo,meta.sharing.audiences,meta.sharing.released,meta.licence\r\n";
constexpr std::string_view no_meta = ",,,,,,,,,,\r\n";

/// The line of the first row.
std::string first_row(record const& r, csv::write_options const& options = {}) {
    auto const text = csv::to_string<basic_outcome>(r, options);
    auto const end = text.find("\r\n") + 2;
    return text.substr(end, text.find("\r\n", end) - end);
}

}  // namespace

TEST_CASE("a table has a row for each thing, with what it belongs to") {
    auto const r = tests::sample();
    std::string expected =
        "id,meeting,order,number,kind,title,date,slot.start,slot.end,room,conveners,counterparts,"
        "focus,issues,status";
    expected.append(meta_names)
        .append(
            "s1,m,1,,opening,Opening,,2025-12-01T09:00:00+08:00[Asia/Manila],"
            "2025-12-01T10:00:00+08:00[Asia/Manila],Room A,,,,scams,")
        .append(no_meta)
        .append(
            "s2,m,2,,presentations,Presentations,,2025-12-01T10:00:00+08:00[Asia/Manila],"
            "2025-12-01T12:00:00+08:00[Asia/Manila],Room A,,,,fishing,")
        .append(no_meta);
    CHECK(csv::to_string<basic_session>(r) == expected);

    expected = "id,outcome,action,owners,due,status,done_on,evidence,carried_from";
    expected.append(meta_names)
        .append("fu1,o1,Circulate a list of contacts,organisation:ph,2026-06,in_progress,,,")
        .append(no_meta);
    CHECK(csv::to_string<basic_follow_up>(r) == expected);

    expected = "id,process,working_group,member,category,role,since,until";
    expected.append(meta_names)
        .append("bp-ph,bp,,ph,member,,,")
        .append(no_meta)
        .append("bp-fj,bp,,fj,member,,,")
        .append(no_meta)
        .append("wg-fj,,wg,fj,observer,,2020,")
        .append(no_meta);
    auto more = r;
    more.working_groups[0].memberships = {{.id = {"wg-fj"},
                                           .member = {"fj"},
                                           .category = membership_category::observer,
                                           .since = partial_date(2020)}};
    CHECK(csv::to_string<basic_membership>(more) == expected);
}

TEST_CASE("a record without anything gives the names of the columns") {
    std::string expected = "id,kind,statement,meeting,sessions,parties,issues,plan,activity,due,status";
    CHECK(csv::to_string<basic_outcome>(record{.id = {"r"}}) == expected.append(meta_names));
    CHECK(csv::to_string<basic_outcome>(record{.id = {"r"}}, {.byte_order_mark = true}).substr(0, 5) ==
          "\xEF\xBB\xBF"
          "id");
}

TEST_CASE("cells are quoted where they have to be") {
    auto r = tests::sample();
    auto const row_with = [&](std::string statement) {
        r.outcomes[0].statement = std::move(statement);
        auto const row = first_row(r);
        return row.substr(14, row.find(",m,,group:wg,") - 14);
    };
    CHECK(row_with("plain text") == "plain text");
    CHECK(row_with("a,b") == "\"a,b\"");
    CHECK(row_with("say \"x\"") == "\"say \"\"x\"\"\"");
    CHECK(row_with("\"") == "\"\"\"\"");
    CHECK(row_with(" x") == "\" x\"");
    CHECK(row_with("a;b") == "\"a;b\"");
    CHECK(row_with("é漢😀") == "é漢😀");
    CHECK(csv::to_string<basic_outcome>(r).find('\xEF') == std::string::npos);
    r.outcomes[0].statement = "two\r\nlines";
    CHECK(csv::to_string<basic_outcome>(r).find(",\"two\r\nlines\",m,") != std::string::npos);
}

TEST_CASE("texts that look like formulas are guarded, numbers are not") {
    auto r = tests::sample();
    r.outcomes[0].statement = "=HYPERLINK(\"http://example.org\",\"x\")";
    CHECK(first_row(r).find(",\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\",m,") !=
          std::string::npos);
    r.outcomes[0].statement = "-1";
    CHECK(first_row(r).find(",\"'-1\",m,") != std::string::npos);
    r.outcomes[0].issues = {{"=x"}};
    CHECK(first_row(r).find(",\"'=x\",") != std::string::npos);
    r.meetings[0].duration = {.amount = -3};
    CHECK(csv::to_string<basic_meeting>(r).find(",-3,day,exact,") != std::string::npos);
}

TEST_CASE("all tables are written with their names") {
    std::map<std::string, std::size_t> lines;
    csv::write_tables(tests::sample(), [&](std::string_view name, std::string_view text) {
        lines[std::string(name)] = std::size_t(std::count(text.begin(), text.end(), '\n'));
    });
    CHECK(lines == std::map<std::string, std::size_t>{{"meetings", 2},
                                                      {"sessions", 3},
                                                      {"contributions", 2},
                                                      {"participations", 4},
                                                      {"site_visits", 2},
                                                      {"outcomes", 2},
                                                      {"follow_ups", 2},
                                                      {"memberships", 3}});
}

TEST_CASE("a table of a borrowed record has the same rows, redacted or not") {
    auto r = tests::sample();
    r.outcomes.push_back({.id = {"o2"}, .statement = "Meet again"});
    r.outcomes[0].meta.emplace().sharing = sharing{.label = sharing_label::amber};
    std::pmr::monotonic_buffer_resource memory;
    auto const view = convert<record_view>(r, memory);
    for (auto const label : {sharing_label::clear, sharing_label::amber})
        CHECK(csv::to_string<basic_outcome>(view, {.to = {.label = label}}) ==
              csv::to_string<basic_outcome>(r, {.to = {.label = label}}));
    CHECK(csv::to_string<basic_outcome>(view).find("Meet again") != std::string::npos);
}

TEST_CASE("a table has only what its audience may see") {
    auto r = tests::sample();
    r.outcomes[0].meta.emplace().sharing = sharing{.label = sharing_label::amber};
    auto const open = csv::to_string<basic_outcome>(r);
    CHECK(std::count(open.begin(), open.end(), '\n') == 1);
    CHECK(open.find("Share") == std::string::npos);
    CHECK(first_row(r, {.to = {.label = sharing_label::amber}}).substr(0, 30) ==
          "o1,commitment,Share informatio");
    auto const follow_ups = csv::to_string<basic_follow_up>(r);
    CHECK(std::count(follow_ups.begin(), follow_ups.end(), '\n') == 1);
}
