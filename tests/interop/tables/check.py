"""Python reads the tables of a record as the record says, and what it writes comes back.

usage: check.py PROGRAM RECORD FOLDER
"""

import csv
import json
import pathlib
import subprocess
import sys

program, source, folder = sys.argv[1:]
folder = pathlib.Path(folder)
tables = folder / "tables"

HOSTILE = [
    "=1+1", "+1", "-1", "@sum", "'=1", "''=1", "\tx", "a,b", 'say "x"', '"', "two\nlines", "two\r\nlines", " x ", "a;b",
    "é漢😀", "'", "=HYPERLINK(\"http://example.org\")", ",", '""', "\\", "a\\;b", "TRUE", "007", "1e5", "2026-03-09", "null",
]


def run(*arguments):
    return subprocess.run([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout


record = json.loads(pathlib.Path(source).read_text(encoding="utf-8"))
for i, text in enumerate(HOSTILE):
    record["outcomes"].append(
        {"id": f"hostile-{i}", "kind": "progress", "statement": text, "parties": [{"collective": text}]}
    )
path = folder / "record.json"
path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
everything = ["--audience", "red"]
formatted = run("convert", str(path), "--to", "json", *everything)
path.write_bytes(formatted)
run("convert", str(path), "--to", "csv", "-o", str(tables), *everything)


def unguarded(text):
    rest = text.lstrip("' ")
    return text[1:] if text.startswith("'") and rest[:1] in tuple("=+-@\t\r\n") and rest else text


def rows(table):
    with open(tables / f"{table}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: expected {expected!r}, found {found!r}")


sessions = [(m["id"], s) for m in record["meetings"] for s in m.get("sessions", [])]
expected_ids = {
    "meetings": [m["id"] for m in record["meetings"]],
    "sessions": [s["id"] for _, s in sessions],
    "contributions": [c["id"] for _, s in sessions for c in s.get("contributions", [])],
    "participations": [p["id"] for m in record["meetings"] for p in m.get("participations", [])],
    "site_visits": [v["id"] for m in record["meetings"] for v in m.get("site_visits", [])],
    "outcomes": [o["id"] for o in record["outcomes"]],
    "follow_ups": [f["id"] for o in record["outcomes"] for f in o.get("follow_ups", [])],
    "memberships": [
        m["id"] for holder in [record["process"], *record["working_groups"]] for m in holder.get("memberships", [])
    ],
}
for table, ids in expected_ids.items():
    check(table, [row["id"] for row in rows(table)], ids)
for row, outcome in zip(rows("outcomes"), record["outcomes"]):
    check(outcome["id"], unguarded(row["statement"]), outcome["statement"])
    check(outcome["id"], row["kind"], outcome["kind"])
    check(outcome["id"], row["meeting"], outcome.get("meeting", ""))
for row, (meeting, session) in zip(rows("sessions"), sessions):
    check(session["id"], row["meeting"], meeting)
    check(session["id"], row["slot.start"], session.get("slot", {}).get("start", ""))
    check(session["id"], row["order"], str(session.get("order", "")))

# Written anew as other programs do: lines end otherwise, everything is in quotes, another separator.
for dialect in [
    {"delimiter": ",", "lineterminator": "\n", "quoting": csv.QUOTE_ALL},
    {"delimiter": ";", "lineterminator": "\r\n"},
    {"delimiter": "\t", "lineterminator": "\r", "quoting": csv.QUOTE_ALL},
]:
    for table in expected_ids:
        all_rows = rows(table)
        with open(folder / f"{table}.csv", "w", newline="", encoding="utf-8-sig") as file:
            writer = csv.DictWriter(file, list(all_rows[0]), **dialect)
            writer.writeheader()
            writer.writerows(all_rows)
    written = [str(folder / f"{table}.csv") for table in expected_ids]
    check(f"back from {dialect}", run("import", str(path), *written, *everything), formatted)

edited = rows("outcomes")
edited[0]["status"] = "done"
edited[0]["statement"] = "=2+2"
with open(folder / "outcomes.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.DictWriter(file, list(edited[0]))
    writer.writeheader()
    writer.writerows(edited)
changed = json.loads(run("import", str(path), str(folder / "outcomes.csv"), *everything))
expected = json.loads(formatted)
expected["outcomes"][0].update(status="done", statement="=2+2")
check("edited", changed, expected)
print(f"tables: {sum(map(len, expected_ids.values()))} rows read and written back by Python")
