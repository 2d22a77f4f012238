"""What questions other than reviews answer."""

import datetime
import hashlib
import json

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Ground, Kind, RegistrationState, Status, Verdict, types

BASE = "C26-0910-2"
SUBMISSIONS = (EXAMPLES / "diff-previous.json", EXAMPLES / "ismap-renewal.json")


@pytest.fixture(scope="module")
def built_on(engine):
    return engine.load(EXAMPLES / "impact-register.json")


@pytest.fixture(scope="module")
def listed(engine):
    return engine.load(EXAMPLES / "procurement-register.json")


def questions(engine, built_on, listed):
    return [
        (engine.status(built_on, as_of=AS_OF), types.RegisterStatus),
        (engine.status(built_on, BASE, as_of=AS_OF), types.RegisterStatus),
        (engine.due(built_on, as_of=AS_OF), types.DueList),
        (engine.incidents(built_on, as_of=AS_OF), types.IncidentList),
        (engine.impact(built_on, BASE, as_of=AS_OF), types.ImpactReport),
        (engine.at_risk(built_on, as_of=AS_OF), types.RegisterImpact),
        (engine.decide(EXAMPLES / "procurement-listed.json", as_of=AS_OF, register=listed), types.ProcurementDecision),
        (engine.review_assessor(EXAMPLES / "assessor.json", as_of=AS_OF), types.AssessorReview),
        (engine.plan_agenda(EXAMPLES / "meeting-38.json"), types.AgendaPlan),
        (engine.plan_assessment(EXAMPLES / "plan-renewal.json", as_of=AS_OF), types.AssessmentPlan),
        (engine.migrate(EXAMPLES / "migrate-statement.json"), types.MigrationReport),
        (engine.overlap(EXAMPLES / "statement.json", ismap.Certificate.ISO27017), types.OverlapReport),
        (engine.diff(*SUBMISSIONS, as_of=AS_OF), types.Difference),
        (engine.remedy(EXAMPLES / "ismap-breaches.json", as_of=AS_OF), types.RemedyReport),
    ]


def test_an_answer_becomes_dataclasses_and_comes_back(engine, built_on, listed):
    for answer, kind in questions(engine, built_on, listed):
        value = answer.value()
        assert type(value) is kind
        assert value.to_dict() == answer.to_dict()
        assert json.loads(answer.json())["format"] == answer.format == kind.FORMAT


def test_an_answer_can_be_read_by_people(engine, built_on, listed):
    for outcome, _ in questions(engine, built_on, listed):
        assert outcome.text() != outcome.text("en")


def test_the_state_is_that_of_the_status(engine, built_on):
    services = engine.status(built_on, as_of=AS_OF).value().services
    assert len(services) == 8
    for service in services:
        assert engine.state(built_on, service.number, as_of=AS_OF) is service.state
        assert engine.valid_until(built_on, service.number, as_of=AS_OF) == service.valid_until
        (alone,) = engine.status(built_on, service.number, as_of=AS_OF).value().services
        assert alone == service


def test_a_registration_ends_after_its_last_day(engine, built_on):
    last = engine.valid_until(built_on, "C25-0915-2", as_of=AS_OF)
    assert last == datetime.date(2026, 1, 31)
    assert engine.state(built_on, "C25-0915-2", as_of=last) is RegistrationState.REGISTERED
    after = last + datetime.timedelta(days=1)
    assert engine.state(built_on, "C25-0915-2", as_of=after) is RegistrationState.EXPIRED
    assert engine.valid_until(built_on, "L26-0901-1", as_of=AS_OF) is None


def test_what_is_due_is_due_within_days(engine, built_on):
    everything = engine.due(built_on, as_of=AS_OF).value()
    near = engine.due(built_on, as_of=AS_OF, within=30).value()
    assert (everything.until, near.until) == (None, AS_OF + datetime.timedelta(days=30))
    assert 0 < len(near.items) < len(everything.items)
    with pytest.raises(ValueError, match="within"):
        engine.due(built_on, as_of=AS_OF, within=-1)


