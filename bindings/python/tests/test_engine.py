"""The engine: policies, the catalogue, threads, closing."""

import concurrent.futures
import datetime
import gc
import sys

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import ControlId, Kind, Level, _native
from ismap._call import text


def table(engine, *more):
    rows = [f"{control.id},,," for control in engine.catalog if control.level >= Level.OBJECTIVE]
    return "\n".join(["id,change_type,pattern,text", *rows, *more]) + "\n"


def test_a_policy_comes_in_every_form(initial):
    choices = {"format": "ismap-policy/1", "choices": {"counting": "same_day"}, "supplements": []}
    types = ismap.types
    same_day = types.Policy(types.Choices(counting=types.Counting.SAME_DAY), [])
    for policy in (choices, '{"format": "ismap-policy/1", "choices": {"counting": "same_day"}, "supplements": []}', same_day):
        (setting,) = ismap.Engine(policy).review(initial, as_of=AS_OF).value().policy
        assert (setting.name, setting.value) == ("counting", "same_day")
    assert ismap.Engine(EXAMPLES / "policy.json").review(initial, as_of=AS_OF).value().policy == []


def test_a_bad_policy_is_an_error():
    with pytest.raises(ismap.Error) as caught:
        ismap.Engine({"format": "ismap-policy/1", "choices": {"counting": "other"}, "supplements": []})
    assert (caught.value.name, caught.value.pointer) == ("bad_enumerator", "/choices/counting")


def test_the_embedded_catalogue(engine):
    catalog = engine.catalog
    controls = list(catalog)
    assert (catalog.edition, catalog.is_complete, engine.warnings) == ("ismap-2020", False, [])
    assert len(catalog) == len(controls) == sum(catalog.show()["counts"][level.name.lower()] for level in Level)
    assert [control.id for control in controls] == sorted(control.id for control in controls)
    found = controls[catalog.find("9.4.1.8")]
    assert found == (ControlId.parse("9.4.1.8.PB"), Level.DETAIL)
    assert catalog.show("9.4.1.8.PB")["control"]["parent"] == "9.4.1"
    assert "詳細管理策" in catalog.show_text("9.4.1.8.PB")
    assert "9.4.1.8.PB" in catalog.show_text(language="en")
    with pytest.raises(ismap.Error, match="6.1.3.3.PB"):
        catalog.show("6.1.3.13.PB")
    with pytest.raises(IndexError):
        catalog[len(catalog)]


def test_an_edition_is_chosen(engine):
    revised = engine.with_edition("ismap-2025")
    assert (revised.catalog.edition, len(revised.catalog)) == ("ismap-2025", 94)
    assert revised.with_edition("ismap-2020").catalog.edition == engine.catalog.edition
    assert engine.with_catalog("objective,id,pattern\n5.6,5.6.1,2\n").catalog.edition == "ismap-2025"
    with pytest.raises(ismap.Error, match="ismap-2030"):
        engine.with_edition("ismap-2030")


def test_a_catalogue_is_imported(engine, tmp_path):
    path = tmp_path / "table3.csv"
    path.write_text(table(engine, "9.4.1.200,,,"), encoding="utf-8")
    for csv in (path, path.read_bytes(), path.read_text(encoding="utf-8")):
        completed = engine.with_catalog(csv)
        assert not completed.catalog.is_complete
        assert completed.catalog.revision is None
        assert len(completed.catalog) == len(engine.catalog) + 1
        assert [warning["kind"] for warning in completed.warnings] == ["total_differs"]


def test_a_table_of_an_older_revision_is_imported(engine):
    newest = ("8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10")
    known = [control for control in engine.catalog if control.level >= Level.OBJECTIVE and str(control.id) not in newest]
    invented = [
        f"{str(control.id).removesuffix('.P')}.{last}"
        for last in range(200, 256)
        for control in known
        if control.level == Level.OBJECTIVE
    ]
    details = 1159 - 18 - 64 - sum(control.level == Level.DETAIL for control in known)
    numbers = [str(control.id) for control in known] + invented[:details]
    csv = "\n".join(["id,change_type,pattern", *(f"{number},," for number in numbers)])
    with pytest.raises(ismap.Error, match="12.2.1.15"):
        engine.with_catalog(csv)
    for day in ("2023-09-20", datetime.date(2023, 9, 20)):
        older = engine.with_catalog(csv, day)
        assert (older.catalog.is_complete, older.catalog.revision) == (True, datetime.date(2023, 9, 20))


def test_a_bad_table_is_an_error_with_its_place(engine):
    with pytest.raises(ismap.Error) as caught:
        engine.with_catalog("id,change_type,pattern\nx,,\n")
    assert (caught.value.line, caught.value.column) == (2, 1)


