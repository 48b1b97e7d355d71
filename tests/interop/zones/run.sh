#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# The providers of time zones in examples/zones against Python's zoneinfo and the C library. Those
# that need a library of their own are compiled here, where that can be had.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
need python3
have_packages tzdata || true
folder=${TZDIR:-/usr/share/zoneinfo}
[[ -f $folder/Asia/Manila ]] || skip "$folder has no time zones"
python3 -c 'import zoneinfo' 2>/dev/null || skip "Python has no zoneinfo"
work=$build/interop/zones
mkdir -p "$work"

python3 -B "$here/compare.py" "$folder" 1850 2100 "$build/tests/interop/zones/files" "$folder"

includes=(-I "$here/../../../include" -I "$here/../../../examples")
have_packages libhowardhinnant-date-dev || true
if "${CXX:-c++}" -std=c++20 "${includes[@]}" "$here/adaptors/date.cpp" -o "$work/date" -ldate-tz 2>"$work/date.log"; then
    python3 -B "$here/compare.py" "$folder" 1970 2036 "$work/date"
else
    echo "date: not tried, as the library is not here"
fi
tried=
for with in "${CXX:-c++}" "clang++-19 -stdlib=libc++ -fexperimental-library" "clang++ -stdlib=libc++ -fexperimental-library"; do
    if $with -std=c++20 "${includes[@]}" "$here/adaptors/chrono.cpp" -o "$work/chrono" 2>"$work/chrono.log"; then
        python3 -B "$here/compare.py" "$folder" 1970 2100 "$work/chrono"
        tried=yes
        break
    fi
done
[[ -n $tried ]] || echo "chrono: not tried, as no compiler here has its time zones"
