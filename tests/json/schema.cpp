#include "catch.hpp"

#include <plenary/core/instant.hpp>
#include <plenary/core/partial_date.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/schema.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/reflect/pattern.hpp>

#include <optional>
#include <regex>

using namespace plenary;

namespace house {

/// A constraint as a user writes it: an even number, and what JSON Schema says about that.
struct even {
    static constexpr finding_kind kind{"house.even", severity::error, "The number is even."};
    constexpr bool admits(std::int64_t n) const { return n % 2 == 0; }
    void keywords(auto& w) const {
        w.key("multipleOf");
        w.integer(2);
    }
    std::string expected() const { return "an even number"; }
};

/// No element stands twice.
struct distinct {
    static constexpr finding_kind kind{"house.distinct", severity::error, "No element stands twice."};
    constexpr bool admits(auto const& list) const
        requires requires { list[0]; }
    {
        return list.size() < 2 || list[0] != list[1];
    }
    void keywords(auto& w) const {
        w.key("uniqueItems");
        w.boolean(true);
    }
    std::string expected() const { return "each element once"; }
};

/// Says with a keyword of another constraint what is narrower.
struct brief {
    static constexpr finding_kind kind{"house.brief", severity::error, "The text is brief."};
    constexpr bool admits(std::string_view text) const { return text.size() <= 5; }
    void keywords(auto& w) const {
        w.key("maxLength");
        w.integer(5);
    }
    std::string expected() const { return "five characters"; }
};

/// What JSON Schema has no word for.
struct palindrome {
    static constexpr finding_kind kind{"house.palindrome", severity::error, "The text is a palindrome."};
    constexpr bool admits(std::string_view text) const { return text.empty() || text.front() == text.back(); }
    std::string expected() const { return "a palindrome"; }
};

enum class colour { red, register_ };
BOOST_DESCRIBE_ENUM(colour, red, register_)

struct inner {
    std::optional<std::string> one, other;

    BOOST_DESCRIBE_CLASS(inner, (), (one, other), (), ())
    static constexpr std::string_view type_name = "inner_part";
    static constexpr auto notes() {
        return field_notes{field<&inner::one>("The one."), field<&inner::other>("The \"other\".")};
    }
    static constexpr auto whole() { return exactly_one<&inner::one, &inner::other>{}; }
};

/// One member of each sort, in the order of the tests below.
struct specimen {
    std::string name;
    std::optional<std::string> note;
    std::vector<std::string> labels;
    std::vector<std::string> signatures;
    std::uint16_t number = 0;
    std::int64_t even_number = 0;
    std::optional<double> share;
    std::optional<bool> open;
    colour paint = colour::register_;
    date day;
    std::optional<partial_date> about;
    inner part;
    std::vector<inner> parts;
    std::optional<any_value> anything;
    std::string code;
    std::uint32_t count = 3;
    unknown_members<owning> extra{};

