#!/usr/bin/env python3
"""Every block of code in the pages for readers is true: it stands in a file that is built and run, or
is what a command prints, or is run by a script.

usage: blocks.py PLENARY PAGE...      (from the top of the repository)

Above each fenced block a comment says which it is:
    <!-- file: PATH -->        the block is the whole file
    <!-- part of: PATH -->     the block's lines stand together in the file, however far indented
    <!-- prints: COMMAND -->   the block is what the command prints; `plenary` is the program
    <!-- begins: COMMAND -->   the block is how that begins
    <!-- diagram -->           no code
    <!-- run by: PATH -->      each line of the block, without its comment, stands in that script
"""
import pathlib
import re
import shlex
import subprocess
import sys
import textwrap

BLOCK = re.compile(r"^( *)```[^\n]*\n(.*?)^ *```$", re.M | re.S)
SOURCE = re.compile(r"<!-- (file|part of|prints|begins|run by|diagram)(?:: (.+?))? -->\n\n?\Z")


def printed(command, plenary):
    words = shlex.split(command)
    if words[0] != "plenary":
        return None
    done = subprocess.run([plenary, "--colour", "never", *words[1:]], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def stands_in(block, text):
    """Whether the lines of the block follow each other in the text, all indented by the same."""
    lines, wanted = text.splitlines(), textwrap.dedent(block).splitlines()
    return any(
        textwrap.dedent("\n".join(lines[at : at + len(wanted)])).splitlines() == wanted
        for at in range(len(lines) - len(wanted) + 1)
    )


def fault_of(kind, source, block, plenary):
    if kind == "diagram":
        return None
    if kind in ("prints", "begins"):
        output = printed(source, plenary)
        if output is None:
            return "only commands of plenary can be run"
        same = output.rstrip("\n") == block.rstrip("\n") if kind == "prints" else block and output.startswith(block)
        return None if same else f"the command prints:\n{output[:4000]}"
    path = pathlib.Path(source)
    if not path.is_file():
        return f"there is no {source}"
    text = path.read_text(encoding="utf-8")
    if kind == "file":
        return None if block == text else f"it is not what {source} holds"
    if kind == "part of":
        return None if stands_in(block, text) else f"its lines do not stand in {source}"
    for line in block.splitlines():
        line = re.sub(r"\s+#.*", "", line).strip()
        if line and line not in text:
            return f"{source} does not run: {line}"
    return None


def faults_of(page, plenary):
    text = page.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        where = f"{page}:{text.count(chr(10), 0, found.start()) + 1}"
        said = SOURCE.search(text[: found.start()])
        block = "".join(line.removeprefix(found[1]) for line in found[2].splitlines(keepends=True))
        fault = fault_of(*said.groups(), block, plenary) if said else "nothing says where the block is from"
        if fault:
            yield f"{where}: {fault}"


faults, blocks = [], 0
for name in sys.argv[2:]:
    page = pathlib.Path(name)
    blocks += len(BLOCK.findall(page.read_text(encoding="utf-8")))
    faults += faults_of(page, sys.argv[1])
print(*faults, sep="\n", end="\n" if faults else "")
print(f"{blocks} blocks, {len(faults)} faults")
sys.exit(bool(faults) or not blocks)
