#!/usr/bin/env bash
# usage: tests/interop/page/run.sh BUILD_DIR
#
# Web pages in a browser: nothing is said on its console, nothing is fetched, axe finds nothing in any
# view, and the HTML is valid. Pictures of the views are left in BUILD_DIR/interop/page.
set -euo pipefail
build=$(realpath "${1:?usage: run.sh BUILD_DIR}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../support.sh"
root=$here/../../..
work=$build/interop/page
program=$build/examples/cli/plenary

have_packages chromium fonts-liberation || skip "chromium cannot be installed"
need chromium
install_npm "$here" "$work"

# Of a week without clock times, of one with them, and of one whose every text is hostile.
for name in manila-2025 programme_week; do
    node "$work/hostile.mjs" "$(ls "$root/examples/records/$name.json" "$root/tests/data/$name.json" 2>/dev/null)" \
        "$work/hostile-$name.json"
done
"$program" convert "$root/examples/records/manila-2025.json" --to html -o "$work/manila-2025.html"
"$program" convert "$root/tests/data/programme_week.json" --to html -o "$work/programme-week.html"
"$program" convert "$work/hostile-manila-2025.json" --to html -o "$work/hostile-manila.html"
"$program" convert "$work/hostile-programme_week.json" --to html -o "$work/hostile-week.html"

cd "$work"
exec node pages.mjs manila-2025 programme-week hostile-manila hostile-week