def test_a_document_knows_its_kind(engine, initial, register):
    assert engine.load(initial).kind is Kind.DOSSIER
    assert engine.load(register, Kind.REGISTER).kind is Kind.REGISTER
    assert engine.load(EXAMPLES / "statement.json").kind is Kind.STATEMENT
    with pytest.raises(ismap.Error):
        engine.load(initial, Kind.REGISTER)


def test_a_document_is_written_in_both_layouts(engine, initial):
    document = engine.load(initial)
    assert "\n" not in document.json()
    indented = document.json(ismap.Layout.INDENTED)
    assert indented.startswith('{\n  "format"')
    assert engine.load(indented).json() == document.json()


def test_eight_threads_share_an_engine_and_a_document(engine, breaches, register):
    dossier, registrations = engine.load(breaches), engine.load(register)

    def review(_):
        return engine.review(dossier, as_of=AS_OF, register=registrations).json()

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(review, range(64)))
    assert answers == {engine.review(breaches, as_of=AS_OF, register=register).json()}


def test_handles_close_with_their_block_and_then_refuse(initial):
    with ismap.Engine() as engine:
        document = engine.load(initial)
        review = engine.review(document, as_of=AS_OF)
    assert engine.closed and not document.closed
    assert review.verdict is ismap.Verdict.UNKNOWN
    for handle, use in [
        (engine, lambda: engine.load(initial)),
        (engine, lambda: engine.catalog),
        (document, lambda: document.json()),
        (review, lambda: review.verdict),
        (review, lambda: review.diagnostics),
    ]:
        handle.close()
        handle.close()
        with pytest.raises(ValueError, match=f"this {type(handle).__name__} is closed"):
            use()


def test_closing_does_not_disturb_a_call_that_is_under_way(breaches, register):
    engine = ismap.Engine()
    registrations = engine.load(register)
    batch = engine.review_batch([breaches] * 30, as_of=AS_OF, register=registrations)
    engine.close()
    registrations.close()
    expected = ismap.Engine().review(breaches, as_of=AS_OF, register=register).json()
    assert [item.answer.json() for item in batch] == [expected] * 30


def test_a_log_is_told_every_error(breaches, initial):
    told = []
    engine = ismap.Engine(log=told.append)
    document = engine.load(initial)
    calls = [
        lambda: engine.load("{"),
        lambda: engine.with_edition("ismap-2030"),
        lambda: engine.with_edition("ismap-2025").load("{}"),
        lambda: engine.with_catalog("id,change_type,pattern\nx,,\n"),
        lambda: engine.status(document, as_of=AS_OF),
    ]
    for call in calls:
        with pytest.raises(ismap.Error) as caught:
            call()
        assert [str(error) for error in told] == [str(caught.value)]
        assert isinstance(told.pop(), ismap.Error)
    items = list(engine.review_batch([breaches, b"{", b"{}"], as_of=AS_OF, threads=2))
    assert [str(error) for error in told] == [str(item.error) for item in items if item.error]
    assert len(told) == 2


def test_a_log_is_told_of_a_bad_policy():
    told = []
    with pytest.raises(ismap.Error):
        ismap.Engine("{", log=told.append)
    assert [error.name for error in told] == ["syntax"]


def test_a_log_lives_as_long_as_what_was_made_with_its_engine(initial):
    told = []
    engine = ismap.Engine(log=told.append)
    document, review = engine.load(initial), engine.review(initial, as_of=AS_OF)
    engine.close()
    del engine
    gc.collect()
    failing = [
        (_native.lib.ismap_document_write, document._open, 0),
        (_native.lib.ismap_answer_render, review._open._answer, 0, 0, None),
    ]
    for call in failing:
        with pytest.raises(ismap.Error):
            text(*call)
    assert [error.status for error in told] == [ismap.Status.ARGUMENT] * 2


def test_what_a_log_raises_is_reported_and_ignored(monkeypatch):
    ignored = []

    def fail(error):
        raise KeyError("log")

    monkeypatch.setattr(sys, "unraisablehook", ignored.append)
    with pytest.raises(ismap.Error) as caught:
        ismap.Engine(log=fail).load("{")
    assert caught.value.status is ismap.Status.SYNTAX
    assert [hook.exc_type for hook in ignored] == [KeyError]


def test_1970_01_01_is_no_revision(engine):
    with pytest.raises(ValueError, match="revision must not be 1970-01-01"):
        engine.with_catalog("id,change_type,pattern\n", "1970-01-01")
