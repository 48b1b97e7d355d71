"""plenary rules and plenary fields for programs and pages; the pages in docs/ are what they print."""

import json
import pathlib
import unittest

from support import InFolder

DOCS = pathlib.Path(__file__).parent.parent.parent / "docs"


class Rules(InFolder):
    def test_the_page_of_rules_is_up_to_date(self):
        code, out, err = self.run_program("rules", "--format", "markdown")
        self.assertEqual((code, err), (0, ""))
        self.assertTrue(
            out == (DOCS / "rules.md").read_bytes().decode(),
            "docs/rules.md is not what `plenary rules --format markdown` prints",
        )

    def test_the_page_of_fields_is_up_to_date(self):
        code, out, err = self.run_program("fields", "--format", "markdown")
        self.assertEqual((code, err), (0, ""))
        self.assertTrue(
            out == (DOCS / "fields.md").read_bytes().decode(),
            "docs/fields.md is not what `plenary fields --format markdown` prints",
        )

    def test_fields_of_one_type_as_a_page(self):
        code, out, err = self.run_program("fields", "--format", "markdown", "quantity")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("\n## quantity\n\n| field | what it holds | meaning |\n|---|---|---|\n| `amount` | ", out)
        self.assertNotIn("## session", out)

    def test_the_catalogue_as_json(self):
        code, out, err = self.run_program("rules", "--format", "json")
        self.assertEqual((code, err), (0, ""))
        kinds = {kind["code"]: kind for kind in json.loads(out)["kinds"]}
        self.assertEqual(
            kinds["country.code"],
            {
                "code": "country.code",
                "severity": "error",
                "in_drafts": "error",
                "summary": "A country is an assigned ISO 3166-1 alpha-2 code.",
                "hint": "leave it out for what has no code",
                "needs": "nothing",
                "made_of": "members",
                "under": "",
                "beside": "",
                "wrong": '"places": [{"id": "london", "name": "London", "country": "UK"}]',
                "found": kinds["country.code"]["found"],
                "right": '"places": [{"id": "london", "name": "London", "country": "GB"}]',
            },
        )
        (found,) = kinds["country.code"]["found"]
        self.assertEqual(found["where"], {"offset": 57, "length": 4, "line": 1, "column": 58})
        self.assertEqual(kinds["meeting.convener"]["in_drafts"], "warning")
        self.assertEqual(kinds["time.offset-true"]["needs"], "time_zones")


if __name__ == "__main__":
    unittest.main()
