#include "catch.hpp"
#include "support/patched.hpp"

#include <plenary/report/layout.hpp>

using namespace plenary;

TEST_CASE("what fits on a line stands on one, and else its parts do") {
    auto const laid = [](std::size_t width) {
        return "\n" +
               lay_out_members(
                   tests::any(R"({"a":[1,2.50,{"b":null}],"c":{},"d":{"e":"text","f":[true,[]]}})"), width);
    };
    CHECK(laid(40) == R"(
"a": [1, 2.50, {"b": null}],
"c": {},
"d": {"e": "text", "f": [true, []]})");
    CHECK(laid(20) == R"(
"a": [
  1,
  2.50,
  {"b": null}
],
"c": {},
"d": {
  "e": "text",
  "f": [true, []]
})");
}

TEST_CASE("what cannot be seen is written as an escape") {
    CHECK(lay_out_members(tests::any(R"({"a\u200b":"n\u0303 \n \"é\" \u3042"})"), 80) ==
          R"("a\u200B": "n\u0303 \n \"é\" あ")");
}
