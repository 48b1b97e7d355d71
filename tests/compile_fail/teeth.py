#!/usr/bin/env python3
"""Fails unless run.py accepts only a file that is refused for the reason that it states.

usage: teeth.py COMPILER
"""
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).with_name("run.py")
REFUSED = '#ifndef RIGHT\n#error "no such thing"\n#endif\n'

# A file, and what run.py must say of it (nothing: it passes).
CASES = [
    ("// expect: no such thing\n" + REFUSED, ""),
    ("// expect: other words | no such thing\n" + REFUSED, ""),
    ("// expect: no such thing\n", "planted.cpp compiles"),
    ("// expect: other words\n" + REFUSED, "planted.cpp is refused for another reason"),
    ('// expect: no such thing\n#error "no such thing"\n', "planted.cpp is refused even when right"),
    (REFUSED, "planted.cpp does not say in its first line"),
]

wrong = 0
for text, verdict in CASES:
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "planted.cpp")
        file.write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, "-B", SCRIPT, file, sys.argv[1]], capture_output=True, text=True)
    if not run.stderr.startswith(verdict) or (run.returncode == 0) != (verdict == ""):
        print(f"{text}expected {verdict!r}, found {run.stderr!r} and the exit status {run.returncode}")
        wrong += 1
sys.exit(wrong != 0)
