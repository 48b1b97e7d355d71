"""plenary explain: what a code means, with an example that is marked."""

import json
import unittest

from support import InFolder


class Explain(InFolder):
    def test_a_rule(self):
        self.assertEqual(
            self.run_program("explain", "country.code"),
            (
                0,
                """\
country.code: error
A country is an assigned ISO 3166-1 alpha-2 code.
help: leave it out for what has no code

Wrong:
    "places": [{"id": "london", "name": "London", "country": "UK"}]
                                                             ^^^^
  error: expected an assigned country code, found "UK"

Right:
    "places": [{"id": "london", "name": "London", "country": "GB"}]
""",
                "",
            ),
        )

    def test_a_code_of_the_reader(self):
        self.assertEqual(
            self.run_program("explain", "read.control"),
            (
                0,
                """\
read.control: error
Control characters in a text are written as escapes.
help: write \\n for a line break and \\t for a tab

Wrong:
    {"format": "1.0", "id": "r", "title": "Spring
                                                 ^
    meetings"}
  error: expected an escape, found the control character 0x0A

Right:
    {"format": "1.0", "id": "r", "title": "Spring\\nmeetings"}
""",
                "",
            ),
        )

    def test_a_code_of_tables(self):
        self.assertEqual(
            self.run_program("explain", "csv.ragged"),
            (
                0,
                """\
csv.ragged: error
A row has as many cells as the table has columns.
help: put a cell that holds the separator in double quotes

Brought into:
    "outcomes": [
      {"id": "share", "kind": "decision", "statement": "Share alerts"}
    ]

Wrong, where this is outcomes.csv:
    id,statement
    share,Share alerts, and contacts
    ^
  error: expected 2 cells, found 3

Right:
    id,statement
    share,"Share alerts, and contacts"
""",
                "",
            ),
        )

    def test_a_code_of_calendars(self):
        self.assertEqual(
            self.run_program("explain", "ical.value"),
            (
                0,
                """\
ical.value: error
A value has the form of its property.
help: see RFC 5545 for the form; the line is kept as it came

Wrong:
    DTSTART;VALUE=DATE:20260310
    STATUS:AGREED
    ^
  error: expected TENTATIVE, CONFIRMED or CANCELLED, found "AGREED"

Right:
    DTSTART;VALUE=DATE:20260310
    STATUS:CONFIRMED
""",
                "",
            ),
        )

    def test_every_code(self):
        kinds = json.loads(self.run_program("rules", "--format", "json")[1])["kinds"]
        self.assertGreater(len(kinds), 100)
        for kind in kinds:
            code, out, err = self.run_program("explain", kind["code"])
            self.assertEqual((kind["code"], code, err), (kind["code"], 0, ""))
            self.assertTrue(out.startswith(f"{kind['code']}: {kind['severity']}"))
            self.assertRegex(out, r"\nWrong(, where [^:]+)?:\n    ")
            self.assertIn("\nRight:\n    ", out)
            marked = any(set(line.strip()) == {"^"} for line in out.splitlines())
            self.assertEqual((kind["code"], marked), (kind["code"], kind["made_of"] != "code" and kind["code"] != "report.more"))

    def test_a_group(self):
        for asked in "suppression", "suppression.*", "supp*":
            code, out, err = self.run_program("explain", asked)
            self.assertEqual((code, err), (0, ""))
            self.assertIn("suppression.unused           warning  A suppression silences something.\n", out)
            self.assertIn("suppression.code             warning  ", out)
            self.assertNotIn("time.order", out)

    def test_no_code(self):
        for asked, told in [
            ("sesion.room-free", "did you mean `session.room-free`?"),
            ("xyz", "see plenary rules"),
            ("\x1b[1m", "see plenary rules"),
            ("", "see plenary rules"),
        ]:
            name = asked.replace("\x1b", "<U+001B>")
            self.assertEqual(
                self.run_program("explain", asked), (2, "", f'plenary: no finding has the code "{name}"; {told}\n')
            )

    def test_colour(self):
        out = self.run_program("--colour", "always", "explain", "country.code")[1]
        self.assertIn("\x1b[1mcountry.code\x1b[0m", out)
        self.assertIn("\x1b[1;31m^^^^\x1b[0m", out)


if __name__ == "__main__":
    unittest.main()
