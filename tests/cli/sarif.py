"""plenary check --format sarif: one log for all files. tests/interop/sarif holds it against the standard."""

import json
import os
import unittest

from support import DATA, MINIMAL, WEEK, WRONG_COUNTRY, InFolder


class Sarif(InFolder):
    def log(self, *arguments, exit_code=0):
        code, out, err = self.run_program("check", "--format", "sarif", *arguments)
        self.assertEqual(code, exit_code)
        self.assertEqual(out[-2:], "}\n")
        return json.loads(out)["runs"][0], err

    def test_a_finding(self):
        self.file("week.json", WRONG_COUNTRY)
        run, err = self.log("week.json", exit_code=1)
        self.assertEqual(err, "")
        (result,) = run["results"]
        offset = WRONG_COUNTRY.encode().index(b'"FJI"')
        self.assertEqual(
            result,
            {
                "ruleId": "field.pattern",
                "ruleIndex": result["ruleIndex"],
                "level": "error",
                "message": {
                    "text": 'expected two capital letters, such as PH (ISO 3166-1 alpha-2), found "FJI" of 3 '
                    "characters; the field holds: The country it is or belongs to (ISO 3166-1 alpha-2)."
                },
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "week.json", "index": 0},
                            "region": {
                                "startLine": 100,
                                "startColumn": 18,
                                "endColumn": 23,
                                "byteOffset": offset,
                                "byteLength": 5,
                            },
                        },
                        "logicalLocations": [
                            {"fullyQualifiedName": "/organisations/5/country", "kind": "value"}
                        ],
                    }
                ],
                "partialFingerprints": {"codeAndPath": "field.pattern /organisations/5/country"},
                "suppressions": [],
            },
        )

    def test_every_kind_is_described(self):
        self.file("week.json", WEEK)
        run, err = self.log("week.json")
        self.assertEqual((run["results"], err), ([], ""))
        catalogue = json.loads(self.run_program("rules", "--format", "json")[1])["kinds"]
        rules = run["tool"]["driver"]["rules"]
        self.assertEqual([r["id"] for r in rules], [k["code"] for k in catalogue])
        for rule, kind in zip(rules, catalogue):
            self.assertEqual(rule["shortDescription"]["text"], kind["summary"])
            self.assertEqual(rule["defaultConfiguration"]["level"], kind["severity"])
            self.assertIn(kind["hint"], rule["help"]["text"])
            for told in rule["help"]["text"], rule["help"]["markdown"]:
                self.assertRegex(told, r"\nWrong(, where .+)?:\n")
                self.assertIn("\nRight:\n", told)

    def test_planted_mistakes(self):
        self.file("planted.json", (DATA / "planted_mistakes.json").read_bytes())
        run, _ = self.log("planted.json", exit_code=1)
        findings = json.loads(self.run_program("check", "--format", "json", "planted.json")[1])["files"][0]["findings"]
        self.assertEqual(len(run["results"]), 10)
        for result, finding in zip(run["results"], findings):
            region = result["locations"][0]["physicalLocation"]["region"]
            self.assertEqual(result["ruleId"], finding["code"])
            self.assertEqual(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"], finding["code"])
            self.assertEqual(
                (region["startLine"], region["startColumn"]), (finding["where"]["line"], finding["where"]["column"])
            )

    def test_several_files_and_one_that_cannot_be_read(self):
        self.file("clean.json", MINIMAL)
        self.file("week.json", WRONG_COUNTRY)
        run, err = self.log("clean.json", "none.json", "week.json", exit_code=3)
        problem = "cannot read none.json: No such file or directory"
        self.assertEqual(err, f"plenary: {problem}\n")
        self.assertEqual([a["location"]["uri"] for a in run["artifacts"]], ["clean.json", "none.json", "week.json"])
        (invocation,) = run["invocations"]
        self.assertFalse(invocation["executionSuccessful"])
        self.assertEqual(invocation["toolExecutionNotifications"][0]["message"]["text"], problem)
        (result,) = run["results"]
        self.assertEqual(result["locations"][0]["physicalLocation"]["artifactLocation"]["index"], 2)

    def test_names_of_files(self):
        for name, uri in [("a b%20c#d?.json", "a%20b%2520c%23d%3F.json"), ("x:y.json", "x%3Ay.json")]:
            self.file(name, MINIMAL)
            run, _ = self.log(name)
            self.assertEqual(run["artifacts"][0]["location"]["uri"], uri)
        name = b"caf\xe9\n.json"
        (self.folder / os.fsdecode(name)).write_text("{}")
        run, _ = self.log(name, exit_code=1)
        self.assertEqual(run["artifacts"][0]["location"]["uri"], "caf%E9%0A.json")

    def test_the_same_every_time(self):
        self.file("week.json", WRONG_COUNTRY)
        arguments = "check", "--format", "sarif", "week.json"
        self.assertEqual(self.run_program(*arguments), self.run_program(*arguments))

    def test_what_is_not_listed_is_said(self):
        places = ", ".join(f'{{"id": "p{i}", "name": " "}}' for i in range(5))
        self.file("r.json", f'{{"format": "1.0", "id": "r", "title": "T", "places": [{places}]}}')
        run, _ = self.log("--max-findings", "2", "r.json", exit_code=1)
        self.assertEqual([r["ruleId"] for r in run["results"]], ["report.more", "text.blank", "text.blank"])
        self.assertIn("3 more of text.blank are not listed", run["results"][0]["message"]["text"])

    def test_suppressions(self):
        self.file(
            "r.json",
            '{"format": "1.0", "id": "r", "title": "T ", "meta": {"suppressions": '
            '[{"code": "text.*", "reason": "As printed."}]}}',
        )
        run, _ = self.log("r.json")
        (result,) = run["results"]
        self.assertEqual(result["suppressions"], [{"kind": "inSource", "justification": "As printed."}])


if __name__ == "__main__":
    unittest.main()
