#include "catch.hpp"
#include "support/hex.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

using namespace plenary;
using tests::bytes, tests::hex;

namespace {

any_value decoded(std::string_view encoded) {
    auto const read = cbor::read<any_value>(bytes(encoded));
    CAPTURE(encoded);
    for (auto const& f : read.findings) UNSCOPED_INFO(f.code + " " + f.path + " " + f.message);
    CHECK(read.findings.empty());
    return read.value;
}

/// An encoding that is the deterministic one of its value.
void check(std::string_view encoded, std::string_view as_json) {
    CAPTURE(encoded, as_json);
    auto const value = decoded(encoded);
    CHECK(json::to_string(value) == as_json);
    CHECK(hex(cbor::to_bytes(value)) == encoded);
    CHECK(cbor::read_deterministic<any_value>(bytes(encoded)).findings.empty());
}
/// Another encoding of a value.
void check_other(std::string_view encoded, std::string_view as_json, std::string_view deterministic) {
    CAPTURE(encoded, as_json);
    auto const value = decoded(encoded);
    CHECK(json::to_string(value) == as_json);
    CHECK(hex(cbor::to_bytes(value)) == deterministic);
    CHECK(cbor::read_deterministic<any_value>(bytes(encoded)).findings.mentions("read.encoding"));
}
void check_value(std::string_view encoded, any_value const& value) {
    CAPTURE(encoded);
    CHECK(decoded(encoded) == value);
    CHECK(hex(cbor::to_bytes(value)) == encoded);
    CHECK(cbor::read_deterministic<any_value>(bytes(encoded)).findings.empty());
}

any_value number(std::string text) {
    return {.kind = value_kind::number, .text = std::move(text)};
}
any_value byte_string(std::string_view encoded) {
    return {.kind = value_kind::bytes, .text = bytes(encoded)};
}
any_value simple(std::int64_t value) {
    return {.kind = value_kind::simple, .integer = value};
}
any_value tagged(std::int64_t tag, any_value value) {
    return {.kind = value_kind::tagged, .integer = tag, .items = {std::move(value)}};
}

}  // namespace

TEST_CASE("RFC 8949, appendix A: numbers") {
    check("00", "0");
    check("01", "1");
    check("0a", "10");
    check("17", "23");
    check("1818", "24");
    check("1819", "25");
    check("1864", "100");
    check("1903e8", "1000");
    check("1a000f4240", "1000000");
    check("1b000000e8d4a51000", "1000000000000");
    check("1bffffffffffffffff", "18446744073709551615");
    check("c249010000000000000000", "18446744073709551616");
    check("3bffffffffffffffff", "-18446744073709551616");
    check("c349010000000000000000", "-18446744073709551617");
    check("20", "-1");
    check("29", "-10");
    check("3863", "-100");
    check("3903e7", "-1000");
    check("f90000", "0.0");
    check("f98000", "-0.0");
    check("f93c00", "1.0");
    check("fb3ff199999999999a", "1.1");
    check("f93e00", "1.5");
    check("f97bff", "65504.0");
    check("fa47c35000", "1e+05");
    check("fa7f7fffff", "3.4028234663852886e+38");
    check("fb7e37e43c8800759c", "1e+300");
    check("f90001", "5.960464477539063e-08");
    check("f90400", "6.103515625e-05");
    check("f9c400", "-4.0");
    check("fbc010666666666666", "-4.1");
    check_value("f97c00", number("Infinity"));
    check_value("f97e00", number("NaN"));
    check_value("f9fc00", number("-Infinity"));
    check_other("fa7f800000", "null", "f97c00");
    check_other("fa7fc00000", "null", "f97e00");
    check_other("faff800000", "null", "f9fc00");
    check_other("fb7ff0000000000000", "null", "f97c00");
    check_other("fb7ff8000000000000", "null", "f97e00");
    check_other("fbfff0000000000000", "null", "f9fc00");
}

