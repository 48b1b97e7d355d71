"""plenary redact: what is left out, and what the editor is told about it."""

import json
import os
import unittest

from support import WEEK, InFolder, with_change

# One session that is restricted, with a name that another text gives away.
TITLE = "Opening and member statements"
MARKED = with_change(
    '"order": 1,', '"meta": {"sharing": {"label": "green"}}, "order": 1,', behind='"annual-opening"'
).replace('"focus": "How counselling', f'"focus": "As said in {TITLE}: how counselling')


class Redact(InFolder):
    def test_what_went_is_told_apart_from_the_record(self):
        self.file("week.json", MARKED)
        code, out, err = self.run_program("redact", "week.json", "-o", "out.json")
        self.assertEqual((code, out), (0, ""))
        left = (self.folder / "out.json").read_text()
        self.assertNotIn("annual-opening", left)
        self.assertNotIn("green", left)
        orders = [s["order"] for m in json.loads(left)["meetings"] for s in m.get("sessions", [])]
        self.assertEqual(orders[:2], [1, 2])
        self.assertTrue(err.startswith("plenary: week.json: withheld 1 session\n"), err)
        self.assertIn('warning[share.mention]: expected no name of what is withheld, found "Opening and\n', err)
        self.assertIn("/focus\n", err)
        self.assertEqual(self.run_program("check", "out.json")[0], 0)
        self.assertEqual(sorted(os.listdir(self.folder)), ["out.json", "week.json"])

    def test_who_may_see_all_gets_all(self):
        code, out, err = self.run_program("redact", "-", "--audience", "green", stdin=MARKED)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(out), json.loads(MARKED))

    def test_nothing_is_written_where_nothing_may_be_seen(self):
        text = WEEK.replace('"title"', '"meta": {"sharing": {"label": "red"}}, "title"', 1)
        told = "plenary: <stdin> is not redacted: the audience may see nothing of it\n"
        self.assertEqual(self.run_program("redact", "-", "-o", "out.json", stdin=text), (1, "", told))
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_folder_is_no_record(self):
        (self.folder / "records").mkdir()
        told = "plenary: cannot read records: Is a directory\n"
        self.assertEqual(self.run_program("redact", "records"), (3, "", told))


if __name__ == "__main__":
    unittest.main()
