"""What an answer holds, with reviews of the examples."""

import datetime
import html
import io
import json
import re

import openpyxl
import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Layout, Question, Verdict, types

SUBMISSIONS = (EXAMPLES / "diff-previous.json", EXAMPLES / "ismap-renewal.json")


def ask(engine, question):
    """An answer to each question."""
    register = EXAMPLES / "impact-register.json"
    calls = {
        Question.DOCUMENT_REVIEW: lambda: engine.review(EXAMPLES / "ismap-breaches.json", as_of=AS_OF),
        Question.SERVICE_STATUS: lambda: engine.status(register, "C26-0910-2", as_of=AS_OF),
        Question.SERVICE_IMPACT: lambda: engine.impact(register, "C26-0910-2", as_of=AS_OF),
        Question.REGISTER_STATUS: lambda: engine.status(register, as_of=AS_OF),
        Question.REGISTER_DUE: lambda: engine.due(register, as_of=AS_OF, within=30),
        Question.REGISTER_INCIDENTS: lambda: engine.incidents(register, as_of=AS_OF),
        Question.REGISTER_IMPACT: lambda: engine.at_risk(register, as_of=AS_OF),
        Question.PROCUREMENT_DECIDE: lambda: engine.decide(EXAMPLES / "procurement-listed.json", as_of=AS_OF),
        Question.ASSESSOR_REVIEW: lambda: engine.review_assessor(EXAMPLES / "assessor.json", as_of=AS_OF),
        Question.AGENDA_PLAN: lambda: engine.plan_agenda(EXAMPLES / "meeting-38.json"),
        Question.ASSESSMENT_PLAN: lambda: engine.plan_assessment(EXAMPLES / "plan-renewal.json", as_of=AS_OF),
        Question.STATEMENT_MIGRATE: lambda: engine.migrate(EXAMPLES / "migrate-statement.json"),
        Question.CERTIFICATE_OVERLAP: lambda: engine.overlap(EXAMPLES / "statement.json", ismap.Certificate.ISO27017),
        Question.DOCUMENT_DIFF: lambda: engine.diff(*SUBMISSIONS, as_of=AS_OF),
        Question.DOCUMENT_REMEDY: lambda: engine.remedy(EXAMPLES / "ismap-breaches.json", as_of=AS_OF),
    }
    return calls[question]()


def test_an_answer_names_what_it_is_about(engine):
    assert ask(engine, Question.ASSESSOR_REVIEW).subject == json.loads((EXAMPLES / "assessor.json").read_bytes())["name"]
    assert ask(engine, Question.REGISTER_STATUS).subject == ""
    (item,) = engine.review_batch([EXAMPLES / "statement.json"], as_of=AS_OF)
    assert item.answer.subject == engine.review(EXAMPLES / "statement.json", as_of=AS_OF).subject != ""


@pytest.mark.parametrize("question", Question, ids=lambda question: question.name)
def test_an_answer_says_what_it_answers(engine, question):
    answer = ask(engine, question)
    value = answer.value()
    assert answer.question is question
    assert answer.format == value.FORMAT == answer.to_dict()["format"]
    assert answer.verdict is getattr(value, "verdict", None)
    assert answer.ground is getattr(value, "ground", None)
    assert answer.points == [(point.number, point.verdict) for point in getattr(value, "viewpoints", [])]
    assert [result[:2] for result in answer.results] == [
        (result.rule, result.verdict) for result in getattr(value, "results", [])
    ]
    assert [type(diagnostic) for diagnostic in answer.diagnostics] == [ismap.Diagnostic] * len(answer.diagnostics)
    assert question.name.lower() in repr(answer)


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


def test_a_result_has_its_days(engine, breaches, register):
    review = engine.review(breaches, as_of="2027-01-15", register=register)
    (late,) = [result for result in review.results if result.rule == "STM-2.2.5a"]
    assert late == ("STM-2.2.5a", Verdict.NOT_MET, datetime.date(2025, 7, 1), datetime.date(2026, 6, 30))
    assert len(review.points) == 7
    assert len(review.results) > 50


def test_the_json_can_be_indented(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    compact, indented = review.json(), review.json(Layout.INDENTED)
    assert b"\n" not in compact
    assert indented.startswith(b'{\n  "format"')
    assert json.loads(indented) == json.loads(compact)
    with pytest.raises(ValueError, match="layout: 402 is none of 'compact', 'indented'"):
        review.json(402)


def test_a_review_can_be_read_by_people(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    assert "総合判定" in review.text()
    assert "Overall" in review.text("en")
    with pytest.raises(ValueError, match="language: 'fr' is none of 'ja', 'en'"):
        review.text("fr")


def test_a_review_is_written_in_other_forms(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    assert review.render("text", "en").decode() == review.text("en")
    assert review.render("json") == review.json()
    assert review.render("markdown", "en").startswith(b"# ")
    page = review.html("en")
    assert page.startswith("<!doctype html>") and "<script" not in page
    assert review.html().startswith('<!doctype html>\n<html lang="ja">')
    with pytest.raises(ValueError, match="format: 'pdf' is none of 'json', 'text'"):
        review.render("pdf")


def test_a_review_is_written_as_a_workbook(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    book = openpyxl.load_workbook(io.BytesIO(review.to_workbook("en")))
    rows = list(book["ismap answer All remarks"].values)
    assert rows[0][:2] == ("Verdict", "Rule")
    assert len(rows) == len(review.diagnostics) + 1


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(engine, initial):
    review = engine.review(initial, as_of=AS_OF)
    frame = review._repr_html_()
    (source,) = re.findall(r'srcdoc="([^"]*)"', frame)
    assert html.unescape(source) == review.html()
    assert frame.startswith("<iframe sandbox ") and frame.endswith("></iframe>")


def test_a_day_is_a_date_or_text(engine, initial):
    assert engine.review(initial, as_of=AS_OF).json() == engine.review(initial, as_of="2026-11-20").json()
    with pytest.raises(ValueError, match="as_of.*2026-02-29"):
        engine.review(initial, as_of="2026-02-29")
    for day in (datetime.date(1899, 12, 31), "1970-01-01"):
        with pytest.raises(ismap.Error) as caught:
            engine.review(initial, as_of=day)
        assert caught.value.status == ismap.Status.RANGE


def test_an_answer_closes(engine):
    with ask(engine, Question.REGISTER_STATUS) as answer:
        assert answer.json()
    with pytest.raises(ValueError, match="this Answer is closed"):
        answer.json()


def test_a_verdict_of_a_later_library_needs_judgement():
    assert ismap._values.verdict_of(899) is Verdict.NEEDS_JUDGEMENT
    assert ismap._values.severity_of(999) is ismap.Severity.WARNING
    assert ismap._values.verdict_of(0) is None
    with pytest.raises(ValueError):
        ismap._values.enumerator_of(types.Ground, 1199)
