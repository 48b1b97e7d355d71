#!/usr/bin/env python3
"""Makes docs/performance.md of what the benchmarks printed.

usage: table.py RESULTS_FOLDER >docs/performance.md

The folder holds for each compiler COMPILER.json and, with larger pages, COMPILER.pages.json (of Google Benchmark),
COMPILER.memory.json and COMPILER.version, and machine.txt, versions.txt, date.txt; node.json (of node/measure.mjs) where
node was there.
"""
import json
import pathlib
import statistics
import sys

folder = pathlib.Path(sys.argv[1])
COMPILERS = [name for name in ("g++", "clang++") if (folder / f"{name}.json").is_file()]

# What is measured, the group and the document of its cases, against whom, and the goal.
GOALS = [
    ("read, owning, large", "read owning/large", None, 1.4),
    ("read, owning, lines", "read owning/lines", None, 1.35),
    ("read, owning, indented", "read owning/indented", None, 1.25),
    ("read, owning, random order", "read owning/random order", None, 1.2),
    ("read, compact, large", "read compact/large", "read owning/large", 1.5),
    ("read, compact, lines", "read compact/lines", "read owning/lines", 1.5),
    ("read, borrowed, large, against borrowing readers", "read borrowed/large", None, 2),
    ("read, borrowed, lines, against borrowing readers", "read borrowed/lines", None, 2),
    ("read, borrowed, large, against owning readers", "read borrowed/large", "read owning/large", 2.75),
    ("read, borrowed, lines, against owning readers", "read borrowed/lines", "read owning/lines", 3.2),
    ("write, large", "write/large", None, 1.5),
    ("write, lines", "write/lines", None, 1.2),
    ("calendar, large, against libical", "calendar/large", None, 20),
    ("calendar, lines, against libical", "calendar/lines", None, 20),
]


def load(name):
    path = folder / name
    return json.loads(path.read_text()) if path.is_file() else None


def medians(results):
    """Milliseconds of processor time, megabytes a second, and how many processors worked, by the name of the case."""
    runs = {}
    for run in load(f"{results}.json")["benchmarks"]:
        if run.get("run_type") == "iteration":
            name = run["name"].removesuffix("/real_time").removesuffix("/process_time")
            time = run["real_time"] if name != run["name"] else run["cpu_time"]
            busy = run["cpu_time"] / run["real_time"]
            runs.setdefault(name, []).append((time, run.get("bytes_per_second", 0) / 1e6, busy))
    return {name: tuple(map(statistics.median, zip(*all_))) for name, all_ in runs.items()}


def fastest_peer(times, case):
    peers = {name: t for name, t in times.items() if name.rpartition("/")[0] == case and not name.endswith("/plenary")}
    return min(peers.items(), key=lambda item: item[1][0], default=(None, None))


def ratio_cells(times, case, against):
    ours = times.get(f"{case}/plenary")
    name, peer = fastest_peer(times, against or case)
    if not ours or not peer:
        return None
    return ours[1], name.rpartition("/")[2], peer[1], peer[0] / ours[0]


def table(*rows):
    yield from ("| " + " | ".join(row) + " |" for row in rows[:1])
    yield "|" + "---|" * len(rows[0])
    yield from ("| " + " | ".join(row) + " |" for row in rows[1:])


def ratios():
    rows = [["case", "goal"] + [f"{c}: plenary, fastest peer, ratio" for c in COMPILERS]]
    for name, case, against, goal in GOALS:
        cells = []
        for compiler in COMPILERS:
            got = ratio_cells(TIMES[compiler], case, against)
            cells.append(f"{got[0]:.0f}, {got[1]} {got[2]:.0f}, **{got[3]:.2f}**{'' if got[3] >= goal else ' (missed)'}" if got else "–")
        rows.append([name, f"≥ {goal}"] + cells)
    return table(*rows)


