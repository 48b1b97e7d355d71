#!/usr/bin/env python3
"""Fails unless check_layers.py finds what is planted for it, and nothing else."""
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).with_name("check_layers.py")

# A header, and the fault that must be found in it (or none).
CASES = [
    ("core/down.hpp", '#include "plenary/json/reader.hpp"', "core must not include json"),
    ("core/spaced.hpp", "#  include <plenary/model/record.hpp>", "core must not include model"),
    ("json/beside.hpp", '#include "plenary/cbor/reader.hpp"', "json must not include cbor"),
    ("model/umbrella.hpp", '#include "plenary/plenary.hpp"', "model must not include plenary"),
    ("model/heavy.hpp", "#include <fmt/format.h>", "model does without fmt"),
    ("tools/new.hpp", "", "tools is no layer of the design"),
    ("core/long.hpp", "\n" * 401, "more than 400 lines"),
    ("core/full.hpp", "\n" * 400, None),
    ("json/upwards.hpp", '#include "plenary/core/date.hpp"\n#include "plenary/json/writer.hpp"', None),
    ("validate/formats.hpp", "#include <fmt/format.h>", None),
]

wrong = 0
for name, text, fault in CASES:
    with tempfile.TemporaryDirectory() as folder:
        header = pathlib.Path(folder, "plenary", name)
        header.parent.mkdir(parents=True)
        header.write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, "-B", SCRIPT, folder], capture_output=True, text=True)
    expected = f"{name}: {fault}\n" if fault else ""
    if (run.stdout, run.returncode) != (expected, 1 if fault else 0):
        print(f"{name}: expected {expected!r}, found {run.stdout!r} and the exit status {run.returncode}\n{run.stderr}")
        wrong += 1
sys.exit(wrong != 0)
