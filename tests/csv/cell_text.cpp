#include "catch.hpp"

#include <plenary/csv/cell_text.hpp>
#include <plenary/model/defaults.hpp>

using namespace plenary;
using texts = std::vector<std::string>;

namespace {

template <class T>
std::string text_of(T const& member) {
    std::string room;
    return std::string(csv::detail::cell_text(member, room));
}

template <class T>
T parsed(std::string_view cell) {
    T out{};
    std::string refused;
    CHECK(csv::detail::parse_cell(cell, out, refused));
    return out;
}

template <class T>
std::string refused(std::string_view cell) {
    T out{};
    std::string part;
    CHECK_FALSE(csv::detail::parse_cell(cell, out, part));
    return part;
}

}  // namespace

TEST_CASE("values without parts stand in cells as in every format") {
    CHECK(text_of(true) == "true");
    CHECK(text_of(std::uint32_t(11)) == "11");
    CHECK(text_of(-0.5) == "-0.5");
    CHECK(text_of(partial_date(2026, 3)) == "2026-03");
    CHECK(text_of(work_status::in_progress) == "in_progress");
    CHECK(text_of(std::optional<std::string>()).empty());
    CHECK(text_of(std::optional<std::string>("x")) == "x");
    CHECK(text_of(ref_to<basic_place, owning>{"manila"}) == "manila");
}

TEST_CASE("spreadsheets' capitals and blanks are understood") {
    CHECK(parsed<bool>("TRUE"));
    CHECK_FALSE(parsed<bool>(" False "));
    CHECK(parsed<std::int64_t>(" 12 ") == 12);
    CHECK(parsed<ref_to<basic_place, owning>>(" manila ").value == "manila");
    CHECK(parsed<std::string>(" as it is ") == " as it is ");
    CHECK(refused<bool>("yes") == "yes");
    CHECK(refused<std::uint32_t>("-1") == "-1");
    CHECK(refused<std::uint32_t>("11.0") == "11.0");
    CHECK(refused<partial_date>("Mar-26") == "Mar-26");
}

TEST_CASE("lists are joined, and come apart again whatever is in them") {
    CHECK(text_of(texts{"a", "b"}) == "a; b");
    CHECK(text_of(texts{"a;b", "c\\d"}) == "a\\;b; c\\\\d");
    CHECK(text_of(texts{" a ", "b c"}) == "\\ a\\ ; b c");
    for (auto const& list :
         {texts{"a", "b"}, texts{"a;b", "c\\d"}, texts{" a ", "  ", "\\"}, texts{"x\ny", ";"}}) {
        CAPTURE(text_of(list));
        CHECK(parsed<texts>(text_of(list)) == list);
    }
    CHECK(parsed<texts>("a;b ;  c;") == texts{"a", "b", "c"});
    CHECK(parsed<texts>(" ; ").empty());
}

TEST_CASE("parties in a list say what they are") {
    std::vector<party> const both{{.organisation = {{"un"}}}, {.collective = "member states: all; of them"}};
    CHECK(text_of(both) == "organisation:un; collective:member states: all\\; of them");
    CHECK(parsed<std::vector<party>>(text_of(both)) == both);
    CHECK(refused<std::vector<party>>("organisation:un; grup:wg") == "grup:wg");
    CHECK(refused<std::vector<party>>("un") == "un");
}
