"""Handles: copies, pickles, sizes, what they show."""

import copy
import pickle
import sys

import pytest
from conftest import AS_OF, EXAMPLES

import ismap


@pytest.fixture
def handles(engine, breaches):
    return [engine, engine.load(breaches), engine.review(breaches, as_of=AS_OF), engine.catalog.__class__(engine._open)]


def test_a_copy_is_the_handle_itself(engine, breaches):
    for handle in (engine, engine.load(breaches), engine.review(breaches, as_of=AS_OF)):
        assert copy.copy(handle) is copy.deepcopy(handle) is handle
    document = engine.load(breaches)
    assert copy.deepcopy({"documents": [document]})["documents"][0] is document


def test_a_copy_of_what_reads_a_handle_reads_the_same(engine):
    catalog = copy.deepcopy(engine.catalog)
    assert list(catalog) == list(engine.catalog)


def test_a_handle_is_not_pickled(handles):
    for handle in handles:
        with pytest.raises(TypeError, match="cannot be pickled, since it lives in this process only"):
            pickle.dumps(handle)


def test_what_an_answer_says_is_copied_and_pickled(engine, breaches):
    review = engine.review(breaches, as_of=AS_OF)
    for value in (list(review.diagnostics), review.results, review.points):
        assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value


def test_a_document_knows_its_size(engine, breaches, register):
    small, large = engine.load(EXAMPLES / "assessor.json"), engine.load(breaches)
    assert 0 < small.nbytes < large.nbytes
    assert sys.getsizeof(large) > large.nbytes
    size = sys.getsizeof(large) - large.nbytes
    large.close()
    assert sys.getsizeof(large) == size
    with pytest.raises(ValueError, match="this Document is closed"):
        large.nbytes


def test_a_handle_shows_what_it_is(engine, breaches, register):
    document, review = engine.load(breaches), engine.review(breaches, as_of=AS_OF)
    assert repr(engine) == f"<Engine ismap-2020, {len(engine.catalog)} controls>"
    assert repr(document) == f"<Document dossier, {document.nbytes} bytes>"
    assert repr(review) == f"<Review document_review: not_met, {len(review.diagnostics)} diagnostics>"
    assert repr(engine.status(register, as_of=AS_OF)).startswith("<Answer register_status: ")
    met = engine.review(EXAMPLES / "statement.json", as_of=AS_OF)
    assert repr(met) == "<Review document_review: met, 1 diagnostic>"
    review.close()
    assert repr(review) == "<Review (closed)>"


def test_a_sequence_takes_negative_indexes_and_slices(engine, breaches):
    for items in (engine.catalog, engine.review(breaches, as_of=AS_OF).diagnostics):
        everything = list(items)
        assert items[-1] == everything[-1] and items[-len(everything)] == everything[0]
        assert items[1:7:2] == everything[1:7:2] and items[:] == everything and items[::-1] == everything[::-1]
        assert list(reversed(items)) == everything[::-1]
        assert everything[3] in items and items.index(everything[3]) == everything.index(everything[3])
        assert str(len(everything)) in repr(items)
        for index in (len(everything), -len(everything) - 1):
            with pytest.raises(IndexError):
                items[index]
        with pytest.raises(TypeError):
            items["0"]


def test_the_rows_of_the_rule_book_take_negative_indexes():
    ids = ismap.rules.ids()
    assert (ismap.rules.rule_id(-1), ismap.rules.rule_id(0)) == (ids[-1], ids[0])
    with pytest.raises(IndexError):
        ismap.rules.rule_id(len(ids))


def test_a_control_id_shows_how_it_is_read():
    control = ismap.ControlId.parse("9.4.1.8.PB")
    assert repr(control) == "ControlId.parse('9.4.1.8.PB')"
    assert ismap.ControlId(control.packed) == control
    assert hash(ismap.ControlId(control.packed)) == hash(control)
