"""plenary format: what it writes, and that it never loses what was there."""

import os
import resource
import signal
import stat
import unittest

from support import MINIMAL, WEEK, InFolder


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


if __name__ == "__main__":
    unittest.main()
