#include "canaries.hpp"
#include "catch.hpp"
#include "disguises.hpp"
#include "written_formats.hpp"

using namespace plenary;
using tests::canary_record, tests::should_see, tests::canaries_in;

namespace {

std::vector<audience> every_audience() {
    std::vector<audience> out;
    using enum sharing_label;
    for (auto const label : {clear, green, amber, amber_strict, red})
        for (auto const& names : {std::vector<std::string>{}, {"press"}}) out.push_back({label, names});
    return out;
}

/// The canaries that stand in an output in whatever form.
std::set<unsigned> seen_in(std::string_view output) {
    std::set<unsigned> out;
    for (auto const& form : tests::undisguised(output)) out.merge(canaries_in(form));
    return out;
}

std::optional<instant> const times[] = {std::nullopt, instant{.date = date(2026, 1, 2)}};

}  // namespace

TEST_CASE("the disguises of a text are looked through") {
    auto const number_in = [](std::string_view output) { return seen_in(output); };
    std::set<unsigned> const found{7};
    CHECK(number_in("Qanary000007") == found);
    CHECK(number_in("DESCRIPTION:Qana\r\n ry000007") == found);
    CHECK(number_in("\\u0051anary000007") == found);
    CHECK(number_in("%51anary00000%37") == found);
    CHECK(number_in("&#81;anary&#x30;00007") == found);
    CHECK(number_in("UWFuYXJ5MDAwMDA3") == found);
    CHECK(number_in("xUWFu\r\n YXJ5MDAwMDA3") == found);
    CHECK(number_in("IFFhbmFyeTAwMDAwNw==") == found);
    CHECK(number_in("ICBRYW5hcnkwMDAwMDc") == found);
    CHECK(number_in("Qanary").empty());
}

TEST_CASE("no format writes for an audience what it may not see") {
    std::size_t shown = 0, hidden = 0;
    for (std::uint64_t seed = 1; seed != 5; ++seed) {
        canary_record const r(seed);
        for (auto const& to : every_audience())
            for (auto const& now : times)
                for (auto const& format : tests::written_formats()) {
                    auto const seen = seen_in(format.write(r.whole, to, now));
                    std::set<unsigned> leaked;
                    for (auto const number : seen)
                        if (!should_see(r.canaries[number], to, now)) leaked.insert(number);
                    INFO(format.name << " for " << name_of(to.label) << " and " << to.names.size()
                                     << " names, seed " << seed << ", the first of them "
                                     << (leaked.empty() ? 0 : *leaked.begin()));
                    CHECK(leaked.size() == 0);
                    shown += seen.size();
                    hidden += r.canaries.size() - seen.size();
                }
    }
    CHECK(shown > 5'000);
    CHECK(hidden > 10'000);
}
