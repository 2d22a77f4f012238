"""What an error says."""

import datetime
import pickle

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Status

REGISTER = EXAMPLES / "impact-register.json"


def error_of(call):
    with pytest.raises(ismap.Error) as caught:
        call()
    return caught.value


def test_an_error_of_a_document_has_every_field(engine):
    error = error_of(lambda: engine.load('{"format": "ismap-dossier/1",\n "application": {"文": 1}}'))
    assert (error.status, error.name) == (Status.UNKNOWN_MEMBER, "unknown_member")
    assert (error.message_ja, error.message_en) == ("定義されていない項目です：文", "This member is not defined: 文")
    assert (error.pointer, error.offset, error.line, error.column) == ("/application/文", 47, 2, 18)
    assert str(error) == error.summary_en == "line 2, column 18 (/application/文): This member is not defined: 文"
    assert error.summary_ja == "2行目18列目（/application/文）：定義されていない項目です：文"
    assert repr(error) == f"<Error unknown_member: {error}>"


@pytest.mark.parametrize(
    "document, status, pointer",
    [
        (b"{}", Status.MISSING_MEMBER, "/format"),
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


def test_an_error_tells_every_fault_with_hints(engine):
    wrong = '{"format": "ismap-statement/1",\n "controls": [{"id": "9.4.1.8.pb", "stance": "implementd", "changes": []}]}'
    error = error_of(lambda: engine.load(wrong))
    assert error.errors[0] is error
    assert [(each.pointer, each.hints) for each in error.errors[:3]] == [
        ("/controls/0/id", ("9.4.1.8.PB",)),
        ("/controls/0/stance", ("implemented",)),
        ("/edition", ()),
    ]
    assert [each.line for each in error.errors[:3]] == [2, 2, 1]
    assert not error.has_more
    many = error_of(lambda: engine.load("{" + ", ".join(f'"m{i}": 1' for i in range(200)) + "}"))
    assert (len(many.errors), many.has_more) == (100, True)


def test_a_limit_can_be_set(engine, initial):
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(max_bytes=100))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(max_depth=2))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(max_items=3))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(max_text=8))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(max_all_items=8))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(list_limits={"controls": 1}))).status == Status.LIMIT
    assert error_of(lambda: engine.load(initial, limits=ismap.Limits(list_limits={"control": 1}))).status == Status.ARGUMENT
    assert engine.load(initial, limits=ismap.Limits(list_limits={"controls": 20_000, "texts": 20_000}))


def test_an_error_without_an_input_has_no_place(engine, register):
    error = error_of(lambda: engine.review(register, as_of="2026-11-20"))
    assert (error.status, error.pointer, error.offset, error.line, error.column) == (
        Status.WRONG_DOCUMENT,
        None,
        0,
        0,
        0,
    )
    assert str(error) == error.summary_en == error.message_en == (
        "document: This document is ismap-register/1; expected ismap-dossier/1 or ismap-statement/1."
    )


def test_an_error_names_the_file_that_was_given_as_a_path(engine, initial, register, tmp_path):
    path = tmp_path / "broken"
    path.write_text("{", encoding="utf-8")
    calls = [
        lambda: engine.load(path),
        lambda: ismap.Engine(path),
        lambda: engine.with_catalog(path),
        lambda: engine.review(initial, as_of="2026-11-20", register=path),
        lambda: engine.diff(initial, path, as_of="2026-11-20"),
    ]
    for call in calls:
        error = error_of(call)
        assert error.file == str(path)
        assert str(error).startswith(f"{path}: line 1, column ")
    assert error_of(lambda: engine.load("{")).file is None


def test_submissions_of_two_kinds_are_named(engine, initial):
    error = error_of(lambda: engine.diff(initial, EXAMPLES / "statement.json", as_of="2026-11-20"))
    assert error.message_en == "after: This document is ismap-statement/1; expected ismap-dossier/1."


def test_what_is_no_document_is_a_type_error(engine, initial):
    for value in (None, 1, [], {1}):
        with pytest.raises(TypeError, match="is no document: give JSON"):
            engine.review(value, as_of="2026-11-20")


def test_what_is_no_day_is_a_type_error(engine, initial):
    for value in (20261120, None, 1.5):
        with pytest.raises(TypeError, match="as_of must be a datetime.date or 'YYYY-MM-DD', not "):
            engine.review(initial, as_of=value)
    with pytest.raises(TypeError, match="period_last must be"):
        ismap.validity_end(20240331)


def test_an_error_survives_pickling(engine, tmp_path):
    path = tmp_path / "broken"
    path.write_text("{", encoding="utf-8")
    for source in (b"{", b"{}", path):
        error = error_of(lambda source=source: engine.load(source))
        copy = pickle.loads(pickle.dumps(error))
        assert (type(copy), copy.args[:8], copy.file, str(copy)) == (ismap.Error, error.args[:8], error.file, str(error))
        assert (copy.summary_ja, copy.status) == (error.summary_ja, error.status)
        assert [str(each) for each in copy.errors] == [str(each) for each in error.errors]


def test_a_document_of_another_kind_has_its_status_when_it_is_read_and_later(engine, initial):
    for call in (
        lambda: engine.load(initial, ismap.Kind.REGISTER),
        lambda: engine.decide(initial, as_of="2026-11-20"),
        lambda: engine.decide(engine.load(initial), as_of="2026-11-20"),
    ):
        assert error_of(call).status is Status.WRONG_DOCUMENT


def test_a_status_of_a_later_library_stays_a_number():
    error = ismap.Error(199, "ja", "en", None, 0, 0, 0)
    assert (error.status, error.name, str(error), repr(error)) == (199, "", "en", "<Error 199: en>")


def test_every_fault_shows_its_place(engine):
    error = error_of(lambda: engine.load('{"format": "ismap-dossier/1",\n "size": 3}'))
    assert [str(each) for each in error.errors[:2]] == [
        "line 2, column 2 (/size): This member is not defined: size",
        "line 1, column 1 (/application): This required member is missing: application",
    ]


@pytest.mark.parametrize(
    "name, call",
    [
        ("number", lambda engine: engine.state(REGISTER, 910, as_of=AS_OF)),
        ("number", lambda engine: engine.state(REGISTER, None, as_of=AS_OF)),
        ("edition", lambda engine: engine.migrate(EXAMPLES / "statement.json", 2025)),
        ("rule", lambda engine: ismap.rules.explain(None)),
        ("day", lambda engine: ismap.parse_day(datetime.date(2026, 11, 20))),
        ("limits", lambda engine: engine.load(REGISTER, limits=3)),
        ("limits", lambda engine: engine.review_batch(b"", as_of=AS_OF, limits=3)),
        ("confirmed", lambda engine: engine.remedied(EXAMPLES / "statement.json", as_of=AS_OF, confirmed="no")),
        ("log", lambda engine: ismap.Engine(log=3)),
        ("as_of", lambda engine: engine.review(EXAMPLES / "statement.json", as_of=datetime.datetime(2026, 11, 20))),
    ],
)
def test_an_argument_of_another_type_is_a_type_error_that_names_it(engine, name, call):
    with pytest.raises(TypeError, match=name):
        call(engine)


def test_a_day_that_is_none_names_its_argument(engine):
    with pytest.raises(ValueError, match="as_of.*2026-13-01"):
        engine.review(EXAMPLES / "statement.json", as_of="2026-13-01")


def test_a_number_that_is_near_is_a_hint(engine):
    error = error_of(lambda: engine.state(REGISTER, "C26-0910-3", as_of=AS_OF))
    assert error.status == Status.NOT_FOUND
    assert error.hints[0] == "C26-0910-2"
