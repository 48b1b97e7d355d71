"""plenary check --lines: streams of records, one a line."""

import json
import os
import subprocess
import unittest

from support import MINIMAL, PROGRAM, WEEK, InFolder, environment

GOOD = json.dumps(json.loads(MINIMAL))
WEEK_LINE = json.dumps(json.loads(WEEK))
BROKEN = '{"format": "1.0", "id": "r", "title"'
PRINTED = """\
error[read.syntax]: expected ':' behind a name, found the end of the document
 --> r.ndjson:3:37
  |
3 | {"format": "1.0", "id": "r", "title"
  |                                     ^

r.ndjson: 3 records: 1 error
"""


class Lines(InFolder):
    def test_a_broken_line_stops_nothing_and_has_its_number(self):
        self.file("r.ndjson", f"{GOOD}\n\n{BROKEN}\r\n{GOOD}")
        for jobs in [], ["--jobs", "1"], ["--jobs", "3"]:
            self.assertEqual(self.run_program("check", "--lines", "r.ndjson", *jobs), (1, PRINTED, ""))

    def test_findings_come_in_order_from_files_and_pipes(self):
        lines = [BROKEN if i % 7 == 0 else WEEK_LINE for i in range(300)]
        text = "\n".join(lines)
        self.file("many.ndjson", text)
        wanted = [i + 1 for i in range(300) if i % 7 == 0]
        for name, stdin in ("many.ndjson", ""), ("-", text):
            code, out, err = self.run_program(
                "check", "--lines", "--format", "json", "--jobs", "4", name, stdin=stdin
            )
            self.assertEqual((code, err), (1, ""))
            (found,) = json.loads(out)["files"]
            self.assertEqual([f["where"]["line"] for f in found["findings"]], wanted)
            for f in found["findings"]:
                start = sum(len(line) + 1 for line in lines[: f["where"]["line"] - 1])
                self.assertEqual(f["where"]["offset"], start + len(BROKEN))

    def found_in(self, text, *arguments):
        self.file("r.ndjson", text)
        _, out, err = self.run_program("check", "--lines", "--format", "json", *arguments, "r.ndjson")
        self.assertEqual(err, "")
        return json.loads(out)["files"][0]

    def test_the_limit_is_one_for_each_line(self):
        places = [{"id": f"p{i}", "name": f"P{i} "} for i in range(3)]
        line = json.dumps({**json.loads(MINIMAL), "places": places}) + "\n"
        found = self.found_in(2 * line, "--max-findings", "2")
        self.assertEqual(
            [(f["code"], f["path"], f["where"]["line"]) for f in found["findings"]],
            [
                (code, path, line)
                for line in (1, 2)
                for code, path in (
                    ("report.more", ""),
                    ("text.normalised", "/places/0/name"),
                    ("text.normalised", "/places/1/name"),
                )
            ],
        )
        found = self.found_in(500 * line)
        self.assertEqual([f["code"] for f in found["findings"]], 1500 * ["text.normalised"])
        self.assertEqual(found["found"]["note"], 1500)
        wrong = json.dumps({**json.loads(MINIMAL), "places": [{"id": f"p{i}", "name": i} for i in range(1200)]})
        for most, listed in (2, 2), (1100, 1100), (2000, 1200):
            codes = [f["code"] for f in self.found_in(wrong, "--max-findings", str(most))["findings"]]
            self.assertEqual(codes.count("read.type"), listed)

    def test_what_a_line_accepts_is_listed_apart(self):
        meta = {"suppressions": [{"code": "text.normalised", "reason": "As printed."}]}
        line = json.dumps({**json.loads(MINIMAL), "meta": meta, "places": [{"id": "p", "name": "P "}]})
        found = self.found_in(f"{GOOD}\n{line}\n")
        self.assertEqual(found["findings"], [])
        (accepted,) = found["suppressed"]
        self.assertEqual(accepted["reason"], "As printed.")
        self.assertEqual((accepted["found"]["code"], accepted["found"]["path"]), ("text.normalised", "/places/0/name"))
        self.assertEqual(accepted["found"]["where"]["line"], 2)
        self.assertEqual(accepted["found"]["where"]["offset"], len(GOOD) + 1 + line.index('"P "'))

    def most_memory(self, size):
        """In kilobytes, for a stream of so many bytes."""
        line = WEEK_LINE.encode() + b"\n"
        program = subprocess.Popen(
            [PROGRAM, "check", "--lines", "--jobs", "2", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env=environment(ASAN_OPTIONS="quarantine_size_mb=1"),
        )
        for _ in range(size // len(line)):
            program.stdin.write(line)
        program.stdin.close()
        _, status, usage = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(program.returncode, 0)
        return usage.ru_maxrss

    def test_memory_does_not_grow_with_the_stream(self):
        self.assertLess(self.most_memory(30_000_000), self.most_memory(5_000_000) + 5_000)

    def test_what_cannot_be_read_is_told(self):
        self.assertEqual(
            self.run_program("check", "--lines", "none"),
            (3, "", "plenary: cannot read none: No such file or directory\n"),
        )
        self.assertEqual(self.run_program("check", "--jobs", "2", "none")[0], 2)


if __name__ == "__main__":
    unittest.main()
