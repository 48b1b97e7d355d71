#!/usr/bin/env python3
"""Fails unless the compile-time budget is exceeded by a growth of more than a fifth, and by that alone."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "benchmarks" / "compile"))
import measure

measure.version_of = lambda compiler: compiler
BASELINE = {"g++ 12": {"model": 2.0}}


def outcome(compiler, *measured):
    """What is said when one measurement after the other gives these ratios."""
    left = list(measured)
    measure.ratios = lambda compiler, rounds: {"model": left.pop(0) if len(left) > 1 else left[0]}
    return measure.check([compiler], BASELINE, 2)


CASES = [
    (outcome("g++ 12", 2.0), True, "g++ 12 model: 2.00 references, baseline 2.00 (+0%)"),
    (outcome("g++ 12", 2.39), True, "g++ 12 model: 2.39 references, baseline 2.00 (+20%)"),
    (outcome("g++ 12", 2.42), False, "g++ 12 model: 2.42 references, baseline 2.00 (+21%): grew by more than 20%"),
    # A busy moment is not a growth.
    (outcome("g++ 12", 3.0, 2.1), True, "g++ 12 model: 2.10 references, baseline 2.00 (+5%)"),
    (outcome("g++ 99", 2.0), True, "SKIPPED: baseline.json has no figures for g++ 99"),
]
wrong = 0
for (lines, well), expected_well, expected in CASES:
    if (lines, well) != ([expected], expected_well):
        print(f"expected {expected}, found {lines} {well}")
        wrong += 1
# The files that are measured are there.
for _, name, _ in [measure.REFERENCE, *measure.OWN, *measure.PEERS]:
    if not (measure.HERE / "units" / f"{name}.cpp").is_file():
        print(f"there is no unit {name}")
        wrong += 1
sys.exit(wrong != 0)
