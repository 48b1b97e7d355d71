#!/usr/bin/env python3
"""Runs the command line as its users do.

    cli.py PROGRAM [unittest arguments]
"""

import json
import os
import pathlib
import pty
import re
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
DATA = pathlib.Path(__file__).parent.parent / "data"
WEEK = (DATA / "programme_week.json").read_text()
MINIMAL = '{\n  "format": "1.0",\n  "id": "r",\n  "title": "T"\n}\n'


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

# Ten mistakes of ten kinds: code, path, line and column of each.
PLANTED = [
    ("read.duplicate", "/organisations/3/acronym", 88, 7),
    ("read.value", "/documents/0/published", 150, 20),
    ("read.type", "/meetings/1/ordinal", 229, 18),
    ("time.order", "/meetings/1/sessions/1/slot/end", 287, 20),
    ("read.enumerator", "/meetings/1/sessions/2/kind", 325, 19),
    ("read.utf-8", "/findings/0/statement", 478, 66),
]
# Those of them that are found by rules which a program may be without.
PLANTED_FOR_MORE_RULES = [
    ("reference.resolves", "/meetings/1/sessions/1/contributions/0/issues/0", 305, 17),
    ("unknown.near", "/meetings/2/sessions/0/fokus", 389, 19),
    ("time.within", "/meetings/2/sessions/1/date", 400, 19),
    ("id.unique", "/meetings/2/sessions/1/stalls/1/id", 414, 21),
]


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

    def on_terminal(self, *arguments, stdin=b"", pause=0.0, stdout=None, **changes):
        """What a terminal gets that stands for both outputs, or only for the one not given."""
        try:
            controller, terminal = pty.openpty()
        except OSError:
            self.skipTest("there are no pseudo-terminals here")
        started = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=stdout or terminal,
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


