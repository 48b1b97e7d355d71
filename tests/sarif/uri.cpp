#include "catch.hpp"

#include <plenary/sarif/uri.hpp>

using plenary::sarif::uri_of;

TEST_CASE("names of files as URIs, whatever their bytes") {
    CHECK(uri_of("week.json") == "week.json");
    CHECK(uri_of("../records/week-2.json") == "../records/week-2.json");
    CHECK(uri_of("a b%20c#d?.json") == "a%20b%2520c%23d%3F.json");
    CHECK(uri_of("scheme:x.json") == "scheme%3Ax.json");
    CHECK(uri_of("/srv/a b.json") == "file:///srv/a%20b.json");
    CHECK(uri_of("caf\xC3\xA9\xE9\n.json") == "caf%C3%A9%E9%0A.json");
    CHECK(uri_of("<stdin>") == "%3Cstdin%3E");
}
