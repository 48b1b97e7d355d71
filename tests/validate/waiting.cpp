#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/validate/validate.hpp>

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

constexpr finding_kind kind_named(std::string_view code) {
    return {code, severity::warning, "A meeting is as the test wants it."};
}

struct looks_up {
    static constexpr finding_kind info = kind_named("test.looks-up");
    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check, plenary::index<S> const& names) const {
        if (names.find(m.id.value)) check.fail("title", "first");
    }
};
struct sees {
    static constexpr finding_kind info = kind_named("test.sees");
    template <class S>
    void operator()(basic_meeting<S> const&, auto& check) const {
        check.fail("title", "second");
    }
};
struct sees_and_looks_up {
    static constexpr finding_kind info = kind_named("test.both");
    static bool looks_further(auto const& m) { return m.parent.has_value(); }
    template <class S>
    void operator()(basic_meeting<S> const&, auto& check) const {
        check.fail("title", "third");
    }
    template <class S>
    void operator()(basic_meeting<S> const&, auto& check, plenary::index<S> const&) const {
        check.fail("title", "fourth");
    }
};
/// Called when all that is inside the record was.
struct of_record {
    static constexpr finding_kind info = kind_named("test.record");
    template <class S>
    void operator()(basic_record<S> const& whole, auto& check) const {
        for (auto const& m : whole.meetings) check.on(m).fail("title", "last");
    }
};
/// Stands before the others in the list, and behind them in what is found.
constexpr std::tuple some_rules{of_record{}, looks_up{}, sees{}, sees_and_looks_up{}};

strings messages(report const& found) {
    strings out;
    for (auto const& f : found) out.push_back(f.message);
    return out;
}
record with_meetings(bool part_of_another) {
    record out{.id = {"r"}, .title = "Record"};
    out.meetings = {{.id = {"a"}, .title = "A"}};
    if (part_of_another) out.meetings[0].parent = {{"b"}};
    return out;
}

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

record with_two_meetings() {
    record out{.id = {"r"}, .title = "Record"};
    out.meetings = {{.id = {"a"}, .title = "A"}, {.id = {"b"}, .title = "B"}};
    out.meetings[1].sessions = {{.id = {"s"}, .title = "S"}, {.id = {"t"}, .title = "T"}};
    return out;
}

}  // namespace

TEST_CASE("findings at one place stand in the order of the rules, whether these look things up or not") {
    CHECK(messages(validate(with_meetings(true), some_rules)) ==
          strings{"first", "second", "third", "fourth", "last"});
    CHECK(messages(validate(with_meetings(false), some_rules)) ==
          strings{"first", "second", "third", "last"});
}

TEST_CASE("a rule that looks things up is not called where there is no record around the value") {
    CHECK(messages(validate(with_meetings(true).meetings[0], some_rules)) == strings{"second", "third"});
}

TEST_CASE("what is inside a list that breaks a constraint has its identifiers and mentions all the same") {
    auto whole = tests::sample();
    auto& s = whole.meetings[0].sessions[0];
    s.kind = session_kind::market_stalls;
    s.stalls = {{.id = {"stall"}}};
    s.stalls[0].exhibitors.assign(101, {.organisation = {{"nobody"}}});
    auto const found = tests::codes_and_paths(tests::check(whole));
    auto const has = [&](std::string_view code) {
        return std::count_if(found.begin(), found.end(), [&](auto const& f) { return f.starts_with(code); });
    };
    CHECK(has("field.count ") == 1);
    CHECK(has("reference.resolves ") == 101);
}

TEST_CASE("a rule is given what it gathered in the whole record, and the index") {
    auto const found = validate(with_two_meetings(), std::tuple(tells<0>{}));
    REQUIRE(found.size() == 1);
    CHECK(found.begin()->code == "test.tells");
    CHECK(found.begin()->path == "/title");
    CHECK(found.begin()->message == "A;B;end and 2 sessions, known");
}

TEST_CASE("rules that gather the same share it") {
    gatherers_asked = 0;
    auto const found = validate(with_two_meetings(), std::tuple(tells<0>{}, tells<1>{}));
    CHECK(found.size() == 2);
    CHECK(gatherers_asked == 2);
}

TEST_CASE("nothing is gathered for rules that are switched off") {
    gatherers_asked = 0;
    check_options options;
    options.overrides = {{"test.tells", level::off}};
    CHECK(validate(with_two_meetings(), std::tuple(tells<0>{}), options).empty());
    CHECK(gatherers_asked == 0);
    CHECK(validate(with_two_meetings(), std::tuple(tells<0>{}, tells<1>{}), options).size() == 1);
    CHECK(gatherers_asked == 2);
}

TEST_CASE("what is gathered belongs to a record: a part of one is not judged by it") {
    gatherers_asked = 0;
    auto const whole = with_two_meetings();
    CHECK(validate(whole.meetings[0], std::tuple(tells<0>{})).empty());
    CHECK(gatherers_asked == 0);
}
