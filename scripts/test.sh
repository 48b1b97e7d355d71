#!/usr/bin/env bash
# Builds all tests with g++ and runs them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/setup.sh
export CXX=g++
ensure compiler make cmake boost fmt cli11 catch2 python3 nlohmann

echo "Building the tests in build/test; with few cores this takes a long while ..." >&2
cmake -S . -B build/test -DCMAKE_BUILD_TYPE= -DCMAKE_UNITY_BUILD=ON -DPLENARY_WERROR=OFF >/dev/null
cmake --build build/test --parallel "$(nproc)" >/dev/null

log=build/test/ctest.log
if ctest --test-dir build/test --output-on-failure --no-tests=error --parallel "$(nproc)" >"$log" 2>&1; then
    tail -n 3 "$log"
else
    cat "$log"
    exit 1
fi
