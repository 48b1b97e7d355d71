#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# A processor of JSON-LD makes the right triples of a record, without fetching anything, and finds no
# word that it would have to drop.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/linked
install_npm "$here" "$work"
"$build/examples/cli/plenary" convert "$here/small.json" --to jsonld -o "$work/small.jsonld"
"$build/examples/cli/plenary" convert "$here/../../data/programme_week.json" --to jsonld -o "$work/week.jsonld"
"$build/examples/cli/plenary" convert "$here/../../../examples/records/manila-2025.json" --to jsonld -o "$work/manila.jsonld"
node "$work/check.mjs" "$work" "$here/small.nq"
