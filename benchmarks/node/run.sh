#!/usr/bin/env bash
# usage: run.sh DOCUMENTS_PROGRAM WORK_FOLDER >node.json
#
# What JSON.parse and ajv need for the large document and its schema. Fails, and says SKIPPED, where node or npm
# cannot be had.
set -euo pipefail
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
program=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
for command in node npm; do
    command -v "$command" >/dev/null || { echo "SKIPPED: the comparison with node, since $command is not here" >&2; exit 77; }
done
cp "$here/package.json" "$here/measure.mjs" "$work"
(cd "$work" && npm install --ignore-scripts --no-audit --no-fund >install.log 2>&1) ||
    { echo "SKIPPED: the comparison with node, since npm cannot install what package.json names" >&2; exit 77; }
"$program" "$work"
node "$work/measure.mjs" "$work/schema.json" "$work/large.json" "${PLENARY_REPETITIONS:-15}"
