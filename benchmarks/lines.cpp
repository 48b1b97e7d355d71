#include "support/cases.hpp"

#include <plenary/json/checked_lines.hpp>
#include <plenary/validate/rules.hpp>

namespace {

using namespace benchmarks;

// A stream of records is read and checked; time on the clock shows what more threads bring.
bool const added = [] {
    auto const& all = all_documents();
    auto const stream = std::make_shared<std::string>();
    for (auto const& line : all.lines) *stream += line + '\n';
    for (std::size_t const threads : {1u, 2u}) {
        auto const name = "check lines/" + std::to_string(threads) + " threads/plenary";
        benchmark::RegisterBenchmark(
            name.c_str(),
            [=](benchmark::State& state) {
                for (auto _ : state) {
                    std::size_t findings = 0;
                    auto const lines = json::check_lines<record>(
                        json::text_lines(*stream), all_rules, {.checking = {}, .threads = threads},
                        [&](json::checked_line const& at) { findings += at.findings.size(); });
                    benchmark::DoNotOptimize(lines + findings);
                }
                state.SetBytesProcessed(static_cast<std::int64_t>(stream->size()) * state.iterations());
            })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    return true;
}();

}  // namespace
