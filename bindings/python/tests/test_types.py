"""The dataclasses: generated from the schemas, and without loss."""

import datetime
import json
import sys

import pytest
from conftest import AS_OF, EXAMPLES, ROOT

import ismap
from ismap.types import (
    Agenda,
    Dossier,
    Fact,
    InForce,
    Procurement,
    Register,
    RegisteredAssessor,
    Scheme,
    Statement,
)

sys.path.insert(0, str(ROOT / "bindings" / "python"))

import generate  # noqa: E402
from schemas import DOCUMENTS as WITH_SCHEMA  # noqa: E402

NO_DOCUMENTS = ("meeting-38-outcome.json", "plan-policy.json", "policy.json", "reform-policy.json")
DOCUMENTS = [path for path in EXAMPLES.glob("*.json") if path.name not in NO_DOCUMENTS]
TYPES = {
    ismap.Kind.DOSSIER: Dossier,
    ismap.Kind.STATEMENT: Statement,
    ismap.Kind.REGISTER: Register,
    ismap.Kind.PROCUREMENT: Procurement,
    ismap.Kind.AGENDA: Agenda,
    ismap.Kind.ASSESSOR: RegisteredAssessor,
}


def test_the_types_are_those_of_the_schemas():
    schemas = {name: ismap.schemas.schema(name) for name in ismap.schemas.names()}
    assert set(schemas) == set(WITH_SCHEMA)
    assert generate.TARGET.read_text(encoding="utf-8") == generate.source(schemas)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_becomes_dataclasses_and_comes_back(engine, path):
    document = engine.load(path)
    value = document.value()
    assert type(value) is TYPES[document.kind]
    assert value.to_dict() == document.to_dict()
    assert engine.load(value).json() == document.json()


def test_a_policy_becomes_dataclasses_and_comes_back():
    members = json.loads((EXAMPLES / "policy.json").read_bytes())
    policy = ismap.types.Policy.from_dict(members)
    assert policy.supplements[0].in_force == InForce(datetime.date(2026, 1, 1), datetime.date(2027, 12, 31))
    assert policy.to_dict() == members


def test_a_review_becomes_dataclasses_and_comes_back(engine, breaches, register):
    review = engine.review(breaches, as_of=AS_OF, register=register)
    value = review.value()
    assert (value.verdict, value.scheme, value.as_of) == (ismap.Verdict.NOT_MET, Scheme.ISMAP, AS_OF)
    assert value.to_dict() == review.to_dict()


def test_days_are_dates_and_enumerators_are_text(engine, initial):
    dossier = engine.load(initial).value()
    assert dossier.application.filed_on == datetime.date(2026, 9, 18)
    assert dossier.application.scheme is Scheme.ISMAP
    assert dossier.application.scheme == "ismap"


def test_a_changed_dataclass_gets_another_verdict(engine, initial):
    dossier = engine.load(initial).value()
    dossier.pledges.remove(1)
    review = engine.review(dossier, as_of=AS_OF)
    assert [point.number for point in review.points if point.verdict is ismap.Verdict.NOT_MET] == [6]


@pytest.mark.parametrize("value", [None, True, 3, datetime.date(2026, 1, 2), "20260102", "2026-W01-1", "text"])
def test_a_fact_keeps_its_value(value):
    fact = Fact("/a", value)
    assert Fact.from_dict(json.loads(json.dumps(fact.to_dict()))) == fact


def test_another_form_is_refused():
    with pytest.raises(TypeError, match="surprise"):
        Fact.from_dict({"pointer": "", "value": 1, "surprise": 2})
    with pytest.raises(TypeError, match="value"):
        Fact.from_dict({"pointer": ""})
    with pytest.raises(ValueError, match="other"):
        Dossier.from_dict({"application": {"scheme": "other"}})