class Check(InFolder):
    def test_a_clean_record(self):
        self.file("week.json", WEEK)
        self.assertEqual(self.run_program("check", "week.json"), (0, "week.json: no findings\n", ""))

    def test_findings_are_shown_with_their_lines(self):
        self.file("week.json", WRONG_COUNTRY)
        self.assertEqual(self.run_program("check", "week.json"), (1, WRONG_COUNTRY_PRINTED, ""))

    def test_a_pipe(self):
        printed = WRONG_COUNTRY_PRINTED.replace("week.json", "<stdin>")
        self.assertEqual(self.run_program("check", "-", stdin=WRONG_COUNTRY), (1, printed, ""))

    def test_several_files_exit_with_the_worst(self):
        self.file("clean.json", MINIMAL)
        self.file("week.json", WRONG_COUNTRY)
        code, out, err = self.run_program("check", "week.json", "clean.json")
        self.assertEqual((code, err), (1, ""))
        self.assertEqual(out, WRONG_COUNTRY_PRINTED + "clean.json: no findings\n2 files: 1 error\n")
        code, out, err = self.run_program("check", "week.json", "none.json", "clean.json")
        self.assertEqual((code, err), (3, "plenary: cannot read none.json: No such file or directory\n"))
        self.assertEqual(out, WRONG_COUNTRY_PRINTED + "clean.json: no findings\n3 files: 1 error\n")

    def test_what_cannot_be_read(self):
        self.assertEqual(
            self.run_program("check", "."), (3, "", "plenary: cannot read .: Is a directory\n")
        )

    def test_broken_documents(self):
        for text, code, column in [
            ("", "read.syntax", 1),
            ("{", "read.syntax", 2),
            ('{"id": "a', "read.syntax", 8),
            ("[]", "read.type", 1),
            (MINIMAL + "}", "read.trailing", 1),
            (b"\xff\xfe{\x00}\x00", "read.syntax", 1),
        ]:
            exit_code, out, err = self.run_program("check", "--format", "json", "-", stdin=text)
            first = json.loads(out)["files"][0]["findings"][0]
            self.assertEqual((exit_code, err), (1, ""))
            self.assertEqual((text, first["code"], first["where"]["column"]), (text, code, column))

    def test_levels_of_codes(self):
        self.file("week.json", WRONG_COUNTRY)
        for override, code, closing in [
            ("field.pattern=off", 0, "no findings"),
            ("field.*=off", 0, "no findings"),
            ("field.pattern=note", 0, "1 note"),
            ("field.p*=warning", 0, "1 warning"),
            ("time.order=off", 1, "1 error"),
        ]:
            done = self.run_program("check", "--severity", override, "week.json")
            self.assertEqual((override, done[0], done[1].splitlines()[-1]), (override, code, f"week.json: {closing}"))
        twice = ("--severity", "field.*=off", "--severity", "field.pattern=error")
        self.assertEqual(self.run_program("check", "week.json", *twice)[0], 1)

    def test_profiles(self):
        self.file("week.json", WEEK)
        for profile in "draft", "publish":
            out = self.run_program("check", "--profile", profile, "--format=json", "week.json")[1]
            self.assertEqual(json.loads(out)["profile"], profile)

    def test_json(self):
        self.file("week.json", WRONG_COUNTRY)
        code, out, err = self.run_program("check", "--format", "json", "week.json", "none.json")
        self.assertEqual((code, err), (3, "plenary: cannot read none.json: No such file or directory\n"))
        result = json.loads(out)
        self.assertEqual(
            result,
            {
                "version": result["version"],
                "profile": "publish",
                "files": [
                    {
                        "file": "week.json",
                        "found": {"error": 1, "warning": 0, "note": 0},
                        "findings": [
                            {
                                "code": "field.pattern",
                                "severity": "error",
                                "path": "/organisations/5/country",
                                "where": {
                                    "offset": WRONG_COUNTRY.encode().index(b'"FJI"'),
                                    "length": 5,
                                    "line": 100,
                                    "column": 18,
                                },
                                "message": "expected two capital letters, such as PH (ISO 3166-1 alpha-2), "
                                'found "FJI" of 3 characters',
                                "hint": "the field holds: The country it is or belongs to (ISO 3166-1 alpha-2).",
                                "fix_is_safe": False,
                            }
                        ],
                    },
                    {
                        "file": "none.json",
                        "problem": "cannot read none.json: No such file or directory",
                        "found": {"error": 0, "warning": 0, "note": 0},
                    },
                ],
            },
        )

    def test_planted_mistakes_are_all_found_in_one_run(self):
        self.file("planted.json", (DATA / "planted_mistakes.json").read_bytes())
        known = self.run_program("rules")[1].split()
        expected = PLANTED + [p for p in PLANTED_FOR_MORE_RULES if p[0] in known]
        code, out, err = self.run_program("check", "--format", "json", "planted.json")
        self.assertEqual((code, err), (1, ""))
        findings = json.loads(out)["files"][0]["findings"]
        found = [(f["code"], f["path"], f["where"]["line"], f["where"]["column"]) for f in findings]
        self.assertEqual(sorted(found), sorted(expected))
        self.assertEqual([f["where"]["line"] for f in findings], sorted(line for _, _, line, _ in expected))
        self.assertNotIn("", [f["hint"] for f in findings])

        code, out, err = self.run_program("check", "planted.json")
        self.assertEqual((code, err), (1, ""))
        for _, path, line, column in expected:
            self.assertIn(f"--> planted.json:{line}:{column}  {path}\n", out)

    def test_a_full_disk(self):
        self.file("week.json", WEEK)
        with open("/dev/full", "w") as full:
            self.assertEqual(
                self.run_program("check", "week.json", stdout=full),
                (3, "", "plenary: cannot write the output\n"),
            )


