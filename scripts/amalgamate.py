#!/usr/bin/env python3
"""Writes all public headers as one, for programs that want a single file: amalgamate.py -o plenary.hpp

It still needs Boost's and fmt's headers. Use it in place of the folder include/plenary, not beside it.
"""
import argparse
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[1]
OWN = re.compile(r'#\s*include\s*[<"](plenary/[\w/]+\.hpp)[>"]')
OTHER = re.compile(r"#\s*include\s*<.+>")


def lines_of(name, include, written, others):
    """The lines of a header with those of ours that it includes before it, each header once."""
    if name in written:
        return
    written.add(name)
    depth = 0
    for line in (include / name).read_text(encoding="utf-8").splitlines():
        if own := OWN.match(line):
            yield from lines_of(own[1], include, written, others)
            continue
        if line == "#pragma once":
            continue
        # An include that depends on a condition stays where it is.
        depth += bool(re.match(r"#\s*if", line)) - bool(re.match(r"#\s*endif", line))
        if OTHER.match(line) and depth == 0:
            others.add(line)
            continue
        yield line


def amalgamate(include):
    written, others = set(), set()
    names = sorted(path.relative_to(include).as_posix() for path in include.rglob("*.hpp"))
    body = [line for name in names for line in lines_of(name, include, written, others)]
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    version = re.findall(r"PLENARY_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", "\n".join(body))
    head = [f"plenary {'.'.join(version)} in one header, made by scripts/amalgamate.py", "", *licence]
    text = "\n".join([*(f"// {line}".rstrip() for line in head), "", "#pragma once", "", *sorted(others), "", *body])
    return re.sub(r"\n{3,}", "\n\n", text) + "\n"


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("-o", "--output", type=pathlib.Path, required=True)
options = parser.parse_args()
options.output.parent.mkdir(parents=True, exist_ok=True)
options.output.write_text(amalgamate(ROOT / "include"), encoding="utf-8")