def test_incidents_are_those_since_a_day_of_a_provider(engine):
    register = engine.load(EXAMPLES / "register.json")
    (incident,) = engine.incidents(register, as_of=AS_OF).value().incidents
    assert (incident.matter, incident.noticed_on) == (types.ReportedMatter.INCIDENT, datetime.date(2026, 10, 5))
    assert [made.step for made in incident.reports] == [types.ReportStep.FLASH_REPORT]
    assert [duty.what.en for duty in incident.obligations] == ["File the final report of the incident"]
    for since, provider, found in (("2026-10-05", None, 1), ("2026-10-06", None, 0), (None, incident.provider, 1), (None, "x", 0)):
        answer = engine.incidents(register, as_of=AS_OF, since=since, provider=provider)
        assert len(answer.value().incidents) == found


def test_the_impact_names_the_dependents(engine, built_on):
    report = engine.impact(built_on, BASE, as_of=AS_OF).value()
    assert report.state is RegistrationState.SUSPENDED
    assert [dependent.number for dependent in report.dependents if dependent.distance == 1] == [
        "C26-0911-2",
        "C26-0913-2",
    ]
    assert report.coverage is None
    assert engine.impact(built_on, BASE, as_of=AS_OF, dossier=EXAMPLES / "statement.json").value().coverage
    assert BASE in [base.number for base in engine.at_risk(built_on, as_of=AS_OF).value().bases]


@pytest.mark.parametrize(
    "name, ground",
    [
        ("listed", Ground.LISTED),
        ("liu", Ground.LISTED_LIU),
        ("unlisted", Ground.NONE),
        ("provisional", Ground.PROVISIONAL_MEASURE),
    ],
)
def test_a_procurement_has_a_ground(engine, listed, name, ground):
    decision = engine.decide(EXAMPLES / f"procurement-{name}.json", as_of=AS_OF, register=listed)
    assert decision.ground is decision.value().ground is ground
    assert decision.verdict is decision.value().verdict


def test_an_unlisted_service_needs_the_check_in_the_selection_criteria(engine):
    bought = engine.load(EXAMPLES / "procurement-unlisted.json").value()
    bought.ciso_check.in_selection_criteria = True
    bought.security_requirements = list(types.SecurityRequirement)
    assert engine.decide(bought, as_of=AS_OF).ground is Ground.UNLISTED_WITH_CISO_CHECK


def test_a_service_that_nobody_looks_up_is_unknown(engine):
    decision = engine.decide(EXAMPLES / "procurement-listed.json", as_of=AS_OF)
    assert (decision.verdict, decision.ground) == (Verdict.UNKNOWN, Ground.NONE)


def test_an_assessor_is_a_document_or_stands_in_a_register(engine, register):
    alone = engine.load(EXAMPLES / "assessor.json")
    assert alone.kind is Kind.ASSESSOR
    review = engine.review_assessor(alone, as_of=AS_OF)
    assert review.verdict is review.value().verdict
    assert engine.review_assessor(alone.value(), as_of=AS_OF).json() == review.json()
    assert engine.review_assessor(register, "A-0001", as_of=AS_OF).value().number == "A-0001"
    with pytest.raises(ismap.Error) as caught:
        engine.review_assessor(register, "A-9999", as_of=AS_OF)
    assert caught.value.status == Status.NOT_FOUND


def test_a_statement_is_drafted_in_another_edition(engine):
    report = engine.migrate(EXAMPLES / "migrate-statement.json").value()
    assert (report.from_, report.to, report.outcome) == ("ismap-2020", "ismap-2025", types.MigrationOutcome.DRAFTED)
    assert len(report.lines) == len(report.draft.controls) > 0
    draft = engine.load(report.draft)
    assert (draft.kind, draft.value()) == (Kind.STATEMENT, report.draft)
    there = engine.migrate(draft, "ismap-2020").value()
    assert (there.outcome, there.draft) == (types.MigrationOutcome.SOURCE_EDITION_UNKNOWN, None)


