#include "catch.hpp"

#include <plenary/model/defaults.hpp>
#include <plenary/validate/validate.hpp>

using namespace plenary;

namespace {

int gatherers_asked = 0;

/// Titles of the meetings, and the number of sessions.
template <class S>
struct what_is_held {
    void add(basic_meeting<S> const& m) {
        ++gatherers_asked;
        titles += m.title + ";";
    }
    void add(basic_session<S> const&) { ++sessions; }
    void finish() { titles += "end"; }

    std::string titles;
    int sessions = 0;
};

template <int N>
struct tells {
    static constexpr finding_kind info{N == 0 ? "test.tells" : "test.tells-too", severity::warning,
                                       "Nothing is held."};
    template <class S>
    using gathers = what_is_held<S>;
    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, plenary::index<S> const& names,
                    what_is_held<S> const& held) const {
        check.fail("title", "{} and {} sessions, {}", held.titles, held.sessions,
                   names.find(whole.meetings[0].id.value) ? "known" : "unknown");
    }
};

record two_meetings() {
    record out{.id = {"r"}, .title = "Record"};
    out.meetings = {{.id = {"a"}, .title = "A"}, {.id = {"b"}, .title = "B"}};
    out.meetings[1].sessions = {{.id = {"s"}, .title = "S"}, {.id = {"t"}, .title = "T"}};
    return out;
}

}  // namespace

TEST_CASE("a rule is given what it gathered in the whole record, and the index") {
    auto const found = validate(two_meetings(), std::tuple(tells<0>{}));
    REQUIRE(found.size() == 1);
    CHECK(found.begin()->code == "test.tells");
    CHECK(found.begin()->path == "/title");
    CHECK(found.begin()->message == "A;B;end and 2 sessions, known");
}

TEST_CASE("rules that gather the same share it") {
    gatherers_asked = 0;
    auto const found = validate(two_meetings(), std::tuple(tells<0>{}, tells<1>{}));
    CHECK(found.size() == 2);
    CHECK(gatherers_asked == 2);
}

TEST_CASE("nothing is gathered for rules that are switched off") {
    gatherers_asked = 0;
    check_options options;
    options.overrides = {{"test.tells", level::off}};
    CHECK(validate(two_meetings(), std::tuple(tells<0>{}), options).empty());
    CHECK(gatherers_asked == 0);
    CHECK(validate(two_meetings(), std::tuple(tells<0>{}, tells<1>{}), options).size() == 1);
    CHECK(gatherers_asked == 2);
}

TEST_CASE("what is gathered belongs to a record: a part of one is not judged by it") {
    gatherers_asked = 0;
    auto const whole = two_meetings();
    CHECK(validate(whole.meetings[0], std::tuple(tells<0>{})).empty());
    CHECK(gatherers_asked == 0);
}
