"""Every form of a document gives the same review; the package asks for no more than Python 3.9."""

import ast
import json
import pathlib

import pytest
from conftest import AS_OF, EXAMPLES, ROOT

import ismap

FORMS = {
    "path": lambda path: path,
    "bytes": lambda path: path.read_bytes(),
    "str": lambda path: path.read_text(encoding="utf-8"),
    "dict": lambda path: json.loads(path.read_bytes()),
    "dataclass": lambda path: ismap.types.Dossier.from_dict(json.loads(path.read_bytes())),
    "document": lambda path: ismap.Engine().load(path),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_review(engine, breaches, register, form):
    expected = engine.review(breaches, as_of=AS_OF, register=register).json()
    assert len(expected) > 10000
    assert engine.review(FORMS[form](breaches), as_of=AS_OF, register=register).json() == expected


def test_a_register_comes_in_every_form(engine, register):
    renewal = EXAMPLES / "ismap-renewal.json"
    members = json.loads(register.read_bytes())
    forms = [register, register.read_bytes(), members, ismap.types.Register.from_dict(members), engine.load(register)]
    reviews = {engine.review(renewal, as_of=AS_OF, register=form).json() for form in forms}
    assert len(reviews) == 1
    assert reviews != {engine.review(renewal, as_of=AS_OF).json()}


def test_a_mapping_may_hold_days_and_dataclasses(engine, initial):
    members = json.loads(initial.read_bytes())
    expected = engine.load(members).json()
    members["application"]["filed_on"] = ismap.parse_day(members["application"]["filed_on"])
    members["statement"] = ismap.types.Statement.from_dict(members["statement"])
    assert engine.load(members).json() == expected


def test_text_that_looks_like_a_path_is_refused_with_what_to_do(engine, initial, tmp_path):
    (tmp_path / "document").write_text("{}", encoding="utf-8")
    for path in (str(initial), "none.json", "表.CSV", str(tmp_path), str(tmp_path / "document")):
        for call in (engine.load, ismap.Engine, engine.with_catalog, lambda path: engine.review(path, as_of=AS_OF)):
            with pytest.raises(ValueError, match="looks like the path of a file: give pathlib.Path"):
                call(path)


def test_other_text_is_json(engine):
    for text in ("", "x", "{", '"a.json"', "[.json", "a\n.json"):
        with pytest.raises(ismap.Error) as caught:
            engine.load(text)
        assert caught.value.status == ismap.Status.SYNTAX or text == '"a.json"'


def test_a_lone_surrogate_is_an_error_with_its_place(engine):
    with pytest.raises(ismap.Error) as caught:
        engine.load('{"format": "\ud800"}')
    assert (caught.value.status, caught.value.offset) == (ismap.Status.BAD_UTF8, 13)


@pytest.mark.parametrize("path", sorted((ROOT / "bindings" / "python").glob("src/ismap/*.py")), ids=lambda path: path.name)
def test_the_sources_are_python_3_9(path: pathlib.Path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
