#include <plenary/core/instant.hpp>

#include "catch.hpp"

using namespace plenary;

namespace {

std::string again(std::string_view text) {
    instant t;
    return scalar<instant>::parse(text, t) ? to_text(t) : "refused";
}
bool valid_instant(std::string_view text) {
    return again(text) == text;
}
bool refused(std::string_view text) {
    return again(text) == "refused";
}
std::int64_t seconds(std::string_view text) {
    instant t;
    REQUIRE(scalar<instant>::parse(text, t));
    return t.seconds_since_epoch();
}
std::string_view hint(std::string_view text) {
    REQUIRE(refused(text));
    return scalar<instant>::hint(text);
}

}  // namespace

TEST_CASE("instants are written as they were read") {
    CHECK(valid_instant("2025-12-01T09:00:00+08:00"));
    CHECK(valid_instant("2025-12-01T09:00:00+08:00[Asia/Manila]"));
    CHECK(valid_instant("2025-12-01T09:00:00+08:00[!Asia/Manila]"));
    CHECK(valid_instant("2025-12-01T01:00:00Z"));
    CHECK(valid_instant("2025-12-01T01:00:00Z[Etc/GMT+8]"));
    CHECK(valid_instant("0001-01-01T00:00:00Z"));
    CHECK(valid_instant("9999-12-31T23:59:59.999999999-23:59"));
    CHECK(valid_instant("2024-02-29T12:00:00.5+00:00"));
}

TEST_CASE("what says the same is written in one way") {
    CHECK(again("2025-12-01t01:00:00z") == "2025-12-01T01:00:00Z");
    CHECK(again("2025-12-01T01:00:00-00:00") == "2025-12-01T01:00:00Z");
    CHECK(again("2025-12-01T01:00:00.500Z") == "2025-12-01T01:00:00.5Z");
    CHECK(again("2025-12-01T01:00:00.000Z") == "2025-12-01T01:00:00Z");
}

TEST_CASE("what is no instant is refused") {
    CHECK(refused(""));
    CHECK(refused("2025-12-01"));
    CHECK(refused("2025-12-01T09:00:00"));
    CHECK(refused("2025-12-01T09:00Z"));
    CHECK(refused("2025-12-01T24:00:00Z"));
    CHECK(refused("2025-12-01T23:60:00Z"));
    CHECK(refused("2025-12-01T23:59:60Z"));
    CHECK(refused("2025-02-29T00:00:00Z"));
    CHECK(refused("0000-01-01T00:00:00Z"));
    CHECK(refused("2025-12-01T09:00:00+8:00"));
    CHECK(refused("2025-12-01T09:00:00+0800"));
    CHECK(refused("2025-12-01T09:00:00+24:00"));
    CHECK(refused("2025-12-01T09:00:00+08:60"));
    CHECK(refused("2025-12-01T09:00:00.Z"));
    CHECK(refused("2025-12-01T09:00:00.1234567890Z"));
    CHECK(refused("2025-12-01T09:00:00Z "));
    CHECK(refused("2025-12-01T09:00:00Z[]"));
    CHECK(refused("2025-12-01T09:00:00Z[!]"));
    CHECK(refused("2025-12-01T09:00:00Z[../etc/passwd]"));
    CHECK(refused("2025-12-01T09:00:00Z[/etc/passwd]"));
    CHECK(refused("2025-12-01T09:00:00Z[Asia/]"));
    CHECK(refused("2025-12-01T09:00:00Z[Asia/Manila"));
    CHECK(refused("2025-12-01T09:00:00Z[Asia/Manila][u-ca=hebrew]"));
}