class Usage(InFolder):
    def test_mistakes_are_explained(self):
        for arguments, told in [
            ([], "no command; it takes one of check, show, format, rules, fields"),
            (["chekc"], 'no command "chekc"; did you mean `check`?'),
            (["check"], "FILE is required"),
            (["show", "a", "b"], "The following argument was not expected: b"),
            (["check", "a", "--profile", "publsh"], '--profile: no "publsh"; did you mean `publish`?'),
            (["check", "a", "--format", "xml"], '--format: no "xml"; it takes text, json'),
            (["check", "a", "--severity", "time.order"], '--severity: expected CODE=LEVEL, found "time.order"'),
            (
                ["check", "a", "--severity", "time.order=of"],
                '--severity: expected off, note, warning or error behind time.order=, found "of"',
            ),
            (
                ["check", "a", "--severity", "time.ordr=off"],
                '--severity: no finding has the code "time.ordr"; did you mean `time.order`?',
            ),
            (
                ["check", "a", "--severity", "read.*=off"],
                "--severity: read.* cannot be changed: what is not read cannot be checked",
            ),
            (["format", "-i", "-"], "-i: standard input cannot be changed in place"),
            (["format", "-i", "--check", "a"], "-i: excludes --check"),
            (["format", "a", "b"], "FILE: several files need -i or --check"),
            (["--colour", "nevr", "rules"], '--colour: no "nevr"; did you mean `never`?'),
            (["\x1b[31m"], 'no command "<U+001B>[31m"; it takes one of check, show, format, rules, fields'),
        ]:
            self.assertEqual(
                self.run_program(*arguments), (2, "", f"plenary: {told}\nTry plenary --help.\n")
            )

    def test_help_and_version_are_everywhere(self):
        version = self.run_program("--version")
        self.assertRegex(version[1], r"\Aplenary \d+\.\d+\.\d+\n\Z")
        self.assertEqual(version[0], 0)
        for command in "check", "show", "format", "rules", "fields":
            self.assertEqual(self.run_program(command, "--version"), version)
            code, out, err = self.run_program(command, "--help")
            self.assertEqual((code, err), (0, ""))
            self.assertIn(f"plenary {command}", out)
            self.assertLessEqual(max(map(len, out.splitlines())), 80)
            self.assertIn(f"  {command} ", self.run_program("--help")[1])


class Colour(InFolder):
    def test_only_a_terminal_gets_colours_unless_the_user_says_otherwise(self):
        self.file("week.json", WRONG_COUNTRY)
        check = ("check", "week.json")
        sequence = "\x1b[1;31merror[field.pattern]\x1b[0m"
        for coloured, out in [
            (False, self.run_program(*check)[1]),
            (True, self.on_terminal(*check)),
            (False, self.on_terminal(*check, NO_COLOR="1")),
            (True, self.on_terminal(*check, NO_COLOR="")),
            (False, self.on_terminal(*check, TERM="dumb")),
            (True, self.run_program(*check, CLICOLOR_FORCE="1")[1]),
            (False, self.run_program(*check, CLICOLOR_FORCE="0")[1]),
            (False, self.run_program(*check, CLICOLOR_FORCE="1", NO_COLOR="1")[1]),
            (True, self.run_program(*check, "--colour", "always", NO_COLOR="1")[1]),
            (True, self.run_program("--color=always", *check)[1]),
            (False, self.on_terminal(*check, "--colour=never")),
        ]:
            self.assertEqual(sequence in out, coloured)
            self.assertEqual("\x1b" in out, coloured)
            self.assertEqual(re.sub("\x1b\\[[0-9;]*m", "", out), WRONG_COUNTRY_PRINTED)

    def test_what_comes_from_outside_controls_no_terminal(self):
        text = WEEK.replace("Kings Wharf", "Kings\\u001b[2J\\u202eWharf").replace("Reef Room", "Reef\x1b]0;x\x07")
        name = "\x1b[31mweek.json"
        self.file(name, text)
        for command in "check", "show":
            code, out, err = self.run_program(command, name)
            self.assertNotEqual(out, "")
            self.assertNotRegex(out + err, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]")
        self.assertIn("Kings<U+001B>[2J<U+202E>Wharf", out)
        self.assertNotRegex(self.run_program("check", "none\x1b[31m")[2], "\x1b")


