"""Arguments, help, and the catalogues that the program prints."""

import unittest

from support import InFolder


class Usage(InFolder):
    def test_mistakes_are_explained(self):
        for arguments, told in [
            ([], "no command; it takes one of check, show, format, digest, convert, import, redact, schema, explain, rules, fields"),
            (["chekc"], 'no command "chekc"; did you mean `check`?'),
            (["check"], "FILE is required"),
            (["show", "a", "b"], "The following argument was not expected: b"),
            (["check", "a", "--profile", "publsh"], '--profile: no "publsh"; did you mean `publish`?'),
            (["check", "a", "--format", "xml"], '--format: no "xml"; it takes text, json, sarif, github'),
            (["check", "a", "--severity", "time.order"], '--severity: expected CODE=LEVEL, found "time.order"'),
            (
                ["check", "a", "--severity", "time.order=of"],
                '--severity: no level "of"; it is one of off, note, warning, error',
            ),
            (
                ["check", "a", "--severity", "time.ordr=off"],
                '--severity: no finding has the code "time.ordr"; did you mean `time.order`?',
            ),
            (
                ["check", "a", "--severity", "read.*=off"],
                '--severity: "read.*" cannot be changed: what is not read cannot be checked',
            ),
            (
                ["check", "a", "--severity", "report.more=off"],
                '--severity: "report.more" cannot be changed: it says what is not listed',
            ),
            (["explain"], "CODE is required"),
            (["rules", "--format", "html"], '--format: no "html"; it takes text, markdown, json'),
            (["fields", "--format", "json"], '--format: no "json"; it takes text, markdown'),
            (["format", "-i", "-"], "-i: standard input cannot be changed in place"),
            (["format", "-i", "--check", "a"], "-i: excludes --check"),
            (["format", "a", "b"], "FILE: several files need -i or --check"),
            (["--colour", "nevr", "rules"], '--colour: no "nevr"; did you mean `never`?'),
            (["\x1b[31m"], 'no command "<U+001B>[31m"; it takes one of check, show, format, digest, convert, import, redact, schema, explain, rules, fields'),
        ]:
            self.assertEqual(
                self.run_program(*arguments), (2, "", f"plenary: {told}\nTry plenary --help.\n")
            )

    def test_a_limit_is_at_least_one(self):
        for limit in "many", "0", "-1":
            code, out, err = self.run_program("check", "a", "--max-findings", limit)
            self.assertEqual((code, out), (2, ""))
            self.assertTrue(err.startswith(f"plenary: --max-findings: Value {limit} not in range"), err)

    def test_help_and_version_are_everywhere(self):
        version = self.run_program("--version")
        self.assertRegex(version[1], r"\Aplenary \d+\.\d+\.\d+\n\Z")
        self.assertEqual(version[0], 0)
        for command in "check", "show", "format", "digest", "convert", "import", "redact", "schema", "explain", "rules", "fields":
            self.assertEqual(self.run_program(command, "--version"), version)
            code, out, err = self.run_program(command, "--help")
            self.assertEqual((code, err), (0, ""))
            self.assertIn(f"plenary {command}", out)
            self.assertIn("Exit codes: ", out)
            self.assertNotRegex(out, r"--\w+  \.\.\.")
            self.assertLessEqual(max(map(len, out.splitlines())), 80)
            self.assertIn(f"  {command} ", self.run_program("--help")[1])


class Catalogues(InFolder):
    def test_rules(self):
        code, out, err = self.run_program("rules")
        self.assertEqual((code, err), (0, ""))
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        for line in [
            "CODE                         SEVERITY WHAT MUST HOLD",
            "read.duplicate               error    No two members of an object have the same",
            "read.mark                    note     A document begins without a byte order",
            "field.range                  error    A number is neither below nor above what",
            "time.order                   error    No span ends before it starts.",
            "                                      help: swap the two, or mend the one that",
        ]:
            self.assertIn(line + "\n", out)

    def test_fields_of_all_types(self):
        code, out, err = self.run_program("fields")
        self.assertEqual((code, err), (0, ""))
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        for name in "record", "meeting", "agenda_item", "quantity":
            self.assertEqual(out.count(f"── {name} ─"), 1)

    def test_fields_of_one_type(self):
        self.assertEqual(
            self.run_program("fields", "party"),
            (
                0,
                """\
── party ───────────────────────────────────────────────────────────────────────

  exactly one of `organisation`, `group`, `person`, `collective`

  organisation      An organisation or state of the record.
                    the identifier of an organisation
  group             A working group of the record.
                    the identifier of a working_group
  person            A person of the record.
                    the identifier of a person
  collective        Several together, in the source's words.
                    a text; 1 to 300 characters
""",
                "",
            ),
        )
        self.assertEqual(
            self.run_program("fields", "sesion"),
            (2, "", 'plenary: no type is called "sesion"; did you mean `session`?\n'),
        )


if __name__ == "__main__":
    unittest.main()
