#!/bin/sh
# Fuzzes the readers with what clang has for finding faults: for some seconds, every time with other
# inputs, or with so many inputs as "100000x" says, which are the same every time, so that whether a
# change passes is not a matter of luck.
#
# usage: tests/fuzz/run.sh BUILD_DIR [SECONDS | NUMBERx] [TARGET...]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:?usage: tests/fuzz/run.sh BUILD_DIR [SECONDS | NUMBERx] [TARGET...]}
build=$folder/fuzz
effort=${2:-60}
[ $# -le 2 ] || shift 2
[ $# -gt 0 ] && [ -f "$here/$1.cpp" ] && targets=$* || targets="json cbor lines"

for clang in ${CXX:-} clang++ clang++-19 clang++-18 clang++-17 clang++-16; do
  case $clang in *clang*) command -v "$clang" >/dev/null && break ;; esac
  clang=
done
if [ -z "$clang" ]; then
  echo "SKIPPED: fuzzing needs clang"
  exit 77
fi
mkdir -p "$build"

case $targets in *\ *) # several: as many at once as there are processors
  # shellcheck disable=SC2086  # several targets
  printf '%s\n' $targets | xargs -n 1 -P "$(getconf _NPROCESSORS_ONLN)" env "CXX=$clang" "$0" "$folder" "$effort"
  exit ;;
esac

case $effort in
  *x) limit="-runs=${effort%x} -seed=1" how="with ${effort%x} inputs" ;;
  *) limit="-max_total_time=$effort" how="for $effort s" ;;
esac

for target in $targets; do
  echo "fuzzing $target $how"
  "$clang" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    -DFMT_HEADER_ONLY -I"$root/include" "$here/$target.cpp" -o "$build/$target"
  # What is found on the way is kept in the build folder and used again by the next run, but for one
  # that is to be the same every time.
  case $effort in *x) rm -rf "$build/corpus-$target" ;; esac
  mkdir -p "$build/corpus-$target"
  seeds="$here/corpus/$target"
  [ "$target" != json ] || seeds="$seeds $root/tests/data"
  # shellcheck disable=SC2086  # several folders, several options
  if ! "$build/$target" $limit -max_len=20000 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="$build/$target-" -print_final_stats=1 -dict="$here/$target.dict" \
    "$build/corpus-$target" $seeds >"$build/$target.log" 2>&1; then
    tail -n 40 "$build/$target.log"
    echo "fuzz $target: FAILED, see $build/$target.log"
    exit 1
  fi
  grep -E "number_of_executed_units|new_units_added" "$build/$target.log" | tr '\n' ' '
  echo
done
echo "fuzz: passed $targets"