class Progress(InFolder):
    def test_a_terminal_is_told_what_takes_so_long_and_the_line_goes_again(self):
        out = self.on_terminal("check", "-", stdin=MINIMAL.encode(), pause=1.6, TERM="dumb")
        self.assertEqual(
            re.sub("(\r\x1b\\[Kreading <stdin>: 0 MiB)+\r\x1b\\[K", "[progress]", out),
            "[progress]<stdin>: no findings\n",
        )

    def test_what_is_quick_shows_nothing(self):
        self.assertEqual(
            self.on_terminal("check", "-", stdin=MINIMAL.encode(), TERM="dumb"), "<stdin>: no findings\n"
        )

    def test_who_is_no_terminal_is_told_nothing(self):
        started = subprocess.Popen(
            [PROGRAM, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(1.3)
        self.assertEqual(started.communicate(MINIMAL.encode()), (b"<stdin>: no findings\n", b""))


class Format(InFolder):
    def test_members_are_put_in_order_and_indented(self):
        text = '{"title":"T", "id" : "r","x":[1, {"y":null}],\n"format": "1.0"}'
        expected = """\
{
  "format": "1.0",
  "id": "r",
  "x": [
    1,
    {
      "y": null
    }
  ],
  "title": "T"
}
"""
        self.assertEqual(self.run_program("format", "-", stdin=text), (0, expected, ""))

    def test_what_is_formatted_stays_so(self):
        self.assertEqual(self.run_program("format", "-", stdin=WEEK), (0, WEEK, ""))

    def test_checking_changes_nothing(self):
        self.file("good.json", MINIMAL)
        bad = self.file("bad.json", MINIMAL.replace("  ", " "))
        self.assertEqual(self.run_program("format", "--check", "good.json"), (0, "", ""))
        self.assertEqual(
            self.run_program("format", "--check", "good.json", "bad.json"), (1, "bad.json would change\n", "")
        )
        self.assertEqual(bad.read_text(), MINIMAL.replace("  ", " "))

    def test_in_place(self):
        path = self.file("r.json", MINIMAL.replace("  ", " "))
        path.chmod(0o640)
        self.assertEqual(self.run_program("format", "-i", "r.json"), (0, "", ""))
        self.assertEqual(path.read_text(), MINIMAL)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)
        self.assertEqual(os.listdir(self.folder), ["r.json"])

    def test_in_place_leaves_alone_what_is_in_order(self):
        path = self.file("r.json", MINIMAL)
        before = path.stat().st_ino
        self.assertEqual(self.run_program("format", "-i", "r.json"), (0, "", ""))
        self.assertEqual(path.stat().st_ino, before)

    def test_in_place_keeps_a_link_and_changes_what_it_points_to(self):
        (self.folder / "below").mkdir()
        target = self.file("below/r.json", MINIMAL.replace("  ", " "))
        link = self.folder / "link.json"
        link.symlink_to("below/r.json")
        self.assertEqual(self.run_program("format", "-i", "link.json"), (0, "", ""))
        self.assertEqual(os.readlink(link), "below/r.json")
        self.assertEqual(target.read_text(), MINIMAL)
        self.assertEqual(os.listdir(self.folder / "below"), ["r.json"])

    def test_what_cannot_be_read_whole_is_left_as_it_is(self):
        broken = MINIMAL.replace('"T"', '"T", "language": 7')
        path = self.file("r.json", broken)
        code, out, err = self.run_program("format", "-i", "r.json")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("error[read.type]: expected a text, found the number 7\n --> r.json:4:29  /language\n", err)
        self.assertTrue(err.endswith("plenary: r.json is not formatted: what could not be read would be lost\n"))
        self.assertEqual(path.read_text(), broken)
        self.assertEqual(self.run_program("format", "-", stdin=broken)[:2], (1, ""))

    def test_several_files_in_place(self):
        paths = [self.file(name, MINIMAL.replace("  ", " ")) for name in ("a.json", "b.json")]
        code, out, err = self.run_program("format", "-i", "a.json", "none.json", "b.json")
        self.assertEqual((code, out, err), (3, "", "plenary: cannot read none.json: No such file or directory\n"))
        self.assertEqual([p.read_text() for p in paths], [MINIMAL, MINIMAL])

    def test_the_old_file_survives_when_the_new_one_cannot_be_written_whole(self):
        untidy = WEEK.replace("  ", " ")
        path = self.file("week.json", untidy)

        def at_most_4000_bytes():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))

        # The system stops a program that writes more, unless the program does not want to hear of it.
        for restore_signals, code, told in [
            (True, -signal.SIGXFSZ, ""),
            (False, 3, "plenary: cannot write week.json: File too large\n"),
        ]:
            for left_behind in self.folder.glob(".week.json.*"):
                left_behind.unlink()
            limited = {"preexec_fn": at_most_4000_bytes, "restore_signals": restore_signals}
            self.assertEqual(
                self.run_program("format", "-i", "week.json", started_with=limited), (code, "", told)
            )
            self.assertEqual(path.read_text(), untidy)
        self.assertEqual(os.listdir(self.folder), ["week.json"])

    @unittest.skipIf(os.geteuid() == 0, "nothing is forbidden to root")
    def test_what_may_not_be_written_is_not_replaced(self):
        path = self.file("r.json", MINIMAL.replace("  ", " "))
        path.chmod(0o444)
        self.assertEqual(
            self.run_program("format", "-i", "r.json"),
            (3, "", "plenary: cannot write r.json: Permission denied\n"),
        )
        self.assertEqual(os.listdir(self.folder), ["r.json"])