TEST_CASE("hints say how to mend an instant") {
    CHECK(hint("2016-12-31T23:59:60Z") == "leap seconds cannot be stored: write the second before, :59");
    CHECK(hint("2025-12-01T24:00:00Z") == "midnight at the end of a day is 00:00:00 of the next day");
    CHECK(hint("2025-12-01T09:00:00") == "add the offset from UTC, such as +08:00 or Z");
    CHECK(hint("2025-12-01 09:00:00Z") == "write a T between date and time");
    CHECK(hint("10/03/2026 09:00:00") ==
          "write year, month and day in digits with hyphens, such as 2026-03-09");
    CHECK(hint("2026-02-30T09:00:00+08:00") == "that month has 28 days");
    CHECK(hint("2026-03-10") == "add the time and the offset from UTC, as in 2026-03-09T09:00:00+08:00");
    CHECK(hint("2026-03-10T25:00:00Z") == "hours are 00 to 23");
    CHECK(hint("2026-03-10T09:60:00Z") == "minutes are 00 to 59");
    CHECK(hint("2026-03-10T09:00+08:00") == "write the seconds, too, as in 09:00:00");
    CHECK(hint("2026-03-10T09:00") == "write the seconds, too, as in 09:00:00");
    CHECK(hint("2026-03-10T09:00:00+0800") == "write the offset with a colon, such as +08:00");
    CHECK(hint("2026-03-10T09:00:00+08:00 [Asia/Manila]") == "write the zone without a blank before it");
    CHECK(hint("soon") == "");
    CHECK(hint("2025-12-01T09:00:00Z[u-ca=hebrew]") == "only a zone name may stand in brackets");
}

TEST_CASE("instants stand on one line of time, wherever the clocks are") {
    CHECK(seconds("1970-01-01T00:00:00Z") == 0);
    CHECK(seconds("1970-01-01T08:00:00+08:00") == 0);
    CHECK(seconds("1969-12-31T23:59:59Z") == -1);
    CHECK(seconds("2025-12-01T09:00:00+08:00") == 1764550800);
    CHECK(seconds("0001-01-01T00:00:00Z") == -62135596800);
    CHECK(seconds("9999-12-31T23:59:59Z") == 253402300799);
    instant early, late;
    REQUIRE(scalar<instant>::parse("2025-12-01T09:00:00.1+08:00", early));
    REQUIRE(scalar<instant>::parse("2025-12-01T01:00:00.2Z", late));
    CHECK(before(early, late));
    CHECK_FALSE(before(late, early));
    CHECK_FALSE(before(late, late));
}

TEST_CASE("a zone name of any length is written whole") {
    std::string const zone(300, 'a');
    CHECK(again("2025-12-01T01:00:00Z[" + zone + "]") == "2025-12-01T01:00:00Z[" + zone + "]");
}

namespace {

/// As RFC 9557 says it: what each part consists of, and what it must not be.
bool is_zone_name_by_parts(std::string_view name) {
    for (;;) {
        auto const end = std::min(name.find('/'), name.size());
        auto const part = name.substr(0, end);
        if (part.empty() || part.find_first_not_of('.') == part.npos) return false;
        for (std::size_t i = 0; i != part.size(); ++i) {
            bool const letter =
                std::isalpha(static_cast<unsigned char>(part[i])) || part[i] == '.' || part[i] == '_';
            bool const digit =
                std::isdigit(static_cast<unsigned char>(part[i])) || part[i] == '-' || part[i] == '+';
            if (!letter && !(digit && i != 0)) return false;
        }
        if (end == name.size()) return true;
        name.remove_prefix(end + 1);
    }
}

}  // namespace

TEST_CASE("the form of a zone name is that of each of its parts") {
    constexpr std::string_view some = "aZ0-._/ ";
    std::size_t are = 0;
    for (std::size_t size = 0; size <= 5; ++size) {
        std::size_t const all = std::size_t(1) << (3 * size);
        for (std::size_t n = 0; n != all; ++n) {
            std::string name;
            for (std::size_t i = 0; i != size; ++i) name += some[n >> (3 * i) & 7];
            CAPTURE(name);
            REQUIRE(is_zone_name(name) == is_zone_name_by_parts(name));
            are += is_zone_name(name);
        }
    }
    CHECK(are > 1'000);
    for (int c = 0; c != 256; ++c) {
        std::string const first(1, static_cast<char>(c)), later = "a" + first;
        CAPTURE(c);
        CHECK(is_zone_name(first) == (c < 128 && is_zone_name_by_parts(first)));
        CHECK(is_zone_name(later) == (c < 128 && is_zone_name_by_parts(later)));
    }
    STATIC_REQUIRE(is_zone_name("America/Argentina/Buenos_Aires"));
    STATIC_REQUIRE(is_zone_name("Etc/GMT+8"));
    STATIC_REQUIRE_FALSE(is_zone_name("../etc/localtime"));
}
