#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("outcome.source: an outcome names a meeting or a session") {
    auto r = sample();
    r.outcomes[0].meeting = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{"outcome.source /outcomes/0/meeting"});
    r.outcomes[0].sessions = {{"s2"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("outcome.owner: somebody answers for a commitment or decision") {
    auto r = sample();
    auto& o = r.outcomes[0];
    o.parties.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
    // What was withdrawn binds nobody.
    o.follow_ups[0].meta.emplace().deleted = manila({2025, 12, 5}, 9);
    CHECK(codes_and_paths(check(r)) == strings{"outcome.owner /outcomes/0/parties"});
    o.follow_ups[0].meta.reset();
    auto const owners = std::exchange(o.follow_ups[0].owners, {});
    CHECK(codes_and_paths(check(r)) == strings{"outcome.owner /outcomes/0/parties"});
    CHECK(check(r)[0].severity == severity::warning);
    CHECK(check(r, {.profile = profile::draft})[0].severity == severity::note);
    o.kind = outcome_kind::decision;
    CHECK(codes_and_paths(check(r)) == strings{"outcome.owner /outcomes/0/parties"});
    o.kind = outcome_kind::reaffirmation;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("outcome.due: a commitment or decision is due some time, until it is done") {
    auto r = sample();
    auto& o = r.outcomes[0];
    o.due = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
    o.follow_ups[0].meta.emplace().deleted = manila({2025, 12, 5}, 9);
    CHECK(codes_and_paths(check(r)) == strings{"outcome.due /outcomes/0/due"});
    o.follow_ups[0].meta.reset();
    o.follow_ups[0].due = std::nullopt;
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"outcome.due /outcomes/0/due"});
    CHECK(found[0].severity == severity::note);
    o.status = work_status::done;
    CHECK(codes_and_paths(check(r)) == strings{});
    o.status = std::nullopt;
    o.kind = outcome_kind::exchange;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("finding.evidence: a finding names the sessions in which it came up") {
    auto r = sample();
    r.findings[0].evidence.clear();
    CHECK(codes_and_paths(check(r)) == strings{"finding.evidence /findings/0/evidence"});
    CHECK(check(r)[0].severity == severity::error);
    CHECK(check(r, {.profile = profile::draft})[0].severity == severity::warning);
    r.findings[0].meta = meta{.deleted = manila({2025, 12, 5}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}
