"""The prototypes against the C interface."""

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

import ismap
from ismap import _native
from ismap._text import read
from ismap.forms import certificate_number, counting_number

HEADER = (ROOT / "capi" / "include" / "ismap.h").read_text(encoding="utf-8")


def test_every_function_of_the_interface_is_declared():
    exports = (ROOT / "capi" / "ismap.exports").read_text(encoding="utf-8").split()
    assert len(exports) > 50
    assert sorted(_native.PROTOTYPES) == exports


@pytest.mark.parametrize("name", _native.PROTOTYPES)
def test_a_prototype_has_as_many_arguments_as_the_declaration(name):
    (declared,) = re.findall(rf"\b{name}\(([^)]*)\) ISMAP_NOEXCEPT", HEADER)
    result, *arguments = _native.PROTOTYPES[name]
    assert len(arguments) == (0 if declared == "void" else declared.count(",") + 1)


def test_the_interface_is_the_one_of_the_header():
    assert f"#define ISMAP_ABI_VERSION {_native.ABI_VERSION}u" in HEADER
    assert _native.lib.ismap_abi_version() == _native.ABI_VERSION


def test_every_status_has_the_number_and_the_name_of_the_header():
    enumerators = HEADER[HEADER.index("ISMAP_OK = 0") :].split("}")[0]
    declared = re.findall(r"ISMAP_(?:E_)?(\w+) = (\d+)", enumerators)
    assert {name: int(number) for name, number in declared} == {status.name: status for status in ismap.Status}
    for status in ismap.Status:
        assert read(_native.lib.ismap_status_name, status) == status.name.lower()


def test_a_library_that_is_not_there_is_an_error():
    environment = {**os.environ, "ISMAP_LIBRARY": "/nowhere/libismap.so.1"}
    done = subprocess.run([sys.executable, "-c", "import ismap"], env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    said = done.stderr.decode()
    assert "/nowhere/libismap.so.1" in said
    assert "libismap.so.1 was not found: set ISMAP_LIBRARY to its path" in said
    assert "libismap.so.1がありません。ISMAP_LIBRARYにパスを指定してください。" in said


def numbers_in_the_header(prefix):
    declared = re.findall(rf"{prefix}_(\w+) = (\d+)", HEADER)
    return {name: int(number) for name, number in declared}


def test_every_certificate_has_the_number_of_the_header():
    numbers = {certificate.name: certificate_number(certificate) for certificate in ismap.Certificate}
    assert numbers == numbers_in_the_header("ISMAP_CERTIFICATE")
    assert certificate_number("iso27002") == numbers["ISO27002"]
    with pytest.raises(ValueError, match="'iso9001' is none of 'iso27001', 'iso27017', 'iso27002', 'iso27014'"):
        certificate_number("iso9001")


def test_every_counting_has_the_number_of_the_header():
    numbers = {counting.name: counting_number(counting) for counting in ismap.Counting}
    assert numbers == numbers_in_the_header("ISMAP_COUNTING")
    with pytest.raises(ValueError, match="'other' is none of 'civil_code', 'same_day'"):
        counting_number("other")