TEST_CASE("RFC 8949, appendix A: simple values, tags and strings") {
    check("f4", "false");
    check("f5", "true");
    check("f6", "null");
    check_value("f7", simple(23));
    check_value("f0", simple(16));
    check_value("f8ff", simple(255));
    check_value("c074323031332d30332d32315432303a30343a30305a",
                tagged(0, {.kind = value_kind::text, .text = "2013-03-21T20:04:00Z"}));
    check_value("c11a514b67b0", tagged(1, {.kind = value_kind::integer, .integer = 1363896240}));
    check_value("c1fb41d452d9ec200000", tagged(1, number("1363896240.5")));
    check_value("d74401020304", tagged(23, byte_string("01020304")));
    check_value("d818456449455446", tagged(24, byte_string("6449455446")));
    check_value("d82076687474703a2f2f7777772e6578616d706c652e636f6d",
                tagged(32, {.kind = value_kind::text, .text = "http://www.example.com"}));
    check_value("40", byte_string(""));
    check_value("4401020304", byte_string("01020304"));
    check("60", R"("")");
    check("6161", R"("a")");
    check("6449455446", R"("IETF")");
    check("62225c", R"("\"\\")");
    check("62c3bc", "\"\u00fc\"");
    check("63e6b0b4", "\"\u6c34\"");
    check("64f0908591", "\"\U00010151\"");
}

TEST_CASE("RFC 8949, appendix A: lists and maps") {
    check("80", "[]");
    check("83010203", "[1,2,3]");
    check("8301820203820405", "[1,[2,3],[4,5]]");
    check("98190102030405060708090a0b0c0d0e0f101112131415161718181819",
          "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]");
    check("a0", "{}");
    check("a26161016162820203", R"({"a":1,"b":[2,3]})");
    check("826161a161626163", R"(["a",{"b":"c"}])");
    check("a56161614161626142616361436164614461656145", R"({"a":"A","b":"B","c":"C","d":"D","e":"E"})");
    // No generic value has names that are no texts.
    auto const read = cbor::read<any_value>(bytes("a201020304"));
    REQUIRE(read.findings.size() == 2);
    CHECK(read.findings[0].code == "read.type");
    CHECK(read.findings[0].message == "expected a text as a name, found the number 1");
    CHECK(read.findings[0].where == source_range{1, 1, 0, 0});
    CHECK(read.findings[1].where == source_range{3, 1, 0, 0});
    auto const rest = cbor::read<any_value>(bytes("a3 8101 02 6161 03 f5 04"));
    CHECK(rest.findings.size() == 2);
    CHECK(json::to_string(rest.value) == R"({"a":3})");
}

TEST_CASE("RFC 8949, appendix A: indefinite lengths") {
    CHECK(decoded("5f42010243030405ff") == byte_string("0102030405"));
    check_other("7f657374726561646d696e67ff", R"("streaming")", "6973747265616d696e67");
    check_other("9fff", "[]", "80");
    check_other("9f018202039f0405ffff", "[1,[2,3],[4,5]]", "8301820203820405");
    check_other("9f01820203820405ff", "[1,[2,3],[4,5]]", "8301820203820405");
    check_other("83018202039f0405ff", "[1,[2,3],[4,5]]", "8301820203820405");
    check_other("83019f0203ff820405", "[1,[2,3],[4,5]]", "8301820203820405");
    check_other("9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
                "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]",
                "98190102030405060708090a0b0c0d0e0f101112131415161718181819");
    check_other("bf61610161629f0203ffff", R"({"a":1,"b":[2,3]})", "a26161016162820203");
    check_other("826161bf61626163ff", R"(["a",{"b":"c"}])", "826161a161626163");
    check_other("bf6346756ef563416d7421ff", R"({"Fun":true,"Amt":-2})", "a263416d74216346756ef5");
}

