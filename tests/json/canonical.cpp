#include "catch.hpp"
#include "support/fill.hpp"

#include <plenary/json/canonical.hpp>
#include <plenary/json/reader.hpp>

#include <bit>

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

std::string canonical_text(std::string_view text) {
    auto const read = json::read<any_value>(text, {.repeated = repeated_policy::keep});
    CAPTURE(text);
    CHECK(read.findings.empty());
    auto const made = json::canonical(read.value);
    std::string out = made.value;
    for (auto const& f : made.findings) out += f.code + " " + f.path + ": " + f.message;
    CHECK(made.findings.ok() != made.value.empty());
    return out;
}
std::string number_text(std::uint64_t bits) {
    auto const made = json::canonical(std::bit_cast<double>(bits));
    return made ? made.value : made.findings[0].code;
}

}  // namespace

TEST_CASE("numbers look as ECMAScript prints them (RFC 8785, appendix B)") {
    CHECK(number_text(0x0000000000000000) == "0");
    CHECK(number_text(0x8000000000000000) == "0");
    CHECK(number_text(0x0000000000000001) == "5e-324");
    CHECK(number_text(0x8000000000000001) == "-5e-324");
    CHECK(number_text(0x7fefffffffffffff) == "1.7976931348623157e+308");
    CHECK(number_text(0xffefffffffffffff) == "-1.7976931348623157e+308");
    CHECK(number_text(0x4340000000000000) == "9007199254740992");
    CHECK(number_text(0xc340000000000000) == "-9007199254740992");
    CHECK(number_text(0x4430000000000000) == "295147905179352830000");
    CHECK(number_text(0x7fffffffffffffff) == "read.number");
    CHECK(number_text(0x7ff0000000000000) == "read.number");
    CHECK(number_text(0x44b52d02c7e14af5) == "9.999999999999997e+22");
    CHECK(number_text(0x44b52d02c7e14af6) == "1e+23");
    CHECK(number_text(0x44b52d02c7e14af7) == "1.0000000000000001e+23");
    CHECK(number_text(0x444b1ae4d6e2ef4e) == "999999999999999700000");
    CHECK(number_text(0x444b1ae4d6e2ef4f) == "999999999999999900000");
    CHECK(number_text(0x444b1ae4d6e2ef50) == "1e+21");
    CHECK(number_text(0x3eb0c6f7a0b5ed8c) == "9.999999999999997e-7");
    CHECK(number_text(0x3eb0c6f7a0b5ed8d) == "0.000001");
    CHECK(number_text(0x41b3de4355555553) == "333333333.3333332");
    CHECK(number_text(0x41b3de4355555554) == "333333333.33333325");
    CHECK(number_text(0x41b3de4355555555) == "333333333.3333333");
    CHECK(number_text(0x41b3de4355555556) == "333333333.3333334");
    CHECK(number_text(0x41b3de4355555557) == "333333333.33333343");
    CHECK(number_text(0xbecbf647612f3696) == "-0.0000033333333333333333");
    CHECK(number_text(0x43143ff3c1cb0959) == "1424953923781206.2");
}

TEST_CASE("members stand in the order of UTF-16 code units (RFC 8785, section 3.2.3)") {
    CHECK(canonical_text(R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Dalet","1":"One",)"
                         R"("\ud83d\ude00":"Grinning Face","\u0080":"Control","\u00f6":"O"})") ==
          "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"O\","
          "\"€\":\"Euro Sign\",\"😀\":\"Grinning Face\",\"\uFB33\":\"Dalet\"}");
    CHECK(canonical_text(R"({"b":1,"a":{"z":1,"":2,"y":3},"ab":[{"d":1,"c":2}]})") ==
          R"({"a":{"":2,"y":3,"z":1},"ab":[{"c":2,"d":1}],"b":1})");
    CHECK(json::precedes_in_utf16("\U0010FFFF", "\uE000"));
    CHECK(json::precedes_in_utf16("\uD7FF", "\U00010000"));
    CHECK(json::precedes_in_utf16("a", "ab"));
    CHECK(!json::precedes_in_utf16("a", "a"));
}

TEST_CASE("texts and literals look as the RFC has them (RFC 8785, section 3.2.2)") {
    CHECK(canonical_text(R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]})") ==
          R"({"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
          R"("string":"€$\u000f\nA'B\"\\\\\"/"})");
    // Neither composed nor decomposed characters are changed.
    CHECK(canonical_text("\"\u00e9 e\u0301\"") == "\"\u00e9 e\u0301\"");
}

TEST_CASE("declared and unknown members share one order") {
    auto const read = json::read<alias>(R"({"z":1,"scheme":"s","identifier":"i","j":[],"a":{}})");
    CHECK(json::canonical(read.value).value == R"({"a":{},"identifier":"i","j":[],"scheme":"s","z":1})");
}

TEST_CASE("what has no canonical form is refused with its place") {
    CHECK(canonical_text(R"({"a":[{"b":1,"c":2,"b":3}]})") ==
          "read.duplicate /a/0/b: expected each name once, found it again");
    CHECK(canonical_text("[1,1e400]") ==
          "read.number /1: expected a number that a double can hold, found \"1e400\"");
    // The last two are held by doubles, but would be written as other whole numbers.
    for (std::string const number : {"9007199254740993", "-9223372036854775807", "9223372036854775807",
                                     "18446744073709551617", "1152921504606846976", "-18446744073709551616"})
        CHECK(canonical_text('[' + number + ']') ==
              "read.number /0: expected a whole number that its canonical form says exactly, found " +
                  number);

    auto const refused = [](any_value const& value) {
        auto const made = json::canonical(value);
        CHECK(made.value.empty());
        return made.findings.empty() ? "" : made.findings[0].code;
    };
    // A surrogate as UTF-8 would have it, and one byte of Windows-1252.
    CHECK(refused({.kind = value_kind::text, .text = "a\xED\xA0\x80"}) == "read.utf-8");
    CHECK(refused({.kind = value_kind::text, .text = "caf\xE9"}) == "read.utf-8");
    CHECK(refused({.kind = value_kind::bytes, .text = "a"}) == "read.type");
    CHECK(refused({.kind = value_kind::simple, .integer = 23}) == "read.type");
    CHECK(refused({.kind = value_kind::tagged, .integer = 1, .items = {{}}}) == "read.type");
    CHECK(refused({.kind = value_kind::number, .text = "NaN"}) == "read.number");
}

TEST_CASE("what is canonical stays as it is") {
    for (std::string_view const text :
         {"[-9223372036854776000,1000000000000000000,18446744073709552000,900712500712547500]",
          "[1e+21,1.0000000000000001e+23,9007199254740994,-0.0000033333333333333333,5e-324]"})
        CHECK(canonical_text(text) == text);
    CHECK(canonical_text("[900712500712547474.993]") == "[900712500712547500]");
    CHECK(canonical_text("[-0,0,-0.0]") == "[0,0,0]");
    CHECK(canonical_text("[1000000000000000000000,-123000000000000000000000]") == "[1e+21,-1.23e+23]");
}

TEST_CASE("the canonical form is one, whatever the order of members was") {
    auto const original = tests::filler().make<record>();
    auto const first = json::canonical(original);
    CHECK(first.findings.empty());
    auto const again = json::read<record>(first.value);
    CHECK(again.findings.empty());
    CHECK(again.value.meetings[1].title == original.meetings[1].title);
    CHECK(json::canonical(again.value).value == first.value);
    CHECK(json::canonical(json::read<any_value>(json::to_string(original)).value).value == first.value);
}
