#include "catch.hpp"
#include "support/patched.hpp"

#include <plenary/compare/mend.hpp>

using namespace plenary;

namespace {

/// The document after the safe fixes, each a patch; and what was changed.
struct outcome {
    std::string document;
    std::vector<std::string> changes;
};
outcome mended(std::string_view document, std::vector<std::string> const& fixes) {
    auto whole = tests::any(document);
    report findings;
    for (auto const& fix : fixes)
        findings.add({.code = phrase("c.", findings.size()), .fix = tests::patch(fix), .fix_is_safe = true});
    outcome out;
    for (auto const& made : mend(whole, findings)) {
        auto const text = [](auto const& value) {
            return value ? json::to_string(*value) : std::string("-");
        };
        out.changes.push_back(phrase(made.code, ' ', name_of(made.op), ' ', made.path, ' ', text(made.was),
                                     ' ', made.to ? *made.to : text(made.is)));
    }
    out.document = json::to_string(whole);
    return out;
}
using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("fixes are applied side by side, and told in the order of the findings") {
    auto const got = mended(R"({"b":1,"a":2,"c":3})", {R"([{"op":"replace","path":"/b","value":"x"}])",
                                                       R"([{"op":"move","from":"/a","path":"/d"}])",
                                                       R"([{"op":"remove","path":"/c"}])"});
    CHECK(got.document == R"({"b":"x","d":2})");
    CHECK(got.changes == strings{"c.0 replace /b 1 \"x\"", "c.1 move /a 2 /d", "c.2 remove /c 3 -"});
}

TEST_CASE("what is removed from a list does not move what else is changed there") {
    CHECK(mended(R"([0,1,2,3,4,5,6,7,8,9,10,11])",
                 {R"([{"op":"remove","path":"/2"}])", R"([{"op":"remove","path":"/10"}])",
                  R"([{"op":"replace","path":"/9","value":"nine"}])"})
              .document == R"([0,1,3,4,5,6,7,8,"nine",11])");
    CHECK(mended(R"({"a":[{"x":1},{"x":2}]})",
                 {R"([{"op":"remove","path":"/a/0"}])", R"([{"op":"replace","path":"/a/1/x","value":3}])"})
              .document == R"({"a":[{"x":3}]})");
}

TEST_CASE("of fixes that touch the same place, or one inside the other, the first is applied") {
    strings const first{"c.0 replace /a/b 1 2"};
    CHECK(mended(R"({"a":{"b":1}})", {R"([{"op":"replace","path":"/a/b","value":2}])",
                                      R"([{"op":"replace","path":"/a/b","value":3}])"})
              .changes == first);
    CHECK(mended(R"({"a":{"b":1}})",
                 {R"([{"op":"replace","path":"/a/b","value":2}])", R"([{"op":"remove","path":"/a"}])"})
              .changes == first);
    CHECK(mended(R"({"a":{"b":1}})",
                 {R"([{"op":"remove","path":"/a"}])", R"([{"op":"replace","path":"/a/b","value":2}])"})
              .changes == strings{"c.0 remove /a {\"b\":1} -"});
    CHECK(mended(R"({"a":1,"b":2})",
                 {R"([{"op":"move","from":"/a","path":"/c"}])", R"([{"op":"move","from":"/b","path":"/c"}])"})
              .changes == strings{"c.0 move /a 1 /c"});
    CHECK(mended(R"({"a":1,"ab":2})", {R"([{"op":"replace","path":"/a","value":3}])",
                                       R"([{"op":"replace","path":"/ab","value":4}])"})
              .document == R"({"a":3,"ab":4})");
}

TEST_CASE("nothing is moved to where another value stands") {
    strings const move{R"([{"op":"move","from":"/cohosts","path":"/hosts"}])"};
    auto const kept = mended(R"({"hosts":{"collective":"Fiji"},"cohosts":[1]})", move);
    CHECK(kept.document == R"({"hosts":{"collective":"Fiji"},"cohosts":[1]})");
    CHECK(kept.changes == strings{});
    CHECK(mended(R"({"cohosts":[1]})", move).document == R"({"hosts":[1]})");
}

TEST_CASE("a fix that is not called safe, or cannot be applied, changes nothing") {
    auto whole = tests::any(R"({"a":1})");
    report findings;
    findings.add({.code = "c", .fix = tests::patch(R"([{"op":"remove","path":"/a"}])")});
    findings.add({.code = "d", .fix = tests::patch(R"([{"op":"remove","path":"/b"}])"), .fix_is_safe = true});
    CHECK(mend(whole, findings).empty());
    CHECK(json::to_string(whole) == R"({"a":1})");
}
