#!/usr/bin/env python3
"""Fails when a public header leaves a macro behind that does not begin with PLENARY_ or that the
documentation does not name.

usage: macros.py COMPILER [INCLUDE_FOLDER DOCUMENT]
"""
import pathlib
import re
import sys

from public_headers import INCLUDE, compile_text, public_headers

compiler = sys.argv[1]
include = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else INCLUDE
document = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else INCLUDE.parent / "docs" / "macros.md"


def left_behind():
    """Each macro that is still defined at the end, with the header of ours that defined it."""
    text = "".join(f"#include <{name}>\n" for name in public_headers(include))
    run = compile_text(text, compiler, include, "-E", "-dD")
    if run.returncode != 0:
        raise SystemExit(run.stderr)
    header, defined = None, {}
    for line in run.stdout.splitlines():
        if place := re.match(r'# \d+ "(.*?)"', line):
            path = pathlib.Path(place[1])
            header = path.relative_to(include) if path.is_relative_to(include) else None
        elif definition := re.match(r"#define (\w+)", line):
            defined[definition[1]] = header
        elif removal := re.match(r"#undef (\w+)", line):
            defined.pop(removal[1], None)
    return {name: header for name, header in defined.items() if header}


macros = left_behind()
if "PLENARY_VERSION_MAJOR" not in macros and include == INCLUDE:
    raise SystemExit("the version was not found, so nothing would be")
documented = set(re.findall(r"PLENARY_\w+", document.read_text(encoding="utf-8")))
faults = [f"{header}: {name} is left behind" for name, header in macros.items() if not name.startswith("PLENARY_")]
faults += [f"{header}: {name} is not in {document.name}" for name, header in macros.items()
           if name.startswith("PLENARY_") and not name.startswith("PLENARY_DETAIL_") and name not in documented]
print(*faults, sep="\n", end="\n" if faults else "")
sys.exit(bool(faults))
