"""plenary check --fix: what it changes, what it leaves alone, and how the file looks afterwards."""

import json
import os
import unittest

from support import DATA, MINIMAL, WEEK, InFolder

WRONG = """\
{
    "format": "1.0",
    "id": "r",
    "title": "T",
    "x-weight": 1.50,
    "places": [
        {
            "name": "Suva ",
            "id": "p",
            "adress": "1 Road",
            "country": "fj",
            "latitude": -18.10,
            "longitude": 178.40
        }
    ],
    "documents": [
        {
            "id": "d",
            "title": "G",
            "kind": "Giude",
            "status": "published",
            "volume": "3",
            "meta": {
                "sharing": {
                    "label": "white"
                }
            }
        }
    ]
}
"""
FIXED = (
    WRONG.replace('"Suva "', '"Suva"')
    .replace("adress", "address")
    .replace('"fj"', '"FJ"')
    .replace('"Giude"', '"guide"')
    .replace('"3"', "3")
    .replace('"white"', '"clear"')
)
PRINTED = """\
fixed[text.normalised]: /places/0/name: "Suva " → "Suva"
fixed[unknown.near]: /places/0/adress: moved to /places/0/address
fixed[field.pattern]: /places/0/country: "fj" → "FJ"
fixed[read.enumerator]: /documents/0/kind: "Giude" → "guide"
fixed[read.type]: /documents/0/volume: "3" → 3
fixed[sharing.label]: /documents/0/meta/sharing/label: "white" → "clear"
r.json: 6 changes written

r.json: no findings
"""


