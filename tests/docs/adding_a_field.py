#!/usr/bin/env python3
"""Adds the field of CONTRIBUTING.md to a copy of the model, and nothing else: it is read, written, limited and
documented.

usage: adding_a_field.py COMPILER WORK_FOLDER [FLAGS...]      (from the top of the repository)
"""
import pathlib
import shutil
import subprocess
import sys

PROGRAM = r"""
#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/report/field_reference.hpp>
#include <plenary/validate/rules.hpp>

#include <cstdio>

int main() {
    constexpr std::string_view text = R"({"id": "port", "services": ["Rescue"], "capacity": 0, "focus": "Rescue"})";
    auto const [visit, report] = plenary::json::read_checked<plenary::site_visit>(text, std::tuple{});
    std::puts(plenary::json::to_string(visit).c_str());
    for (auto const& found : report) std::printf("%s %s\n", found.code.c_str(), found.path.c_str());
    for (auto const& type : plenary::field_reference<plenary::site_visit>())
        for (auto const& field : type.fields)
            if (field.name == "capacity") std::printf("%s\n", std::string(field.prose).c_str());
}
"""
EXPECTED = """{"id":"port","focus":"Rescue","services":["Rescue"],"capacity":0}
field.range /capacity
How many people it can receive at a time.
"""

compiler, work, flags = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
shutil.rmtree(work, ignore_errors=True)
shutil.copytree("include", work / "include")
header = work / "include/plenary/model/site_visit.hpp"
text = header.read_text(encoding="utf-8")
for hunk in pathlib.Path("tests/docs/capacity.diff").read_text(encoding="utf-8").split("\n@@")[1:]:
    lines = hunk.splitlines()[1:]
    before, after = ("\n".join(line[1:] for line in lines if line[0] != other) for other in "+-")
    assert text.count(before) == 1, before
    text = text.replace(before, after)
header.write_text(text, encoding="utf-8")
(work / "program.cpp").write_text(PROGRAM, encoding="utf-8")
subprocess.run([compiler, "-std=c++20", f"-I{work}/include", *flags, work / "program.cpp", "-o", work / "program"], check=True)
printed = subprocess.run([work / "program"], capture_output=True, text=True, check=True).stdout
print(printed, end="")
sys.exit(printed != EXPECTED)
