"""One question of many documents."""

import gc
import io
import itertools
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time

import pytest
from conftest import AS_OF, EXAMPLES
from test_answer import ask

import ismap
from ismap import Layout, Limits, Question, Status

DOSSIERS = [EXAMPLES / f"{name}.json" for name in ("ismap-initial", "ismap-breaches", "liu-initial", "statement")]


def threads_of_batches():
    return [thread for thread in threading.enumerate() if thread.name.startswith("ismap-")]


@pytest.fixture(autouse=True)
def no_thread_is_left():
    yield
    gc.collect()
    end = time.monotonic() + 10
    while threads_of_batches() and time.monotonic() < end:
        time.sleep(0.01)
    assert threads_of_batches() == []


@pytest.fixture(scope="module")
def line(engine):
    return engine.load(DOSSIERS[0]).json().encode()


@pytest.mark.parametrize("threads", [0, 1, 4])
def test_each_document_gets_the_review_it_gets_alone(engine, register, threads):
    path, text, members, statement = DOSSIERS
    loaded = engine.load(statement)
    forms = [path, text.read_bytes(), json.loads(members.read_bytes()), loaded.value(), loaded]
    with engine.review_batch(forms, as_of=AS_OF, register=register, threads=threads) as batch:
        items = list(batch)
    assert [item.line for item in items] == [1, 2, 3, 4, 5]
    for item, alone in zip(items, [*DOSSIERS, statement]):
        expected = engine.review(alone, as_of=AS_OF, register=register)
        assert type(item.answer) is ismap.Review
        assert item.answer.json() == expected.json()
        assert (item.answer.verdict, item.answer.points) == (expected.verdict, expected.points)
        assert item.answer.results == expected.results
        assert list(item.answer.diagnostics) == list(expected.diagnostics)
        assert item.answer.value() == expected.value()
        assert repr(item.answer) == repr(expected)


def forms_of(ndjson, folder):
    path = folder / "lines.ndjson"
    path.write_bytes(ndjson)
    yield path
    yield ndjson
    yield ndjson.decode()
    yield io.BytesIO(ndjson)
    yield io.StringIO(ndjson.decode())
    yield ndjson.splitlines()
    yield ndjson.decode().splitlines()
    yield (json.loads(each) for each in ndjson.splitlines())


def test_lines_come_in_every_form(engine, line, tmp_path):
    ndjson = line + b"\n" + engine.load(DOSSIERS[1]).json().encode() + b"\n"
    expected = [engine.review(path, as_of=AS_OF).json() for path in DOSSIERS[:2]]
    for form in forms_of(ndjson, tmp_path):
        assert [item.answer.json() for item in engine.review_batch(form, as_of=AS_OF)] == expected
    with open(tmp_path / "lines.ndjson", "rb") as file:
        assert len(list(engine.review_batch(file, as_of=AS_OF))) == 2
        assert not file.closed


def test_no_lines_give_no_items(engine):
    for form in (b"", "", [], io.BytesIO(), b"\n\n"):
        assert list(engine.review_batch(form, as_of=AS_OF)) == []


