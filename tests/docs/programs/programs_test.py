"""The programs of a page compile with strict flags, print what the page shows below them, and refuse bad input.

    programs_test.py PAGE TRANSLATION ROOT LIBRARY C_COMPILER CXX_COMPILER [--valgrind VALGRIND] [--flag=FLAG]
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from workplace import save_files, workplace  # noqa: E402

PROGRAM = re.compile(
    r"^```(c|cpp|python)\n(.*?)^```\n\n^```console\n\$ \./program(?:\.py)? ?([^\n]*)\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
SUPPRESSIONS = pathlib.Path(__file__).with_name("cpp_runtime.supp")
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


def run(program, arguments, place, given):
    valgrind = [given.valgrind, "-q", "--leak-check=full", "--show-leak-kinds=all", "--error-exitcode=9",
                f"--suppressions={SUPPRESSIONS}"]
    command = [*(valgrind if given.valgrind else []), program, *arguments]
    return subprocess.run(command, cwd=place, check=False, capture_output=True, text=True)


def run_python(text, arguments, place, given):
    environment = os.environ | {"PYTHONPATH": str(given.root / "bindings/python/src"),
                                "ISMAP_LIBRARY": str(given.library.resolve()), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([sys.executable, "-c", text, *arguments], cwd=place, env=environment, check=False,
                          capture_output=True, text=True)


def faults_with_bad_input(program, count, folder, place, given):
    bad = folder / "bad.json"
    bad.write_text('{"format": "ismap-policy/1"}', encoding="utf-8")
    absent = run(program, ["nowhere.json"] * count, place, given)
    if (absent.returncode, absent.stdout) != (2, "") or "cannot read" not in absent.stderr:
        yield f"of a file that is not there says {absent}"
    refused = run(program, [bad] * count, place, given)
    if refused.returncode not in (0, 2) or "column 12" not in refused.stdout + refused.stderr:
        yield f"of a bad document says {refused}"


def faults_of(language, text, arguments, expected, folder, place, given):
    arguments = arguments.split()
    program = None if language == "python" else compiled(language, text, given, folder)
    done = run(program, arguments, place, given) if program else run_python(text, arguments, place, given)
    if (done.returncode, done.stdout, done.stderr) != (0, expected, ""):
        yield f"printed\n{done.stdout}{done.stderr}and the page shows\n{expected}"
    if program:
        yield from faults_with_bad_input(program, len(arguments), folder, place, given)


def main(given):
    page = given.page.read_text(encoding="utf-8")
    programs = PROGRAM.findall(page)
    faults = []
    if not {"c", "cpp"} <= {language for language, *_ in programs}:
        faults.append("the programs are not in C and C++")
    if PROGRAM.findall(given.translation.read_text(encoding="utf-8")) != programs:
        faults.append(f"{given.translation} shows other programs")
    for language, *program in programs:
        if language == "python" and given.flags:
            continue  # an ordinary Python does not load a library with sanitizers
        with tempfile.TemporaryDirectory() as folder, workplace(given.page, given.root.resolve()) as place:
            save_files(page, place)
            found = faults_of(language, *program, pathlib.Path(folder), place, given)
            faults += [f"the {language} program {fault}" for fault in found]
    for fault in faults:
        print(f"{given.page}: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("page", "translation", "root", "library"):
        parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("c")
    parser.add_argument("cxx")
    parser.add_argument("--valgrind")
    parser.add_argument("--flag", action="append", default=[], dest="flags")
    sys.exit(main(parser.parse_args()))
