#!/usr/bin/env python3
"""Fails unless the scripts beside this one find what is planted for them.

usage: teeth.py COMPILER
"""
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
compiler = sys.argv[1]


def outcome_of(script, files, *arguments):
    """What a script prints about a folder with these files, and its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        command = [sys.executable, "-B", HERE / script, *(argument.format(folder) for argument in arguments)]
        run = subprocess.run(command, capture_output=True, text=True)
        return run.stdout + run.stderr, run.returncode


def alone(text, *more):
    return outcome_of("alone.py", {"plenary/planted.hpp": text}, "--compiler", compiler, "--include", "{0}", *more)


def macros(text):
    files = {"plenary/planted.hpp": "#pragma once\n" + text, "macros.md": "`PLENARY_KNOWN`"}
    return outcome_of("macros.py", files, compiler, "{0}", "{0}/macros.md")


def detail(text):
    return outcome_of("detail.py", {"examples/planted.cpp": text}, "{0}")


RIGHT = "#pragma once\n#include <string>\ninline std::string text() { return {}; }\n"
# The outcome, and what must have been said for it to fail (nothing: it passes).
CASES = [
    (alone(RIGHT), ""),
    (alone("#pragma once\ninline std::string text() { return {}; }\n"), "'std'"),
    (alone("struct twice {};\n"), "redefinition of"),
    (alone("#pragma once\ninline char narrow(int i) { return i; }\n"), "conversion"),
    (alone("#pragma once\ninline void fail() { throw 1; }\n", "--flags=-fno-exceptions"), "exception"),
    (alone("#pragma once\ninline void fail() { throw 1; }\n", "--flags=-fno-exceptions", "--together"), "exception"),
    (macros("#define PLENARY_KNOWN 1\n#define PLENARY_DETAIL_OWN 1\n#define GONE 1\n#undef GONE\n"), ""),
    (macros("#include <climits>\n"), ""),
    (macros("#define LEAK 1\n"), "planted.hpp: LEAK is left behind"),
    (macros("#define PLENARY_NEW 1\n"), "planted.hpp: PLENARY_NEW is not in macros.md"),
    (detail("auto x = plenary::parse();\n"), ""),
    (detail("auto x = plenary::detail::parse();\n"), "examples/planted.cpp:1:"),
]

wrong = 0
for number, ((said, status), expected) in enumerate(CASES, 1):
    if (status, expected in said) != (1 if expected else 0, True):
        print(f"case {number}: expected {expected or 'no fault'!r}, found the status {status} and\n{said}")
        wrong += 1
sys.exit(wrong != 0)
