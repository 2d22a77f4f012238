"""Builds the wheel, offline and outside the source tree. It takes the place of others in the folder of the output."""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
from typing import List, Optional

SOURCE = pathlib.Path(__file__).resolve().parent
ROOT = SOURCE.parents[1]
PARTS = (SOURCE / "pyproject.toml", SOURCE / "setup.py", ROOT / "LICENSE", ROOT / "NOTICE")
PIP_WHEEL = ("-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-build-isolation", "--no-deps")


def main(output: str, version: str, command: Optional[str], bills: List[str], libraries: List[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        stage = pathlib.Path(name)
        for part in PARTS:
            shutil.copy(part, stage)
        shutil.copytree(SOURCE / "src", stage / "src", ignore=shutil.ignore_patterns("__pycache__"))
        (stage / "VERSION").write_text(version, encoding="utf-8")
        for library in libraries:
            shutil.copy(library, stage / "src" / "ismap")
        (stage / "sboms").mkdir()
        for bill in bills:
            shutil.copy(bill, stage / "sboms")
        if command:
            (stage / "src" / "ismap" / "bin").mkdir()
            shutil.copy(command, stage / "src" / "ismap" / "bin" / "ismap")
        for other in pathlib.Path(output).glob("ismap-*.whl"):
            other.unlink()
        subprocess.run([sys.executable, *PIP_WHEEL, "--no-index", "--wheel-dir", output, name], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("version")
    parser.add_argument("--command")
    parser.add_argument("--bill", dest="bills", action="append", help="a bill of materials", default=[])
    parser.add_argument("libraries", nargs="+")
    main(**vars(parser.parse_args()))
