#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

record with_document(document d) {
    auto r = sample();
    r.documents = {std::move(d)};
    return r;
}
record with_volumes(std::uint32_t first, std::uint32_t second) {
    auto r = with_document({.id = {"register-1"}, .title = "Register", .volume = first});
    r.documents.push_back({.id = {"register-2"}, .title = "Register", .volume = second});
    return r;
}
document forthcoming(partial_date when) {
    return {.id = {"d"}, .title = "Guide", .status = document_status::forthcoming, .published = when};
}
document of_meeting(document_kind kind, partial_date when) {
    document d{.id = {"d"}, .title = "Record of the meeting", .kind = kind, .published = when};
    d.meeting = {{"m"}};
    return d;
}
strings const late{"document.forthcoming /documents/0/published"};

}  // namespace

TEST_CASE("document.forthcoming: a date that is past is no date to come") {
    check_options options{.now = manila({2026, 3, 1}, 9)};
    CHECK(codes_and_paths(check(with_document(forthcoming(partial_date(2026, 2))), options)) == late);
    CHECK(codes_and_paths(check(with_document(forthcoming(partial_date(2026, 3))), options)) == strings{});
    CHECK(codes_and_paths(check(with_document(forthcoming(partial_date(2026))), options)) == strings{});
    auto published = forthcoming(partial_date(2026, 2));
    published.status = document_status::published;
    CHECK(codes_and_paths(check(with_document(published), options)) == strings{});
}

TEST_CASE("document.forthcoming: without a time to judge by, the last change of the entry is one") {
    auto d = forthcoming(partial_date(2026, 2));
    CHECK(codes_and_paths(check(with_document(d))) == strings{});
    d.meta = meta{.modified = manila({2026, 2, 28}, 9)};
    CHECK(codes_and_paths(check(with_document(d))) == strings{});
    d.meta->modified = manila({2026, 3, 1}, 9);
    CHECK(codes_and_paths(check(with_document(d))) == late);
}

TEST_CASE("document.edition: no volume is missing between two") {
    CHECK(codes_and_paths(check(with_volumes(2, 3))) == strings{});
    CHECK(codes_and_paths(check(with_volumes(1, 3))) == strings{"document.edition /documents/1/volume"});
    CHECK(codes_and_paths(check(with_volumes(3, 1))) == strings{"document.edition /documents/0/volume"});
    auto r = with_volumes(1, 3);
    r.documents[1].title = "Another register";
    CHECK(codes_and_paths(check(r)) == strings{});
    r = with_volumes(1, 3);
    r.documents[1].owner.emplace().organisation = {{"un"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r = with_volumes(1, 3);
    r.meta = meta{.listings = {{.field_name = "documents", .extent = listing_extent::illustrative}}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("document.edition: editions are counted within a volume") {
    auto r = with_volumes(1, 1);
    r.documents[0].edition = 1;
    r.documents[1].edition = 3;
    CHECK(codes_and_paths(check(r)) == strings{"document.edition /documents/1/edition"});
    r.documents[1].volume = 2;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("document.minutes-after: minutes are not dated before their meeting") {
    strings const early{"document.minutes-after /documents/0/published"};
    CHECK(codes_and_paths(check(with_document(of_meeting(document_kind::minutes, date{2025, 11, 30})))) ==
          early);
    CHECK(codes_and_paths(check(with_document(of_meeting(document_kind::summary, partial_date(2025, 11))))) ==
          early);
    CHECK(codes_and_paths(check(with_document(of_meeting(document_kind::minutes, date{2025, 12, 1})))) ==
          strings{});
    CHECK(codes_and_paths(check(with_document(of_meeting(document_kind::minutes, partial_date(2025))))) ==
          strings{});
    CHECK(codes_and_paths(check(with_document(of_meeting(document_kind::agenda, date{2025, 11, 30})))) ==
          strings{});
}
