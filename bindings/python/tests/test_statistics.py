"""What many reviews have in common."""

import itertools
import json

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import Stats

DOCUMENTS = [EXAMPLES / f"{name}.json" for name in ("ismap-breaches", "ismap-initial", "liu-initial", "statement")]


def test_reviews_are_counted(engine):
    stats = engine.stats(DOCUMENTS, as_of=AS_OF)
    reviews = [engine.review(document, as_of=AS_OF) for document in DOCUMENTS]
    value = stats.value()
    assert (value.documents, value.refused) == (4, 0)
    assert value.verdicts.not_met == sum(review.verdict == ismap.Verdict.NOT_MET for review in reviews)
    for rule in value.rules:
        met = sum(result.verdict == ismap.Verdict.MET for review in reviews for result in review.results
                  if result.rule == rule.rule)
        assert rule.verdicts.met == met, rule.rule


@pytest.mark.parametrize("threads", [1, 3])
def test_the_order_and_the_parts_do_not_matter(engine, threads):
    whole = engine.stats(DOCUMENTS, as_of=AS_OF, threads=threads)
    for order in itertools.islice(itertools.permutations(DOCUMENTS), 0, 24, 7):
        assert engine.stats(order, as_of=AS_OF, threads=threads) == whole
        parts = [engine.stats(order[:1], as_of=AS_OF), engine.stats(order[1:], as_of=AS_OF)]
        assert engine.stats(parts, as_of=AS_OF) == whole
        assert engine.stats([parts[0].to_dict(), *order[1:]], as_of=AS_OF) == whole


def test_what_cannot_be_read_is_refused_and_told():
    told = []
    stats = ismap.Engine(log=told.append).stats(b'{"format": "ismap-statement/1"}\nno JSON\n', as_of=AS_OF)
    assert (stats.value().documents, stats.value().refused) == (0, 2)
    assert {error.line for error in told} == {1, 2}


def test_statistics_are_written_in_forms(engine):
    stats = engine.stats(DOCUMENTS[:1], as_of=AS_OF)
    assert json.loads(stats.render("json")) == stats.to_dict()
    assert "集計" in stats.text()
    assert "Rules most often not met" in stats.text("en")
    assert stats.html("en").startswith("<!doctype html>")
    assert stats.render("csv", "en").startswith(b"\xef\xbb\xbf")
    assert stats.to_workbook()[:2] == b"PK"
    assert stats._repr_html_().startswith("<iframe sandbox ")
    assert repr(stats) == "<Stats: 1 reviewed, 0 refused>"
    with pytest.raises(ismap.Error) as caught:
        stats.render("ics")
    assert caught.value.status == ismap.Status.ARGUMENT


def test_lists_are_tables(engine):
    stats = engine.stats(DOCUMENTS, as_of=AS_OF)
    rows = stats.rows("rules")
    assert [row["rule"] for row in rows] == [rule.rule for rule in stats.value().rules]
    assert {"rule", "met", "not_met", "needs_judgement", "unknown", "not_applicable"} == set(rows[0])
    with pytest.raises(ValueError, match="part: 'verdicts' is none of"):
        stats.rows("verdicts")
    pandas = pytest.importorskip("pandas")
    assert list(stats.to_pandas("controls").columns) == list(stats.rows("controls")[0])
    assert isinstance(stats.to_pandas(), pandas.DataFrame)


def test_what_is_no_statistics_is_refused(engine):
    with pytest.raises(ismap.Error):
        Stats(b"{}")


def test_what_the_lines_raise_is_raised(engine):
    def lines():
        yield DOCUMENTS[0]
        raise KeyError("x")

    with pytest.raises(KeyError, match="x"):
        engine.stats(lines(), as_of=AS_OF)
