#include "catch.hpp"
#include "support/hex.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/meta.hpp>

#include <memory>

using namespace plenary;
using tests::bytes;
using strings = std::vector<std::string>;

namespace {

/// "offset code path" of everything found, the input ending where its memory ends.
template <class T = any_value>
strings findings_of(std::string_view encoded, read_options const& options = {}) {
    auto const plain = bytes(encoded);
    auto const exact = std::make_unique<char[]>(plain.size());
    plain.copy(exact.get(), plain.size());
    strings out;
    for (auto const& f : cbor::read<T>({exact.get(), plain.size()}, options).findings) {
        CHECK(f.where.line == 0);
        CHECK(f.where.offset + f.where.length <= plain.size());
        out.push_back(std::to_string(f.where.offset) + " " + f.code + " " + f.path);
    }
    return out;
}
void check_malformed(std::string_view encoded) {
    CAPTURE(encoded);
    auto const found = findings_of(encoded);
    REQUIRE(!found.empty());
    CHECK(found[0].find(" read.syntax ") != std::string::npos);
    CHECK(found.size() <= 2);
}

}  // namespace

TEST_CASE("RFC 8949, appendix F: the end of the input inside a head") {
    for (auto const* encoded : {"18", "19", "1a", "1b", "1901", "1a0102", "1b01020304050607", "38", "58",
                                "78", "98", "9a01ff00", "b8", "d8", "f8", "f900", "fa0000", "fb000000"})
        check_malformed(encoded);
}
TEST_CASE("RFC 8949, appendix F: definite strings, lists, maps and tags with less than they claim") {
    for (auto const* encoded :
         {"41", "61", "5affffffff00", "5bffffffffffffffff010203", "7affffffff00", "7b7fffffffffffffff010203",
          "81", "818181818181818181", "8200", "a1", "a20102", "a100", "a2000000", "c0", "9bffffffffffffffff",
          "bbffffffffffffffff", "bb8000000000000000 00 00"})
        check_malformed(encoded);
}
TEST_CASE("RFC 8949, appendix F: indefinite lengths without their break") {
    for (auto const* encoded : {"5f4100", "7f6100", "9f", "9f0102", "bf", "bf61610261 6202", "819f", "9f8000",
                                "9f9f9f9f9fffffffff", "9f819f819f9fffffff"})
        check_malformed(encoded);
}
TEST_CASE("RFC 8949, appendix F: reserved heads and misplaced simple values, pieces and breaks") {
    for (auto const* encoded : {"1c",
                                "1d",
                                "1e",
                                "3c",
                                "3d",
                                "3e",
                                "5c",
                                "5d",
                                "5e",
                                "7c",
                                "7d",
                                "7e",
                                "9c",
                                "9d",
                                "9e",
                                "bc",
                                "bd",
                                "be",
                                "dc",
                                "dd",
                                "de",
                                "fc",
                                "fd",
                                "fe",
                                "f800",
                                "f801",
                                "f818",
                                "f81f",
                                "5f00ff",
                                "5f21ff",
                                "5f6100ff",
                                "5f80ff",
                                "5fa0ff",
                                "5fc000ff",
                                "5fe0ff",
                                "7f4100ff",
                                "5f5f4100ffff",
                                "7f7f6100ffff",
                                "ff",
                                "81ff",
                                "8200ff",
                                "a1ff",
                                "a16161ff",
                                "a1ff61 61",
                                "a2616100ff",
                                "9f81ff",
                                "9f829f819f9fffffffff",
                                "bf6161ff",
                                "bf61610061 62ff",
                                "1f",
                                "3f",
                                "df00",
                                "c1ff"})
        check_malformed(encoded);
    check_malformed("");
}