TEST_CASE("longer forms than needed are read, and refused where the deterministic form is asked for") {
    check_other("1800", "0", "00");
    check_other("190017", "23", "17");
    check_other("1a000000ff", "255", "18ff");
    check_other("1b00000000ffffffff", "4294967295", "1affffffff");
    check_other("3800", "-1", "20");
    check_other("7801 61", R"("a")", "6161");
    check_other("9800", "[]", "80");
    check_other("b900 00", "{}", "a0");
    check_other("fa3fc00000", "1.5", "f93e00");
    check_other("fb3ff8000000000000", "1.5", "f93e00");
    check_other("fb40f86a0000000000", "1e+05", "fa47c35000");
    check_other("c24101", "1", "01");
    check_other("c240", "0", "00");
    check_other("c34100", "-1", "20");
    check_other("c24a00010000000000000000", "18446744073709551616", "c249010000000000000000");
    check_other("a2616201616102", R"({"b":1,"a":2})", "a2616102616201");
    check_other("a26261610161 6202", R"({"aa":1,"b":2})", "a261620262616101");
    auto const where = cbor::read_deterministic<any_value>(bytes("a2616281180161619f01ff")).findings;
    REQUIRE(where.size() == 3);
    CHECK(where[0].path + " " + where[0].message == "/b/0 expected the shortest head, found a longer one");
    CHECK(where[0].where.offset == 4);
    CHECK(where[1].path + " " + where[1].message ==
          "/a expected members in the bytewise order of their names");
    CHECK(where[2].path + " " + where[2].message == "/a expected a length, found an indefinite one");
}

TEST_CASE("every float is written in the shortest form that holds it, and read back") {
    auto const check_float = [](double d, std::string_view encoded) {
        CAPTURE(d);
        CHECK(hex(cbor::to_bytes(d)) == encoded);
        CHECK(cbor::read<double>(bytes(encoded)).value == d);
    };
    check_float(65504, "f97bff");
    check_float(65505, "fa477fe100");
    check_float(65536, "fa47800000");
    check_float(0x1p-24, "f90001");
    check_float(0x1p-25, "fa33000000");
    check_float(0x1.8p-24, "fa33c00000");
    check_float(0x1.ff8p-15, "f903ff");  // the largest subnormal half
    check_float(0x1.ffcp-15, "fa387fe000");
    check_float(0x1p-149, "fa00000001");
    check_float(0x1p-150, "fb3690000000000000");
    check_float(1e39, "fb48078287f49c4a1d");
    check_float(14.5995, "fb402d32f1a9fbe76d");
    for (unsigned bits = 0; bits != 0x10000; ++bits) {
        auto const half = cbor::value_of_half(std::uint16_t(bits));
        auto const h = cbor::shortest_float(half);
        bool const nan = std::isnan(half);
        if (h.size != 3 || h.argument != (nan ? 0x7E00u : bits)) FAIL(bits);
    }
}

TEST_CASE("numbers of JSON are kept exactly") {
    for (std::string const text :
         {"1.50", "0.10", "-0.001", "1e400", "-25e-50", "12e0", "1234567890123456789012345678901234567890",
          "-99999999999999999999.75", "3.141592653589793238462643383279"}) {
        CAPTURE(text);
        auto const value = json::read<any_value>(text).value;
        CHECK(json::to_string(cbor::read<any_value>(cbor::to_bytes(value)).value) == text);
    }
    CHECK(hex(cbor::to_bytes(number("1.50"))) == "c482211896");  // 4([-2, 150])
    CHECK(hex(cbor::to_bytes(number("2.5E-3"))) == "c482231819");
    CHECK(json::to_string(cbor::read<any_value>(bytes("c482231819")).value) == "0.0025");
    CHECK(hex(cbor::to_bytes(number("-0"))) == "f98000");
    std::string const thousand(1000, '7');
    auto const kept = cbor::read<any_value>(cbor::to_bytes(number(thousand))).value;
    CHECK(kept == number(thousand));
    auto const cut = cbor::read<any_value>(cbor::to_bytes(number(thousand + "77"))).value;
    CHECK(cut == number(thousand + "e2"));
    CHECK(cbor::read<any_value>(cbor::to_bytes(number("1e9999999999999999999"))).value == number("Infinity"));
    // A whole number too long to be turned into digits stays what it is.
    std::string const long_bignum = "c2590200" + std::string(1024, '7');
    CHECK(decoded(long_bignum).kind == value_kind::tagged);
    CHECK(hex(cbor::to_bytes(decoded(long_bignum))) == long_bignum);
    auto const padded = "c25902020000" + std::string(1024, '7');
    CHECK(hex(cbor::to_bytes(decoded(padded))) == long_bignum);
    CHECK(cbor::read_deterministic<any_value>(bytes(padded)).findings.mentions("read.encoding"));
}

