"""plenary check: what is found, how it is printed, and what the program exits with."""

import json
import unittest

from support import DATA, MINIMAL, WEEK, WRONG_COUNTRY, WRONG_COUNTRY_PRINTED, InFolder

# Code, path, line and column of the ten mistakes in planted_mistakes.json.
PLANTED = [
    ("read.duplicate", "/organisations/3/acronym", 88, 7),
    ("read.value", "/documents/0/published", 150, 20),
    ("read.type", "/meetings/1/ordinal", 229, 18),
    ("time.order", "/meetings/1/sessions/1/slot/end", 287, 20),
    ("reference.resolves", "/meetings/1/sessions/1/contributions/0/issues/0", 305, 17),
    ("read.enumerator", "/meetings/1/sessions/2/kind", 325, 19),
    ("unknown.near", "/meetings/2/sessions/0/fokus", 389, 20),
    ("time.within", "/meetings/2/sessions/1/date", 400, 19),
    ("id.unique", "/meetings/2/sessions/1/stalls/1/id", 414, 21),
    ("read.utf-8", "/findings/0/statement", 478, 66),
]


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
        self.assertEqual(out, WRONG_COUNTRY_PRINTED + "clean.json: no findings\n3 files: 1 error; 1 could not be read\n")

    def test_what_cannot_be_read(self):
        for mode in [], ["--lines"]:
            code, out, err = self.run_program("check", *mode, "none.json", "none2.json")
            self.assertEqual((code, out), (3, "2 files: 2 could not be read\n"))
            self.assertEqual(len(err.splitlines()), 2)
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
            (b"\xff\xfe{\x00}\x00", "read.utf-8", 1),
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
                        "findings": [],
                    },
                ],
            },
        )

    def test_a_clean_file_has_a_list_of_no_findings(self):
        self.file("week.json", WEEK)
        for mode, name in ([], "week.json"), (["--lines"], "-"):
            out = self.run_program("check", *mode, "--format", "json", name, stdin=json.dumps(json.loads(WEEK)))[1]
            self.assertEqual(json.loads(out)["files"][0]["findings"], [])

    def test_planted_mistakes_are_all_found_in_one_run(self):
        self.file("planted.json", (DATA / "planted_mistakes.json").read_bytes())
        code, out, err = self.run_program("check", "--format", "json", "planted.json")
        self.assertEqual((code, err), (1, ""))
        findings = json.loads(out)["files"][0]["findings"]
        found = [(f["code"], f["path"], f["where"]["line"], f["where"]["column"]) for f in findings]
        self.assertEqual(found, PLANTED)
        self.assertNotIn("", [f["hint"] for f in findings])

        code, out, err = self.run_program("check", "planted.json")
        self.assertEqual((code, err), (1, ""))
        for _, path, line, column in PLANTED:
            self.assertIn(f"--> planted.json:{line}:{column}  {path}\n", out)

    def test_suppressions(self):
        suppressions = '[{"code": "text.*", "reason": "As printed."}, {"code": "time.order", "reason": "No."}]'
        self.file(
            "r.json",
            f'{{"format": "1.0", "id": "r", "title": "T ", "meta": {{"suppressions": {suppressions}}}}}',
        )
        code, out, err = self.run_program("check", "r.json")
        self.assertEqual((code, err), (0, ""))
        self.assertTrue(out.startswith("warning[suppression.unused]: "))
        self.assertTrue(out.endswith("\nr.json: 1 warning, 1 suppressed\n"))
        result = json.loads(self.run_program("check", "--format", "json", "r.json")[1])["files"][0]
        self.assertEqual(result["found"], {"error": 0, "warning": 1, "note": 0})
        self.assertEqual([f["code"] for f in result["findings"]], ["suppression.unused"])
        (accepted,) = result["suppressed"]
        self.assertEqual(accepted["reason"], "As printed.")
        self.assertEqual(
            (accepted["found"]["code"], accepted["found"]["where"]["column"]), ("text.normalised", 39)
        )

    def test_the_number_of_findings_is_limited_and_that_is_said(self):
        places = ", ".join(f'{{"id": "p{i}", "name": " "}}' for i in range(1_500))
        self.file("r.json", f'{{"format": "1.0", "id": "r", "title": "T", "places": [{places}]}}')
        for limit, listed in [((), 1_000), (("--max-findings", "10"), 10), (("--max-findings", "2000"), 1_500)]:
            code, out, err = self.run_program("check", "r.json", *limit)
            self.assertEqual((code, err), (1, ""))
            self.assertEqual(out.count("error[text.blank]"), listed)
            missing = 1_500 - listed
            self.assertEqual(out.count(f"note[report.more]: {missing} more of text.blank are not listed\n"), missing > 0)
            self.assertIn("\nr.json: 1500 errors", out)
            result = json.loads(self.run_program("check", "--format", "json", "r.json", *limit)[1])["files"][0]
            self.assertEqual(result["found"]["error"], 1_500)
            self.assertEqual(len(result["findings"]), listed + (missing > 0))
        wrong = ", ".join('{"id": 7, "name": "P"}' for _ in range(30))
        self.file("r.json", f'{{"format": "1.0", "id": "r", "title": "T", "places": [{wrong}]}}')
        out = self.run_program("check", "--max-findings", "5", "r.json")[1]
        self.assertEqual(out.count("error[read.type]"), 5)
        self.assertIn("25 more of read.type are not listed", out)

    def test_a_full_disk(self):
        self.file("week.json", WEEK)
        with open("/dev/full", "w") as full:
            self.assertEqual(
                self.run_program("check", "week.json", stdout=full),
                (3, "", "plenary: cannot write the output\n"),
            )


if __name__ == "__main__":
    unittest.main()
