#include "catch.hpp"

#include <plenary/model/record.hpp>
#include <plenary/report/field_reference.hpp>

#include <algorithm>

using namespace plenary;

namespace {

/// "name | type | presence | limits | words | prose"
std::string in_a_line(field_entry const& field) {
    std::string out = phrase(field.name, " | ", field.type, " | ", name_of(field.presence), " |");
    for (auto const& limit : field.limits) out += phrase(' ', limit, ';');
    out += " |";
    for (auto const word : field.words) out += phrase(' ', word);
    return out += phrase(" | ", field.prose);
}

template <class T>
std::string entry_of(std::string_view field_name) {
    auto const reference = field_reference<T>();
    for (auto const& field : reference.at(0).fields)
        if (field.name == field_name) return in_a_line(field);
    return "no such field";
}

}  // namespace

TEST_CASE("a field is described by its type, its constraints and its prose") {
    CHECK(entry_of<session>("title") ==
          "title | a text | required | 1 to 300 characters; | | Title as printed in the programme.");
    CHECK(
        entry_of<session>("order") ==
        "order | a whole number | optional | a number from 1 to 100000; | | Place in the programme, from 1.");
    CHECK(entry_of<session>("date") ==
          "date | a date such as 2026-03-09 | optional | | | The day it is held, where clock times are not "
          "known.");
    CHECK(entry_of<work_plan>("group") ==
          "group | the identifier of a working_group | optional | | | The group whose plan it is.");
    CHECK(entry_of<person>("affiliation") ==
          "affiliation | the identifier of an organisation | optional | | | The organisation the person acts "
          "for.");
    CHECK(entry_of<assertion>("subject") ==
          "subject | the identifier of anything | required | | | What it is said of.");
    CHECK(entry_of<membership>("category") ==
          "category | a word | required | | member observer partner | As what it belongs.");
    CHECK(
        entry_of<sharing>("released") ==
        "released | true or false | optional | | | True where it may be less restricted than what holds it.");
    CHECK(entry_of<place>("latitude") ==
          "latitude | a number | optional | | | Degrees north of the equator (WGS 84).");
}

TEST_CASE("of a list the type and the limits of its elements are told") {
    CHECK(entry_of<stall>("exhibitors") ==
          "exhibitors | party | list | 1 to 100 elements; | | Who keeps the stall.");
    CHECK(entry_of<site_visit>("services") ==
          "services | a text | list | 1 to 1000 characters; | | What is done there.");
    CHECK(entry_of<session>("issues") ==
          "issues | the identifier of a thematic_issue | list | | | The subjects it is about.");
}

TEST_CASE("what a type asks for as a whole is told with it") {
    CHECK(field_reference<party>().at(0).limit ==
          "exactly one of `organisation`, `group`, `person`, `collective`");
    CHECK(field_reference<period>().at(0).limit.empty());
}

TEST_CASE("the reference begins with the type asked for and holds each type once") {
    std::vector<std::string_view> names;
    for (auto const& type : field_reference<record>()) names.push_back(type.name);
    CHECK(std::vector(names.begin(), names.begin() + 4) ==
          std::vector<std::string_view>{"record", "meta", "process", "organisation"});
    for (auto const* name : {"agenda_item", "alias", "history_entry", "quantity", "suppression"})
        CHECK(std::count(names.begin(), names.end(), name) == 1);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