class Fix(InFolder):
    def text(self, name="r.json"):
        return (self.folder / name).read_bytes().decode()

    def test_safe_changes_are_made_and_shown(self):
        self.file("r.json", WRONG)
        self.assertEqual(self.run_program("check", "--fix", "r.json"), (0, PRINTED, ""))
        self.assertEqual(self.text(), FIXED)
        before = os.stat(self.folder / "r.json").st_mtime_ns, os.stat(self.folder / "r.json").st_ino
        self.assertEqual(self.run_program("check", "--fix", "r.json"), (0, "r.json: no findings\n", ""))
        self.assertEqual((os.stat(self.folder / "r.json").st_mtime_ns, os.stat(self.folder / "r.json").st_ino), before)

    def test_without_it_nothing_is_written(self):
        self.file("r.json", WRONG)
        self.assertEqual(self.run_program("check", "r.json")[0], 1)
        self.assertEqual(self.text(), WRONG)

    def test_the_text_is_laid_out_as_it_was(self):
        compact = json.dumps(json.loads(WRONG), separators=(",", ":"))
        for name, style in [
            ("compact", lambda text: compact if text is WRONG else compact_fixed),
            ("with a line end", lambda text: (compact if text is WRONG else compact_fixed) + "\n"),
            ("two spaces", lambda text: text.replace("    ", "  ")),
            ("tabs", lambda text: text.replace("    ", "\t")),
            ("carriage returns", lambda text: text.replace("\n", "\r\n")),
            ("both", lambda text: text.replace("    ", "\t").replace("\n", "\r\n")),
        ]:
            self.file("r.json", WRONG)
            compact_fixed = FIXED.replace("\n", "").replace("    ", "").replace(": ", ":")
            text = style(WRONG).replace("1.5,", "1.50,").replace("-18.1,", "-18.10,").replace("178.4}", "178.40}")
            self.file("r.json", text)
            self.assertEqual((name, self.run_program("check", "--fix", "r.json")), (name, (0, PRINTED, "")))
            self.assertEqual((name, self.text()), (name, style(FIXED)))

    def test_what_is_not_safe_is_left(self):
        text = WEEK.replace('"place": "suva"', '"place": "suvva"')
        self.assertNotEqual(text, WEEK)
        self.file("r.json", text)
        code, out, err = self.run_program("check", "--fix", "r.json")
        self.assertEqual((code, err), (1, ""))
        self.assertIn('= fix: replace this by "suva"\n', out)
        self.assertEqual(self.text(), text)

    def test_several_faults_of_one_text(self):
        self.file("r.json", MINIMAL.replace('"T"', '"\\u200b T\\u0303e\\u0301 "'))
        code, out, err = self.run_program("check", "--fix", "r.json")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(self.text())["title"], "T\u0303é")
        self.assertEqual(self.run_program("check", "--fix", "r.json"), (0, "r.json: no findings\n", ""))

    def test_elements_of_a_list_are_removed(self):
        alias = '{"scheme": "wikidata", "identifier": "Q1"}'
        meta = f'"meta": {{"aliases": [{alias}, {alias}, {alias}, {{"scheme": "x", "identifier": "y"}}]}}'
        self.file("r.json", MINIMAL.replace('"id": "r"', f'"id": "r", {meta}'))
        code, out, err = self.run_program("check", "--fix", "r.json")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(
            json.loads(self.text())["meta"]["aliases"],
            [{"scheme": "wikidata", "identifier": "Q1"}, {"scheme": "x", "identifier": "y"}],
        )

    def test_what_could_not_be_read_is_never_lost(self):
        planted = (DATA / "planted_mistakes.json").read_bytes()
        for text in (
            planted,
            WRONG.replace("{", '{"id": "first", ', 1).encode(),
            WRONG.replace("]\n}", "],\n}").encode(),
            (WRONG + "{}").encode(),
            WRONG.encode().replace(b"1 Road", b"1 R\xf6ad"),
        ):
            self.file("r.json", text)
            code, out, err = self.run_program("check", "--fix", "r.json")
            self.assertEqual((code, err), (1, "plenary: r.json is not changed: what could not be read would be lost\n"))
            self.assertIn("error[", out)
            self.assertEqual((self.folder / "r.json").read_bytes(), text)

    def test_other_errors_do_not_keep_it(self):
        self.file("r.json", WRONG.replace('"title": "G"', '"title": 7'))
        code, out, err = self.run_program("check", "--fix", "r.json")
        self.assertEqual((code, err), (1, ""))
        self.assertEqual(self.text(), FIXED.replace('"title": "G"', '"title": 7'))
        self.assertIn("error[read.type]", out)

    def test_other_formats(self):
        self.file("r.json", WRONG)
        code, out, err = self.run_program("check", "--fix", "--format", "json", "r.json")
        self.assertEqual((code, err), (0, ""))
        (result,) = json.loads(out)["files"]
        self.assertEqual(len(result["changes"]), 6)
        self.assertEqual(
            result["changes"][:2],
            [
                {"code": "text.normalised", "op": "replace", "path": "/places/0/name", "was": "Suva ", "is": "Suva"},
                {
                    "code": "unknown.near",
                    "op": "move",
                    "path": "/places/0/adress",
                    "was": "1 Road",
                    "to": "/places/0/address",
                },
            ],
        )
        self.assertEqual(self.text(), FIXED)
        self.file("r.json", WRONG)
        self.assertEqual(self.run_program("check", "--fix", "--format", "github", "r.json"), (0, "", ""))

    def test_how_many_findings_are_listed_is_no_limit(self):
        names = [f"P{i}" for i in range(1500)]
        for most in [], ["--max-findings", "1"]:
            places = [{"id": f"p{i}", "name": name + " "} for i, name in enumerate(names)]
            self.file("r.json", json.dumps({**json.loads(MINIMAL), "places": places}))
            code, out, err = self.run_program("check", "--fix", *most, "--format", "json", "r.json")
            self.assertEqual((code, err), (0, ""))
            (result,) = json.loads(out)["files"]
            self.assertEqual(
                [(change["code"], change["path"]) for change in result["changes"]],
                [("text.normalised", f"/places/{i}/name") for i in range(len(names))],
            )
            self.assertEqual(result["findings"], [])
            self.assertEqual([place["name"] for place in json.loads(self.text())["places"]], names)

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_what_cannot_be_written(self):
        self.file("r.json", WRONG)
        os.chmod(self.folder, 0o500)
        try:
            code, out, err = self.run_program("check", "--fix", "r.json")
        finally:
            os.chmod(self.folder, 0o700)
        self.assertEqual(code, 3)
        self.assertTrue(err.startswith("plenary: cannot write r.json: "), err)
        self.assertEqual(self.text(), WRONG)

    def test_standard_input(self):
        self.assertEqual(
            self.run_program("check", "--fix", "-", stdin=WRONG),
            (2, "", "plenary: --fix: standard input cannot be changed in place\nTry plenary --help.\n"),
        )


if __name__ == "__main__":
    unittest.main()
