#!/usr/bin/env python3
"""Compiles a file and fails unless it is refused with the words it expects.

usage: run.py FILE COMPILER [FLAG...]

The first line of the file reads  // expect: WORDS  (or  WORDS | OTHER WORDS  where compilers differ)
and everything else must be right, so the file is compiled a second time with -DRIGHT, which must
succeed.
"""
import os
import pathlib
import subprocess
import sys

file = pathlib.Path(sys.argv[1])
command = [*sys.argv[2:], "-std=c++20", "-fsyntax-only", file]
first = file.read_text(encoding="utf-8").splitlines()[0]
if not first.startswith("// expect: "):
    sys.exit(f"{file.name} does not say in its first line what to expect")
words = first.removeprefix("// expect: ").split(" | ")


def compiled(*flags):
    return subprocess.run([*command, *flags], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})


wrong = compiled()
if wrong.returncode == 0:
    sys.exit(f"{file.name} compiles")
if not any(expected in wrong.stderr for expected in words):
    sys.exit(f"{file.name} is refused for another reason than {words}:\n{wrong.stderr}")
right = compiled("-DRIGHT")
if right.returncode != 0:
    sys.exit(f"{file.name} is refused even when right:\n{right.stderr}")