TEST_CASE("a whole number is one whatever form its bytes have") {
    check_other("c25f4101420203ff", "66051", "1a00010203");
    check_other("c25f41004100ff", "0", "00");
    check_other("c35fff", "-1", "20");
    check_other("c25f4901000000000000000040ff", "18446744073709551616", "c249010000000000000000");
    check_other("c48220c25f4103ff", "0.3", "fb3fd3333333333333");
    // Broken off, or with a piece that is none.
    for (auto const* faulty : {"c25f4101", "c25f4201", "c25f6101ff", "c25f5f4101ffff"})
        CHECK(cbor::read<any_value>(bytes(faulty)).findings.mentions("read.syntax"));
    // A tag on a number makes no number.
    CHECK(decoded("c2c25fff").kind == value_kind::tagged);
    CHECK(hex(cbor::to_bytes(decoded("c2c25fff"))) == "c200");
    CHECK(cbor::read_deterministic<any_value>(bytes("c200")).findings.empty());
}

TEST_CASE("numbers fit their fields or are refused") {
    CHECK(cbor::read<std::int64_t>(bytes("fb40c8000000000000")).value == 12288);
    CHECK(cbor::read<std::int64_t>(bytes("1b7fffffffffffffff")).value == INT64_MAX);
    CHECK(cbor::read<std::int64_t>(bytes("3b7fffffffffffffff")).value == INT64_MIN);
    CHECK(cbor::read<double>(bytes("1864")).value == 100.0);
    CHECK(cbor::read<double>(bytes("c48221190096")).value == 1.5);
    auto const message = []<class T>(std::type_identity<T>, std::string_view encoded) {
        auto const read = cbor::read<T>(bytes(encoded));
        return read.findings.size() == 1 ? read.findings[0].code + " " + read.findings[0].message : "";
    };
    std::type_identity<std::int64_t> const whole;
    std::type_identity<double> const real;
    CHECK(message(whole, "f93e00") == "read.number expected a whole number, found 1.5");
    CHECK(message(whole, "1b8000000000000000") ==
          "read.number expected a whole number that fits its field, found 9223372036854775808");
    auto const long_one = message(whole, "c25840" + std::string(128, '7'));
    CHECK(long_one.starts_with("read.number expected a whole number"));
    CHECK(long_one.ends_with("…"));
    CHECK(long_one.size() < 120);
    CHECK(message(whole, "6131") == "read.type expected a whole number, found the text \"1\"");
    CHECK(message(real, "f97e00") == "read.number expected a number, found NaN");
    CHECK(message(real, "f97c00") == "read.number expected a number, found Infinity");
    CHECK(message(real, "4101") == "read.type expected a number, found a byte string");
    CHECK(message(real, "c101") == "read.type expected a number, found a value with the tag 1");
}

TEST_CASE("text that is not UTF-8 is repaired when it is written and refused when it is read") {
    CHECK(hex(cbor::to_bytes(any_value{.kind = value_kind::text, .text = "a\xFF"})) == "6461efbfbd");
    auto const check_text = [](std::string_view encoded, std::string_view kept) {
        auto const read = cbor::read<any_value>(bytes(encoded));
        CAPTURE(encoded);
        REQUIRE(read.findings.size() == 1);
        CHECK(read.findings[0].code == "read.utf-8");
        CHECK(read.value.text == kept);
    };
    check_text("62c328", "\uFFFD(");
    check_text("61e9", "\uFFFD");
    check_text("63eda080", "\uFFFD\uFFFD\uFFFD");
    check_text("7f61c361a9ff", "\u00e9");  // a character in two pieces
    check_text("68616161616161 61ff", "aaaaaaa\uFFFD");
    CHECK(cbor::read<any_value>(bytes("a161ff01")).value.members[0].name == "\uFFFD");
}
