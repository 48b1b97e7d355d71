"""plenary import: tables that were edited come back, and nothing is lost on the way."""

import csv
import io
import os
import unittest

from support import WEEK, InFolder, with_change


class Import(InFolder):
    def setUp(self):
        super().setUp()
        self.record = self.file("week.json", WEEK)
        self.assertEqual(self.run_program("convert", "week.json", "--to", "csv", "-o", "tables"), (0, "", ""))

    def edit(self, table, change):
        """Changes the rows of a table, as dictionaries."""
        path = self.folder / "tables" / f"{table}.csv"
        rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))
        names = list(rows[0])
        change(rows)
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, names)
        writer.writeheader()
        writer.writerows(rows)
        path.write_bytes(out.getvalue().encode())
        return f"tables/{table}.csv"

    def test_there_is_a_file_for_each_table(self):
        self.assertEqual(
            sorted(os.listdir(self.folder / "tables")),
            [
                "contributions.csv",
                "follow_ups.csv",
                "meetings.csv",
                "memberships.csv",
                "outcomes.csv",
                "participations.csv",
                "sessions.csv",
                "site_visits.csv",
            ],
        )

    def test_tables_as_they_were_change_nothing(self):
        code, out, err = self.run_program("import", "week.json", "tables")
        self.assertEqual((code, out), (0, WEEK))
        self.assertEqual(len(err.splitlines()), 8)
        self.assertTrue(all(line.endswith(": nothing changed") for line in err.splitlines()))

    def test_an_edited_outcome_comes_back(self):
        table = self.edit("outcomes", lambda rows: rows[0].update(statement="=NEW"))
        code, out, err = self.run_program("import", "week.json", table)
        self.assertEqual((code, err), (0, "tables/outcomes.csv: 1 changed\n"))
        old = WEEK.split('"outcomes": [')[1].split('"statement": "')[1].split('"')[0]
        self.assertEqual(out, with_change(old, "=NEW", behind='"outcomes": ['))

    def test_a_mark_in_one_table_changes_nothing_in_the_others(self):
        self.edit("meetings", lambda rows: rows[0].update({"meta.sharing.label": "amber"}))
        code, out, err = self.run_program("import", "week.json", "tables")
        self.assertEqual(code, 0)
        self.assertEqual([line for line in err.splitlines() if "nothing" not in line],
                         ["tables/meetings.csv: 1 changed"])
        self.assertEqual(out.count('"label": "amber"'), 1)

    def test_in_place(self):
        table = self.edit("outcomes", lambda rows: rows[0].update(statement="New"))
        self.assertEqual(self.run_program("import", "-i", "week.json", table)[:2], (0, ""))
        self.assertIn('"statement": "New"', self.record.read_text())
        code, out, err = self.run_program("import", "week.json", table, "-o", "other.json")
        self.assertEqual((code, out, err), (0, "", "tables/outcomes.csv: nothing changed\n"))
        self.assertEqual((self.folder / "other.json").read_text(), self.record.read_text())

    def test_mistakes_are_shown_and_nothing_is_written(self):
        table = self.edit("outcomes", lambda rows: rows[0].update(kind="comitment", statement="New"))
        code, out, err = self.run_program("import", "-i", "week.json", table)
        self.assertEqual((code, out), (1, ""))
        self.assertIn('error[read.enumerator]: expected one of 8 words, found "comitment"\n', err)
        self.assertIn("help: did you mean `commitment`?", err)
        self.assertTrue(err.endswith("plenary: nothing is written: the tables have errors\n"))
        self.assertEqual(self.record.read_text(), WEEK)

    def test_rows_come_and_go_when_asked_to(self):
        def replace_last(rows):
            removed = rows.pop()
            rows.append({**removed, "id": "a-new-outcome", "statement": "New"})

        table = self.edit("outcomes", replace_last)
        code, out, err = self.run_program("import", "week.json", table)
        self.assertEqual(code, 0)
        self.assertTrue(err.endswith("tables/outcomes.csv: 1 added\n"))
        self.assertIn("it stays in the record", err)
        code, out, err = self.run_program("import", "week.json", table, "--remove")
        self.assertTrue(err.endswith("tables/outcomes.csv: 1 added, 1 removed\n"))
        self.assertEqual(self.run_program("import", "week.json", table, "--no-new")[:2], (1, ""))

    def test_what_the_cells_bring_in_together_is_said(self):
        meeting = WEEK.split('"meetings": [')[1].split('"id": "')[1].split('"')[0]
        self.file("participations.csv", f"id,meeting,role,party.collective\nnew,{meeting},member,\n")
        code, out, err = self.run_program("import", "week.json", "participations.csv")
        self.assertEqual(code, 1)
        self.assertIn('"id": "new"', out)
        self.assertIn("participations.csv: 1 added\n", err)
        self.assertIn("error[field.alternatives]: ", err)
        self.assertTrue(
            err.endswith("plenary: the record is written, and has what is said above because of the tables\n")
        )

    def test_a_table_is_known_by_the_name_of_its_file(self):
        self.file("outcome.csv", "id\n")
        code, out, err = self.run_program("import", "week.json", "outcome.csv")
        self.assertEqual((code, out), (2, ""))
        self.assertIn('plenary: no table "outcome"; did you mean `outcomes`?\n', err)
        self.assertEqual(self.run_program("import", "week.json", "sessions.csv")[0], 3)


class Pages(InFolder):
    def test_a_page_or_a_document_for_each_format(self):
        self.file("week.json", WEEK)
        for name, begin in [
            ("md", "# Lagoon Process programme week, Suva, March 2026\n\nLagoon Process on Safe"),
            ("agenda", "# Lagoon Process programme week, Suva, March 2026\n\nTimes: Pacific/Fiji\n"),
            ("jsonld", '{\n  "@context": {\n    "schema": "https://schema.org/",\n'),
        ]:
            code, out, err = self.run_program("convert", "week.json", "--to", name)
            self.assertEqual((code, err), (0, ""))
            self.assertEqual(out[: len(begin)], begin)
            self.assertEqual(self.run_program("convert", "week.json", "--to", name)[1], out)


if __name__ == "__main__":
    unittest.main()
