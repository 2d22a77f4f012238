"""Builds the programs against an installed library with the answers of pkg-config, and runs them."""

import os
import pathlib
import subprocess
import tempfile

PROGRAMS = pathlib.Path(__file__).resolve().parent / "programs"
EXAMPLE = PROGRAMS.parents[2] / "docs" / "examples" / "ismap-initial.json"
VERDICT_AND_FAULT = ["unknown\n", "fault at /surplus\n"]


def output(*command, folder=None, **environment):
    return subprocess.run(command, cwd=folder, env=os.environ | environment, check=True, capture_output=True,
                          text=True).stdout


def pkg_config(libdir, *arguments, package="ismap"):
    return output("pkg-config", *arguments, package, PKG_CONFIG_PATH=str(libdir / "pkgconfig")).split()


def answers(compiler, program, libdir, *static):
    """What the program says about a good document and a bad one. `static` is nothing or --static."""
    cflags = pkg_config(libdir, *static, "--cflags")
    libraries = pkg_config(libdir, *static, "--libs")
    if static:
        libraries = ["-l:libismap.a" if library == "-lismap" else library for library in libraries]
    with tempfile.TemporaryDirectory() as folder:
        built = pathlib.Path(folder) / "review"
        output(*compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", *cflags, PROGRAMS / program, "-x", "none",
               "-o", built, *libraries)
        environment = {} if static else {"LD_LIBRARY_PATH": str(libdir)}
        return [output(built, document, **environment) for document in (EXAMPLE, PROGRAMS / "fault.json")]


def workbook_answer(compiler, libdir):
    """What the program says that writes a workbook."""
    flags = [pkg_config(libdir, what, package="ismap-workbook") for what in ("--cflags", "--libs")]
    with tempfile.TemporaryDirectory() as folder:
        built = pathlib.Path(folder) / "workbook"
        output(*compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", *flags[0], PROGRAMS / "workbook.c", "-o", built,
               *flags[1])
        return output(built, LD_LIBRARY_PATH=str(libdir))
