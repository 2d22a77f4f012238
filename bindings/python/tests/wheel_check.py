"""The wheel works where it is installed: a fresh environment, no source tree, no library of the system."""

import os
import pathlib
import subprocess
import sys
import zipfile

import pytest
from conftest import EXAMPLES, ROOT

WHEEL = pathlib.Path(os.environ["ISMAP_WHEEL"])
BREACHES = (str(EXAMPLES / "ismap-breaches.json"), "--as-of", "2027-01-15")


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The interpreter of a fresh environment that has the wheel."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    interpreter = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(interpreter)]
    subprocess.run([*pip, "install", "--quiet", "--no-index", str(WHEEL)], check=True)
    return interpreter


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


def test_the_libraries_are_those_of_the_wheel(python):
    done = run(python, "-c", "import ismap; print(open('/proc/self/maps').read())")
    loaded = {pathlib.Path(line.split()[-1]) for line in done.stdout.decode().splitlines() if ".so" in line}
    ours = {path for path in loaded if path.name.startswith("libismap")}
    assert {path.name for path in ours} == {"libismap.so.1"}
    assert all(python.parents[1] in path.parents for path in ours)


def test_the_wheel_is_for_any_python_3_on_this_platform():
    assert WHEEL.name.split("-")[2:4] == ["py3", "none"]
    with zipfile.ZipFile(WHEEL) as wheel:
        (tags,) = [wheel.read(name).decode() for name in wheel.namelist() if name.endswith("/WHEEL")]
        assert "Root-Is-Purelib: false" in tags
        assert "ismap/py.typed" in wheel.namelist()
        assert any(name.endswith("dist-info/LICENSE") for name in wheel.namelist())


def test_the_wheel_names_no_place_of_the_machine_that_built_it():
    with zipfile.ZipFile(WHEEL) as wheel:
        assert len(wheel.namelist()) > 20
        assert [name for name in wheel.namelist() if str(ROOT).encode() in wheel.read(name)] == []
