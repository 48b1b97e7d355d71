#pragma once

#include "cases.hpp"

namespace benchmarks {

/// Adds the writing of the whole record, and of a record for each week, by one library.
/// `write(record, out)` replaces what is in `out`, a string or the library's own buffer.
template <class Buffer = std::string>
void add_writing(std::string const& group, std::string const& library, auto const& write) {
    auto const& all = all_documents();
    auto const buffer = std::make_shared<Buffer>();
    add_case(group + "/large/" + library, all.large.size(), [=, &all] {
        write(all.whole, *buffer);
        benchmark::DoNotOptimize(*buffer);
    });
    add_case(group + "/lines/" + library, total_size(all.lines), [=, &all] {
        for (auto const& week : all.weeks) {
            write(week, *buffer);
            benchmark::DoNotOptimize(*buffer);
        }
    });
}

}  // namespace benchmarks
