"""What an answer has to say."""

import datetime
import importlib

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Severity, Verdict


@pytest.fixture(scope="module")
def review(engine, breaches, register):
    return engine.review(breaches, as_of="2027-01-15", register=register)


def test_the_diagnostics_of_a_review_are_those_of_its_json(review):
    value = review.value()
    expected = [
        (result.rule, result.verdict, each.severity, each.code, each.pointer, each.message.ja, each.message.en)
        for result in value.results
        for each in result.diagnostics
    ]
    expected += [
        (each.code.split("/")[0], None, each.severity, each.code, each.pointer, each.message.ja, each.message.en)
        for each in value.diagnostics
    ]
    assert len(review.diagnostics) == len(expected) > 30
    for diagnostic, (rule, verdict, *rest) in zip(review.diagnostics, expected):
        assert [*diagnostic[2:5], diagnostic.message_ja, diagnostic.message_en] == rest
        assert (diagnostic.rule, diagnostic.verdict) == (rule, verdict) or diagnostic.result is None


def test_a_diagnostic_names_controls_and_days(review):
    unknown = review.diagnostics[0]
    assert (unknown.rule, unknown.verdict, unknown.severity) == ("STM-2.2", Verdict.NOT_MET, Severity.ERROR)
    assert unknown.code == "STM-2.2/unknown_control"
    assert unknown.controls == (ismap.ControlId.parse("6.1.3.13.PB"),)
    (late,) = [diagnostic for diagnostic in review.diagnostics if diagnostic.rule == "STM-2.2.5a"]
    assert (late.limit, late.pointer, late.controls) == (
        datetime.date(2026, 6, 30),
        "/statement/assessment_period/last",
        (),
    )


def test_a_diagnostic_knows_its_result(review):
    results = review.results
    assert {diagnostic.result for diagnostic in review.diagnostics if diagnostic.result} <= set(results)
    for diagnostic in review.diagnostics:
        if diagnostic.result:
            assert (diagnostic.rule, diagnostic.verdict) == diagnostic.result[:2]


def test_messages_and_remedies_are_in_both_languages(review):
    (found,) = [diagnostic for diagnostic in review.diagnostics if diagnostic.code == "STM-2.2.4-2/no_entry"]
    assert found.message() == found.message("ja") == found.message_ja == "4.4.5.2の記載がありません。"
    assert found.message("en") == found.message_en == "4.4.5.2 is not stated."
    assert found.remedy() == found.remedy_ja == "4.4.5.2の実施の有無を記載してください。"
    assert found.remedy("en") == found.remedy_en == "Take a stance on 4.4.5.2."
    assert None in [diagnostic.remedy("en") for diagnostic in review.diagnostics]
    for call in (found.message, found.remedy):
        with pytest.raises(ValueError, match="'fr'"):
            call("fr")


def test_edits_that_cure_a_breach_are_diagnostics(engine, breaches):
    remedy = engine.remedy(breaches, as_of=AS_OF)
    edits = remedy.value().edits
    assert [diagnostic.remedy_en for diagnostic in remedy.diagnostics][: len(edits)] == [edit.what.en for edit in edits]


def test_consequences_of_a_change_are_diagnostics(engine):
    difference = engine.diff(EXAMPLES / "diff-previous.json", EXAMPLES / "ismap-renewal.json", as_of=AS_OF)
    consequences = difference.value().consequences
    assert len(difference.diagnostics) >= len(consequences) > 0
    assert {each.code for each in consequences} <= {each.code for each in difference.diagnostics}


def test_diagnostics_outlive_their_answer(engine, breaches):
    review = engine.review(breaches, as_of=AS_OF)
    diagnostics, first = review.diagnostics, review.diagnostics[0]
    review.close()
    assert diagnostics[0] == first
    with pytest.raises(ValueError, match="this Review is closed"):
        review.diagnostics


def test_a_table_of_diagnostics(review):
    pandas = pytest.importorskip("pandas")
    table = review.diagnostics.to_pandas()
    assert isinstance(table, pandas.DataFrame)
    assert list(table.columns) == [
        "rule",
        "verdict",
        "severity",
        "code",
        "pointer",
        "controls",
        "limit",
        "message_ja",
        "message_en",
        "remedy_ja",
        "remedy_en",
    ]
    assert len(table) == len(review.diagnostics)
    late = table[table.rule == "STM-2.2.5a"].iloc[0]
    assert (late.verdict, late.severity, late.limit) == ("not_met", "error", datetime.date(2026, 6, 30))
    assert table.iloc[0].controls == ("6.1.3.13.PB",)
    assert table.groupby("severity").size().sum() == len(table)


def test_a_table_without_pandas_is_a_clear_error(review, monkeypatch):
    def without_pandas(name):
        raise ModuleNotFoundError(f"No module named {name!r}")

    monkeypatch.setattr(importlib, "import_module", without_pandas)
    with pytest.raises(ImportError, match="needs pandas: pip install pandas / .*にはpandasが必要です"):
        review.diagnostics.to_pandas()
