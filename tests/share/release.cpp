#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/release.hpp>

using namespace plenary;
using tests::sample;

TEST_CASE("what everybody may see is handed out as it is") {
    auto const r = sample();
    release(r, {}, {}, [&](auto const& kept) { CHECK(&kept == &r); });
}

TEST_CASE("what is above the label goes, with every mention of it") {
    auto r = sample();
    r.organisations[2].meta = meta{.sharing = sharing{.label = sharing_label::amber}};
    release(r, {}, {}, [&](auto const& kept) {
        CHECK(&kept != &r);
        CHECK(kept.organisations.size() == 2);
        CHECK(kept.meetings[0].participations.size() == 2);
    });
    release(r, {.label = sharing_label::amber}, {}, [&](auto const& kept) { CHECK(&kept == &r); });
}
