#include "catch.hpp"
#include "support/whole.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

any_value value_of(std::string_view text) {
    auto const read = json::read<any_value>(text);
    for (auto const& found : read.findings) UNSCOPED_INFO(found.code + " " + found.message);
    CHECK(read.findings.empty());
    return read.value;
}

/// "line:column+length code path" of everything found.
template <class T = record>
strings findings_of(std::string_view text, read_options const& options = {}) {
    strings out;
    for (auto const& f : json::read<T>(text, options).findings)
        out.push_back(std::to_string(f.where.line) + ":" + std::to_string(f.where.column) + "+" +
                      std::to_string(f.where.length) + " " + f.code + " " + f.path);
    return out;
}

/// The first finding that is not about a member that these short texts leave out.
template <class T>
diagnostic first_finding(std::string_view text) {
    auto const read = json::read<T>(text);
    for (auto const& f : read.findings)
        if (f.code != "read.missing") return f;
    return {};
}
template <class T>
std::string first_message(std::string_view text) {
    return first_finding<T>(text).message;
}
template <class T>
std::string first_hint(std::string_view text) {
    return first_finding<T>(text).hint;
}

std::string const small = R"({"format":"1.0","id":"r","title":"T"})";

}  // namespace

TEST_CASE("text: escapes and surrogate pairs are decoded") {
    CHECK(value_of(R"("a\"\\\/\b\f\n\r\tz")").text == "a\"\\/\b\f\n\r\tz");
    CHECK(value_of(R"("\u0041\u00e9\u20AC\ud83d\uDE00\u0000")").text == std::string("Aé€😀\0", 11));
    CHECK(value_of("\"\x7f\"").text == "\x7f");
}

TEST_CASE("text: what is no character is refused and replaced") {
    auto const check = [](std::string_view json, std::string_view code, std::string_view kept) {
        auto const read = json::read<any_value>(json);
        CAPTURE(json);
        REQUIRE(read.findings.size() == 1);
        CHECK(read.findings[0].code == code);
        CHECK(read.value.text == kept);
    };
    check(R"("a\ud800b")", "read.escape", "a\uFFFDb");
    check(R"("a\udc00b")", "read.escape", "a\uFFFDb");
    check(R"("\ud800\u0041")", "read.escape", "\uFFFDA");
    check(R"("\ud83d\ud83d\ude00")", "read.escape", "\uFFFD😀");
    check(R"("\u12g4")", "read.escape", "\uFFFD12g4");
    check(R"("\x41")", "read.escape", "\uFFFDx41");
    check("\"a\nb\"", "read.control", "a\nb");
    check("\"\xC3(\"", "read.utf-8", "\uFFFD(");
    check("\"\xED\xA0\x80\"", "read.utf-8", "\uFFFD\uFFFD\uFFFD");
    check("\"\xF5\x80\"", "read.utf-8", "\uFFFD\uFFFD");
    check("\"\xE2\x82\"", "read.utf-8", "\uFFFD");
}

TEST_CASE("numbers: integers are exact, others keep their text") {
    CHECK(value_of("9223372036854775807").integer == INT64_MAX);
    CHECK(value_of("-9223372036854775808").integer == INT64_MIN);
    CHECK(value_of("0").integer == 0);
    for (auto const* text :
         {"9223372036854775808", "-0", "1.50", "1e400", "-2.5E-3", "123456789012345678901234567890"}) {
        CHECK(value_of(text).kind == value_kind::number);
        CHECK(json::to_string(value_of(text)) == text);
    }
    CHECK(json::read<std::int64_t>("12").value == 12);
    CHECK(json::read<std::int64_t>("12.0").value == 12);
    CHECK(json::read<std::int64_t>("12e2").value == 1200);
    CHECK(json::read<std::int64_t>("-0").value == 0);
    CHECK(first_message<std::int64_t>("12.5") == "expected a whole number, found 12.5");
    CHECK(first_message<std::int64_t>("1e30") == "expected a whole number that fits its field, found 1e30");
    CHECK(first_message<std::int64_t>("9223372036854775808") ==
          "expected a whole number that fits its field, found 9223372036854775808");
    CHECK(first_message<std::uint32_t>("-1") == "expected a whole number, found the number -1");
    CHECK(first_message<std::uint32_t>("012") == "expected a number, found \"012\"");
    std::string const digits(1'000'000, '7'), forty(40, '7');
    CHECK(first_message<std::int64_t>(digits) == phrase("expected a whole number, found ", forty, "…"));
    CHECK(first_message<std::uint32_t>(digits) == phrase("expected a whole number, found ", forty, "…"));
    auto const in_text = first_finding<meeting>(phrase(R"({"title":)", digits, "}"));
    CHECK(in_text.code == "read.type");
    CHECK(in_text.path == "/title");
    CHECK(in_text.message == phrase("expected a text, found the number ", forty, "…"));
    CHECK(json::read<double>("0.1").value == 0.1);
    CHECK(json::read<double>("-1E-2").value == -0.01);
    CHECK(first_message<double>("1e999") ==
          "expected a number that a double can hold, found a larger or smaller one");
    for (auto const* text :
         {"01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1F", "1_000", "- 1", "Infinity", "NaN", "--1"}) {
        CAPTURE(text);
        CHECK(!json::read<double>(text));
        CHECK(!json::read<std::int64_t>(text));
        CHECK(!json::read<any_value>(text));
    }
}

