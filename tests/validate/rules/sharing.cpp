#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

constexpr date monday{2025, 12, 1};

meta shared_as(sharing how) {
    return {.sharing = std::move(how)};
}
/// The sample, with what its meeting and the contribution in it say about sharing.
record with_sharing(sharing holder, sharing inside) {
    auto r = sample();
    r.meetings[0].meta = shared_as(std::move(holder));
    r.meetings[0].sessions[1].contributions[0].meta = shared_as(std::move(inside));
    return r;
}
strings less_restricted(std::string field) {
    return {"sharing.child /meetings/0/sessions/1/contributions/0/meta/sharing/" + field};
}

}  // namespace

TEST_CASE("sharing.label: white is read as clear") {
    auto r = sample();
    r.meta = shared_as({.label = sharing_label::white});
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"sharing.label /meta/sharing/label"});
    CHECK(found[0].severity == severity::warning);
    CHECK(found[0].fix ==
          std::vector<patch_operation>{{patch_verb::replace, "/meta/sharing/label", text_value("clear")}});
    CHECK(found[0].fix_is_safe);
    r.meta = shared_as({.label = sharing_label::clear});
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("sharing.child: nothing inside has a milder label, unless released") {
    using enum sharing_label;
    CHECK(codes_and_paths(check(with_sharing({.label = amber}, {.label = green}))) ==
          less_restricted("label"));
    CHECK(codes_and_paths(check(with_sharing({.label = amber_strict}, {.label = amber}))) ==
          less_restricted("label"));
    CHECK(codes_and_paths(check(with_sharing({.label = amber}, {.label = green, .released = true}))) ==
          strings{});
    CHECK(codes_and_paths(check(with_sharing({.label = amber}, {.label = red}))) == strings{});
    CHECK(codes_and_paths(check(with_sharing({}, {.label = clear}))) == strings{});
    CHECK(codes_and_paths(check(with_sharing({.label = amber}, {.audiences = {"members"}}))) == strings{});
}

TEST_CASE("sharing.child: what is inside something released is released, too") {
    auto r = with_sharing({.label = sharing_label::amber}, {.label = sharing_label::clear});
    r.meetings[0].sessions[1].meta = shared_as({.released = true});
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].sessions[1].meta = shared_as({.label = sharing_label::green, .released = true});
    CHECK(codes_and_paths(check(r)) == less_restricted("label"));
}

TEST_CASE("sharing.child: white is as mild as clear, and no milder") {
    auto const r = with_sharing({.label = sharing_label::clear}, {.label = sharing_label::white});
    CHECK_FALSE(check(r).mentions("sharing.child"));
}

TEST_CASE("sharing.child: a thing is judged by the nearest that holds it and says something") {
    using enum sharing_label;
    auto r = with_sharing({.label = green}, {.label = amber});
    r.meetings[0].sessions[1].meta = shared_as({.label = red});
    CHECK(codes_and_paths(check(r)) == less_restricted("label"));
    r = with_sharing({.label = green}, {.label = clear});
    r.meta = shared_as({.label = red});
    r.meetings[0].meta->sharing->released = true;
    CHECK(codes_and_paths(check(r)) == less_restricted("label"));
}

TEST_CASE("sharing.child: reaches people, the process and nested agenda items") {
    auto r = sample();
    r.meta = shared_as({.label = sharing_label::red});
    meta const open = shared_as({.label = sharing_label::clear});
    r.people = {{.id = {"jo"}, .meta = open, .name = "Jo"}};
    r.process->memberships[0].meta = open;
    agenda_item below{.id = {"b"}, .meta = open, .title = "Below"};
    r.meetings[0].sessions[0].agenda = {{.id = {"a"}, .title = "Item", .items = {below}}};
    CHECK(codes_and_paths(check(r)) ==
          strings{"sharing.child /process/memberships/0/meta/sharing/label",
                  "sharing.child /people/0/meta/sharing/label",
                  "sharing.child /meetings/0/sessions/0/agenda/0/items/0/meta/sharing/label"});
}

