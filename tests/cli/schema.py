"""plenary schema: what is printed, where it goes, and how records name it."""

import json
import unittest

from support import MINIMAL, WEEK, InFolder


class Schema(InFolder):
    def schema(self, *arguments):
        code, out, err = self.run_program("schema", *arguments)
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)

    def test_of_records(self):
        schema = self.schema()
        self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
        self.assertEqual(schema["$id"], "urn:plenary:schema:1.0:record")
        self.assertEqual(schema["$ref"], "#/$defs/record")
        self.assertEqual(
            schema["$defs"]["session"]["properties"]["title"],
            {
                "description": "Title as printed in the programme.",
                "type": "string",
                "minLength": 1,
                "maxLength": 300,
            },
        )
        self.assertEqual(schema["$defs"]["session"]["required"], ["id", "kind", "title"])
        self.assertEqual(
            schema["$defs"]["membership"]["properties"]["category"]["enum"], ["member", "observer", "partner"]
        )
        self.assertNotIn("additionalProperties", schema["$defs"]["session"])

    def test_of_one_type(self):
        schema = self.schema("slot")
        self.assertEqual(schema["$id"], "urn:plenary:schema:1.0:slot")
        self.assertEqual(list(schema["$defs"]), ["slot", "instant"])

    def test_closed(self):
        schema = self.schema("--closed")
        self.assertEqual(schema["$id"], "urn:plenary:schema:1.0:record:closed")
        for definition in schema["$defs"].values():
            if definition["type"] == "object":
                self.assertIs(definition["additionalProperties"], False)

    def test_layout(self):
        indented = self.run_program("schema", "slot")[1]
        self.assertTrue(indented.startswith('{\n  "$schema": '))
        compact = self.run_program("schema", "slot", "--compact")[1]
        self.assertEqual(compact.count("\n"), 1)
        self.assertEqual(json.loads(compact), json.loads(indented))

    def test_files(self):
        printed = self.run_program("schema")[1]
        for _ in "made", "replaced":
            self.assertEqual(self.run_program("schema", "-o", "record.schema.json"), (0, "", ""))
            self.assertEqual((self.folder / "record.schema.json").read_text(), printed)
        self.assertEqual(
            self.run_program("schema", "-o", "none/record.schema.json"),
            (3, "", "plenary: cannot write none/record.schema.json: No such file or directory\n"),
        )

    def test_names_that_no_type_has(self):
        self.assertEqual(
            self.run_program("schema", "sesion"),
            (2, "", 'plenary: no type is called "sesion"; did you mean `session`?\n'),
        )

    def test_a_record_may_name_its_schema(self):
        named = WEEK.replace("{", '{\n  "$schema": "./record.schema.json",', 1)
        self.file("week.json", named)
        self.assertEqual(self.run_program("check", "week.json"), (0, "week.json: no findings\n", ""))
        named = MINIMAL.replace("{", '{\n  "$schema": "./record.schema.json",', 1)
        self.file("minimal.json", named)
        self.assertEqual(self.run_program("format", "minimal.json"), (0, named, ""))


if __name__ == "__main__":
    unittest.main()
