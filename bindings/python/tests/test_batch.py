"""Many reviews at once."""

import json

import pytest
from conftest import AS_OF, EXAMPLES

import ismap

DOSSIERS = [EXAMPLES / f"{name}.json" for name in ("ismap-initial", "ismap-breaches", "liu-initial", "statement")]


def test_each_document_gets_the_review_it_gets_alone(engine, register):
    path, text, members, statement = DOSSIERS
    forms = [path, text.read_bytes(), json.loads(members.read_bytes()), engine.load(statement).value()]
    with engine.review_batch(forms, as_of=AS_OF, register=register, threads=2) as batch:
        assert len(batch) == 4
        assert [answer.line for answer in batch] == [1, 2, 3, 4]
        assert [answer.review.json() for answer in batch] == [
            engine.review(path, as_of=AS_OF, register=register).json() for path in DOSSIERS
        ]


def test_a_bad_line_does_not_stop_the_rest(engine):
    good = engine.load(DOSSIERS[0]).json().encode()
    batch = engine.review_batch(good + b'\n\n{"x": 1}\n' + good, as_of=AS_OF)
    assert [(answer.line, answer.error is None) for answer in batch] == [(1, True), (3, False), (4, True)]
    error = batch[1].error
    assert batch[1].review is None
    assert (error.status, error.pointer, error.line) == (ismap.Status.UNKNOWN_MEMBER, "/x", 3)
    assert error.offset == len(good) + 3
    assert batch[2].review.json() == batch[0].review.json()
    with pytest.raises(IndexError):
        batch[3]


def test_a_line_feed_inside_a_text_stays_a_fault(engine):
    (answer,) = engine.review_batch([b'{"format": "ismap-\ndossier/1"}'], as_of=AS_OF)
    assert answer.error.status == ismap.Status.SYNTAX


def test_progress_is_told_after_each_document(engine):
    told = []
    engine.review_batch(DOSSIERS, as_of=AS_OF, threads=2, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_progress_can_stop_a_batch(engine):
    told = []

    def stop_at_two(done, total):
        told.append(done)
        return done == 2

    with pytest.raises(ismap.Error) as caught:
        engine.review_batch(DOSSIERS, as_of=AS_OF, progress=stop_at_two)
    assert caught.value.status == ismap.Status.CANCELLED
    assert told == [1, 2]


def test_what_progress_raises_stops_a_batch_and_is_raised(engine):
    def fail(done, total):
        raise KeyError(done)

    with pytest.raises(KeyError, match="1"):
        engine.review_batch(DOSSIERS, as_of=AS_OF, progress=fail)


def test_a_review_outlives_its_batch(engine):
    batch = engine.review_batch([DOSSIERS[0]], as_of=AS_OF)
    review = batch[0].review
    batch.close()
    assert review.json() == engine.review(DOSSIERS[0], as_of=AS_OF).json()
    with pytest.raises(ValueError, match="Batch is closed"):
        len(batch)
