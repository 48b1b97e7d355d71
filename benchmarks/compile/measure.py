#!/usr/bin/env python3
"""Measures what plenary costs a compiler: seconds of the processor, and memory at the most.

  --check              fails when a unit has grown by more than a fifth since baseline.json, measured against
                       a reference of the standard library alone that is compiled in the same run
  --baseline           writes baseline.json for these compilers
  --document FILE      writes a table of all that is measured, also of other libraries
"""
import argparse
import datetime
import functools
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BASELINE = HERE / "baseline.json"
MAY_GROW_TO = 1.2

REFERENCE = ("the reference: regular expressions, maps and streams of the standard library", "reference", "-O2")
# What --check looks at. The rules are compiled without -O, as an application under development does it.
OWN = [
    ("read and write twelve structs", "structs_plenary", "-O2"),
    ("read and write the whole model", "model", "-O2"),
    ("read, check with all rules, and write the whole model", "record", "-O0"),
]
PEERS = [
    ("the same twelve structs with nlohmann/json", "structs_nlohmann", "-O2"),
    ("the same twelve structs with Boost.JSON", "structs_boost_json", "-O2"),
]
# Layers by what a program includes of them.
INCLUDES = [
    ["fwd.hpp"], ["core/date.hpp"], ["diagnose/report.hpp"], ["reflect/fields.hpp"], ["model/session.hpp"],
    ["model/record.hpp"], ["index/index.hpp"], ["serialize/read.hpp", "serialize/write.hpp"],
    ["validate/validate.hpp"], ["validate/rules.hpp"], ["json/reader.hpp"], ["json/writer.hpp"],
    ["json/reader.hpp", "model/record.hpp"], ["json/checked.hpp"], ["report/terminal.hpp"], ["plenary.hpp"],
]


def version_of(compiler):
    """Such as `g++ 12` or `clang++ 19`: figures of other major versions are not to be compared."""
    macros = subprocess.run([compiler, "-dM", "-E", "-x", "c++", os.devnull], capture_output=True, text=True,
                            check=True).stdout
    values = dict(re.findall(r"#define (__clang_major__|__GNUC__) (\d+)", macros))
    if "__clang_major__" in values:
        return f"clang++ {values['__clang_major__']}"
    return f"g++ {values['__GNUC__']}"


def compile_once(compiler, source, *flags):
    """Seconds in user mode and mebibytes of one compilation; it must succeed."""
    command = [compiler, "-std=c++20", "-w", f"-I{ROOT / 'include'}", *flags, source]
    child = subprocess.Popen([str(part) for part in command])
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{source} does not compile with {compiler}")
    return used.ru_utime, used.ru_maxrss / 1024


class Unit:
    """Something to compile again and again. What else the machine does only ever adds, so the least counts."""

    def __init__(self, compiler, source, *flags):
        self.command, self.runs, self.seconds, self.memory = (compiler, source, *flags), 0, float("inf"), 0.0

    def run(self):
        seconds, memory = compile_once(*self.command)
        self.runs += 1
        self.seconds = min(self.seconds, seconds)
        self.memory = max(self.memory, memory)


def measure(units, rounds):
    """Compiles them in turn, so that whatever else the machine does hits all of them."""
    for number in range(rounds):
        for unit in units:
            if unit.runs <= number:
                unit.run()


@functools.cache
def unit_of(compiler, name, level):
    return Unit(compiler, HERE / "units" / f"{name}.cpp", level, "-c", "-o", os.devnull)


def ratios(compiler, rounds):
    reference = unit_of(compiler, *REFERENCE[1:])
    own = {name: unit_of(compiler, name, level) for _, name, level in OWN}
    measure([reference, *own.values()], rounds)
    return {name: round(unit.seconds / reference.seconds, 3) for name, unit in own.items()}


