"""The rule book, the schemas, the version."""

import functools
import json

import pytest

import ismap
from ismap import rules, schemas


def test_every_rule_is_listed_and_explained():
    ids = rules.ids()
    listed = [rule["id"] for rule in rules.rules()["rules"]]
    assert ids == listed
    assert len(ids) > 50
    for rule in set(ids):
        assert ids[rules.find(rule)] == rule
        assert {row["id"] for row in rules.explain(rule)["rules"]} == {rule}


def test_rules_left_to_people_are_some_of_them():
    left = rules.rules(left_to_people=True)["rules"]
    assert {rule["automation"] for rule in left} == {"left_to_people"}
    assert 0 < len(left) < len(rules.ids())


def test_rules_can_be_read_by_people():
    assert "REG-3.2" in rules.explain_text("REG-3.2")
    assert "Date of the assessment report" in rules.explain_text("REG-3.2", "en")
    assert len(rules.rules_text(True, "en")) < len(rules.rules_text(False, "en"))


def test_rules_and_time_limits_have_the_forms_of_pages(engine):
    for render in (
        rules.render,
        functools.partial(rules.render, left_to_people=True),
        functools.partial(rules.render_rule, "REG-3.2"),
        functools.partial(engine.render_time_limits, "2026-11-20"),
        engine.catalog.render,
        functools.partial(engine.catalog.render, name="9.4"),
        functools.partial(engine.catalog.render, name="9.4.1.8.PB"),
    ):
        assert render("html").startswith(b'<!doctype html>\n<html lang="ja">')
        assert render(ismap.Format.HTML, "en").startswith(b'<!doctype html>\n<html lang="en">')
        assert render("markdown", "en").startswith(b"# ")
        assert render("csv").startswith(b"\xef\xbb\xbf")
        assert json.loads(render("tables"))
        assert render("json") == render("json", "en")
        with pytest.raises(ismap.Error) as caught:
            render("ics")
        assert caught.value.status == ismap.Status.ARGUMENT
    with pytest.raises(ismap.Error):
        rules.render_rule("REG-0", "html")


def test_a_rule_that_does_not_exist_is_an_error():
    for ask in (rules.find, rules.explain, rules.explain_text):
        with pytest.raises(ismap.Error) as caught:
            ask("REG-0")
        assert caught.value.status == ismap.Status.NOT_FOUND


def test_every_document_has_a_schema():
    assert schemas.names()[:3] == ["dossier", "statement", "register"]
    assert len(schemas.names()) == len(set(schemas.names())) == 23
    for name in schemas.names():
        assert schemas.schema(name)["properties"]["format"]["const"] == f"ismap-{name}/1"
    assert [schemas.schema("policy", language)["title"] for language in ("ja", "en")] == ["方針", "Policy"]
    with pytest.raises(ismap.Error) as caught:
        schemas.schema("other")
    assert caught.value.status == ismap.Status.NOT_FOUND


def test_the_versions_are_those_of_the_library(engine, initial):
    assert ismap.rulebook_version == rules.rules()["rulebook"]
    assert [int(part) >= 0 for part in ismap.__version__.split(".")] == [True, True, True]


def test_time_limits_are_those_of_the_policy(engine):
    by_law = {limit["id"]: limit for limit in engine.time_limits("2026-11-20")["time_limits"]}
    assert by_law["report_date"]["months"] == 3
    assert by_law["document_check"]["days"] == 14
    reform = {"limit": "report_date", "months": 4, "from": "2027-04-01"}
    policy = {"format": "ismap-policy/1", "choices": {}, "supplements": [], "limits": [reform]}
    reformed = ismap.Engine(policy)
    for day, months in (("2027-03-31", 3), ("2027-04-01", 4)):
        limits = {limit["id"]: limit for limit in reformed.time_limits(day)["time_limits"]}
        assert limits["report_date"]["months"] == months
    assert "four months" in reformed.time_limits_text("2027-04-01", "en")
