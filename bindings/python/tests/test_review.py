"""What a review of the examples answers."""

import datetime
import json

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Verdict


@pytest.mark.parametrize(
    "name, as_of, verdict, points",
    [
        ("ismap-initial", "2026-11-20", Verdict.NEEDS_JUDGEMENT, {4: Verdict.NOT_APPLICABLE, 5: Verdict.NEEDS_JUDGEMENT}),
        ("ismap-renewal", "2026-11-20", Verdict.NEEDS_JUDGEMENT, {4: Verdict.NOT_APPLICABLE, 5: Verdict.NEEDS_JUDGEMENT}),
        (
            "liu-initial",
            "2026-11-20",
            Verdict.NEEDS_JUDGEMENT,
            {4: Verdict.NOT_APPLICABLE, 5: Verdict.NEEDS_JUDGEMENT, 7: Verdict.NEEDS_JUDGEMENT, 8: Verdict.MET},
        ),
        ("statement", "2026-11-20", Verdict.MET, {}),
    ],
)
def test_an_example_gets_its_verdicts(engine, register, name, as_of, verdict, points):
    review = engine.review(EXAMPLES / f"{name}.json", as_of=as_of, register=register)
    assert review.verdict is verdict
    assert {point.number: point.verdict for point in review.points if point.verdict is not Verdict.MET} == {
        number: found for number, found in points.items() if found is not Verdict.MET
    }


def test_the_typed_answers_are_those_of_the_json(engine, breaches, register):
    review = engine.review(breaches, as_of="2027-01-15", register=register)
    answer = review.to_dict()
    assert review.verdict.value == answer["verdict"] == "not_met"
    assert review.points == [(point["number"], point["verdict"]) for point in answer["viewpoints"]]
    assert review.results == [(result["rule"], result["verdict"]) for result in answer["results"]]
    assert len(review.points) == 7
    assert len(review.results) > 50


def test_the_rows_are_the_diagnostics(engine, breaches, register):
    review = engine.review(breaches, as_of="2027-01-15", register=register)
    results = review.to_dict()["results"]
    expected = [
        (index, result["rule"], result["verdict"], severity)
        for index, result in enumerate(results)
        for severity in ([diagnostic["severity"] for diagnostic in result["diagnostics"]] or [None])
    ]
    rows = review.rows
    assert [row[:4] for row in rows] == expected
    assert str(rows[0].control) == "6.1.3.13.PB"
    (late,) = [row for row in rows if row.rule == "STM-2.2.5a"]
    assert late.day_computed == datetime.date(2026, 6, 30)


def test_the_json_can_be_indented(engine, initial):
    compact = engine.review(initial, as_of=AS_OF).json()
    indented = engine.review(initial, as_of=AS_OF, layout=ismap.Layout.INDENTED).json()
    assert b"\n" not in compact
    assert indented.startswith(b'{\n  "format"')
    assert json.loads(indented) == json.loads(compact)


def test_a_review_can_be_read_by_people(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    assert "総合判定" in review.text()
    assert "Overall" in review.text("en")
    with pytest.raises(ValueError, match="fr"):
        review.text("fr")


def test_a_day_is_a_date_or_text(engine, initial):
    assert engine.review(initial, as_of=AS_OF).json() == engine.review(initial, as_of="2026-11-20").json()
    with pytest.raises(ismap.Error) as caught:
        engine.review(initial, as_of="2026-02-29")
    assert caught.value.status == ismap.Status.BAD_DATE
    with pytest.raises(ismap.Error) as caught:
        engine.review(initial, as_of=datetime.date(1899, 12, 31))
    assert caught.value.status == ismap.Status.RANGE
