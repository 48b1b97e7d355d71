#include "catch.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/entity.hpp>

using namespace plenary;

namespace {

/// A type whose second version gave one of its members a better name.
struct gathering {
    std::string id;
    std::string title;
    std::vector<std::string> conveners;
    unknown_members<owning> extra{};

    friend bool operator==(gathering const&, gathering const&) = default;
    BOOST_DESCRIBE_CLASS(gathering, (), (id, title, conveners), (), ())
    static constexpr auto notes() {
        using g = gathering;
        return field_notes{
            field<&g::id>("Identifier."),
            field<&g::title>("Title."),
            field<&g::conveners>("Who convenes it."),
        };
    }
    static constexpr auto former_names() {
        return std::array{former_name{"name", "title"}, former_name{"organisers", "conveners"}};
    }
};

gathering const expected{"g", "T", {"a"}};

}  // namespace

TEST_CASE("a member is read under its former name, wherever it stands") {
    for (auto const* text :
         {R"({"id":"g","name":"T","conveners":["a"]})", R"({"organisers":["a"],"name":"T","id":"g"})",
          R"({"id":"g","title":"T","\u006frganisers":["a"]})"}) {
        CAPTURE(text);
        auto const read = json::read<gathering>(text);
        CHECK(read);
        CHECK(read.value == expected);
        CHECK(read.findings.size() == read.findings.count(severity::note));
        CHECK(read.findings.mentions("read.renamed"));
        CHECK(json::to_string(read.value) == R"({"id":"g","title":"T","conveners":["a"]})");
    }
    CHECK(json::read<gathering>(R"({"id":"g","title":"T","conveners":["a"]})").findings.empty());
}

TEST_CASE("the finding says the current name and how to get there") {
    auto const read = json::read<std::vector<gathering>>(R"([{"id":"g","name":"T","conveners":["a"]}])");
    REQUIRE(read.findings.size() == 1);
    auto const& found = read.findings[0];
    CHECK(found.code == "read.renamed");
    CHECK(found.severity == severity::note);
    CHECK(found.path == "/0/name");
    CHECK(found.where == source_range{11, 6, 1, 12});
    CHECK(found.message == "expected the name `title`, found the former one \"name\"");
    CHECK(found.fix == std::vector<patch_operation>{{patch_verb::move, "/0/title", {}, "/0/name"}});
    CHECK(found.fix_is_safe);
}

TEST_CASE("a former name counts as the name") {
    auto const twice = json::read<gathering>(R"({"id":"g","title":"T","name":"U","conveners":["a"]})");
    CHECK(twice.findings.mentions("read.duplicate", "/title"));
    CHECK(twice.value.title == "T");
    auto const missing = json::read<gathering>(R"({"id":"g","organisers":["a"]})");
    CHECK(missing.findings.mentions("read.missing", "/title"));
    auto const wrong = json::read<gathering>(R"({"id":"g","name":7})");
    CHECK(wrong.findings.mentions("read.type", "/title"));
    CHECK(json::read<gathering>(R"({"id":"g","title":"T","nam":1})").value.extra.has_value());
}

TEST_CASE("every format reads former names") {
    auto const bytes =
        cbor::to_bytes(json::read<any_value>(R"({"id":"g","name":"T","organisers":["a"]})").value);
    auto const read = cbor::read<gathering>(bytes);
    CHECK(read);
    CHECK(read.value == expected);
    CHECK(read.findings.count(severity::note) == 2);
    CHECK(cbor::read<gathering>(cbor::to_bytes(read.value)).findings.empty());
}
