#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# What `plenary check --format sarif` writes, against the schema of SARIF 2.1.0 and, where it can be
# had, the validator that the makers of the standard use: for a record full of mistakes, one without,
# one with suppressions, and files with hostile names.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/sarif
install_npm "$here" "$work"
data=$here/../../data
plenary=$build/examples/cli/plenary

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
names=(planted.json clean.json suppressed.json 'a b%20c#d?.json' $'line\nbreak.json' 'scheme:x.json' $'caf\xe9 "q".json'
    '-dash.json' 'déjà vu.json')
cp "$data/planted_mistakes.json" planted.json
cp "$data/programme_week.json" clean.json
cat >suppressed.json <<'END'
{"format": "1.0", "id": "r", "title": "Spring ", "meta": {"suppressions": [
  {"code": "text.*", "reason": "The poster says so."}, {"code": "time.order", "reason": "Not needed."}]}}
END
for name in "${names[@]:3}"; do printf '{"format": "1.0", "id": "r"}' >"./$name"; done

hex=()
for name in "${names[@]}"; do hex+=("$(printf %s "$name" | od -An -v -tx1 | tr -d ' \n')"); done
"$plenary" check --format sarif -- "${names[@]}" >"$work/log.sarif" || [[ $? -eq 1 ]]
node "$work/validate.mjs" "$work/log.sarif" "${hex[@]}"

multitool=$work/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
if [[ -f $multitool ]]; then
    # Without ICU it needs to be told so. SARIF2005 asks for the address of the project.
    chmod +x "$multitool"
    told=$(DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$multitool" validate "$work/log.sarif" --rule-kind 'Sarif;Gh' 2>&1) ||
        true
    if grep -E '(error|warning) [A-Z]' <<<"$told" | grep -v SARIF2005; then exit 1; fi
    grep -q 'Analysis completed successfully' <<<"$told"
    echo "the multitool has nothing against it"
fi
