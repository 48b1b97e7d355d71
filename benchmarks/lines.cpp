#include "support/cases.hpp"

#include <plenary/json/checked_lines.hpp>
#include <plenary/validate/rules.hpp>

namespace {

using namespace benchmarks;

// A stream of records is read and checked. Time on the clock shows what more threads bring, and beside it
// that of the processors how many of them there were. A week mentions only some of its subjects: what would
// be said of that is left out, so that no line has a finding.
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
                        json::text_lines(*stream), all_rules,
                        {.checking = {.overrides = {{"issue.unused", level::off}}}, .threads = threads},
                        [&](json::checked_line const& at) { findings += at.findings.size(); });
                    benchmark::DoNotOptimize(lines + findings);
                }
                state.SetBytesProcessed(static_cast<std::int64_t>(stream->size()) * state.iterations());
            })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->UseRealTime();
    }
    return true;
}();

}  // namespace
