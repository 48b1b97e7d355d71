#!/usr/bin/env python3
"""Fails when something written for users needs a name from a namespace detail.

usage: detail.py [FOLDER]
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]
PLACES = ["README.md", "docs/**/*.md", "examples/**/*.?pp", "test_package/*.cpp", "tests/packaging/consumer/*.cpp"]

files = [file for place in PLACES for file in sorted(root.glob(place))]
faults = [f"{file.relative_to(root)}:{number}: {line.strip()}" for file in files
          for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
          if re.search(r"\bdetail::", line)]
if not files:
    faults = [f"nothing to look at in {root}"]
print(*faults, sep="\n", end="\n" if faults else "")
sys.exit(bool(faults))