@pytest.mark.parametrize("certificate", ismap.Certificate)
def test_an_overlap_is_with_the_certificate_that_was_named(engine, certificate):
    report = engine.overlap(EXAMPLES / "statement.json", certificate).value()
    assert report.certificate is certificate
    assert sum(share.traced for share in report.shares) == report.traced


def test_a_difference_has_a_verdict(engine, register):
    difference = engine.diff(*SUBMISSIONS, as_of=AS_OF, register=register)
    assert difference.verdict is difference.value().verdict
    assert difference.value().changes
    assert not engine.diff(SUBMISSIONS[0], SUBMISSIONS[0], as_of=AS_OF).value().changes
    with pytest.raises(ismap.Error) as caught:
        engine.diff(SUBMISSIONS[0], EXAMPLES / "statement.json", as_of=AS_OF)
    assert caught.value.status == Status.WRONG_DOCUMENT


def test_a_remedied_document_breaks_fewer_rules(engine, breaches, register):
    before = engine.load(breaches)
    alone = engine.remedied(before, as_of=AS_OF, register=register)
    confirmed = engine.remedied(before, as_of=AS_OF, register=register, confirmed=True)
    assert before.kind is alone.kind is confirmed.kind is Kind.DOSSIER
    broken = [
        len(engine.remedy(document, as_of=AS_OF, register=register).value().rules)
        for document in (before, alone, confirmed)
    ]
    assert broken[0] >= broken[1] > broken[2]


def test_papers_are_drafted(engine, breaches, register):
    page = engine.report(breaches, as_of=AS_OF, register=register).decode()
    assert page.startswith("<!doctype html>")
    text = engine.report(breaches, as_of=AS_OF, register=register, format="text", language="en").decode()
    assert "unofficial" in text
    asked = (EXAMPLES / "procurement-listed.json", EXAMPLES / "procurement-register.json")
    paper = engine.report(asked[0], as_of=AS_OF, register=asked[1], contract_until="2028-03-31", format="text")
    assert "2028-03-31" in paper.decode()
    assert engine.report(EXAMPLES / "meeting-38.json", format="markdown").startswith(b"# ")
    for wrong in ({"format": "json"}, {"contract_until": "2028-03-31"}):
        with pytest.raises((ValueError, ismap.Error)):
            engine.report(breaches, as_of=AS_OF, **wrong)


def test_what_the_register_does_not_have_is_an_error(engine, built_on):
    for ask in (engine.status, engine.state, engine.valid_until, engine.impact):
        with pytest.raises(ismap.Error, match="C26-9999-2") as caught:
            ask(built_on, "C26-9999-2", as_of=AS_OF)
        assert caught.value.status == Status.NOT_FOUND


def test_the_life_of_a_registration_is_drawn():
    assert ismap.lifecycle_graph().startswith("stateDiagram")
    assert ismap.lifecycle_graph("dot", "en").startswith("digraph")
    with pytest.raises(ValueError, match="svg"):
        ismap.lifecycle_graph("svg")


def test_an_answer_about_named_documents_says_what_it_rests_on(engine):
    source = (EXAMPLES / "impact-register.json").read_bytes()
    for number in (None, BASE):
        named = engine.status(engine.load(source, name="folder/register.json"), number, as_of=AS_OF).to_dict()
        plain = engine.status(engine.load(source), number, as_of=AS_OF).to_dict()
        basis = named.pop("basis")
        assert named == plain
        (document,) = basis["documents"]
        assert (document["role"], document["name"], document["bytes"]) == ("registrations", "register.json", len(source))
        assert document["sha256"] == hashlib.sha256(source).hexdigest()
        assert basis["arguments"].get("number") == number