class Show(InFolder):
    def test_a_programme_week(self):
        expected = pathlib.Path(__file__).with_name("programme_week.txt").read_text()
        self.assertEqual(self.run_program("show", "-", stdin=WEEK), (0, expected, ""))
        self.assertLessEqual(max(map(len, expected.splitlines())), 80)

    def test_what_could_not_be_read_is_said(self):
        code, out, err = self.run_program("show", "-", stdin=with_change('"ordinal": 6', '"ordinal": "6"'))
        self.assertEqual(code, 1)
        self.assertIn("WG-LM Sixth Annual Meeting", out)
        self.assertEqual(
            err, "plenary: <stdin> has 1 error: what could not be read is not shown; see plenary check\n"
        )

    def test_days_that_are_not_known_and_meetings_that_hold_each_other(self):
        meetings = [
            {"id": "a", "kind": "workshop", "title": "A", "status": "planned", "parent": "b"},
            {"id": "b", "kind": "workshop", "title": "B", "status": "planned", "parent": "a"},
            {"id": "c", "kind": "workshop", "title": "C", "status": "planned", "dates": {"start": "2026-03"}},
        ]
        record = {"format": "1.0", "id": "r", "title": "T", "meetings": meetings}
        code, out, err = self.run_program("show", "-", stdin=json.dumps(record))
        self.assertEqual((code, err), (0, ""))
        headings = [line for line in out.splitlines() if line.startswith("──") or len(line) == 1]
        self.assertEqual(
            [line.strip("─ ") for line in headings],
            ["T", "March 2026", "C", "A", "On a day that is not known", "B"],
        )


    def test_a_programme_with_all_that_may_happen_to_it(self):
        def slot(clock, zone):
            return {"start": f"2026-03-09T{clock}:00{zone}"}

        sessions = [
            {
                "id": "s2",
                "kind": "panel",
                "title": "Cancelled panel",
                "status": "cancelled",
                "slot": slot("11:00", "+12:00[Pacific/Fiji]"),
                "former_slots": [slot("10:00", "+12:00[Pacific/Fiji]")],
                "conveners": [{"group": "g"}],
            },
            {
                "id": "s1",
                "kind": "exchange",
                "title": "Online session",
                "slot": slot("09:00", "+08:00"),
                "agenda": [
                    {
                        "id": "a1",
                        "number": "1",
                        "title": "First",
                        "items": [{"id": "a2", "title": "Below", "kind": "decision", "status": "deferred"}],
                    }
                ],
                "contributions": [
                    {
                        "id": "c",
                        "kind": "statement",
                        "by": [{"organisation": "o"}, {"organisation": "not-there"}],
                        "on_behalf_of": [{"collective": "observers"}],
                        "attribution": "collective",
                    }
                ],
            },
        ]
        record = {
            "format": "1.0",
            "id": "r",
            "title": "Record",
            "organisations": [{"id": "o", "name": "Organisation", "acronym": "ORG", "kind": "other"}],
            "working_groups": [{"id": "g", "name": "Group", "kind": "ad_hoc"}],
            "meetings": [
                {
                    "id": "m",
                    "kind": "workshop",
                    "title": "Meeting",
                    "status": "confirmed",
                    "dates": {"start": "2026-03-09", "end": "2026-03-10"},
                    "sessions": sessions,
                    "site_visits": [{"id": "v", "order": 1, "hosts": [{"organisation": "o"}], "note": "By bus"}],
                }
            ],
            "outcomes": [
                {
                    "id": "d",
                    "kind": "decision",
                    "statement": "Meet again",
                    "follow_ups": [
                        {
                            "id": "f",
                            "action": "Find a room",
                            "status": "done",
                            "done_on": "2026-04",
                            "history": [{"meeting": "m", "status": "in_progress", "note": "not easy"}],
                        }
                    ],
                }
            ],
            "assertions": [
                {
                    "id": "x",
                    "subject": "o",
                    "claim": "Is of use.",
                    "duration": {"amount": 1, "unit": "year", "exactness": "exact"},
                }
            ],
        }
        self.assertEqual(
            self.run_program("show", "-", stdin=json.dumps(record)),
            (
                0,
                """\
Record
Times: Pacific/Fiji and UTC +08:00

── Monday 9 March 2026 ─────────────────────────────────────────────────────────

Meeting
Workshop · confirmed

  09:00        Online session  (exchange, UTC +08:00)
               1  First
                  –  Below  (decision, deferred)
               • ORG and not-there for observers — statement  (together)

  11:00        Cancelled panel  (convened by Group, Pacific/Fiji, cancelled)
               Moved from Monday 9 March 2026, 10:00

── Monday 9 – Tuesday 10 March 2026 ────────────────────────────────────────────

Meeting  (continued)

  1.  ORG  (site visit)
      Note: By bus

── What came out ───────────────────────────────────────────────────────────────

  Decision  Meet again
            → Find a room
              done April 2026
              Meeting: in progress, not easy

── What was said ───────────────────────────────────────────────────────────────

  ORG
    Is of use.
    for 1 year
""",
                "",
            ),
        )


