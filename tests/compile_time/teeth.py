#!/usr/bin/env python3
"""Fails unless the compile-time budget is exceeded by a growth of more than a fifth, and by that alone."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "benchmarks" / "compile"))
import measure

measure.version_of = lambda compiler: compiler
BASELINE = {"g++ 12": {"model": {"memory": 2.0, "object": 4.0}}}


def outcome(compiler, memory, made, seconds=1.0):
    """What is said of one unit that takes this."""
    measure.ratios = lambda compiler: {"model": {"seconds": seconds, "memory": memory, "object": made}}
    return measure.check([compiler], BASELINE)


MEMORY = "g++ 12 model memory: 2.00 references, baseline 2.00 (+0%)"
OBJECT = "g++ 12 model object: 4.00 references, baseline 4.00 (+0%)"
SECONDS = "g++ 12 model seconds: 1.00 references, not judged"
CASES = [
    (outcome("g++ 12", 2.0, 4.0), True, [MEMORY, OBJECT, SECONDS]),
    (outcome("g++ 12", 2.39, 4.0), True,
     ["g++ 12 model memory: 2.39 references, baseline 2.00 (+20%)", OBJECT, SECONDS]),
    (outcome("g++ 12", 2.42, 4.0), False,
     ["g++ 12 model memory: 2.42 references, baseline 2.00 (+21%): grew by more than 20%", OBJECT, SECONDS]),
    (outcome("g++ 12", 2.0, 5.0), False,
     [MEMORY, "g++ 12 model object: 5.00 references, baseline 4.00 (+25%): grew by more than 20%", SECONDS]),
    # A busy moment is not a growth.
    (outcome("g++ 12", 2.0, 4.0, 9.0), True, [MEMORY, OBJECT, "g++ 12 model seconds: 9.00 references, not judged"]),
    (outcome("g++ 99", 2.0, 4.0), True, ["SKIPPED: baseline.json has no figures for g++ 99"]),
]
wrong = 0
for (lines, well), expected_well, expected in CASES:
    if (lines, well) != (expected, expected_well):
        print(f"expected {expected}, found {lines} {well}")
        wrong += 1
# The files that are measured are there.
for _, name, _ in [measure.REFERENCE, *measure.OWN, *measure.PEERS]:
    if not (measure.HERE / "units" / f"{name}.cpp").is_file():
        print(f"there is no unit {name}")
        wrong += 1
sys.exit(wrong != 0)
