#include "../../benchmarks/support/generate.hpp"
#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;

namespace {

/// Marks about one in `rarity` things of a record.
void mark_some(record& r, std::uint64_t seed, std::size_t rarity) {
    benchmarks::random_source random(seed);
    auto const mark = [&](auto const& thing) {
        if (random.below(rarity) != 0) return true;
        using T = std::remove_cvref_t<decltype(thing)>;
        auto& own = const_cast<T&>(thing).meta.emplace().sharing.emplace();
        if (random.chance(60)) own.label = static_cast<sharing_label>(random.below(5));
        if (random.chance(20)) own.audiences = {"press"};
        if (random.chance(30)) own.chatham_house = true;
        return true;
    };
    for_each_inside(r, mark);
}

/// Errors of a redacted record, but for marks that contradicted each other before.
std::vector<std::string> errors_in(record const& redacted) {
    auto const found = tests::check(redacted, {.overrides = {{"sharing.child", level::off}}});
    std::vector<std::string> out;
    for (auto const& each : found)
        if (each.severity == severity::error)
            out.push_back(each.code + " " + each.path + ": " + each.message);
    return out;
}

}  // namespace

TEST_CASE("what is left of a record keeps the rules, whatever is marked") {
    std::size_t kept = 0;
    for (std::uint64_t seed = 1; seed != 40; ++seed) {
        auto r = seed % 2 == 0 ? tests::sample() : benchmarks::generator(seed).make(2);
        REQUIRE(errors_in(r) == std::vector<std::string>{});
        mark_some(r, seed, seed % 2 == 0 ? 4 : 3 + seed * 5);
        for (auto const label : {sharing_label::clear, sharing_label::amber}) {
            auto const redacted = redact(r, {.label = label});
            INFO("seed " << seed << " for " << name_of(label));
            CHECK(errors_in(redacted) == std::vector<std::string>{});
            CHECK(redact(redacted, {.label = label}) == redacted);
            kept += redacted.meetings.size();
        }
    }
    CHECK(kept > 40);
}