def check(compilers, baseline, rounds):
    """The lines to print, and whether all is well."""
    lines, well = [], True
    for compiler in compilers:
        known = baseline.get(version_of(compiler))
        if known is None:
            lines.append(f"SKIPPED: baseline.json has no figures for {version_of(compiler)}")
            continue
        now = ratios(compiler, rounds)
        for extra in (1, 2):  # before a unit is said to have grown, everything is measured again
            if any(ratio > MAY_GROW_TO * known[name] for name, ratio in now.items()):
                now = ratios(compiler, rounds + extra)
        for name, ratio in now.items():
            grown = ratio / known[name]
            well &= grown <= MAY_GROW_TO
            verdict = "" if grown <= MAY_GROW_TO else f": grew by more than {MAY_GROW_TO - 1:.0%}"
            lines.append(f"{version_of(compiler)} {name}: {ratio:.2f} references, baseline {known[name]:.2f}"
                         f" ({grown - 1:+.0%}){verdict}")
    return lines, well


def processor():
    try:
        return re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())[1]
    except (OSError, TypeError):
        return platform.machine()


def document(compilers, rounds):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for headers in INCLUDES:
            label = " and ".join(f"`{header}`" for header in headers)
            source = pathlib.Path(folder, f"{len(made)}.cpp")
            source.write_text("".join(f"#include <plenary/{header}>\n" for header in headers), encoding="utf-8")
            made.append((f"include {label}", [Unit(c, source, "-fsyntax-only") for c in compilers]))
        for label, name, level in [*OWN, *PEERS, REFERENCE]:
            made.append((f"{label}, `{level}`", [unit_of(c, name, level) for c in compilers]))
        measure([unit for _, units in made for unit in units], rounds)
        for label, units in made:
            figures = " | ".join(f"{unit.seconds:.2f} | {unit.memory:.0f}" for unit in units)
            rows.append(f"| {label} | {figures} |")
    runs = f"the least of {rounds} runs" if rounds > 1 else "one run"
    names = [version_of(compiler) for compiler in compilers]
    today = datetime.datetime.now(datetime.timezone.utc).date()
    return "\n".join([
        "# Compile time",
        "",
        f"Written by `benchmarks/compile/measure.py --document` on {today}, on {os.cpu_count()} processors of the kind"
        f" {processor()}.",
        f"Seconds are those that the compiler spent in user mode ({runs}), memory is in MiB at"
        " the most. What else a machine is doing makes the seconds longer, for all rows alike.",
        "",
        "| unit | " + " | ".join(f"{name}: s | MiB" for name in names) + " |",
        "|---|" + "--:|--:|" * len(names),
        *rows,
        "",
        "The goals, with g++ 12: 0.6 s for `json/reader.hpp` with `model/record.hpp`, 4.5 s for the twelve structs, 9 s for the whole model.",
        "What is missed is missed for generating code: reading and writing have a function for each type of thing, list and",
        "member, which is also where their speed comes from. The reference row tells how fast the machine was.",
        "",
        "Include the model and the rules in few units: where entities are only passed on, `fwd.hpp` is enough.",
        "A test fails when one of plenary's own units grows by more than a fifth in relation to the reference.",
        "",
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", help="may be repeated")
    parser.add_argument("--rounds", type=int, default=2, help="how often each unit is compiled at least")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--baseline", action="store_true")
    parser.add_argument("--document", type=pathlib.Path)
    options = parser.parse_args()
    compilers = options.compiler or ["g++"]
    for compiler in compilers:
        if not shutil.which(compiler):
            parser.error(f"there is no {compiler}")
    known = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    well = True
    if options.document:
        options.document.write_text(document(compilers, options.rounds), encoding="utf-8")
    if options.baseline:
        known |= {version_of(compiler): ratios(compiler, options.rounds) for compiler in compilers}
        BASELINE.write_text(json.dumps(dict(sorted(known.items())), indent=2) + "\n", encoding="utf-8")
    if options.check:
        lines, well = check(compilers, known, options.rounds)
        print(*lines, sep="\n")
    sys.exit(not well)


if __name__ == "__main__":
    main()
