#include "ical/support.hpp"

#include "catch.hpp"

#include <plenary/reflect/visit.hpp>

using namespace plenary;
using namespace tests;

namespace {

/// Puts the text in the place of every text of the record, identifiers too.
template <class T>
void poison(T& whole, std::string const& text) {
    if constexpr (std::same_as<T, std::string>) whole = text;
    else if constexpr (named<T>) whole.value = text;
    else if constexpr (std::same_as<T, instant>) whole.zone = text;
    else if constexpr (optional_like<T>) {
        if (whole) poison(*whole, text);
    } else if constexpr (described<T>) {
        for_each_field<T>([&]<class Field>(Field) { poison(Field::in(whole), text); });
    } else if constexpr (list_like<T>) {
        for (auto& element : whole) poison(element, text);
    }
}

record every_text() {
    auto r = one_session();
    r.working_groups = {{.id = {"g"}, .name = "Group"}};
    r.working_groups[0].meta.emplace().aliases = {{.scheme = "mailto", .identifier = "x"}};
    r.places = {{.id = {"p"}, .name = "Place", .address = "x", .time_zone = "x"}};
    auto& m = r.meetings[0];
    m.parent = {{"x"}};
    m.conveners = {{.group = {{"g"}}}};
    m.objectives = {"x"};
    m.issues = {{"x"}};
    m.place = {{"p"}};
    m.sessions[0].room = "x";
    m.sessions[0].focus = "x";
    m.sessions[0].agenda = {{.id = {"a"}, .number = "1", .title = "x"}};
    m.sessions[0].contributions = {{.id = {"c"}, .title = "x", .by = {{.collective = "x"}}}};
    m.sessions[0].stalls = {{.id = {"t"}, .label = "x", .exhibitors = {{.collective = "x"}}}};
    m.site_visits = {{.id = {"v"}, .date = date{2025, 12, 1}, .services = {"x"}, .note = "x"}};
    return r;
}

}  // namespace

TEST_CASE("no text of a record can add a line to its calendar") {
    for (std::string const text : {"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
                                   "x\nATTACH:http://example.org", "x\rURL:y", "\":mailto:a\nX:1",
                                   "x\xE2\x80\xA8"
                                   "ATTACH:y",
                                   "\r\n \r\nATTENDEE:mailto:x", "x\\"}) {
        auto r = every_text();
        auto const expected = unfolded(calendar_of(r));
        poison(r, text);
        // Aliases are asked for by their scheme, which the text has replaced.
        r.working_groups[0].meta->aliases[0].scheme = "mailto";
        auto const found = unfolded(calendar_of(r));
        CAPTURE(text);
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i != found.size(); ++i) {
            auto const name = expected[i].substr(0, expected[i].find_first_of(":;"));
            CHECK(found[i].starts_with(name));
            CHECK(found[i].find_first_of("\r\n") == std::string::npos);
        }
    }
}