TEST_CASE("every finding of one reading is reported, in order, with line and column") {
    CHECK(findings_of(R"({
  "format": "1.0",
  "id": 7,
  "titel": "T",
  "meetings": [
    {"id": "m", "kind": "workshp", "title": "é", "status": "held", "ordinal": -3,
     "dates": {"start": "2025-02-30"}, "title": "again"}
  ]
})") == strings{
            "1:1+1 read.missing /title",
            "3:9+1 read.type /id",
            "6:25+9 read.enumerator /meetings/0/kind",
            "6:79+2 read.number /meetings/0/ordinal",
            "7:25+12 read.value /meetings/0/dates/start",
            "7:40+7 read.duplicate /meetings/0/title",
        });
}

TEST_CASE("columns count code points, lines end with LF, CRLF or CR") {
    CHECK(findings_of("{\"format\":\"1.0\",\r\n\"id\":\"é漢😀\",\r\"title\":7}") ==
          strings{"3:9+1 read.type /title"});
    CHECK(findings_of("{\"format\":\"1.0\",\"id\":\"é漢😀\",\"title\":7}") ==
          strings{"1:36+1 read.type /title"});
}

TEST_CASE("a wrong shape is named with what to do about it") {
    CHECK(first_message<meeting>(R"({"id":["m"]})") == "expected an identifier (a text), found a list");
    CHECK(first_hint<meeting>(R"({"id":["m"]})") ==
          "only one value is allowed here: remove the square brackets");
    CHECK(first_hint<meeting>(R"({"objectives":"x"})") ==
          "put the value in square brackets, even when it is the only one");
    CHECK(first_hint<meeting>(R"({"ordinal":"11"})") == "write the number without quotes");
    CHECK(first_hint<meeting>(R"({"ordinal":null})") ==
          "write the value: a member that need not be there is left out where nothing is known");
    CHECK(first_hint<sharing>(R"({"chatham_house":"true"})") == "write true or false without quotes");
    CHECK(first_hint<slot>(R"({"start":"2025-12-31T23:59:60Z"})") ==
          "leap seconds cannot be stored: write the second before, :59");
    CHECK(first_hint<slot>(R"({"start":"2025-12-31T10:00:00"})") ==
          "add the offset from UTC, such as +08:00 or Z");
    CHECK(first_hint<meeting>(R"({"kind":"workshp"})") == "did you mean `workshop`?");
    CHECK(first_message<std::vector<meeting>>("{}") == "expected a list, found an object");
    CHECK(first_message<meeting>("[]") == "expected an object, found a list");
}

