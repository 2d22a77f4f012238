"""What the library makes for Python is freed: an example under valgrind, which ends with a leak that must be found."""

import os
import subprocess
import sys
import xml.etree.ElementTree

from conftest import EXAMPLES

EXAMPLE = """
import itertools, pathlib, sys
import ismap
from ismap import _call, _native

examples = pathlib.Path(sys.argv[1])
breaches, register = examples / "ismap-breaches.json", examples / "ismap-renewal-register.json"
told = []
with ismap.Engine(examples / "policy.json", log=told.append) as engine, engine.load(register) as registrations:
    review = engine.review(breaches, as_of="2027-01-15", register=registrations)
    assert len(review.diagnostics) > 30 and list(review.diagnostics) and review.text("en") and review.value()
    assert review.results and review.json(ismap.Layout.INDENTED) and registrations.nbytes
    items = list(engine.review_batch([breaches, b"{", breaches], as_of="2027-01-15", threads=2, language="ja"))
    assert [item.error is None for item in items] == [True, False, True]
    assert items[0].answer.verdict is ismap.Verdict.NOT_MET
    with engine.batch("document_review", itertools.repeat(review.json()), as_of="2027-01-15", threads=2) as batch:
        assert next(batch).error
    due = engine.due(register, as_of="2026-11-20", within=30)
    for bad in (b"{", "{}"):
        try:
            engine.load(bad)
        except ismap.Error as error:
            assert error.message_ja
    assert engine.catalog.show("9.4.1.8.PB") and engine.catalog[-1].id
    assert engine.status(register, as_of="2026-11-20").value() and engine.due(register, as_of="2026-11-20").text()
    assert engine.decide(examples / "procurement-listed.json", as_of="2026-11-20").text("en")
    assert engine.plan_agenda(examples / "meeting-38.json").value()
    assert engine.migrate(examples / "migrate-statement.json").value()
    assert engine.remedied(examples / "migrate-statement.json", as_of="2026-11-20").value()
    try:
        engine.status(register, "C26-9999-2", as_of="2026-11-20")
    except ismap.Error as error:
        assert error.message_en
    assert ismap.lifecycle_graph("dot") and len(told) > 3
_call.call(_native.lib.ismap_day_text, 0)
"""


def lost_blocks(report):
    """Of each block that is definitely lost: the functions of libismap on its stack."""
    for error in xml.etree.ElementTree.parse(report).iter("error"):
        if error.findtext("kind") == "Leak_DefinitelyLost":
            frames = [frame for frame in error.iter("frame") if "libismap" in frame.findtext("obj", "")]
            yield [frame.findtext("fn", "") for frame in frames]


def test_only_the_leak_on_purpose_is_found(tmp_path):
    report = tmp_path / "report.xml"
    valgrind = ["valgrind", "--leak-check=full", "--num-callers=40", "--xml=yes", f"--xml-file={report}"]
    example = [sys.executable, "-c", EXAMPLE, str(EXAMPLES)]
    subprocess.run([*valgrind, *example], env={**os.environ, "PYTHONMALLOC": "malloc"}, check=True)
    of_the_library = [functions for functions in lost_blocks(report) if functions]
    assert len(of_the_library) == 1
    assert "ismap_day_text" in of_the_library[0]
