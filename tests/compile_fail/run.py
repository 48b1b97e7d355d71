#!/usr/bin/env python3
"""Compiles each file beside this one and fails unless it is refused with the words it expects.

usage: run.py COMPILER [FLAG...]

The first line of a file reads  // expect: WORDS  (or  WORDS | OTHER WORDS  where compilers differ)
and everything else must be right, so the file is compiled a second time with -DRIGHT, which must
succeed.
"""
import os
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).parent
command = [*sys.argv[1:], "-std=c++20", "-fsyntax-only"]
files = sorted(here.glob("*.cpp"))
assert files, "no files to compile"
failed = 0
for file in files:
    words = file.read_text(encoding="utf-8").splitlines()[0].removeprefix("// expect: ").split(" | ")
    plain = {**os.environ, "LC_ALL": "C"}
    wrong = subprocess.run([*command, file], capture_output=True, text=True, env=plain)
    right = subprocess.run([*command, "-DRIGHT", file], capture_output=True, text=True, env=plain)
    if wrong.returncode == 0:
        verdict = "compiles"
    elif not any(expected in wrong.stderr for expected in words):
        verdict = f"is refused for another reason than {words}:\n{wrong.stderr}"
    elif right.returncode != 0:
        verdict = f"is refused even when right:\n{right.stderr}"
    else:
        continue
    print(f"{file.name} {verdict}")
    failed += 1
print(f"{len(files) - failed} of {len(files)} refused as expected")
sys.exit(failed != 0)
