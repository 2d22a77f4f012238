"""The programs of a page compile with strict flags, and print what the page shows below them.

    programs_test.py PAGE ROOT LIBRARY C_COMPILER CXX_COMPILER [--valgrind VALGRIND] [--flag=FLAG]
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = re.compile(
    r"^```(c|cpp)\n(.*?)^```\n\n^```console\n\$ \./program ([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
STRICT = ["-pedantic-errors", "-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Werror", "-g"]


def compiled(language, text, given, folder):
    source = folder / f"program.{language}"
    source.write_text(text, encoding="utf-8")
    compiler, standard = {"c": (given.c, "-std=c99"), "cpp": (given.cxx, "-std=c++17")}[language]
    includes = [f"-I{given.root / 'capi/include'}", f"-I{given.root / 'include'}"]
    library = given.library.resolve()
    link = [str(library), f"-Wl,-rpath,{library.parent}"]
    program = folder / "program"
    subprocess.run([compiler, standard, *STRICT, *includes, source, *given.flags, *link, "-o", program], check=True)
    return program


def run(program, arguments, given):
    valgrind = [given.valgrind, "-q", "--leak-check=full", "--show-leak-kinds=all", "--error-exitcode=9"]
    command = [*(valgrind if given.valgrind else []), program, *arguments]
    return subprocess.run(command, cwd=given.root, check=True, stdout=subprocess.PIPE, text=True).stdout


def main(given):
    programs = PROGRAM.findall(given.page.read_text(encoding="utf-8"))
    faults = 0 if {language for language, *_ in programs} == {"c", "cpp"} else 1
    for language, text, arguments, expected in programs:
        with tempfile.TemporaryDirectory() as folder:
            printed = run(compiled(language, text, given, pathlib.Path(folder)), arguments.split(), given)
        if printed != expected:
            faults += 1
            print(f"{given.page}: the {language} program printed\n{printed}and the page shows\n{expected}")
    return 1 if faults else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("page", "root", "library"):
        parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("c")
    parser.add_argument("cxx")
    parser.add_argument("--valgrind")
    parser.add_argument("--flag", action="append", default=[], dest="flags")
    sys.exit(main(parser.parse_args()))
