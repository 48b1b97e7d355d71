#!/usr/bin/env bash
# Measures reading, writing and checking beside other libraries, and writes docs/performance.md.
# PLENARY_REPETITIONS says how often each case is run (15), PLENARY_WEEKS how large the record is (1000).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/setup.sh
ensure compiler make cmake boost fmt clang benchmark peers python3

results=build/bench/results
mkdir -p "$results"
for compiler in g++ clang++; do
    tree=build/bench/$compiler
    program=$compiler
    [[ $compiler == clang++ ]] && program=$(clang_tool clang++)
    echo "Building the benchmarks with $program ..." >&2
    cmake -S . -B "$tree" -DCMAKE_CXX_COMPILER="$program" -DCMAKE_BUILD_TYPE= \
        -DCMAKE_CXX_FLAGS="-O3 -march=x86-64-v2" -DPLENARY_WERROR=OFF -DPLENARY_BUILD_TESTS=OFF \
        -DPLENARY_BUILD_EXAMPLES=OFF -DPLENARY_BUILD_BENCHMARKS=ON >/dev/null
    cmake --build "$tree" --parallel "$(nproc)" --target plenary_benchmarks plenary_memory \
        plenary_documents >/dev/null
    "$program" --version | head -n 1 >"$results/$compiler.version"
    "$tree/benchmarks/plenary_memory" >"$results/$compiler.memory.json"
done
for compiler in g++ clang++; do
    echo "Measuring what $compiler made ..." >&2
    build/bench/$compiler/benchmarks/plenary_benchmarks --benchmark_enable_random_interleaving=true \
        --benchmark_repetitions="${PLENARY_REPETITIONS:-15}" --benchmark_min_time=0.05 \
        --benchmark_out="$results/$compiler.json" --benchmark_out_format=json >/dev/null 2>&1
    # Once more with memory in pages of two megabytes, where the system gives them to who asks.
    GLIBC_TUNABLES=glibc.malloc.hugetlb=1 build/bench/$compiler/benchmarks/plenary_benchmarks \
        --benchmark_filter='validate/.*/(all rules|read)' --benchmark_enable_random_interleaving=true \
        --benchmark_repetitions="${PLENARY_REPETITIONS:-15}" --benchmark_min_time=0.05 \
        --benchmark_out="$results/$compiler.pages.json" --benchmark_out_format=json >/dev/null 2>&1
done

echo "Measuring node ..." >&2
benchmarks/node/run.sh build/bench/g++/benchmarks/plenary_documents build/bench/node >"$results/node.json" ||
    rm -f "$results/node.json"

date -u +%Y-%m-%d >"$results/date.txt"
echo "Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores." >"$results/machine.txt"
{
    echo -n "simdjson $(package_version libsimdjson-dev), RapidJSON $(package_version rapidjson-dev), "
    echo -n "Boost.JSON $(package_version "$(boost_package)"), nlohmann $(package_version nlohmann-json3-dev), "
    echo -n "libical $(package_version libical-dev)"
} >"$results/versions.txt"
python3 -B benchmarks/table.py "$results" >"$results/performance.md"
mv "$results/performance.md" docs/performance.md
cat docs/performance.md