def everything(group):
    """All libraries side by side."""
    libraries, documents = [], []
    for name in TIMES[COMPILERS[0]]:
        at, document, library = name.split("/")
        if at == group:
            libraries += [library] * (library not in libraries)
            documents += [document] * (document not in documents)
    rows = [[f"{group}, MB/s ({' / '.join(COMPILERS)})"] + libraries]
    for document in documents:
        cells = []
        for library in libraries:
            speeds = [TIMES[c].get(f"{group}/{document}/{library}") for c in COMPILERS]
            cells.append(" / ".join(f"{s[1]:.0f}" if s else "–" for s in speeds))
        rows.append([document] + cells)
    return table(*rows)


def memory():
    rows = [["reading the large document", "allocations", "memory at most, times the document", "kept, times the document"]]
    for row in load(f"{COMPILERS[0]}.memory.json"):
        rows.append([f"{row['group']}, {row['library']}", f"{row['allocations']:,}", f"{row['peak']:.2f}", f"{row['kept']:.2f}"])
    return table(*rows)


def growth(times):
    """A record that is checked takes so long a week, how much more that is than for a tenth of the weeks, and beside reading it."""
    rows = [["weeks"] + [f"{c}: {what}" for c in COMPILERS for what in ("µs a week", "growth", "rules / reading")]]
    before = {}
    for weeks in (10, 100, 1_000, 10_000):
        cells = []
        for compiler in COMPILERS:
            read, rules = (times[compiler][f"validate/{weeks} weeks/{what}"][0] for what in ("read", "all rules"))
            each = rules / weeks * 1000
            more = f"{(each / before[compiler] - 1) * 100:.0f} %" if compiler in before else ""
            before[compiler] = each
            cells += [f"{each:.2f}", more, f"{rules / read:.2f}"]
        rows.append([f"{weeks:,}"] + cells)
    return table(*rows)


def scaling():
    """Reading and checking a stream of records, by the clock."""
    rows = [["threads"] + [f"{c}: {what}" for c in COMPILERS for what in ("MB/s", "processors had", "ms of processors")]]
    for threads in (1, 2):
        cells = []
        for compiler in COMPILERS:
            time, speed, busy = TIMES[compiler][f"check lines/{threads} threads/plenary"]
            cells += [f"{speed:.0f}", f"{busy:.2f}", f"{time * busy:.0f}"]
        rows.append([str(threads)] + cells)
    return table(*rows)


def beside_node():
    """Reading and checking everything, beside JSON.parse and a compiled schema."""
    node = load("node.json")
    if not node:
        return ["SKIPPED: node or npm was not there."]
    theirs = node["parse"] + node["check"]
    rows = [["read and check the large document", "goal"] + [f"{c}: ms, times as fast" for c in COMPILERS]]
    rows.append([f"node {node['node']}, JSON.parse and ajv {node['ajv']}: {node['parse']:.0f} + {node['check']:.0f} ms", ""] + ["" for _ in COMPILERS])
    for name, case, goal in (("plenary, what a schema says", "what a schema says", 7), ("plenary, all rules", "all rules", None)):
        cells = []
        for compiler in COMPILERS:
            mine = TIMES[compiler][f"read and check/{case}/plenary"][0]
            missed = " (missed)" if goal and theirs / mine < goal else ""
            cells.append(f"{mine:.1f}, **{theirs / mine:.2f}**{missed}")
        rows.append([name, f"≥ {goal}" if goal else "–"] + cells)
    return table(*rows)


def projections():
    """What is written for people, as multiples of the time for JSON of the same record."""
    cases = [name for name in TIMES[COMPILERS[0]] if name.startswith("project/")]
    rows = [["written from the same record", "goal"] + [f"{c}: ms, times JSON" for c in COMPILERS]]
    for case in cases:
        _, name, goal = case.split("/")
        cells = []
        for compiler in COMPILERS:
            mine, json_ = TIMES[compiler][case][0], TIMES[compiler]["write/large/plenary"][0]
            cells.append(f"{mine:.1f}, {mine / json_:.2f}")
        rows.append([name, goal] + cells)
    return table(*rows) if cases else []


