#include "catch.hpp"
#include "support/corpora.hpp"

#include <plenary/csv/grammar.hpp>
#include <plenary/diagnose/source.hpp>
#include <plenary/json/reader.hpp>

using namespace plenary;
using grid = std::vector<std::vector<std::string>>;

namespace {

struct grammar_reading {
    grid rows;
    report findings;
    bool cut_off = false;
};

grammar_reading read_all(std::string_view text, char separator = ',') {
    grammar_reading out;
    csv::row_reader reader(text, separator, out.findings);
    std::vector<csv::cell> row;
    while (reader.next(row)) {
        auto& cells = out.rows.emplace_back();
        for (auto const& cell : row) cells.emplace_back(cell.text);
    }
    out.cut_off = reader.cut_off();
    out.findings.finish();
    number_lines(out.findings, text);
    return out;
}

/// The rows of a text without faults.
grid rows_of(std::string_view text) {
    auto const read = read_all(text);
    CHECK(read.findings.empty());
    return read.rows;
}

/// "code line:column" of the only fault.
std::string fault_of(std::string_view text) {
    auto const read = read_all(text);
    REQUIRE(read.findings.size() == 1);
    auto const& found = read.findings[0];
    return phrase(found.code, ' ', found.where.line, ':', found.where.column);
}

}  // namespace

TEST_CASE("rows end with CRLF, LF or CR, the last one with nothing") {
    grid const expected{{"a", "b"}, {"c", "d"}};
    CHECK(rows_of("a,b\r\nc,d\r\n") == expected);
    CHECK(rows_of("a,b\nc,d\n") == expected);
    CHECK(rows_of("a,b\rc,d\r") == expected);
    CHECK(rows_of("a,b\r\nc,d") == expected);
    CHECK(rows_of("").empty());
    CHECK(rows_of("\r\n") == grid{{""}});
    CHECK(rows_of("a\n\nb") == grid{{"a"}, {""}, {"b"}});
}

TEST_CASE("cells may be empty, and stand in quotes with anything inside") {
    CHECK(rows_of(",,\n") == grid{{"", "", ""}});
    CHECK(rows_of("\"\",\"a\"") == grid{{"", "a"}});
    CHECK(rows_of("\"a,b\",\"c\r\nd\",\"say \"\"e\"\"\"") == grid{{"a,b", "c\r\nd", "say \"e\""}});
    CHECK(rows_of("\"\"\"\"") == grid{{"\""}});
    CHECK(rows_of(" a , b ") == grid{{" a ", " b "}});
}

TEST_CASE("a byte order mark is no part of the first cell") {
    CHECK(rows_of("\xEF\xBB\xBF"
                  "id,b") == grid{{"id", "b"}});
    CHECK(rows_of("\xEF\xBB\xBF\"id\"") == grid{{"id"}});
}

TEST_CASE("the separator is what comes first in the first row") {
    CHECK(csv::separator_of("id,a;b\n") == ',');
    CHECK(csv::separator_of("id;a,b\n") == ';');
    CHECK(csv::separator_of("id\ta\n") == '\t');
    CHECK(csv::separator_of("\"a,b\";c") == ';');
    CHECK(csv::separator_of("id\na;b") == ',');
    CHECK(csv::separator_of("") == ',');
    CHECK(read_all("a;\"b;c\"", ';').rows == grid{{"a", "b;c"}});
}

TEST_CASE("faults are found where they are, and reading goes on") {
    CHECK(fault_of("a,b\"c\nd") == "read.syntax 1:4");
    CHECK(fault_of("a\n\"b\"c,d") == "read.syntax 2:4");
    CHECK(fault_of("a\r\nb,\"c\r\nd") == "read.syntax 2:3");
    CHECK(fault_of("a\n\xFF,b") == "read.utf-8 2:1");
    CHECK(read_all("a\"b\"\"c,d").rows == grid{{"a\"b\"\"c", "d"}});
    CHECK(read_all("\"a\"b,c\nd").rows == grid{{"a", "c"}, {"d"}});
    CHECK(read_all("a,\"b\nc,d\n").rows == grid{{"a", "b\nc,d\n"}});
    CHECK(read_all("a,\"b\nc,d\n").cut_off);
    CHECK_FALSE(read_all("a\"b").cut_off);
}

TEST_CASE("csv-spectrum: every table is read as its JSON says") {
    auto const folder = tests::corpus("csv-spectrum");
    if (folder.empty()) return;
    std::size_t read = 0;
    for (auto const& entry : std::filesystem::directory_iterator(folder / "csvs")) {
        auto const name = entry.path().stem().string();
        CAPTURE(name);
        auto const expected = json::read<any_value>(tests::file_text(folder / "json" / (name + ".json")));
        REQUIRE(expected);
        auto const text = tests::file_text(entry.path());
        auto const found = rows_of(text);
        REQUIRE(found.size() == expected.value.items.size() + 1);
        for (std::size_t i = 1; i != found.size(); ++i) {
            auto const& members = expected.value.items[i - 1].members;
            REQUIRE(found[i].size() == members.size());
            for (std::size_t k = 0; k != members.size(); ++k) {
                CHECK(found[0][k] == members[k].name);
                CHECK(found[i][k] == members[k].value.text);
            }
        }
        ++read;
    }
    CHECK(read == 11);
}
