"""Compares what a provider of zones answers with what Python's zoneinfo and the C library say.

usage: compare.py FOLDER FIRST_YEAR LAST_YEAR COMMAND [ARGUMENT...]

Asks about every zone of FOLDER at times spread over FIRST_YEAR to LAST_YEAR, chosen at random but the
same each time, and at the transitions that are answered and the seconds before them.
"""

import datetime
import os
import random
import subprocess
import sys
import time
import zoneinfo

folder, first_year, last_year, command = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
zoneinfo.reset_tzpath(to=[folder])
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def seconds(year):
    return int((datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc) - EPOCH).total_seconds())


def ask(questions):
    text = "".join(f"{name} {when}\n" for name, when in questions)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    answers = [line.split() for line in done.stdout.splitlines()]
    assert len(answers) == len(questions), "not every question was answered"
    return answers


def truth(zone, when):
    """Offset and abbreviation; '-' where the database says that it does not know."""
    then = (EPOCH + datetime.timedelta(seconds=when)).astimezone(zone)
    name = then.tzname()
    if name == "-00":
        return ["-", "-"]
    return [str(int(then.utcoffset().total_seconds())), name]


def saving_by_c_library(name, when):
    if os.environ.get("TZ") != name:
        os.environ["TZ"] = name
        time.tzset()
    return str(time.localtime(when).tm_isdst)


def main():
    draw = random.Random(2025)
    names = sorted(name for name in zoneinfo.available_timezones() if name != "localtime")
    zones = {name: zoneinfo.ZoneInfo(name) for name in names}
    questions = [(name, draw.randrange(seconds(first_year), seconds(last_year + 1))) for name in names for _ in range(25)]
    questions += [(name, seconds(2025) + month * 30 * 86400) for name in names for month in range(12)]
    first = ask(questions)
    followed = [(name, int(a[3])) for (name, _), a in zip(questions, first) if a[3] != "-"]
    questions += followed + [(name, when - 1) for name, when in followed]
    answers = first + ask(questions[len(first):])

    wrong = []
    compared = 0
    for (name, when), answer in zip(questions, answers):
        expected = truth(zones[name], when)
        if answer[1] == "%z":  # libc++ 19 hands over a format of newer data unfilled
            answer[1] = expected[1]
        if answer[:2] != expected:
            wrong.append(f"{name} at {when}: expected {expected}, found {answer}")
        # Before 1970 the C library and the format do not agree on what holds before all transitions.
        if answer[2] != "-" and when >= 0 and command[0].endswith("files"):
            if answer[2] != saving_by_c_library(name, when):
                wrong.append(f"{name} at {when}: daylight saving is not {answer[2]}")
        compared += 1
        if answer[3] == "-":
            probes = [when + n * 86400 * 45 for n in range(1, 20)]
            if any(truth(zones[name], probe) != expected for probe in probes if probe < seconds(last_year + 1)):
                wrong.append(f"{name} at {when}: found no transition, but there is one")
            continue
        next_one = int(answer[3])
        if truth(zones[name], next_one - 1) != expected:
            wrong.append(f"{name} at {when}: a transition before {next_one}")
        probe = draw.randrange(when, next_one)
        if truth(zones[name], probe) != expected:
            wrong.append(f"{name} at {when}: a transition before {probe}, found {next_one}")
    print(*wrong[:10], sep="\n", end="\n" if wrong else "")
    print(f"{os.path.basename(command[0])}: {len(names)} zones, {compared} answers, {len(wrong)} wrong")
    # An empty folder or a program that says nothing must not pass.
    return 1 if wrong or len(names) < 300 or compared < 20000 else 0


sys.exit(main())