def peers():
    """With their versions; no package says that of yyjson, which is rarely installed."""
    context = load(f"{COMPILERS[0]}.json")["context"]
    return (folder / "versions.txt").read_text().strip() + (f", yyjson {context['yyjson']}" if "yyjson" in context else "")


TIMES = {compiler: medians(compiler) for compiler in COMPILERS}
print(f"""# Performance

Written by `scripts/bench.sh` on {(folder / 'date.txt').read_text().strip()}; not edited by hand. {(folder / 'machine.txt').read_text().strip()}
Compilers: {', '.join((folder / f'{c}.version').read_text().strip() for c in COMPILERS)}, with `-O3 -march=x86-64-v2`.
Peers: {peers()}.

The documents are generated (seed 1): a record of 1,000 weeks without blanks ("large"), the same weeks as a record each ("lines",
destruction included), the first indented by two, and its members in random order. The peers fill the same structs
by a binding that is generated over their fields. Repetitions are interleaved in random order in one program, each after the same
was done once without being measured; figures are medians of processor time, speeds in megabytes a second, ratios how many times as fast as the fastest peer of the same compiler. What
is missed is marked.
""")
for part in (ratios(), everything("read owning"), everything("read borrowed"), everything("write")):
    print("\n".join(part), end="\n\n")
print("## Memory\n")
print("\n".join(memory()), end="\n\n")
print("""## Rules

All rules on a whole record, the index included. The goal is half of the time of reading at 1,000 weeks, and that ten times as
many weeks take at most 15 % more each.
""")
print("\n".join(growth(TIMES)), end="\n\n")
print("""The same with memory in larger pages (`GLIBC_TUNABLES=glibc.malloc.hugetlb=1`, set by no program but by who starts it):
""")
print("\n".join(growth({compiler: medians(f"{compiler}.pages") for compiler in COMPILERS})), end="\n\n")
print("## Streams of records\n\nA record a line is read and checked; the goal is 1.8 times as fast with two processors.\n")
print("\n".join(scaling()), end="\n\n")
if any(name.startswith("project/") for name in TIMES[COMPILERS[0]]):
    print("## What people read\n")
    print("\n".join(projections()), end="\n\n")
print("## Beside node\n")
print("\n".join(beside_node()), end="\n\n")
print("""## What is missed, and why

- **Reading beside yyjson**, which few distributions have and which is therefore compared only where it is installed: it is the only reader that
  comes near, and it is ahead where the ratio is below 1, on the indented document most likely because it gets over blanks faster. It checks less: names that are repeated
  pass, and of many mistakes the first is told.
- **Rules.** Checking goes through the record once; what rules compare is gathered on the way, and what has to be looked up waits until all is
  known. Records outgrow one cache of the processor after the other, and the memory whose pages it knows by heart: so time grows somewhat
  faster than they do, where they outgrow the last cache most of all, and less with larger pages.
- **Lines**: nothing is allocated for a borrowed record but its arena, and an owned one is mostly what its strings and lists cost to make and to free.
- **Memory, owning**: what is kept, strings and lists of their exact size, is nearly all of it; the rest is the longest list, which is held
  twice while it is moved to its place. The few allocations more than yyjson's are for reading it.
- **Calendars** are written from the record, after looking for what their audience may not have, in hundreds of thousands of small texts that are
  escaped and folded. Of a record of one week a good part is finding out what each thing and place is called.
- **What people read** is measured by our own JSON, whose ratio to the peers' stands above. The web page is more than twice as long as
  the JSON, most of it in short elements, and gathers who took part and what came up where before it is written.
- **Compile time** has a page of its own, [compile-time.md](compile-time.md), with its goals.
- **Streams** show what two processors bring only where two are idle, which a shared machine seldom has: the second column
  says how many there were. Two threads take somewhat more time of the processors than one, whose caches they share.
""")