TEST_CASE("what is no text is cut in messages as texts are") {
    std::string const tail(50'000, 'e');
    auto const cut = phrase("true", std::string(36, 'e'), "…");
    auto const value = first_finding<meeting>(phrase(R"({"title":true)", tail, "}"));
    CHECK(value.code == "read.type");
    CHECK(value.path == "/title");
    CHECK(value.message == phrase("expected a text, found ", cut));
    CHECK(first_message<any_value>(phrase("{} true", tail)) ==
          phrase("expected the end of the document, found ", cut));
    auto const name = first_finding<any_value>(phrase('{', tail, ":1}"));
    CHECK(name.code == "read.syntax");
    CHECK(name.hint == phrase("write \"", std::string(40, 'e'), "…\""));
}

TEST_CASE("what was refused leaves nothing plausible behind") {
    auto const read =
        json::read<meeting>(R"({"id":"m","ordinal":-1,"series":7,"dates":{"start":"x"},"status":"x"})");
    CHECK(!read.value.ordinal);
    CHECK(!read.value.series);
    CHECK(!read.value.dates->start.ok());
}

TEST_CASE("grammar: what can be put right is read on from") {
    auto const codes = [](std::string_view text) {
        strings out;
        auto const read = json::read<meeting>(text);
        for (auto const& f : read.findings)
            if (f.code != "read.missing") out.push_back(f.code + " " + f.path + " " + f.hint);
        CHECK(read.value.ordinal == 3u);
        return out;
    };
    CHECK(codes(R"({"id":"m","ordinal":3,})") == strings{"read.syntax  remove the last comma"});
    CHECK(codes(R"({"id":"m" "ordinal":3})") == strings{"read.syntax  put a comma between the two"});
    CHECK(codes(R"({id:"m","ordinal":3})") == strings{"read.syntax  write \"id\""});
    CHECK(codes(R"({"id":"m", // why
                    "ordinal":3})") == strings{"read.syntax  JSON has no comments: remove it"});
    CHECK(codes(R"({"id":"m","ordinal":3 /* why */ })") ==
          strings{"read.syntax  JSON has no comments: remove it"});
    CHECK(codes(R"({"id"="m","ordinal":3})") == strings{"read.syntax  "});
    CHECK(codes(R"({"place":None,"ordinal":3})") ==
          strings{"read.syntax /place leave the member out where nothing is known"});
    CHECK(codes(R"({"place":,"ordinal":3})") ==
          strings{"read.syntax /place write the value, or leave the member out"});
    CHECK(codes(R"({"objectives":["a" "b",],"ordinal":3})") ==
          strings{"read.syntax /objectives put a comma between the two",
                  "read.syntax /objectives remove the last comma"});
    CHECK(codes(R"({"objectives":["a"},"ordinal":3})") ==
          strings{"read.syntax /objectives close the list with ']'"});
}

TEST_CASE("grammar: elsewhere reading stops and says so") {
    for (auto const* text : {R"({"id":"m)", R"({"id":"m",)", R"({"id")", R"({"id":"m";"ordinal":3})", "{",
                             "[", "{'id':1}", R"({"id":'m'})", R"({"objectives":["a)"}) {
        CAPTURE(text);
        auto const read = json::read<meeting>(text);
        CHECK(!read);
        CHECK(read.findings.size() <= 2);
        CHECK((read.findings[0].code == "read.syntax" || read.findings[0].code == "read.type"));
    }
    CHECK(findings_of<meeting>(R"({"id":"m";"ordinal":3})") ==
          strings{"1:10+1 read.syntax ", "1:10+1 read.stopped "});
    CHECK(findings_of("") == strings{"1:1+0 read.syntax "});
    CHECK(findings_of(small + " x") ==
          strings{"1:" + std::to_string(small.size() + 2) + "+1 read.trailing "});
}

TEST_CASE("UTF-16 is called so") {
    for (std::string_view const text :
         {std::string_view("\xFF\xFE{\0}\0", 6), std::string_view("\xFE\xFF\0{\0}", 6)}) {
        auto const read = json::read<record>(text);
        REQUIRE(read.findings.size() == 2);
        CHECK(read.findings[0].code == "read.utf-8");
        CHECK(read.findings[0].message == "expected UTF-8, found the byte order mark of UTF-16");
        CHECK(read.findings[1].code == "read.stopped");
    }
}

TEST_CASE("a byte order mark is read over and said") {
    CHECK(findings_of("\xEF\xBB\xBF" + small) == strings{"1:1+3 read.mark "});
}

TEST_CASE("unknown members are kept and written back where they stood") {
    std::string const text =
        R"({"x":[1.0,{"y":null}],"format":"1.0","z":{},"id":"r","title":"T","u":true,"v":"\u0001é"})";
    auto const read = json::read<record>(text);
    CHECK(read.findings.empty());
    REQUIRE(read.value.extra);
    CHECK(read.value.extra->size() == 4);
    CHECK(json::to_string(read.value) == text);
}

TEST_CASE("unknown members are refused or dropped by option") {
    std::string const text = R"({"format":"1.0","id":"r","titel":[1],"title":"T"})";
    CHECK(findings_of(text, {.unknown = unknown_policy::refuse}) == strings{"1:26+7 read.unknown /titel"});
    auto const dropped = json::read<record>(text, {.unknown = unknown_policy::drop});
    REQUIRE(dropped.findings.size() == 1);
    CHECK(dropped.findings[0].code == "read.dropped");
    CHECK(dropped.findings[0].hint == "did you mean `title`?");
    CHECK(dropped);
    CHECK(!dropped.value.extra);
}

TEST_CASE("a document may name its schema whatever becomes of unknown members") {
    std::string const text =
        R"({"$schema":"./s.json","format":"1.0","id":"r","process":{"$schema":"","id":"p","name":"P","kind":"other"},"title":"T"})";
    CHECK(findings_of(text, {.unknown = unknown_policy::refuse}) ==
          strings{"1:58+9 read.unknown /process/$schema"});
    CHECK(findings_of(text, {.unknown = unknown_policy::drop}) ==
          strings{"1:58+9 read.dropped /process/$schema"});
    auto const kept = json::read<record>(text, {.unknown = unknown_policy::drop}).value;
    CHECK(
        json::to_string(kept) ==
        R"({"$schema":"./s.json","format":"1.0","id":"r","title":"T","process":{"id":"p","name":"P","kind":"other"}})");
}

TEST_CASE("repeated names are refused wherever they stand") {
    CHECK(findings_of(R"({"format":"1.0","id":"r","title":"T","id":"s"})") ==
          strings{"1:38+4 read.duplicate /id"});
    CHECK(findings_of(R"({"format":"1.0","id":"r","title":"T","x":1,"x":2})") ==
          strings{"1:1+1 read.duplicate /x"});
    CHECK(findings_of(R"({"format":"1.0","id":"r","title":"T","x":{"a":1,"\u0061":2}})") ==
          strings{"1:42+1 read.duplicate /x/a"});
    CHECK(findings_of(R"({"format":"1.0","id":"r","title":"T","\u0069d":"s"})") ==
          strings{"1:38+9 read.duplicate /id"});
    CHECK(json::read<record>(R"({"format":"1.0","id":"r","title":"T","id":"s"})").value.id.value == "r");
    auto const kept = json::read<record>(R"({"format":"1.0","id":"r","title":"T","id":"s"})",
                                         {.repeated = repeated_policy::keep});
    CHECK(kept.findings.empty());
    CHECK(json::to_string(kept.value) == R"({"format":"1.0","id":"r","title":"T","id":"s"})");
}

TEST_CASE("members may come in any order, with escapes and spaces") {
    auto const read =
        json::read<record>("{ \"title\" : \"T\" ,\n\t\"\\u0066ormat\":\"1.0\"\r, \"id\":\"r\" }");
    CHECK(read.findings.empty());
    CHECK(json::to_string(read.value) == small);
}

TEST_CASE("limits are options, and going beyond them is a finding") {
    CHECK(findings_of(small, {.max_size = 10}) == strings{"1:1+1 read.size ", "1:1+1 read.stopped "});
    CHECK(findings_of<any_value>("[[[]]]", {.max_depth = 3}) == strings{});
    CHECK(findings_of<any_value>("[[[[]]]]", {.max_depth = 3}) ==
          strings{"1:4+1 read.depth /0/0/0", "1:4+1 read.stopped /0/0/0"});
    CHECK(findings_of<any_value>("[1,2,3]", {.max_list_length = 2}) == strings{"1:6+1 read.list-length "});
    CHECK(findings_of<std::vector<std::int64_t>>("[1,2,[3,{}],4]", {.max_list_length = 2}) ==
          strings{"1:6+1 read.list-length "});
    auto const deep = std::string(100'000, '[');
    CHECK(!json::read<any_value>(deep, {.max_depth = 1'000'000}));

    std::string many = "[";
    for (int i = 0; i != 50; ++i) many += "\"x\",";
    auto const read = json::read<std::vector<std::int64_t>>(many + "1]", {.max_findings = 10});
    CHECK(read.findings.size() == 11);
    CHECK(read.findings[10].code == "report.more");
    CHECK(read.findings[10].message == "40 more of read.type are not listed");
    CHECK(read.findings.count(severity::error) == 50);
}

TEST_CASE("a held view keeps what it points to") {
    auto read = json::read_held<record_view>(R"({"format":"1.0","id":"r","title":"T\n","meetings":[]})");
    CHECK(read.findings.empty());
    auto const moved = std::move(read.value);
    CHECK(moved->title == "T\n");
    CHECK(moved->id.value == "r");
    CHECK(moved->id.value.data() >= moved.text().data());
    CHECK(moved->id.value.data() < moved.text().data() + moved.text().size());
}

TEST_CASE("a pooled record allocates from its resource alone") {
    struct refuse : std::pmr::memory_resource {
        void* do_allocate(std::size_t, std::size_t) override { throw std::bad_alloc(); }
        void do_deallocate(void*, std::size_t, std::size_t) override {}
        bool do_is_equal(memory_resource const& o) const noexcept override { return this == &o; }
    } nothing;
    auto const text = R"({"format":"1.0","id":"r",)"
                      R"("meta":{"created":"2025-12-01T09:00:00+08:00[America/Argentina/ComodRivadavia]"},)"
                      R"("x":["something unknown that is long enough to be allocated"],)"
                      R"("title":"a title that does not fit into a short string",)"
                      R"("people":[{"id":"p","name":"somebody with quite a long name to keep"}]})";
    std::pmr::monotonic_buffer_resource pool;
    auto* const before = std::pmr::set_default_resource(&nothing);
    auto const read = json::read<pmr::record>(text, {}, pool);
    std::pmr::set_default_resource(before);
    CHECK(read.findings.empty());
    CHECK(read.value.people[0].name.get_allocator().resource() == &pool);
    CHECK(json::to_string(read.value) == text);
}