@pytest.mark.parametrize("question", Question, ids=lambda question: question.name)
def test_every_question_can_be_asked_of_many_documents(engine, question):
    alone = ask(engine, question)
    register = EXAMPLES / "impact-register.json"
    lines = {
        Question.DOCUMENT_REVIEW: EXAMPLES / "ismap-breaches.json",
        Question.SERVICE_STATUS: "C26-0910-2",
        Question.SERVICE_IMPACT: "C26-0910-2",
        Question.PROCUREMENT_DECIDE: EXAMPLES / "procurement-listed.json",
        Question.ASSESSOR_REVIEW: EXAMPLES / "assessor.json",
        Question.AGENDA_PLAN: EXAMPLES / "meeting-38.json",
        Question.ASSESSMENT_PLAN: EXAMPLES / "plan-renewal.json",
        Question.STATEMENT_MIGRATE: EXAMPLES / "migrate-statement.json",
        Question.CERTIFICATE_OVERLAP: EXAMPLES / "statement.json",
        Question.DOCUMENT_DIFF: (EXAMPLES / "diff-previous.json", EXAMPLES / "ismap-renewal.json"),
        Question.DOCUMENT_REMEDY: EXAMPLES / "ismap-breaches.json",
    }
    about = {}
    if question in (Question.SERVICE_STATUS, Question.SERVICE_IMPACT):
        about["register"] = register
    if question is Question.REGISTER_DUE:
        about["within"] = 30
    if question is Question.STATEMENT_MIGRATE:
        about["edition"] = "ismap-2025"
    if question is Question.CERTIFICATE_OVERLAP:
        about["certificate"] = ismap.Certificate.ISO27017
    if question not in (Question.AGENDA_PLAN, Question.STATEMENT_MIGRATE, Question.CERTIFICATE_OVERLAP):
        about["as_of"] = AS_OF
    for asked in (question, question.name.lower()):
        items = list(engine.batch(asked, [lines.get(question, register)] * 2, **about))
        assert [item.error for item in items] == [None, None]
        for item in items:
            assert type(item.answer) is type(alone)
            assert item.answer.json() == alone.json()
            assert (item.answer.question, item.answer.format) == (question, alone.format)
            assert (item.answer.verdict, item.answer.ground) == (alone.verdict, alone.ground)
            assert list(item.answer.diagnostics) == list(alone.diagnostics)


def test_an_assessor_of_a_register_has_a_number(engine, register):
    (item,) = engine.batch("assessor_review", [register], number="A-0001", as_of=AS_OF)
    assert item.answer.value().number == "A-0001"


def test_a_bad_line_does_not_stop_the_rest(engine, line):
    items = list(engine.review_batch(line + b'\n\n{"x": 1}\n' + line, as_of=AS_OF))
    assert [(item.line, item.error is None) for item in items] == [(1, True), (3, False), (4, True)]
    error = items[1].error
    assert items[1].answer is None
    assert (error.status, error.pointer, error.line) == (Status.UNKNOWN_MEMBER, "/x", 3)
    assert error.offset == len(line) + 3
    assert items[2].answer.json() == items[0].answer.json()
    assert [item.input_end for item in items] == [len(line), len(line) + 10, 2 * len(line) + 11]


def test_an_error_names_the_file(engine, tmp_path):
    path = tmp_path / "lines.ndjson"
    path.write_text('{"format": "ismap-dossier/1"}\n{')
    items = list(engine.review_batch(path, as_of=AS_OF))
    assert [item.error.file for item in items] == [str(path)] * 2
    assert str(items[1].error).startswith(f"{path}: line 2, column 2: ")


def test_a_line_feed_inside_a_text_stays_a_fault(engine):
    (item,) = engine.review_batch([b'{"format": "ismap-\ndossier/1"}'], as_of=AS_OF)
    assert item.error.status == Status.SYNTAX


def test_answers_are_kept_as_they_were_asked_for(engine, line):
    alone = engine.review(line, as_of=AS_OF)
    (plain,) = engine.review_batch(line, as_of=AS_OF)
    with pytest.raises(ValueError, match=r"kept without this text: batch\(..., language=...\)"):
        plain.answer.text()
    with pytest.raises(ValueError, match="kept on one line"):
        plain.answer.json(Layout.INDENTED)
    (shown,) = engine.review_batch(line, as_of=AS_OF, language="en")
    assert shown.answer.text("en") == alone.text("en")
    with pytest.raises(ValueError, match="kept without this text"):
        shown.answer.text("ja")


def test_a_kept_answer_closes(engine, line):
    (item,) = engine.review_batch(line, as_of=AS_OF)
    item.answer.close()
    with pytest.raises(ValueError, match="this Review is closed"):
        item.answer.verdict


