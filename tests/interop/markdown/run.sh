#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# Texts that look like markup come out of three parsers of Markdown as the texts that they are.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/markdown
install_npm "$here" "$work"
node "$work/check.mjs" "$build/tests/interop/markdown/pages"
