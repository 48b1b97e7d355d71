"""plenary show: a record as a programme."""

import json
import pathlib
import unittest

from support import WEEK, InFolder, with_change


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

    def test_examples_are_said_to_be_examples(self):
        def examples(thing, *fields):
            thing["meta"] = {"listings": [{"field_name": f, "extent": "illustrative"} for f in fields]}

        record = json.loads(WEEK)
        examples(record, "findings")
        sessions = {s["id"]: s for m in record["meetings"] for s in m.get("sessions", [])}
        stalls = next(s for s in sessions.values() if "stalls" in s)
        given = next(c for s in sessions.values() for c in s.get("contributions", []) if "issues" in c)
        examples(stalls, "stalls")
        examples(given, "issues")
        code, out, err = self.run_program("show", "-", stdin=json.dumps(record))
        self.assertEqual((code, err), (0, ""))
        self.assertIn("Stalls: OSR and RLN (Know your rights) (among others)\n", out)
        self.assertIn("Issues: Labour at sea (among others)\n", out)
        self.assertIn("heard in From departure to return\n\n  among others\n\n── Documents", out)

    def test_who_of_them_spoke_is_told_of_several_only(self):
        def shown(*names):
            by = [{"organisation": name} for name in names]
            given = {"id": "c", "kind": "statement", "by": by, "attribution": "unknown"}
            session = {"id": "s", "kind": "panel", "title": "S", "contributions": [given]}
            meeting = {"id": "m", "kind": "workshop", "title": "M", "status": "held", "sessions": [session]}
            record = {"format": "1.0", "id": "r", "title": "R", "meetings": [meeting]}
            return self.run_program("show", "-", stdin=json.dumps(record))[1]

        self.assertIn("who spoke on what is not known", shown("one", "other"))
        self.assertNotIn("who spoke on what is not known", shown("one"))

    def test_what_was_withdrawn_is_not_shown(self):
        record = json.loads(WEEK)

        def withdraw(things):
            for thing in things:
                thing.setdefault("meta", {})["deleted"] = "2026-03-01T09:00:00+12:00[Pacific/Fiji]"

        for m in record["meetings"]:
            for s in m.get("sessions", []):
                for name in "agenda", "contributions", "stalls":
                    withdraw(s.get(name, []))
        for name in "outcomes", "findings", "documents":
            withdraw(record[name])
        code, out, err = self.run_program("show", "-", stdin=json.dumps(record))
        self.assertEqual((code, err), (0, ""))
        for gone in "Ten thousand", "Contents of the guide", "Stalls", "What came out", "What was found", "Documents":
            self.assertNotIn(gone, out)

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

  11:00        Cancelled panel  (convened by Group, Pacific/Fiji, cancelled)
               Moved from Monday 9 March 2026, 10:00

  09:00        Online session  (exchange, UTC +08:00)
               1  First
                  –  Below  (decision, deferred)
               • ORG and not-there for observers — statement  (together)

── Monday 9 – Tuesday 10 March 2026 ────────────────────────────────────────────

Meeting  (continued)

  1.  Organisation  (site visit)
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


if __name__ == "__main__":
    unittest.main()
