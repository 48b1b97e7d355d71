#pragma once

#include "documents.hpp"

#include <benchmark/benchmark.h>

#include <memory>
#include <optional>
#include <type_traits>

namespace benchmarks {

/// Adds "GROUP/DOCUMENT/LIBRARY", which does something with so many bytes. What `run()` returns goes
/// away while nothing is measured. Cases run in random order: each is run once before it is measured,
/// since the caches hold what another worked on, which would count for more the fewer times a case is run.
void add_case(std::string const& name, std::size_t bytes, auto run) {
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        if constexpr (std::is_void_v<decltype(run())>) {
            run();
            for (auto _ : state) run();
        } else {
            auto made = std::optional(run());
            made.reset();
            for (auto _ : state) {
                made.emplace(run());
                benchmark::DoNotOptimize(*made);
                state.PauseTiming();
                made.reset();
                state.ResumeTiming();
            }
        }
        state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    })->Unit(benchmark::kMillisecond);
}

/// Adds the reading of each document by one library. `read(text)` returns what was read, whose
/// destruction counts for lines only. `prepare(text)` makes of a text what the library wants to have.
void add_reading(std::string const& group, std::string const& library, auto const& prepare,
                 auto const& read) {
    auto const& all = all_documents();
    auto const one = [&](std::string const& document, std::string const& text) {
        auto const input = std::make_shared<decltype(prepare(text)) const>(prepare(text));
        add_case(group + "/" + document + "/" + library, text.size(), [=] { return read(*input); });
    };
    one("large", all.large);
    one("indented", all.indented);
    one("random order", all.shuffled);
    std::vector<decltype(prepare(all.large))> inputs;
    for (auto const& line : all.lines) inputs.push_back(prepare(line));
    auto const shared = std::make_shared<decltype(inputs) const>(std::move(inputs));
    add_case(group + "/lines/" + library, total_size(all.lines), [=] {
        for (auto const& input : *shared) benchmark::DoNotOptimize(read(input));
    });
}

}  // namespace benchmarks
