#include "catch.hpp"
#include "support/snippet.hpp"

using namespace plenary;
using tests::only;

TEST_CASE("field.count: at the list, whether it is there or not") {
    auto const stalls = [](std::string_view exhibitors) {
        return only("field.count", phrase(R"("meetings": [{"id": "m", "kind": "workshop", "title": "M",
            "status": "held", "sessions": [{"id": "s", "kind": "market_stalls", "title": "S",
            "stalls": [{"id": "t")",
                                          exhibitors, "}]}]}]"));
    };
    constexpr auto here = "/meetings/0/sessions/0/stalls/0/exhibitors";
    CHECK(stalls("").path == here);
    CHECK(stalls(R"(, "exhibitors": [])").path == here);
    CHECK(stalls(R"(, "exhibitors": [])").message == "expected 1 to 100 elements, found 0 elements");
}