def test_limits_hold_for_each_document(engine, line):
    (item,) = engine.review_batch(line, as_of=AS_OF, limits=Limits(list_limits={"controls": 1}))
    assert item.error.status is Status.LIMIT


def test_what_the_question_does_not_take_is_refused_at_once(engine, register, line):
    for about in (
        {},
        {"as_of": AS_OF, "number": "A-0001"},
        {"as_of": AS_OF, "edition": "ismap-2025"},
        {"as_of": AS_OF, "certificate": ismap.Certificate.ISO27001},
        {"as_of": AS_OF, "within": 3},
    ):
        with pytest.raises(ismap.Error) as caught:
            engine.batch(Question.DOCUMENT_REVIEW, itertools.repeat(line), **about)
        assert caught.value.status is Status.ARGUMENT
    with pytest.raises(ismap.Error) as caught:
        engine.batch("document_review", line, as_of=AS_OF, register=DOSSIERS[0])
    assert caught.value.status is Status.WRONG_DOCUMENT
    with pytest.raises(ValueError, match="question: 'review' is none of 'document_review'"):
        engine.batch("review", line, as_of=AS_OF)
    with pytest.raises(ValueError, match="as_of must not be 1970-01-01"):
        engine.review_batch(line, as_of="1970-01-01")


def test_one_document_is_no_batch(engine, initial):
    document = engine.load(initial)
    for one in (document, document.value(), document.to_dict()):
        with pytest.raises(TypeError, match="is one document: give a list of documents"):
            engine.review_batch(one, as_of=AS_OF)
    with pytest.raises(ValueError, match="looks like the path of a file"):
        engine.review_batch(str(initial), as_of=AS_OF)
    with pytest.raises(FileNotFoundError):
        engine.review_batch(initial.with_name("none.ndjson"), as_of=AS_OF)


def test_only_a_few_documents_wait_in_memory(engine, line):
    taken = itertools.count()
    made = []

    def endless():
        for number in taken:
            made.append(number)
            yield line

    with engine.review_batch(endless(), as_of=AS_OF, threads=2) as batch:
        for item in itertools.islice(batch, 50):
            assert item.answer
            assert len(made) < item.line + 60
        time.sleep(0.2)
        assert len(made) < 110


def test_closing_cancels(engine, line):
    batch = engine.review_batch(itertools.repeat(line), as_of=AS_OF, threads=2)
    assert next(batch).line == 1
    assert not batch.closed
    batch.close()
    batch.close()
    assert batch.closed
    assert list(batch) == []


def test_a_batch_that_is_dropped_ends(engine, line):
    for item in engine.review_batch(itertools.repeat(line), as_of=AS_OF, threads=2):
        break
    assert item.answer


def test_a_batch_that_nobody_reads_ends(engine, line):
    engine.review_batch(itertools.repeat(line), as_of=AS_OF)


@pytest.mark.parametrize("threads", [1, 4])
def test_what_the_input_raises_is_raised_after_the_items_before_it(engine, line, threads):
    def failing():
        yield line
        yield line
        raise KeyError("input")

    batch = engine.review_batch(failing(), as_of=AS_OF, threads=threads)
    assert [next(batch).line, next(batch).line] == [1, 2]
    with pytest.raises(KeyError, match="input"):
        next(batch)
    assert list(batch) == []


def test_a_file_that_fails_in_a_line_does_not_make_a_fault_of_the_line(engine, line):
    class Failing(io.RawIOBase):
        def __init__(self):
            self.parts = [line + b"\n", line[:100]]

        def read(self, size):
            if not self.parts:
                raise OSError("gone")
            return self.parts.pop(0)

    batch = engine.review_batch(Failing(), as_of=AS_OF)
    assert next(batch).answer
    with pytest.raises(OSError, match="gone"):
        next(batch)
    assert list(batch) == []


def test_the_input_is_read_where_items_are_taken(engine, line):
    readers = set()

    def documents():
        for _ in range(20):
            readers.add(threading.current_thread())
            yield line

    assert len(list(engine.review_batch(documents(), as_of=AS_OF, threads=4))) == 20
    assert readers == {threading.current_thread()}