class Catalogues(InFolder):
    def test_rules(self):
        code, out, err = self.run_program("rules")
        self.assertEqual((code, err), (0, ""))
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        for line in [
            "CODE                         SEVERITY WHAT MUST HOLD",
            "read.duplicate               error    No two members of an object have the same",
            "read.mark                    note     A document begins without a byte order",
            "field.range                  error    A number is neither below nor above what",
            "time.order                   error    No span ends before it starts.",
            "                                      help: swap the two, or mend the one that",
        ]:
            self.assertIn(line + "\n", out)

    def test_fields_of_all_types(self):
        code, out, err = self.run_program("fields")
        self.assertEqual((code, err), (0, ""))
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        for name in "record", "meeting", "agenda_item", "quantity":
            self.assertEqual(out.count(f"── {name} ─"), 1)

    def test_fields_of_one_type(self):
        self.assertEqual(
            self.run_program("fields", "party"),
            (
                0,
                """\
── party ───────────────────────────────────────────────────────────────────────

  exactly one of `organisation`, `group`, `person`, `collective`

  organisation      An organisation or state of the record.
                    the identifier of an organisation
  group             A working group of the record.
                    the identifier of a working_group
  person            A person of the record.
                    the identifier of a person
  collective        Several together, in the source's words.
                    a text; 1 to 300 characters
""",
                "",
            ),
        )
        self.assertEqual(
            self.run_program("fields", "sesion"),
            (2, "", 'plenary: no type is called "sesion"; did you mean `session`?\n'),
        )


if __name__ == "__main__":
    unittest.main()
