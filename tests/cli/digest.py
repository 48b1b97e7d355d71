"""plenary digest and plenary format --canonical: one text for equal records."""

import hashlib
import json
import unittest

from support import MINIMAL, WEEK, InFolder

CANONICAL = '{"format":"1.0","id":"r","title":"T"}'


class Canonical(InFolder):
    def test_the_same_for_every_order_and_layout(self):
        shuffled = '{"title":"\\u0054", "id" : "r","format":"1.0"}'
        for text in MINIMAL, shuffled:
            self.assertEqual(self.run_program("format", "--canonical", "-", stdin=text), (0, CANONICAL, ""))

    def test_members_are_sorted_throughout(self):
        code, out, err = self.run_program("format", "--canonical", "-", stdin=WEEK)
        self.assertEqual((code, err), (0, ""))
        # The week has no number and no name for which Python's order and form differ.
        expected = json.dumps(json.loads(WEEK), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self.assertEqual(out, expected)

    def test_what_has_no_canonical_form_is_refused_where_it_stands(self):
        text = MINIMAL.replace('"T"', '"T",\n  "x": [1, 9007199254740993]')
        code, out, err = self.run_program("format", "--canonical", "-", stdin=text)
        self.assertEqual((code, out), (1, ""))
        self.assertIn(" --> <stdin>:5:12  /x/1\n", err)

    def test_digest(self):
        self.file("a.json", MINIMAL)
        self.file("b.json", '{"id":"r",')
        digest = hashlib.sha256(CANONICAL.encode()).hexdigest()
        self.assertEqual(self.run_program("digest", "a.json"), (0, f"{digest}  a.json\n", ""))
        code, out, err = self.run_program("digest", "b.json", "a.json")
        self.assertEqual((code, out), (1, f"{digest}  a.json\n"))
        self.assertIn("b.json has no digest", err)


if __name__ == "__main__":
    unittest.main()
