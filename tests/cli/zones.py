"""--zones: where time zones are looked up, what is found with them, and calendars in local times."""

import json
import unittest

from support import CALENDAR, MINIMAL, WEEK, InFolder


def zone_file(rule):
    """A file of the Time Zone Information Format (RFC 9636) that has nothing but a rule."""
    def block(time_type):
        counts = [0, 0, 0, 0, 1, len(time_type) - 6]
        return b"TZif2" + bytes(15) + b"".join(n.to_bytes(4, "big") for n in counts) + time_type

    return block(bytes(6) + b"UTC\0") * 2 + f"\n{rule}\n".encode()


def created(when):
    return MINIMAL.replace("\n}", f',\n  "meta": {{"created": "{when}"}}\n}}')


class Zones(InFolder):
    def setUp(self):
        super().setUp()
        for name, rule in [("UTC", "UTC0"), ("Europe/Paris", "CET-1CEST,M3.5.0,M10.5.0/3"), ("Moon/Base", "MBT-7")]:
            (self.folder / "data" / name).parent.mkdir(parents=True, exist_ok=True)
            self.file(f"data/{name}", zone_file(rule))

    def found(self, when, *arguments, **changes):
        """Codes and messages of a record that was created then."""
        code, out, err = self.run_program(
            "check", "--format", "json", *arguments, "-", stdin=created(when), **changes
        )
        self.assertEqual(err, "")
        findings = json.loads(out)["files"][0]["findings"]
        self.assertEqual(code, 1 if findings else 0)
        return [(f["code"], f["path"], f["message"]) for f in findings]

    def test_offsets_and_names_are_looked_up(self):
        zones = ("--zones", "data")
        self.assertEqual(self.found("2025-07-01T09:00:00+02:00[Europe/Paris]", *zones), [])
        self.assertEqual(
            self.found("2025-07-01T09:00:00+01:00[Europe/Paris]", *zones),
            [
                (
                    "time.offset-true",
                    "/meta/created",
                    "expected the offset of Europe/Paris then, as in 2025-07-01T09:00:00+02:00[Europe/Paris], "
                    "found 2025-07-01T09:00:00+01:00[Europe/Paris]",
                )
            ],
        )
        self.assertEqual(
            self.found("2025-07-01T09:00:00+08:00[Asia/Manila]", *zones),
            [("time.zone-known", "/meta/created", 'expected the name of a time zone, found "Asia/Manila"')],
        )
        self.assertEqual(self.found("2025-07-01T09:00:00+07:00[Moon/Base]", *zones), [])

    def test_none(self):
        for when in "2025-07-01T09:00:00+01:00[Europe/Paris]", "2025-07-01T09:00:00+08:00[Mars/Olympus]":
            self.assertEqual(self.found(when, "--zones", "none"), [])

    def test_the_environment_names_a_folder(self):
        data = str(self.folder / "data")
        moon = "2025-07-01T09:00:00+08:00[Moon/Base]"
        self.assertEqual([f[0] for f in self.found(moon, TZDIR=data)], ["time.offset-true"])
        self.assertEqual(self.found(moon, "--zones", "none", TZDIR=data), [])

    def test_a_folder_without_zones(self):
        for folder in "none-such", ".":
            self.assertEqual(
                self.run_program("check", "--zones", folder, "a.json"),
                (2, "", f'plenary: --zones: no files of time zones in "{folder}"\nTry plenary --help.\n'),
            )

    def test_a_calendar_in_local_times(self):
        (self.folder / "data/Pacific").mkdir()
        self.file("data/Pacific/Fiji", zone_file("<+12>-12"))
        self.file("week.json", WEEK)
        asked = ["convert", "week.json", "--to", "ics"]
        code, out, err = self.run_program(*asked, "--local-times", "--zones", "data")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("BEGIN:VTIMEZONE\nTZID:Pacific/Fiji\n", out.replace("\r", ""))
        self.assertIn("DTSTART;TZID=Pacific/Fiji:20260309T090000\n", out.replace("\r", ""))
        code, out, err = self.run_program(*asked)
        self.assertIn("DTSTART:20260308T210000Z\n", out.replace("\r", ""))
        self.assertNotIn("TZID", out)

    def test_a_calendar_that_is_read(self):
        (self.folder / "data/Pacific").mkdir()
        self.file("data/Pacific/Fiji", zone_file("<+12>-12"))
        asked = ["convert", "a.ics", "--to", "json", "--zones", "data"]
        self.file("a.ics", CALENDAR.format(start="DTSTART;TZID=Pacific/Fiji:20260309T090000"))
        code, out, err = self.run_program(*asked)
        self.assertEqual((code, err), (0, ""))
        self.assertIn('"start": "2026-03-09T09:00:00+12:00[Pacific/Fiji]"', out)
        # Times without a zone are of the one that is named, and what recurs comes in for the days asked for.
        self.file("a.ics", CALENDAR.format(start="DTSTART:20260309T090000\r\nRRULE:FREQ=WEEKLY"))
        window = ["--from-day", "2026-03-20", "--to-day", "2026-04-03"]
        code, out, err = self.run_program(*asked, "--zone", "Pacific/Fiji", *window)
        self.assertEqual(code, 0, err)
        days = [line.split('"')[3][:10] for line in out.splitlines() if '"start": "2026-' in line]
        self.assertEqual(sorted(set(days)), ["2026-03-23", "2026-03-30"])

    def test_what_only_calendars_leave_open(self):
        for arguments, problem in [
            (["--zone", "Pacific/Fiji"], "--zone: is for an ics that is read"),
            (["--from-day", "2026-03-09"], "--from-day: is for an ics that is read"),
            (["--to-day", "2026-03-09"], "--to-day: is for an ics that is read"),
            (["--to-day", "2026-02-30"], '--to-day: expected a date such as 2026-03-09, found "2026-02-30"'),
        ]:
            code, out, err = self.run_program("convert", "a.json", "--to", "json", *arguments)
            self.assertEqual((code, out, err), (2, "", f"plenary: {problem}\nTry plenary --help.\n"))

    def test_local_times_need_a_calendar_and_zones(self):
        for arguments, problem in [
            (["--to", "html", "--local-times", "--zones", "data"], "--local-times: is for --to ics"),
            (
                ["--to", "ics", "--local-times", "--zones", "none"],
                "--local-times: needs the files of time zones: --zones says where",
            ),
        ]:
            code, out, err = self.run_program("convert", "a.json", *arguments)
            self.assertEqual((code, out, err), (2, "", f"plenary: {problem}\nTry plenary --help.\n"))


if __name__ == "__main__":
    unittest.main()
