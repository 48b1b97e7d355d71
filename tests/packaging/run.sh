#!/usr/bin/env bash
# Gets plenary in each way that is promised, builds the same program with each, and runs it.
#
# usage: run.sh [--quick] [BUILD_FOLDER]
#   --quick  with one compiler, and without what has to be downloaded
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

clang=$(compgen -c clang++ | grep -xE 'clang\+\+(-[0-9]+)?' | sort -Vr | head -n 1 || true)
compilers=(g++ ${clang:+"$clang"})
routes=(installed in_the_build vcpkg conan)
if [[ ${1:-} == --quick ]]; then
    compilers=("${clang:-g++}")
    routes=(installed in_the_build vcpkg)
    shift
fi
build=${1:-$here/../../build/packaging}
mkdir -p "$build"
build=$(cd "$build" && pwd)

failed=0
for route in "${routes[@]}"; do
    code=0
    bash "$here/routes/$route.sh" "$build/$route" "${compilers[@]}" >"$build/$route.log" 2>&1 || code=$?
    case $code in
        0) echo "packaging/$route: passed (${compilers[*]})" ;;
        77) grep '^SKIPPED' "$build/$route.log" | sed "s|^|packaging/$route: |" ;;
        *)
            failed=1
            tail -n 40 "$build/$route.log"
            echo "packaging/$route: FAILED, see $build/$route.log"
            ;;
    esac
done
exit "$failed"
