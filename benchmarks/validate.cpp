#include "support/cases.hpp"

#include <plenary/index/index.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

namespace {

using namespace benchmarks;

// Growth shows over decades of weeks; reading beside it is the measure. What is checked was read.
bool const added = [] {
    for (std::size_t const weeks : {10u, 100u, 1'000u, 10'000u}) {
        auto const text = std::make_shared<std::string const>(json::to_string(generator().make(weeks)));
        auto const whole = std::make_shared<record const>(json::read<record>(*text).value);
        auto const size = std::to_string(weeks) + " weeks";
        add_case("validate/" + size + "/all rules", text->size(),
                 [=] { benchmark::DoNotOptimize(validate(*whole, all_rules)); });
        add_case("validate/" + size + "/index", text->size(), [=] {
            plenary::index<owning> const things(*whole);
            benchmark::DoNotOptimize(things.things().size());
        });
        add_case("validate/" + size + "/read", text->size(), [=] { return json::read<record>(*text); });
    }
    return true;
}();

}  // namespace
