"""The prototypes and the enumerations against the C interface."""

import enum
import os
import pathlib
import re
import subprocess
import sys
import types

import pytest
from conftest import ROOT

import ismap
from ismap import _interface, _native
from ismap._text import read

HEADER = (ROOT / "capi" / "include" / "ismap.h").read_text(encoding="utf-8")
SOURCES = [
    path.read_text(encoding="utf-8")
    for path in pathlib.Path(ismap.__file__).parent.glob("*.py")
    if path.name != "_interface.py"
]
NOT_USED = {
    "ismap_value_parse": "the enumerations of _interface have the names",
}


def test_every_function_of_the_interface_is_declared():
    exports = (ROOT / "capi" / "ismap.exports").read_text(encoding="utf-8").split()
    assert len(exports) > 50
    assert sorted(_interface.PROTOTYPES) == exports


@pytest.mark.parametrize("name", _interface.PROTOTYPES)
def test_every_function_is_used_or_there_is_a_reason(name):
    used = any(re.search(rf"lib\.{name}\b|\"{name}\"", source) for source in SOURCES)
    assert used is (name not in NOT_USED)


@pytest.mark.parametrize("name", _interface.PROTOTYPES)
def test_a_prototype_has_as_many_arguments_as_the_declaration(name):
    (declared,) = re.findall(rf"\b{name}\(([^)]*)\) ISMAP_NOEXCEPT", HEADER)
    result, *arguments = _interface.PROTOTYPES[name]
    assert len(arguments) == (0 if declared == "void" else declared.count(",") + 1)
    function = getattr(_native.lib, name)
    assert (function.restype, list(function.argtypes)) == (result, arguments)


def enumerations():
    kinds = (kind for kind in vars(_interface).values() if isinstance(kind, type))
    return [kind for kind in kinds if issubclass(kind, enum.IntEnum) and kind is not enum.IntEnum]


@pytest.mark.parametrize("kind", enumerations(), ids=lambda kind: kind.__name__)
def test_every_enumerator_has_the_number_and_the_name_of_the_library(kind):
    assert kind.__doc__ and len(kind) > 1
    for enumerator in kind:
        ask = _native.lib.ismap_status_name if kind is ismap.Status else _native.lib.ismap_value_name
        assert read(ask, enumerator) == enumerator.name.lower()
        assert re.search(rf"ISMAP_\w*{enumerator.name} = {int(enumerator)}\b", HEADER)


@pytest.mark.parametrize(
    "kind, numbers",
    [
        (ismap.Certificate, _interface.Certificate),
        (ismap.Counting, _interface.Counting),
        (ismap.Ground, _interface.Ground),
        (ismap.RegistrationState, _interface.State),
        (ismap.Severity, _interface.Severity),
        (ismap.Verdict, _interface.Verdict),
    ],
)
def test_the_words_of_the_types_are_those_of_the_interface(kind, numbers):
    assert {each.value for each in kind} == {each.name.lower() for each in numbers}


def run(library):
    environment = {**os.environ, "ISMAP_LIBRARY": library}
    done = subprocess.run([sys.executable, "-c", "import ismap"], env=environment, capture_output=True, check=False)
    return done.returncode, done.stderr.decode()


def test_a_library_that_is_not_there_is_an_error():
    status, said = run("/nowhere/libismap.so.1")
    assert status == 1
    assert "/nowhere/libismap.so.1" in said
    assert "libismap.so.1 was not found: set ISMAP_LIBRARY to its path" in said
    assert "libismap.so.1がありません。ISMAP_LIBRARYにパスを指定してください。" in said


def test_a_library_that_is_another_is_an_error():
    status, said = run("libc.so.6")
    assert status == 1
    assert "ImportError: libc.so.6 is too old for this package" in said


@pytest.mark.parametrize("newer", [0, 1, 1_000_000])
def test_a_later_library_is_taken(newer):
    _native.check(types.SimpleNamespace(ismap_version_number=lambda: _interface.VERSION_NUMBER + newer))


def test_an_earlier_library_is_refused_in_both_languages():
    earlier = types.SimpleNamespace(
        _name="libismap.so.1", ismap_version_number=lambda: _interface.VERSION_NUMBER - 1
    )
    with pytest.raises(ImportError) as caught:
        _native.check(earlier)
    needed = _interface.VERSION_NUMBER
    assert f"its version number is {needed - 1}, {needed} is needed" in str(caught.value)
    assert "このパッケージより古い版です" in str(caught.value)


def test_the_version_is_the_one_of_the_interface():
    major, minor, patch = map(int, ismap.__version__.split("."))
    assert major * 1_000_000 + minor * 1_000 + patch >= _interface.VERSION_NUMBER
