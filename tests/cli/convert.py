"""plenary convert: formats in and out, and that it hands out no more than the audience may see."""

import os
import stat
import threading
import unittest

from support import CALENDAR, MINIMAL, WEEK, InFolder, with_change

MARK = '"meta": {\n    "sharing": {\n      "label": "amber"\n    }\n  },\n  '
AMBER = MINIMAL.replace('"title"', MARK + '"title"')
EMBARGOED = AMBER.replace('"label": "amber"', '"embargo": "2026-03-09T10:00:00Z"')
FLOATING = CALENDAR.format(start="DTSTART:20260309T090000")


class Convert(InFolder):
    def test_what_everybody_may_see_stays_as_it_is(self):
        self.assertEqual(self.run_program("convert", "-", "--to", "json", stdin=WEEK), (0, WEEK, ""))

    def test_the_public_gets_nothing_of_what_is_above_its_label(self):
        self.file("r.json", AMBER)
        code, out, err = self.run_program("convert", "r.json", "--to", "json", "-o", "out.json")
        self.assertEqual((code, out), (1, ""))
        self.assertEqual(err, "plenary: r.json is not converted: the audience may see nothing of it\n")
        self.assertEqual(os.listdir(self.folder), ["r.json"])
        self.assertEqual(
            self.run_program("convert", "r.json", "--to", "json", "--audience", "amber"), (0, AMBER, "")
        )

    def test_what_was_withheld_is_said(self):
        self.file("r.json", with_change('"id": "annual-opening"', '"id": "annual-opening", "meta": {"sharing": {"label": "red"}}'))
        for form in "json", "md":
            code, out, err = self.run_program("convert", "r.json", "--to", form)
            self.assertEqual((code, err), (0, "plenary: r.json: withheld 1 session\n"))

    def test_what_a_calendar_has_no_place_for_is_said(self):
        meetings = [f'{{"id": "m{i}", "kind": "workshop", "title": "M", "status": "planned"}}' for i in (1, 2)]
        self.file("r.json", MINIMAL.replace("\n}", f',\n  "meetings": [{meetings[0]}]\n}}'))
        code, out, err = self.run_program("convert", "r.json", "--to", "ics")
        self.assertEqual(code, 0)
        self.assertNotIn("BEGIN:VEVENT", out)
        self.assertEqual(
            err, "plenary: r.json: 1 meeting, session or site visit has no date of its own, and no event in the calendar\n"
        )
        self.assertEqual(self.run_program("convert", "r.json", "--to", "md")[2], "")
        self.file("r.json", MINIMAL.replace("\n}", f',\n  "meetings": [{", ".join(meetings)}]\n}}'))
        self.assertEqual(
            self.run_program("convert", "r.json", "--to", "ics", "-o", "r.ics"),
            (0, "", "plenary: r.json: 2 meetings, sessions or site visits have no date of their own, "
             "and no event in the calendar\n"),
        )

    def test_without_a_time_no_embargo_has_ended(self):
        self.file("r.json", EMBARGOED)
        asked = ["convert", "r.json", "--to", "json"]
        self.assertEqual(self.run_program(*asked)[0], 1)
        self.assertEqual(self.run_program(*asked, "--now", "2026-03-09T09:59:59Z")[0], 1)
        self.assertEqual(self.run_program(*asked, "--now", "2026-03-09T18:00:00+08:00"), (0, EMBARGOED, ""))

    def test_a_named_audience(self):
        text = AMBER.replace('"label": "amber"', '"audiences": [\n        "press"\n      ]')
        asked = ["convert", "-", "--to", "json", "--name"]
        self.assertEqual(self.run_program(*asked, "donors", stdin=text)[0], 1)
        self.assertEqual(self.run_program(*asked, "donors", "--name", "press", stdin=text), (0, text, ""))

    def test_a_pipe_takes_what_is_written_and_stays_one(self):
        self.file("r.json", MINIMAL)
        os.mkfifo(self.folder / "pipe")
        heard = []
        reader = threading.Thread(target=lambda: heard.append((self.folder / "pipe").read_text()), daemon=True)
        reader.start()
        self.assertEqual(self.run_program("convert", "r.json", "--to", "json", "-o", "pipe"), (0, "", ""))
        reader.join(10)
        self.assertEqual(heard, [MINIMAL])
        self.assertTrue(stat.S_ISFIFO(os.stat(self.folder / "pipe").st_mode))
        self.assertEqual(
            self.run_program("convert", "r.json", "--to", "json", "-o", "/dev/stdout"), (0, MINIMAL, "")
        )

    def test_a_file_is_made_or_replaced(self):
        self.file("r.JSON", MINIMAL.replace("  ", " "))
        for _ in range(2):
            self.assertEqual(self.run_program("convert", "r.JSON", "--to", "json", "-o", "out.json"), (0, "", ""))
            self.assertEqual((self.folder / "out.json").read_text(), MINIMAL)
            self.assertEqual(stat.S_IMODE((self.folder / "out.json").stat().st_mode), 0o666 & ~self.umask())
            (self.folder / "out.json").write_text("old")
        self.assertEqual(sorted(os.listdir(self.folder)), ["out.json", "r.JSON"])

    def umask(self):
        withheld = os.umask(0)
        os.umask(withheld)
        return withheld

    def test_mistakes_are_explained(self):
        self.file("r.txt", MINIMAL)
        self.file("r.html", "<p>")
        (self.folder / "folder").mkdir()
        self.file("broken.json", MINIMAL.replace('"T"', "7"))
        for arguments, code, told in [
            (["r.txt", "--to", "json"], 2, "plenary: the name of r.txt does not say what it is; --from does\n"),
            (["none.json", "--to", "json"], 3, "plenary: cannot read none.json: No such file or directory\n"),
            (
                ["r.txt", "--from", "json", "--to", "json", "-o", "none/r.json"],
                3,
                "plenary: cannot write none/r.json: No such file or directory\n",
            ),
            (
                ["r.txt", "--to", "jsn"],
                2,
                'plenary: --to: no "jsn"; did you mean `json`?\nTry plenary --help.\n',
            ),
            (["r.txt"], 2, "plenary: --to is required\nTry plenary --help.\n"),
            (["folder", "--to", "json"], 3, "plenary: cannot read folder: Is a directory\n"),
            # One of several files in it would be taken for all of them.
            (["folder", "--from", "json", "--to", "json"], 3, "plenary: cannot read folder: Is a directory\n"),
            (["r.html", "--to", "json"], 2, "plenary: r.html cannot be read: html is only written\n"),
        ]:
            self.assertEqual(self.run_program("convert", *arguments), (code, "", told))
        code, out, err = self.run_program("convert", "broken.json", "--to", "json")
        self.assertEqual((code, out), (1, ""))
        self.assertTrue(
            err.endswith("plenary: broken.json is not converted: what could not be read would be lost\n")
        )
        code, out, err = self.run_program("convert", "r.txt", "--to", "json", "--now", "today")
        self.assertEqual((code, out), (2, ""))
        self.assertTrue(err.startswith("plenary: --now: expected a time with offset such as"))

    def test_a_calendar_is_converted_without_what_cannot_be_read_where_that_is_asked_for(self):
        self.file("r.ics", CALENDAR.format(start="DTSTART;TZID=Nowhere:20260309T090000"))
        code, out, err = self.run_program("convert", "r.ics", "--to", "json")
        self.assertEqual((code, out), (1, ""))
        code, out, err = self.run_program("convert", "r.ics", "--to", "json", "--partial")
        self.assertEqual(code, 0)
        self.assertIn('"TZID": "Nowhere"'.lower(), out.lower())
        self.assertIn("error[ical.zone-unknown]: ", err)
        self.assertTrue(err.endswith("plenary: r.ics is converted without what could not be read\n"))
        # Of a record, marks could be among what is left out.
        self.file("r.json", MINIMAL)
        self.assertEqual(
            self.run_program("convert", "r.json", "--to", "json", "--partial"),
            (2, "", "plenary: --partial: is for an ics that is read\nTry plenary --help.\n"),
        )

    def test_a_rule_that_is_not_understood_does_not_hold_up_a_calendar(self):
        self.file("r.ics", CALENDAR.format(start="DTSTART:20260309T090000Z\r\nRRULE:FREQ=HOURLY"))
        code, out, err = self.run_program("convert", "r.ics", "--to", "json")
        self.assertEqual(code, 0)
        self.assertIn("warning[ical.recurrence]: ", err)
        self.assertIn("FREQ=HOURLY", out)

    def test_warnings_of_a_reader_are_shown_and_the_file_is_written(self):
        self.file("r.ics", FLOATING)
        code, out, err = self.run_program("convert", "r.ics", "--to", "json")
        self.assertEqual(code, 0)
        self.assertIn('"title": "Opening"', out)
        self.assertIn("warning[ical.floating]: ", err)
        self.assertIn("r.ics:7:", err)
        # What is only noted would be in the way.
        self.file("r.ics", FLOATING.replace("T090000", "T090000Z").replace("SUMMARY", "X-OTHER:1\r\nSUMMARY"))
        code, out, err = self.run_program("convert", "r.ics", "--to", "json")
        self.assertEqual((code, err), (0, ""))


if __name__ == "__main__":
    unittest.main()