TEST_CASE("sharing.child: embargo, audiences and the Chatham House Rule are restrictions, too") {
    auto const early = manila(monday, 9), late = manila(monday, 10);
    CHECK(codes_and_paths(check(with_sharing({.embargo = late}, {.embargo = early}))) ==
          less_restricted("embargo"));
    CHECK(codes_and_paths(check(with_sharing({.embargo = early}, {.embargo = late}))) == strings{});
    CHECK(codes_and_paths(
              check(with_sharing({.audiences = {"members"}}, {.audiences = {"members", "press"}}))) ==
          less_restricted("audiences/1"));
    CHECK(codes_and_paths(check(
              with_sharing({.audiences = {"members", "press"}}, {.audiences = {"members"}}))) == strings{});
    CHECK(
        check(with_sharing({.chatham_house = true}, {.chatham_house = false}))
            .mentions("sharing.child", "/meetings/0/sessions/1/contributions/0/meta/sharing/chatham_house"));
    CHECK(codes_and_paths(check(with_sharing({.chatham_house = true},
                                             {.chatham_house = false, .released = true}))) == strings{});
}

TEST_CASE("sharing.attribution: under the Chatham House Rule no contribution is attributed") {
    auto r = sample();
    auto& c = r.meetings[0].sessions[1].contributions[0];
    r.meetings[0].sessions[1].meta = shared_as({.chatham_house = true});
    CHECK(codes_and_paths(check(r)) ==
          strings{"sharing.attribution /meetings/0/sessions/1/contributions/0/by"});
    c.on_behalf_of = {c.by[0]};
    c.by = {{.collective = "observers"}};
    CHECK(check(r).mentions("sharing.attribution", "/meetings/0/sessions/1/contributions/0/on_behalf_of"));
    c.on_behalf_of.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
    c.by.clear();
    c.attribution = attribution::unknown;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("sharing.attribution: the rule of the record holds for all of it, and is said once") {
    auto r = sample();
    r.meta = shared_as({.chatham_house = true});
    strings const attributed{"sharing.attribution /meetings/0/sessions/1/contributions/0/by"};
    CHECK(codes_and_paths(check(r)) == attributed);
    r.meetings[0].meta = shared_as({.chatham_house = true});
    CHECK(codes_and_paths(check(r)) == attributed);
    r.meetings[0].sessions[1].contributions[0].meta = shared_as({.chatham_house = true});
    CHECK(codes_and_paths(check(r)) == attributed);
    r.meetings[0].sessions[1].contributions[0].meta = shared_as({.chatham_house = false, .released = true});
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("sharing.person: a record for everyone names no private person") {
    auto r = sample();
    r.people = {{.id = {"jo"}, .name = "Jo"}};
    strings const named{"sharing.person /people/0/name"};
    CHECK(codes_and_paths(check(r)) == named);
    r.meta = shared_as({.label = sharing_label::clear});
    CHECK(codes_and_paths(check(r)) == named);
    r.meta = shared_as({.label = sharing_label::green});
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("sharing.person: who holds a post, was released or is restricted may stay") {
    auto r = sample();
    r.people = {{.id = {"jo"}, .name = "Jo", .post = "Minister"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    for (auto const& how : {sharing{.released = true}, sharing{.label = sharing_label::amber},
                            sharing{.audiences = {"secretariat"}}}) {
        r.people = {{.id = {"jo"}, .meta = shared_as(how), .name = "Jo"}};
        CHECK(codes_and_paths(check(r)) == strings{});
    }
}

TEST_CASE("sharing.embargo: nothing is handed out before its embargo ends") {
    auto r = sample();
    r.outcomes[0].meta = shared_as({.embargo = manila(monday, 10)});
    CHECK(codes_and_paths(check(r)) == strings{});
    check_options options{.now = manila(monday, 9, 59)};
    CHECK(codes_and_paths(check(r, options)) == strings{"sharing.embargo /outcomes/0/meta/sharing/embargo"});
    CHECK(check(r, options)[0].severity == severity::error);
    options.profile = profile::draft;
    CHECK(check(r, options)[0].severity == severity::warning);
    options.now = manila(monday, 10);
    CHECK(codes_and_paths(check(r, options)) == strings{});
}