    BOOST_DESCRIBE_CLASS(specimen, (),
                         (name, note, labels, signatures, number, even_number, share, open, paint, day, about,
                          part, parts, anything, code, count),
                         (), ())
    static constexpr std::string_view type_name = "specimen";
    static constexpr auto notes() {
        using s = specimen;
        return field_notes{
            field<&s::name>("Name.", length{1, 300}, palindrome{}),
            field<&s::note>("Note."),
            field<&s::labels>("Labels.", each{length{2, 4}}, distinct{}),
            field<&s::signatures>("Signatures.", plenary::count{1, 3}),
            field<&s::number>("Number.", range{-5, 70'000}),
            field<&s::even_number>("Even.", even{}),
            field<&s::share>("Share.", range{0, 1}),
            field<&s::open>("Open."),
            field<&s::paint>("Paint."),
            field<&s::day>("Day."),
            field<&s::about>("About."),
            field<&s::part>("Part."),
            field<&s::parts>("Parts."),
            field<&s::anything>("Anything."),
            field<&s::code>("Code.", pattern<"^[A-Z]{2}$">{"two capitals"}, length{2, 9}, brief{}),
            field<&s::count>("Count.", range{1, 9}),
        };
    }
};

}  // namespace house

namespace {

using house::specimen, house::inner;

any_value parsed(std::string const& text) {
    auto out = json::read<any_value>(text);
    REQUIRE(out);
    return out.value;
}
any_value const& member(any_value const& whole, std::string_view name) {
    for (auto const& m : whole.members)
        if (m.name == name) return m.value;
    static any_value const none{};
    return none;
}
/// What stands at a place of the schema of `T`, as JSON.
template <class T>
std::string at(std::initializer_list<std::string_view> steps, json::schema_options const& options = {}) {
    auto const whole = parsed(json::schema<T>(options));
    auto const* here = &whole;
    for (auto const step : steps) here = &member(*here, step);
    return json::to_string(*here);
}
std::string of_field(std::string_view name) {
    return at<specimen>({"$defs", "specimen", "properties", name});
}

}  // namespace

TEST_CASE("the schema of a field says its prose, its type, its constraints and its initial value") {
    CHECK(of_field("name") == R"({"description":"Name.","type":"string","minLength":1,"maxLength":300})");
    CHECK(of_field("note") == R"({"description":"Note.","type":"string"})");
    CHECK(of_field("labels") ==
          R"({"description":"Labels.","type":"array","items":{"type":"string","minLength":2,"maxLength":4},)"
          R"("uniqueItems":true,"default":[]})");
    CHECK(of_field("share") == R"({"description":"Share.","type":"number","minimum":0,"maximum":1})");
    CHECK(of_field("open") == R"({"description":"Open.","type":"boolean"})");
    CHECK(of_field("anything") == R"({"description":"Anything."})");
    CHECK(of_field("count") ==
          R"({"description":"Count.","type":"integer","minimum":1,"maximum":9,"default":3})");
}

TEST_CASE("the words of an enumeration are those of the documents") {
    CHECK(of_field("paint") ==
          R"({"description":"Paint.","type":"string","enum":["red","register"],"default":"register"})");
}

TEST_CASE("a whole number has the bounds of its type where no constraint has narrower ones") {
    CHECK(of_field("number") ==
          R"({"description":"Number.","type":"integer","minimum":0,"maximum":65535,"default":0})");
    CHECK(of_field("even_number") ==
          R"({"description":"Even.","type":"integer","multipleOf":2,"minimum":-9223372036854775808,)"
          R"("maximum":9223372036854775807,"default":0})");
}

TEST_CASE("types and scalars are defined once and referred to") {
    CHECK(of_field("day") == R"({"description":"Day.","$ref":"#/$defs/date"})");
    CHECK(of_field("about") == R"({"description":"About.","$ref":"#/$defs/partial_date"})");
    CHECK(of_field("part") == R"({"description":"Part.","$ref":"#/$defs/inner_part"})");
    CHECK(of_field("parts") ==
          R"({"description":"Parts.","type":"array","items":{"$ref":"#/$defs/inner_part"},"default":[]})");
    CHECK(at<specimen>({"$defs", "date", "format"}) == "\"date\"");
    CHECK(at<specimen>({"$defs", "date", "title"}) == "\"date\"");
    CHECK(at<specimen>({"$defs", "partial_date", "format"}) == "null");
    auto const whole = parsed(json::schema<specimen>());
    std::vector<std::string> names;
    for (auto const& m : member(whole, "$defs").members) names.push_back(m.name);
    CHECK(names == std::vector<std::string>{"specimen", "inner_part", "date", "partial_date"});
}

TEST_CASE("a keyword that is there already stands apart") {
    CHECK(of_field("code") ==
          R"({"description":"Code.","type":"string","pattern":"^[A-Z]{2}$","minLength":2,"maxLength":9,)"
          R"("allOf":[{"maxLength":5}]})");
}

TEST_CASE("what excludes each other is said of the whole") {
    CHECK(at<specimen>({"$defs", "inner_part"}) ==
          R"({"title":"inner part","type":"object","properties":{"one":{"description":"The one.",)"
          R"("type":"string"},"other":{"description":"The \"other\".","type":"string"}},)"
          R"("oneOf":[{"required":["one"],"properties":{"one":true}},)"
          R"({"required":["other"],"properties":{"other":true}}]})");
}

TEST_CASE("required is what the reader misses, and a list that may not be empty") {
    CHECK(at<specimen>({"$defs", "specimen", "required"}) ==
          R"(["name","signatures","number","even_number","paint","day","part","code","count"])");
    CHECK(
        of_field("signatures") ==
        R"({"description":"Signatures.","type":"array","items":{"type":"string"},"minItems":1,"maxItems":3})");
}

TEST_CASE("unknown members are let pass, or refused everywhere") {
    CHECK(at<specimen>({"$defs", "specimen", "additionalProperties"}) == "null");
    json::schema_options const closed{.closed = true};
    CHECK(at<specimen>({"$defs", "specimen", "additionalProperties"}, closed) == "false");
    CHECK(at<specimen>({"$defs", "inner_part", "additionalProperties"}, closed) == "false");
    // But a document may say where its schema is.
    CHECK(at<specimen>({"$defs", "specimen", "properties", "$schema"}, closed) ==
          R"({"description":"Where editors find the schema of the document."})");
    CHECK(at<specimen>({"$defs", "inner_part", "properties", "$schema"}, closed) == "null");
    CHECK(at<specimen>({"$defs", "specimen", "properties", "$schema"}) == "null");
}

TEST_CASE("the schema names itself and where to begin") {
    CHECK(at<specimen>({"$schema"}) == "\"https://json-schema.org/draft/2020-12/schema\"");
    CHECK(at<specimen>({"$id"}) == "\"urn:plenary:schema:specimen\"");
    CHECK(at<specimen>({"$id"}, {.closed = true}) == "\"urn:plenary:schema:specimen:closed\"");
    CHECK(at<specimen>({"$id"}, {.id = "https://house.example/s"}) == "\"https://house.example/s\"");
    CHECK(at<specimen>({"title"}) == "\"specimen\"");
    CHECK(at<specimen>({"$ref"}) == "\"#/$defs/specimen\"");
}

TEST_CASE("a schema goes to any sink, on one line or indented") {
    std::string gathered;
    json::write_schema<inner>([&](std::string_view chunk) { gathered += chunk; });
    CHECK(gathered == json::schema<inner>());
    CHECK(gathered.find('\n') == gathered.npos);
    auto const indented = json::schema<inner>({.indent = 2});
    CHECK(indented.starts_with(
        "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": "));
    CHECK(indented.ends_with("    }\n  }\n}\n"));
    CHECK(parsed(indented) == parsed(gathered));
}

TEST_CASE("the pattern of a scalar takes what its parser takes") {
    auto const agree = []<class T>(std::type_identity<T>, std::initializer_list<std::string_view> good,
                                   std::initializer_list<std::string_view> bad) {
        std::regex const form{std::string(scalar<T>::pattern)};
        auto const matches = [&](std::string_view text) {
            return std::regex_search(text.begin(), text.end(), form);
        };
        T out{};
        for (auto const text : good) CHECK((matches(text) && scalar<T>::parse(text, out)));
        for (auto const text : bad) CHECK((!matches(text) && !scalar<T>::parse(text, out)));
    };
    agree(std::type_identity<date>{},
          {"0001-01-01", "2024-02-29", "2000-02-29", "0004-02-29", "0400-02-29", "1010-12-31", "9999-04-30"},
          {"0000-02-29", "0000-01-01", "2023-02-29", "1900-02-29", "0100-02-29", "2024-02-30", "2024-04-31",
           "2024-06-31", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32", "2024-1-1", "",
           "2024-01-01 "});
    agree(std::type_identity<partial_date>{}, {"2024", "2024-02", "2024-02-29", "1000", "0010-12"},
          {"0000", "0000-01", "2024-13", "2024-00", "2023-02-29", "2024-02-", "2024-", "24"});
    agree(std::type_identity<instant>{},
          {"2025-12-01T09:00:00+08:00[Asia/Manila]", "2025-12-01t09:00:00z",
           "2025-12-01T23:59:59.123456789-23:59", "2025-12-01T09:00:00-00:00[!Etc/GMT+8]",
           "2025-12-01T09:00:00Z[_a/.9/..a/...+]"},
          {"2025-12-01T24:00:00Z", "2025-12-01T23:59:60Z", "2025-12-01T09:00:00", "2025-12-01T09:00:00.Z",
           "2025-12-01T09:00:00.1234567890Z", "2025-12-01T09:00:00+24:00", "2025-02-29T09:00:00Z",
           "2025-12-01T09:00:00Z[]", "2025-12-01T09:00:00Z[a//b]", "2025-12-01T09:00:00Z[..]",
           "2025-12-01T09:00:00Z[a/...]", "2025-12-01T09:00:00Z[1a]", "2025-12-01T09:00:00Z[a/]",
           "2025-12-01T09:00:00Z[a]b", "2025-12-01T09:00:00Z[a=b]", "2025-12-01 09:00:00Z"});
}
