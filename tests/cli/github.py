"""plenary check --format github: findings as annotations of a workflow run."""

import unittest

from support import MINIMAL, WRONG_COUNTRY, InFolder


class GitHub(InFolder):
    def test_annotations(self):
        self.file("week.json", WRONG_COUNTRY)
        self.file("clean.json", MINIMAL)
        self.assertEqual(
            self.run_program("check", "--format", "github", "week.json", "clean.json"),
            (
                1,
                "::error file=week.json,line=100,col=18,endColumn=23,title=field.pattern::expected two capital "
                'letters, such as PH (ISO 3166-1 alpha-2), found "FJI" of 3 characters%0Athe field holds: The '
                "country it is or belongs to (ISO 3166-1 alpha-2).\n",
                "",
            ),
        )

    def test_hostile_names_and_texts(self):
        self.file("a,b:c%\n::error::d.json", '{"format": "1.0", "id": "r", "title": "T", "language": "::error::\\nx"}')
        code, out, err = self.run_program("check", "--format", "github", "a,b:c%\n::error::d.json")
        self.assertEqual((code, err), (1, ""))
        for line in out.splitlines():
            self.assertRegex(line, "^::(error|warning) file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ad.json,")
        self.assertIn("::error::<U+000A>x", out)

    def test_what_cannot_be_read(self):
        self.assertEqual(
            self.run_program("check", "--format", "github", "none.json"),
            (3, "", "plenary: cannot read none.json: No such file or directory\n"),
        )


if __name__ == "__main__":
    unittest.main()
