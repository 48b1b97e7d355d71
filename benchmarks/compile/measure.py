#!/usr/bin/env python3
"""Measures what plenary costs a compiler: seconds of the processor, and memory at the most.

  --check              fails when the memory that a unit takes to compile, or the object file made of it, has grown
                       by more than a fifth since baseline.json, measured against a reference of the standard
                       library alone that is compiled in the same run
  --baseline           writes baseline.json for these compilers
  --document FILE      writes a table of all that is measured, also of other libraries
"""
import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import typing

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BASELINE = HERE / "baseline.json"
MAY_GROW_TO = 1.2
# Both follow the templates instantiated and the functions made, and differ by no more than 1 % between runs.
# Seconds differ by a third within a minute on machines with other things to do, so nothing fails by them.
JUDGED = ["memory", "object"]

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


class Used(typing.NamedTuple):
    """What one compilation took: seconds in user mode, mebibytes of memory at the most, and bytes of what it made."""
    seconds: float
    memory: float
    object: int


def compile_once(compiler, source, *flags):
    """What compiling a file takes. Ends the program where that fails."""
    with tempfile.NamedTemporaryFile(suffix=".o") as made:
        command = [compiler, "-std=c++20", "-w", f"-I{ROOT / 'include'}", *flags, "-o", made.name, source]
        child = subprocess.Popen([str(part) for part in command])
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{source} does not compile with {compiler}")
        return Used(used.ru_utime, used.ru_maxrss / 1024, os.path.getsize(made.name))


class Unit:
    """Something to compile again and again. What else the machine does only ever adds, so the least counts."""

    def __init__(self, compiler, source, *flags):
        self.command, self.runs, self.least = (compiler, source, *flags), 0, None

    def run(self):
        used = compile_once(*self.command)
        self.runs += 1
        self.least = used if self.least is None else Used(*map(min, self.least, used))


def measure(units, rounds):
    """Compiles them in turn, so that whatever else the machine does hits all of them."""
    for number in range(rounds):
        for unit in units:
            if unit.runs <= number:
                unit.run()


def unit_of(compiler, name, level):
    return Unit(compiler, HERE / "units" / f"{name}.cpp", level, "-c")


def ratios(compiler):
    """What each of our own units takes, in multiples of the reference."""
    reference = unit_of(compiler, *REFERENCE[1:])
    own = {name: unit_of(compiler, name, level) for _, name, level in OWN}
    measure([reference, *own.values()], 1)
    return {name: {figure: round(took / standard, 3) for figure, took, standard
                   in zip(Used._fields, unit.least, reference.least)} for name, unit in own.items()}


def check(compilers, baseline):
    """The lines to print, and whether all is well."""
    lines, well = [], True
    for compiler in compilers:
        version = version_of(compiler)
        if version not in baseline:
            lines.append(f"SKIPPED: baseline.json has no figures for {version}")
            continue
        for name, now in ratios(compiler).items():
            for figure in JUDGED:
                known = baseline[version][name][figure]
                grown = now[figure] / known
                well &= grown <= MAY_GROW_TO
                verdict = "" if grown <= MAY_GROW_TO else f": grew by more than {MAY_GROW_TO - 1:.0%}"
                lines.append(f"{version} {name} {figure}: {now[figure]:.2f} references, baseline {known:.2f}"
                             f" ({grown - 1:+.0%}){verdict}")
            lines.append(f"{version} {name} seconds: {now['seconds']:.2f} references, not judged")
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
            figures = " | ".join(f"{unit.least.seconds:.2f} | {unit.least.memory:.0f}" for unit in units)
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
        "A test fails when the memory that one of plenary's own units takes, or the object file made of it, grows by more than",
        "a fifth in relation to the reference.",
        "",
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", help="may be repeated")
    parser.add_argument("--rounds", type=int, default=2, help="how often each unit is compiled for a document")
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
        known |= {version_of(compiler): {name: {figure: now[figure] for figure in JUDGED}
                                         for name, now in ratios(compiler).items()} for compiler in compilers}
        BASELINE.write_text(json.dumps(dict(sorted(known.items())), indent=2) + "\n", encoding="utf-8")
    if options.check:
        lines, well = check(compilers, known)
        print(*lines, sep="\n")
    sys.exit(not well)


if __name__ == "__main__":
    main()
