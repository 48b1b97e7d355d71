#!/usr/bin/env bash
# Builds the command line, checks and shows the record of a week of meetings in Manila, and writes
# what can be made of it to out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/setup.sh
ensure compiler make cmake boost fmt cli11

echo "Building the command line in build/demo ..." >&2
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

cat <<END

Written to out/:
  manila-2025.txt         the programme, as above
  manila-2025.json        the record in its canonical form
  manila-2025.check.json  the report of the check
  rules.txt, fields.txt   all that is checked, and all that a record can say
The program is $plenary; begin with: $plenary --help
END
