#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# Python and DuckDB read the tables of a record as the record says, and what Python writes comes
# back as it was.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/tables
need python3
install_npm "$here" "$work"
python3 -B "$here/check.py" "$build/examples/cli/plenary" "$here/../../data/programme_week.json" "$work"
node "$work/check.mjs" "$work"
