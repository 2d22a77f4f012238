"""What an error says."""

import pickle

import pytest

import ismap
from ismap import Status


def error_of(call):
    with pytest.raises(ismap.Error) as caught:
        call()
    return caught.value


def test_an_error_of_a_document_has_every_field(engine):
    error = error_of(lambda: engine.load('{"format": "ismap-dossier/1",\n "application": {"文": 1}}'))
    assert (error.status, error.name) == (Status.UNKNOWN_MEMBER, "unknown_member")
    assert (error.message_ja, error.message_en) == ("定義されていない項目です：文", "This member is not defined: 文")
    assert (error.pointer, error.offset, error.line, error.column) == ("/application/文", 47, 2, 18)
    assert str(error) == "2:18: This member is not defined: 文"


@pytest.mark.parametrize(
    "document, status, pointer",
    [
        (b"{", Status.SYNTAX, ""),
        (b'{"format": "\xff"}', Status.BAD_UTF8, "/format"),
        (b'{"format": "ismap-register/1", "services": [], "services": []}', Status.DUPLICATE_MEMBER, "/services"),
        (b'{"format": "ismap-register/1", "services": []}', Status.MISSING_MEMBER, "/assessors"),
        (b'{"format": "ismap-register/1", "services": 1}', Status.WRONG_TYPE, "/services"),
    ],
)
def test_each_fault_has_its_status_and_its_place(engine, document, status, pointer):
    error = error_of(lambda: engine.load(document))
    assert (error.status, error.pointer) == (status, pointer)
    assert error.line == 1


def test_a_limit_can_be_set(engine, initial):
    assert error_of(lambda: engine.load(initial, max_bytes=100)).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, max_depth=2)).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, max_items=3)).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, max_text=8)).status == Status.LIMIT


def test_an_error_without_an_input_has_no_place(engine, register):
    error = error_of(lambda: engine.review(register, as_of="2026-11-20"))
    assert (error.status, error.pointer, error.offset, error.line, error.column) == (Status.ARGUMENT, None, 0, 0, 0)
    assert str(error) == error.message_en == "The document given as dossier is of another kind."


def test_an_error_survives_pickling(engine):
    error = error_of(lambda: engine.load(b"{"))
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), copy.args, str(copy)) == (ismap.Error, error.args, str(error))
