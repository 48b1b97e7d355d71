#!/usr/bin/env bash
# Builds the command line, checks and shows the record of a week of meetings in Manila, and writes
# what can be made of it to out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/setup.sh
ensure compiler make cmake boost fmt cli11

echo "Building the command line in build/demo; this takes some minutes ..." >&2
cmake -S . -B build/demo -DCMAKE_BUILD_TYPE=Release -DPLENARY_BUILD_TESTS=OFF -DPLENARY_WERROR=OFF >/dev/null
cmake --build build/demo --parallel "$(nproc)" --target plenary_cli >/dev/null
plenary=build/demo/examples/cli/plenary

record=examples/records/manila-2025.json
mkdir -p out
"$plenary" rules >out/rules.txt
"$plenary" fields >out/fields.txt
"$plenary" check "$record"
"$plenary" check --format json "$record" >out/manila-2025.check.json
"$plenary" format "$record" >out/manila-2025.json
"$plenary" show "$record" | tee out/manila-2025.txt
for format in cbor ics html md jsonld; do
    "$plenary" convert "$record" --to "$format" -o "out/manila-2025.$format"
done
"$plenary" convert "$record" --to agenda -o out/manila-2025.agenda.md
"$plenary" convert "$record" --to csv -o out/manila-2025.tables
"$plenary" schema -o out/record.schema.json

cat <<END

Written to out/:
  manila-2025.txt         the programme, as above
  manila-2025.html        the page for the public: open it in a browser
  manila-2025.ics         the calendar: import it, or subscribe to it
  manila-2025.md          the communiqué, and manila-2025.agenda.md the agenda
  manila-2025.tables/     tables for spreadsheets
  manila-2025.jsonld      linked data
  manila-2025.json        the record, put in order; manila-2025.cbor the same as CBOR
  manila-2025.check.json  the report of the check
  record.schema.json      the JSON Schema of records
  rules.txt, fields.txt   all that is checked, and all that a record can say
The program is $plenary; begin with: $plenary --help
END
