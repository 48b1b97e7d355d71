#!/usr/bin/env python3
"""Fails when a header includes what its layer may not know, or is too long.

usage: check_layers.py INCLUDE_FOLDER
"""
import pathlib
import re
import sys

LONGEST = 400

# A layer may include itself and what stands here; the order is that of the design.
MAY_KNOW = {
    "core": "",
    "diagnose": "core",
    "reflect": "core diagnose",
    "model": "core reflect fwd",
    "index": "core reflect model",
    "programme": "core reflect model index",
    "serialize": "core diagnose reflect",
    "validate": "core diagnose reflect model index",
    "share": "core diagnose reflect model index validate",
    "compare": "core diagnose reflect",
    "json": "core diagnose reflect serialize validate",
    "cbor": "core diagnose reflect serialize validate",
    "ical": "core diagnose reflect model index programme serialize share",
    "csv": "core diagnose reflect model index serialize share",
    "markdown": "core diagnose reflect model index programme share",
    "html": "core diagnose reflect model index programme share",
    "jsonld": "core diagnose reflect model index programme serialize share json",
    "sarif": "core diagnose reflect serialize validate json version",  # SARIF is JSON and names its maker
    # A fix is shown as JSON, and examples are read by those who find what they show.
    "report": "core diagnose reflect model serialize validate share json csv ical",
}
# Heavy to include: only these layers may.
MAY_FORMAT = {"validate", "share", "ical", "csv", "markdown", "html", "jsonld", "sarif", "report"}


def faults_of(root):
    for header in sorted(root.rglob("*.hpp")):
        name, text = header.relative_to(root), header.read_text(encoding="utf-8")
        if len(text.splitlines()) > LONGEST:
            yield f"{name}: more than {LONGEST} lines"
        if len(name.parts) == 1:
            continue
        layer = name.parts[0]
        if layer not in MAY_KNOW:
            yield f"{name}: {layer} is no layer of the design"
            continue
        for target in re.findall(r'#\s*include\s*[<"]plenary/([\w/]+?)(?:\.hpp|/)', text):
            if target != layer and target not in MAY_KNOW[layer].split():
                yield f"{name}: {layer} must not include {target}"
        if layer not in MAY_FORMAT and re.search(r"#\s*include\s*<fmt/", text):
            yield f"{name}: {layer} does without fmt"


root = pathlib.Path(sys.argv[1], "plenary")
if not any(root.rglob("*.hpp")):
    sys.exit(f"no headers in {root}")
faults = list(faults_of(root))
print(*faults, sep="\n", end="\n" if faults else "")
sys.exit(bool(faults))