TEST_CASE("a fault has its place and a path") {
    CHECK(findings_of("826161821c00") == strings{"4 read.syntax /1/0", "4 read.stopped /1/0"});
    CHECK(findings_of("a1 6178 9bffffffffffffffff") == strings{"3 read.syntax /x", "3 read.stopped /x"});
    CHECK(findings_of("0000") == strings{"1 read.trailing "});
    CHECK(findings_of<alias>("a2 66736368656d65 01 6a6964656e746966696572 6161") ==
          strings{"8 read.type /scheme"});
    CHECK(findings_of<alias>("a1 66736368656d65 6161") == strings{"0 read.missing /identifier"});
    CHECK(findings_of<alias>("01") == strings{"0 read.type "});
    auto const cut = cbor::read<any_value>(bytes("83 01 19ff")).findings;
    REQUIRE(cut.size() == 2);
    CHECK(cut[0].message == "expected the rest of a value, found the end of the document");
    CHECK(cbor::read<any_value>(bytes("1c")).findings[0].message ==
          "expected a value, found the reserved byte 28");
    CHECK(cbor::read<any_value>(bytes("f818")).findings[0].message ==
          "expected a simple value of 32 or more, found 24");
    CHECK(cbor::read<any_value>(bytes("9b0000000100000000")).findings[0].message ==
          "expected as many as the 4294967296 elements that are said to follow, found 0 bytes");
}

TEST_CASE("repeated names are refused wherever they stand") {
    CHECK(findings_of("a2 6161 01 6161 02") == strings{"0 read.duplicate /a"});
    // Two encodings of one name.
    CHECK(findings_of("a2 6161 01 7f6161ff 02") == strings{"0 read.duplicate /a"});
    CHECK(findings_of<alias>("a3 66736368656d65 6161 6a6964656e746966696572 6161 66736368656d65 6161") ==
          strings{"23 read.duplicate /scheme"});
    CHECK(findings_of("a2 6161 01 6161 02", {.repeated = repeated_policy::keep}) == strings{});
}

TEST_CASE("limits are options, and going beyond them is a finding") {
    CHECK(findings_of("83010203", {.max_size = 3}) == strings{"0 read.size ", "0 read.stopped "});
    CHECK(findings_of("818180", {.max_depth = 3}) == strings{});
    CHECK(findings_of("81818180", {.max_depth = 3}) ==
          strings{"3 read.depth /0/0/0", "3 read.stopped /0/0/0"});
    CHECK(findings_of("c1c1c1c100", {.max_depth = 3}) == strings{"3 read.depth ", "3 read.stopped "});
    CHECK(findings_of("83010203", {.max_list_length = 2}) == strings{"3 read.list-length "});
    CHECK(!cbor::read<any_value>(std::string(100'000, '\x81'), {.max_depth = 1'000'000}));
    CHECK(!cbor::read<any_value>(std::string(100'000, '\xC1'), {.max_depth = 1'000'000}));
    CHECK(!cbor::read<any_value>(std::string(100'000, '\x9F'), {.max_depth = 1'000'000}));
    CHECK(!cbor::read_deterministic<any_value>(bytes("81"), {.max_findings = 0}));
}

TEST_CASE("what only CBOR has is kept among unknown members, and refused by fields") {
    auto const read = cbor::read<alias>(
        bytes("a5 66736368656d65 6161 6a6964656e746966696572 6162 6178 4201ff 6179 c101 617a f7"));
    CHECK(read.findings.empty());
    REQUIRE(read.value.extra);
    CHECK((*read.value.extra)[0].value.kind == value_kind::bytes);
    CHECK((*read.value.extra)[1].value.kind == value_kind::tagged);
    CHECK((*read.value.extra)[2].value.kind == value_kind::simple);
    CHECK(json::to_string(read.value) == R"({"scheme":"a","identifier":"b","x":"Af8","y":1,"z":null})");
    CHECK(findings_of<alias>("a2 66736368656d65 c06161 6a6964656e746966696572 4161") ==
          strings{"8 read.type /scheme", "22 read.type /identifier"});
}
