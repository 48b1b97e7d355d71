#include "catch.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/reflect/diagnostic_notes.hpp>

using namespace plenary;

namespace {

diagnostic some_finding() {
    diagnostic out{.code = "field.pattern", .severity = severity::warning, .path = "/places/0/country"};
    out.where = {.offset = 120, .length = 4, .line = 7, .column = 18};
    out.message = "expected two capital letters, found \"ph\"";
    out.hint = "write it in capitals";
    out.fix = {{patch_verb::replace, out.path, text_value("PH")},
               {patch_verb::remove, "/places/0/extra", {}}};
    out.fix_is_safe = true;
    return out;
}

}  // namespace

TEST_CASE("a finding is written like any described value, its fix as a JSON Patch") {
    CHECK("\n" + json::to_string(some_finding(), {.indent = 2}) == R"(
{
  "code": "field.pattern",
  "severity": "warning",
  "path": "/places/0/country",
  "where": {
    "offset": 120,
    "length": 4,
    "line": 7,
    "column": 18
  },
  "message": "expected two capital letters, found \"ph\"",
  "hint": "write it in capitals",
  "fix": [
    {
      "op": "replace",
      "path": "/places/0/country",
      "value": "PH"
    },
    {
      "op": "remove",
      "path": "/places/0/extra"
    }
  ],
  "fix_is_safe": true
}
)");
}

TEST_CASE("a finding that was written can be read") {
    auto const again = json::read<diagnostic>(json::to_string(some_finding()));
    CHECK(again.findings.empty());
    CHECK(again.value == some_finding());
}
