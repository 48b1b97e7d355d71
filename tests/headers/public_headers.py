"""What the scripts beside this one share: the public headers, and a compiler that looks at them."""
import os
import pathlib
import subprocess

INCLUDE = pathlib.Path(__file__).parents[2] / "include"


def public_headers(include):
    """The names as they are included, such as plenary/core/date.hpp."""
    names = sorted(str(path.relative_to(include).as_posix()) for path in include.rglob("*.hpp"))
    if not names:
        raise SystemExit(f"no headers in {include}")
    return names


def compile_text(text, compiler, include, *flags):
    """Gives the source text to the compiler and returns what it printed and its exit status."""
    return subprocess.run([compiler, "-std=c++20", f"-I{include}", *flags, "-x", "c++", "-"], input=text, text=True,
                          capture_output=True, env={**os.environ, "LC_ALL": "C"})
