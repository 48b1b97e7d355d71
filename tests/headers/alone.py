#!/usr/bin/env python3
"""Compiles each public header as the first and only one of a unit, included twice, without warnings.

With --together, all of them in one unit: what flags such as -fno-exceptions forbid shows there as well.
"""
import argparse
import concurrent.futures
import os
import pathlib
import sys

from public_headers import INCLUDE, compile_text, public_headers

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
parser.add_argument("--flags", default="", help="further flags, separated by spaces: --flags='-m32 -O1'")
parser.add_argument("--include", type=pathlib.Path, default=INCLUDE, help="the folder that holds plenary/")
parser.add_argument("--jobs", type=int, default=os.cpu_count())
parser.add_argument("--together", action="store_true")
options = parser.parse_args()


def first_faults(include_names):
    text = "".join(f"#include <{name}>\n" for name in include_names) * 2
    run = compile_text(text, options.compiler, options.include, "-fsyntax-only", *WARNINGS, *options.flags.split())
    return "\n".join(run.stderr.splitlines()[:12]) if run.returncode else None


names = public_headers(options.include)
units = [names] if options.together else [[name] for name in names]
with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
    results = list(pool.map(first_faults, units))
failed = 0
for unit, faults in zip(units, results):
    if faults is not None:
        print(f"{'all together' if options.together else unit[0]}:\n{faults}")
        failed += 1
how = " ".join(["in one unit" if options.together else "alone and twice", "with", options.compiler, options.flags]).strip()
print(f"{len(names)} headers {how}: {f'{failed} failed' if failed else 'as they should'}")
sys.exit(failed != 0)
