#!/usr/bin/env bash
# usage: tests/interop/run.sh BUILD_DIR [NAME...]
#
# Runs the interop checks, all of them or those named. A check passes (0), fails, or is skipped (77)
# where a tool that it needs cannot be had.
set -uo pipefail
build=$(realpath "${1:?usage: run.sh BUILD_DIR [NAME...]}")
shift
cd "$(dirname "${BASH_SOURCE[0]}")"
names=("$@")
[[ $# -ne 0 ]] || for script in */run.sh; do names+=("${script%/run.sh}"); done

passed=0 failed=() skipped=()
for name in "${names[@]}"; do
    echo "== $name"
    "$name/run.sh" "$build"
    case $? in
        0) passed=$((passed + 1)) ;;
        77) skipped+=("$name") ;;
        *) failed+=("$name") ;;
    esac
done
echo "$passed passed; failed: ${failed[*]:-none}; skipped: ${skipped[*]:-none}"
[[ ${#failed[@]} -eq 0 && $((passed + ${#skipped[@]})) -ne 0 ]]
