#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# The JSON Schema of records against two validators: it is valid itself, and both agree with the
# reader on every mutant of a record, with unknown members let pass and refused. Then the schema is
# spoilt in each place, and the mutants must show it.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/schema
install_npm "$here" "$work"

record=$here/../../../examples/records/manila-2025.json
mutants=$build/tests/interop/schema/mutants
seed=20251201
for way in open closed; do
    flags=()
    [[ $way == closed ]] && flags=(--closed)
    "$build/examples/cli/plenary" schema "${flags[@]}" -o "$work/$way.json"
    "$mutants" "$record" 2500 "$seed" "$way" | node "$work/agree.mjs" "$work/$way.json" 2000
done
"$mutants" "$record" 1 "$seed" open | node "$work/teeth.mjs" "$work/open.json" 500
"$mutants" "$record" 1 "$seed" closed | node "$work/teeth.mjs" "$work/closed.json" 30 additionalProperties