def test_what_is_no_document_is_raised(engine, line):
    batch = engine.review_batch([line, 3], as_of=AS_OF)
    assert next(batch).answer
    with pytest.raises(TypeError, match="3 is no document"):
        next(batch)


def test_what_the_body_of_the_loop_raises_ends_the_batch(engine, line):
    with pytest.raises(ZeroDivisionError):
        with engine.review_batch(itertools.repeat(line), as_of=AS_OF) as batch:
            for _ in batch:
                raise ZeroDivisionError
    assert batch.closed


def test_threads_may_share_a_batch(engine, line):
    batch = engine.review_batch([line] * 60, as_of=AS_OF, threads=2)
    found = []
    threads = [threading.Thread(target=lambda: found.extend(item.line for item in batch)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(1, 61))


def test_a_batch_is_not_pickled(engine, line):
    with engine.review_batch(line, as_of=AS_OF) as batch:
        with pytest.raises(TypeError, match="Batch cannot be pickled"):
            pickle.dumps(batch)


def start(program, **options):
    return subprocess.Popen(
        [sys.executable, "-c", program, str(DOSSIERS[0])], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


WAITS_FOR_INPUT = """
import sys
import ismap

with ismap.Engine().review_batch(sys.stdin.buffer, as_of="2026-11-20", threads=2) as batch:
    print("ready", flush=True)
    list(batch)
"""
WAITS_FOR_THE_LIBRARY = """
import itertools, pathlib, sys
import ismap

engine = ismap.Engine()
line = engine.load(pathlib.Path(sys.argv[1])).json()
with engine.review_batch(itertools.repeat(line), as_of="2026-11-20", threads=2) as batch:
    next(batch)
    print("ready", flush=True)
    for item in batch:
        pass
"""


@pytest.mark.parametrize("program", [WAITS_FOR_INPUT, WAITS_FOR_THE_LIBRARY])
def test_an_interrupt_ends_a_batch(program):
    child = start(program, stdin=subprocess.PIPE)
    assert child.stdout.readline() == b"ready\n"
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=20) == -signal.SIGINT
    said = child.stderr.read()
    assert b"KeyboardInterrupt" in said and b"terminate" not in said
    child.stdin.close()
    child.stdout.close()
    child.stderr.close()


ENDS_EARLY = """
import itertools, pathlib, sys
import ismap

engine = ismap.Engine()
line = engine.load(pathlib.Path(sys.argv[1])).json()
batch = engine.review_batch(itertools.repeat(line), as_of="2026-11-20", threads=int(sys.argv[2]))
print(next(batch).line)
"""


@pytest.mark.parametrize("threads", ["1", "4"])
def test_a_batch_that_is_left_open_does_not_keep_the_program_from_ending(threads):
    done = subprocess.run(
        [sys.executable, "-c", ENDS_EARLY, str(DOSSIERS[0]), threads], capture_output=True, check=False, timeout=20
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1\n", b"")


def test_a_pipe_is_answered_line_by_line(engine, line):
    source, sink = os.pipe()
    with open(source, "rb", buffering=0) as lines, open(sink, "wb", buffering=0) as writer:
        batch = engine.review_batch(lines, as_of=AS_OF)
        for number in (1, 2, 3):
            writer.write(line + b"\n")
            assert next(batch).line == number
        writer.close()
        assert list(batch) == []


def test_answers_say_what_they_rest_on_if_the_lines_have_a_name(engine):
    def basis_of(**about):
        (item,) = engine.batch(Question.DOCUMENT_REVIEW, [DOSSIERS[0]], as_of=AS_OF, **about)
        return item.answer.to_dict().get("basis")

    assert basis_of(name="dossiers.ndjson")["documents"][0]["name"] == "dossiers.ndjson:1"
    assert basis_of() is None
