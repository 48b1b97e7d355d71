"""What the tests of the command line share: each runs the built program as its users do.

A test is started as  python3 check.py PROGRAM [unittest arguments]
"""

import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
DATA = pathlib.Path(__file__).parent.parent / "data"
WEEK = (DATA / "programme_week.json").read_text()
MINIMAL = '{\n  "format": "1.0",\n  "id": "r",\n  "title": "T"\n}\n'

# One event, that begins as is said.
CALENDAR = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//example//example//EN",
        "BEGIN:VEVENT",
        "UID:a",
        "DTSTAMP:20260309T000000Z",
        "{start}",
        "SUMMARY:Opening",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
)


def with_change(old, new, behind=""):
    """The record of the programme week with one change, the first one behind a text."""
    start = WEEK.index(behind)
    assert old in WEEK[start:]
    return WEEK[:start] + WEEK[start:].replace(old, new, 1)


# One error of a field, which the reader lets pass.
WRONG_COUNTRY = with_change('"FJ"', '"FJI"', behind='"harbour-office"')
WRONG_COUNTRY_PRINTED = """\
error[field.pattern]: expected two capital letters, such as PH (ISO 3166-1
    alpha-2), found "FJI" of 3 characters
   --> week.json:100:18  /organisations/5/country
    |
100 |       "country": "FJI",
    |                  ^^^^^
    = help: the field holds: The country it is or belongs to (ISO 3166-1
            alpha-2).

week.json: 1 error
"""


def environment(**changes):
    """The caller's environment without what the program heeds of it."""
    heeded = ("NO_COLOR", "CLICOLOR_FORCE", "TERM")
    return {**{k: v for k, v in os.environ.items() if k not in heeded}, **changes}


class InFolder(unittest.TestCase):
    """A test with a folder of its own, in which the program runs."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, contents):
        path = self.folder / name
        path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
        return path

    def run_program(self, *arguments, stdin="", stdout=subprocess.PIPE, started_with={}, **changes):
        """Exit code and both outputs; `changes` are those to the environment."""
        done = subprocess.run(
            [PROGRAM, *arguments],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            stdout=stdout,
            stderr=subprocess.PIPE,
            env=environment(**changes),
            cwd=self.folder,
            **started_with,
        )
        return done.returncode, (done.stdout or b"").decode(), done.stderr.decode()

    def on_terminal(self, *arguments, stdin=b"", pause=0.0, **changes):
        """What a terminal gets that stands for both outputs; the input comes after a pause."""
        try:
            controller, terminal = pty.openpty()
        except OSError:
            self.skipTest("there are no pseudo-terminals here")
        started = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=terminal,
            stderr=terminal,
            env=environment(**{"TERM": "xterm", **changes}),
            cwd=self.folder,
        )
        os.close(terminal)
        time.sleep(pause)
        started.stdin.write(stdin)
        started.stdin.close()
        out = b""
        try:
            while part := os.read(controller, 65536):
                out += part
        except OSError:  # how Linux says that nobody has the terminal open any more
            pass
        started.wait()
        os.close(controller)
        return out.decode().replace("\r\n", "\n")
