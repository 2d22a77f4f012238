"""The wheel works where it is installed: a fresh environment, no source tree, no library of the system."""

import json
import os
import pathlib
import re
import subprocess
import sys
import zipfile

import pytest
from conftest import EXAMPLES, ROOT

(WHEEL,) = pathlib.Path(os.environ["ISMAP_WHEELS"]).glob("ismap-*.whl")
BREACHES = (str(EXAMPLES / "ismap-breaches.json"), "--as-of", "2027-01-15")


def environment_with(home, *wanted):
    """The interpreter of a fresh environment that has what is wanted."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    interpreter = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(interpreter)]
    subprocess.run([*pip, "install", "--quiet", *wanted], check=True)
    return interpreter


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    return environment_with(tmp_path_factory.mktemp("environment"), "--no-index", str(WHEEL))


def run(python, *arguments):
    return subprocess.run(
        [str(python), "-I", *arguments], cwd=python.parent, env={}, capture_output=True, check=False
    )


def test_the_wheel_reviews(python):
    done = run(python, "-m", "ismap", "review", *BREACHES)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout == subprocess.run(
        [sys.executable, "-m", "ismap", "review", *BREACHES], capture_output=True, check=False
    ).stdout


def test_the_wheel_brings_the_command(python):
    call = [str(python.with_name("ismap")), "review", *BREACHES]
    done = subprocess.run(call, cwd=python.parent, env={}, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout == run(python, "-m", "ismap", "review", *BREACHES).stdout
    needed = subprocess.run(["ldd", str(next(python.parents[1].rglob("ismap/bin/ismap")))], capture_output=True, check=True)
    ours = [line for line in needed.stdout.decode().splitlines() if "unibreak" in line]
    assert len(ours) == 1 and str(python.parents[1]) in ours[0]


def test_the_command_looks_for_libraries_in_the_wheel_alone(tmp_path):
    with zipfile.ZipFile(WHEEL) as wheel:
        command = wheel.extract("ismap/bin/ismap", tmp_path)
    dynamic = subprocess.run(["readelf", "--dynamic", command], capture_output=True, check=True, text=True).stdout
    assert re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic) == ["$ORIGIN/.."]


def test_the_libraries_are_those_of_the_wheel(python):
    done = run(python, "-c", "import ismap; print(open('/proc/self/maps').read())")
    loaded = {pathlib.Path(line.split()[-1]) for line in done.stdout.decode().splitlines() if ".so" in line}
    ours = {path for path in loaded if path.name.startswith("libismap")}
    assert {path.name for path in ours} == {"libismap.so.1"}
    assert all(python.parents[1] in path.parents for path in ours)


WORKBOOK = """
import json, ismap
print(json.dumps(ismap.read_workbook(ismap.write_workbook({"tables": [{"name": "a", "rows": [["x", 1]]}]}))))
print(open("/proc/self/maps").read())
"""


@pytest.mark.skipif("ISMAP_WORKBOOK_LIBRARY" not in os.environ, reason="built without workbooks")
def test_the_wheel_reads_and_writes_workbooks_by_its_own_libraries(python):
    done = run(python, "-c", WORKBOOK)
    assert done.stderr == b""
    tables, *maps = done.stdout.decode().splitlines()
    assert json.loads(tables)["tables"] == [{"name": "a", "rows": [["x", 1]]}]
    loaded = {pathlib.Path(line.split()[-1]) for line in maps if ".so" in line}
    ours = {path.name for path in loaded if python.parents[1] in path.parents}
    # Of expat an interpreter may have brought its own.
    assert ours - {"libexpat.so.1"} == {"libismap.so.1", "libismap-workbook.so.1"}
    assert [path for path in loaded if "libzip" in path.name or "libcrypto" in path.name] == []


@pytest.mark.skipif("ISMAP_WORKBOOK_LIBRARY" not in os.environ, reason="built without workbooks")
def test_the_command_of_the_wheel_reads_and_writes_workbooks(python, tmp_path):
    command, form = str(python.with_name("ismap")), str(tmp_path / "form.xlsx")
    for call in (["form", "assessor", "-o", form], ["import", "assessor", form]):
        done = subprocess.run([command, *call], cwd=tmp_path, env={"ISMAP_LANG": "en"}, capture_output=True, check=False)
    assert done.returncode == 2 and b"Nothing is written for" in done.stderr


def test_the_wheel_is_for_any_python_3_on_this_platform():
    assert WHEEL.name.split("-")[2:4] == ["py3", "none"]
    with zipfile.ZipFile(WHEEL) as wheel:
        (tags,) = [wheel.read(name).decode() for name in wheel.namelist() if name.endswith("/WHEEL")]
        assert "Root-Is-Purelib: false" in tags
        assert "ismap/py.typed" in wheel.namelist()


def test_the_tag_of_the_wheel_is_the_one_that_auditwheel_gives(tmp_path):
    requirements = pathlib.Path(__file__).with_name("auditwheel.txt")
    auditor = environment_with(tmp_path, "--require-hashes", "--requirement", str(requirements))
    shown = subprocess.run([str(auditor), "-m", "auditwheel", "show", str(WHEEL)], capture_output=True, check=True)
    (tag,) = re.findall(r'following\s+platform\s+tag:\s+"(\w+)"', shown.stdout.decode())
    assert tag.startswith("manylinux_")
    assert WHEEL.stem.split("-")[4] == tag


def test_the_wheel_carries_licences_and_bills_of_materials():
    with zipfile.ZipFile(WHEEL) as wheel:
        (info,) = {name.split("/")[0] for name in wheel.namelist() if ".dist-info/" in name}
        for text in ("LICENSE", "NOTICE"):
            assert wheel.read(f"{info}/{text}") == (ROOT / text).read_bytes()
        for described, part in (("libismap", "simdjson"), ("ismap", "libunibreak")):
            bill = json.loads(wheel.read(f"{info}/sboms/{described}.spdx.json"))
            assert part in [package["name"] for package in bill["packages"]]


def test_the_wheel_names_no_place_of_the_machine_that_built_it():
    with zipfile.ZipFile(WHEEL) as wheel:
        assert len(wheel.namelist()) > 20
        assert [name for name in wheel.namelist() if str(ROOT).encode() in wheel.read(name)] == []
