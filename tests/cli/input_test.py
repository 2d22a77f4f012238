"""What the command reports about wrong input, and what texts of documents do to a terminal.

usage: input_test.py COMMAND [unittest arguments]
"""

import copy
import gzip
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import unittest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
DAY = ("--as-of", "2026-11-20")
BAD_CALL = 2


def example(name):
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def written(document):
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")


def run_command(*arguments, stdin=b"", memory=None):
    def limit():
        if memory is not None:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    return subprocess.run([COMMAND, *arguments], input=stdin, env={"COLUMNS": "1000"}, capture_output=True, timeout=120, check=False,
                          preexec_fn=limit)


class InputTest(unittest.TestCase):
    def refused(self, *arguments, stdin=b""):
        done = run_command(*arguments, stdin=stdin)
        self.assertEqual((done.returncode, done.stdout), (BAD_CALL, b""))
        return done.stderr.decode("utf-8")

    def errors(self, *arguments, stdin=b""):
        """All that is reported about an input, in JSON."""
        lines = self.refused(*arguments, "--format", "json", stdin=stdin).splitlines()
        return [json.loads(line)["error"] for line in lines]


class EveryFault(InputTest):
    WRONG = b"""{
  "format": "ismap-statement/1",
  "servce_name": "x",
  "assessment_period": {"first": "2026/4/1", "last": 20270331},
  "controls": [{"id": "9.4.1.8.pb", "stance": "implementd"}]
}"""

    def test_is_told_on_a_line_of_its_own(self):
        errors = self.errors("review", "-", stdin=self.WRONG)
        told = {error["pointer"]: error for error in errors}
        self.assertEqual(len(told), len(errors))
        for pointer, fault, line, hint in (
            ("/servce_name", "unknown_member", 3, "service_name"),
            ("/assessment_period/first", "bad_date", 4, "2026-04-01"),
            ("/assessment_period/last", "wrong_type", 4, '"20270331"'),
            ("/controls/0/id", "bad_control_id", 5, "9.4.1.8.PB"),
            ("/controls/0/stance", "bad_enumerator", 5, "implemented"),
        ):
            with self.subTest(pointer):
                error = told[pointer]
                self.assertEqual((error["fault"], error["line"], error["hints"]), (fault, line, [hint]))
        self.assertLessEqual({"/edition", "/service_name", "/regions"}, set(told))

        text = self.refused("review", "-", "--lang", "en", stdin=self.WRONG)
        self.assertEqual(sum(line.startswith("<stdin>:") for line in text.splitlines()), len(errors))
        self.assertIn("\n  Near: 2026-04-01\n", text)
        self.assertIn("\n  近いもの：2026-04-01\n", self.refused("review", "-", stdin=self.WRONG))

    def test_is_told_of_a_list_of_controls_without_a_statement(self):
        for text in (b'[{"id": "5.1.1", "stance": "implemented"}]', b'{"controls": [{"id": "5.1.1", "stance": "implemented"}]}'):
            with self.subTest(text):
                errors = self.errors("review", "-", stdin=text)
                told = {error["pointer"]: error for error in errors}
                self.assertLessEqual({"/format", "/edition", "/service_name", "/assessment_period"}, set(told))
                self.assertEqual(told["/format"]["hints"], ["ismap-statement/1"])

    def test_ends_at_a_hundred(self):
        text = json.dumps({f"m{i}": 1 for i in range(300)}).encode()
        errors = self.errors("review", "-", stdin=text)
        self.assertEqual(len(errors), 101)
        self.assertEqual(errors[-1]["fault"], "more")
        self.assertEqual(len(self.refused("review", "-", stdin=text).splitlines()), 101)

    def test_stands_in_the_error_of_a_batch_line(self):
        line = json.dumps(json.loads(self.WRONG)).encode()
        done = run_command("review", "--batch", "-", *DAY, stdin=b"\n" + line + b"\n")
        self.assertEqual(done.returncode, BAD_CALL)
        answer = json.loads(done.stdout)
        alone = self.errors("review", "-", stdin=line)
        self.assertEqual([answer["error"]["pointer"]] + [error["pointer"] for error in answer["error"]["more"]],
                         [error["pointer"] for error in alone])
        self.assertEqual({error["line"] for error in answer["error"]["more"]}, {2})


class TheFormat(InputTest):
    CALLS = (
        (("review", "-"), "ismap-initial", "ismap-dossier/1 or ismap-statement/1"),
        (("review", "-"), "statement", "ismap-dossier/1 or ismap-statement/1"),
        (("plan", "-"), "plan-renewal", "ismap-dossier/1"),
        (("status", "-"), "register", "ismap-register/1"),
        (("procure", "-", "--register", str(EXAMPLES / "register.json")), "procurement-listed", "ismap-procurement/1"),
        (("agenda", "-"), "meeting-38", "ismap-agenda/1"),
        (("assessor", "-"), "assessor", "ismap-assessor/1 or ismap-register/1"),
        (("review", str(EXAMPLES / "statement.json"), "--policy", "-"), "policy", "ismap-policy/1"),
    )

    def test_is_missing_and_nothing_else(self):
        for call, name, accepted in self.CALLS:
            with self.subTest(name):
                document = example(name)
                own = document.pop("format")
                (error,) = self.errors(*call, stdin=written(document))
                self.assertEqual((error["fault"], error["pointer"]), ("missing_member", "/format"))
                self.assertEqual(error["message"]["en"], f"This required member is missing: format ({accepted})")
                self.assertEqual(error["message"]["ja"], f"必須の項目がありません：format（{accepted.replace(' or ', '又は')}）")
                self.assertEqual(error["hints"], [own])


class OtherText(InputTest):
    def test_a_byte_order_mark_is_taken(self):
        text = (EXAMPLES / "statement.json").read_bytes()
        plain = run_command("review", "-", *DAY, stdin=text)
        marked = run_command("review", "-", *DAY, stdin=b"\xef\xbb\xbf" + text)
        said, as_said = (done.stdout.split("この回答の根拠".encode())[0] for done in (marked, plain))
        self.assertEqual((marked.returncode, said, marked.stderr), (plain.returncode, as_said, b""))
        (error,) = self.errors("review", "-", stdin=b'\xef\xbb\xbf{\n "format": "x"}')
        self.assertEqual((error["line"], error["column"], error["offset"]), (2, 12, 16))
        policy = b'\xef\xbb\xbf{"format": "ismap-policy/1", "choices": {}, "supplements": []}'
        self.assertEqual(run_command("review", str(EXAMPLES / "statement.json"), *DAY, "--policy", "-", stdin=policy).stderr, b"")

    def test_is_named_with_what_to_do(self):
        text = (EXAMPLES / "statement.json").read_text(encoding="utf-8")
        for data, japanese, english in (
            (text.encode("utf-16"), "UTF-8で保存し直してください", "save it as UTF-8"),
            (text.encode("utf-16-le"), "UTF-8で保存し直してください", "save it as UTF-8"),
            (text.encode("utf-16-be"), "UTF-8で保存し直してください", "save it as UTF-8"),
            (gzip.compress(text.encode()), "gzipで圧縮されています", "compressed with gzip"),
            (b"format: ismap-statement/1\n", "YAMLです", "it is YAML"),
            (b"<html><body>Not found</body></html>", "HTMLのページです", "an HTML page"),
            (b"", "中身がありません", "the input is empty"),
        ):
            with self.subTest(english, data=data[:8]):
                (error,) = self.errors("review", "-", stdin=data)
                self.assertIn(japanese, error["message"]["ja"])
                self.assertIn(english, error["message"]["en"])

    def test_two_documents_are_no_cut_off_document(self):
        line = json.dumps(example("statement")).encode()
        (error,) = self.errors("review", "-", stdin=line + b"\n" + line + b"\n")
        self.assertEqual((error["fault"], error["line"], error["column"], error["offset"]),
                         ("syntax", 2, 1, len(line) + 1))
        self.assertIn("二つ目の文書", error["message"]["ja"])
        self.assertIn("a second document begins here", error["message"]["en"])

    def test_a_document_on_many_lines_is_no_batch(self):
        for text in (written(example("statement")), written([example("statement")]), b"{\n}\n"):
            with self.subTest(text[:20]):
                (error,) = self.errors("review", "--batch", "-", stdin=text)
                self.assertEqual((error["fault"], error["line"]), ("syntax", 1))
                self.assertIn("NDJSON（1行に1文書のJSON）", error["message"]["ja"])
                self.assertIn("each document as JSON on a line of its own", error["message"]["en"])

    def test_a_line_cut_off_in_a_batch_stops_nothing(self):
        line = json.dumps(example("statement")).encode()
        done = run_command("review", "--batch", "-", *DAY, stdin=line[:100] + b"\n" + line + b"\n")
        answers = [json.loads(answer) for answer in done.stdout.splitlines()]
        self.assertEqual([sorted(answer)[0] for answer in answers], ["error", "line"])
        self.assertEqual([answer["line"] for answer in answers], [1, 2])


class Limits(InputTest):
    RENEWAL = str(EXAMPLES / "ismap-renewal.json")
    REGISTER = str(EXAMPLES / "ismap-renewal-register.json")

    def test_are_set_by_their_names(self):
        for limits, pointer in (
            ("items=1", "/application/pledges/1"),
            ("depth=64,pledges=2", "/application/pledges/2"),
            ("bytes=100", ""),
        ):
            with self.subTest(limits):
                (error,) = self.errors("review", self.RENEWAL, *DAY, "--limits", limits)[:1]
                self.assertEqual(error["fault"], "limit")

    def test_hold_for_every_document_of_a_call(self):
        policy = json.dumps({"format": "ismap-policy/1", "month_counting": "civil_code"}).encode()
        arguments = ("review", self.RENEWAL, "--register", self.REGISTER, *DAY, "--limits")
        self.assertIn("ismap-renewal-register.json", self.refused(*arguments, "history=1"))
        self.assertIn("<stdin>", self.refused("review", self.RENEWAL, "--policy", "-", "--limits", "bytes=20", stdin=policy))
        line = json.dumps(example("ismap-renewal")).encode()
        done = run_command("review", "--batch", "-", *DAY, "--limits", "bytes=100", stdin=line + b"\n")
        self.assertEqual(json.loads(done.stdout)["error"]["fault"], "limit")

    def test_let_longer_lists_pass(self):
        register = example("ismap-renewal-register")
        register["services"][0]["history"] *= 2
        register["services"][0]["history"] += [register["services"][0]["history"][-1]] * 5_000
        done = run_command("status", "-", *DAY, "--limits", "history=20000", stdin=written(register))
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        self.assertEqual(self.errors("status", "-", *DAY, stdin=written(register))[0]["fault"], "limit")

    def test_that_cannot_be_taken_are_named(self):
        for typed, said in (
            ("item=3", "There is no limit item.\n  Near: items"),
            ("items", "A limit is given as NAME=NUMBER, with a whole number from 1 to 4000000000: items"),
            ("items=0", ": items=0"),
            ("items=-1", ": items=-1"),
            ("items=1e3", ": items=1e3"),
            ("items=4000000001", ": items=4000000001"),
            ("items=3,,text=3", ": "),
        ):
            with self.subTest(typed):
                self.assertIn(said, self.refused("review", self.RENEWAL, "--lang", "en", "--limits", typed))


class Cost(InputTest):
    def setUp(self):
        if run_command("--version", memory=4 << 30).returncode != 0:
            self.skipTest("this build asks for more memory than there is")

    def test_white_space_is_no_more_than_its_bytes(self):
        for space in (b"\t", b"\n"):
            done = run_command("review", "-", "--format", "json", stdin=space * (63 << 20), memory=1 << 30)
            self.assertEqual(json.loads(done.stderr)["error"]["fault"], "syntax")

    def test_a_message_quotes_little_of_a_long_name(self):
        text = b'{"format": "ismap-policy/1", "' + b"x" * (60 << 20) + b'": 1}'
        done = run_command("review", str(EXAMPLES / "statement.json"), "--policy", "-", stdin=text)
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertLess(len(done.stderr), 2000)

    def test_running_out_of_memory_is_told(self):
        enough = next(size for size in range(4 << 20, 64 << 20, 1 << 20)
                      if run_command("--version", memory=size).returncode == 0)
        said = set()
        with tempfile.TemporaryDirectory() as folder:
            answer = pathlib.Path(folder, "answer.txt")
            for memory in range(enough - (2 << 20), enough + (4 << 20), 1 << 16):
                done = run_command("review", str(EXAMPLES / "ismap-initial.json"), *DAY, "-o", str(answer), memory=memory)
                with self.subTest(memory=memory):
                    # 127: the dynamic loader had no memory for the libraries.
                    self.assertIn(done.returncode, (0, 2, 127))
                    self.assertEqual([one.name for one in pathlib.Path(folder).iterdir()], ["answer.txt"] if done.returncode == 0 else [])
                    answer.unlink(missing_ok=True)
                    if done.returncode == BAD_CALL:
                        said.add(done.stderr.decode())
        self.assertIn("メモリが不足しています。\n", said)


EVIL = "\x1b[2J\u009b31m\u202e\u2066\u200e\u200f\u061c\u0085\u2028\x7f\x00\r\t\nINJECTED"
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^INJECTED", re.MULTILINE)


def texts_in(value, path=()):
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from texts_in(part, path + (name,))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts_in(part, path + (index,))


def at(document, path):
    for token in path:
        document = document[token]
    return document


def put(document, path, value):
    at(document, path[:-1])[path[-1]] = value


def pointer_of(path):
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in path)


class Terminal(InputTest):
    """Every text member of every document holds what could steer a terminal."""

    KEPT = {"number", "registration_number", "inherited_from", "built_on", "built_from", "edition"}

    def injected(self, name, call, kept=frozenset()):
        """The document with EVIL in every text that takes it. `call` reads it from the standard input."""
        plain = example(name)
        document = copy.deepcopy(plain)
        paths = {pointer_of(path): path for path in texts_in(plain)
                 if path != ("format",) and not kept.intersection(map(str, path))}
        for path in paths.values():
            put(document, path, at(plain, path) + EVIL)
        for _ in range(200):
            done = run_command(*call, "--format", "json", stdin=written(document))
            refused = [json.loads(line)["error"].get("pointer") for line in done.stderr.decode().splitlines()
                       if done.returncode == BAD_CALL]
            refused = [pointer for pointer in refused if pointer in paths]
            if not refused:
                break
            for pointer in refused:
                put(document, paths[pointer], at(plain, paths.pop(pointer)))
        self.assertGreater(len(paths), 0, name)
        return written(document)

    def expect_clean(self, *call, stdin):
        shown = ""
        for form in (("--lang", "ja"), ("--lang", "en"), ("--format", "json")):
            done = run_command(*call, *form, stdin=stdin)
            self.assertIn(done.returncode, (0, 1, 2))
            for stream in (done.stdout, done.stderr):
                text = stream.decode("utf-8")
                self.assertIsNone(RAW.search(text), (call, form, RAW.search(text)))
                shown += text
        return shown

    def test_is_not_steered_by_any_text_of_any_document(self):
        register, statement, initial = (str(EXAMPLES / f"{name}.json") for name in ("register", "statement", "ismap-initial"))
        dossiers = ["ismap-initial", "ismap-breaches", "ismap-renewal", "liu-initial", "liu-special-measure", "plan-renewal",
                    "diff-previous"]
        calls = [(name, ("review", "-", *DAY)) for name in [*dossiers, "statement", "migrate-statement"]]
        calls += [(name, ("remedy", "-", *DAY)) for name in ("ismap-breaches", "liu-initial")]
        calls += [("ismap-breaches", ("remedy", "-", "--apply", "--confirmed", *DAY))]
        calls += [(name, ("plan", "-", *DAY)) for name in ("plan-renewal", "ismap-initial")]
        calls += [("diff-previous", ("diff", "-", initial, *DAY)), ("ismap-initial", ("diff", str(EXAMPLES / "diff-previous.json"), "-", *DAY))]
        calls += [("migrate-statement", ("migrate", "-")), ("statement", ("overlap", "-", "--with", "iso27001"))]
        calls += [(name, (*call, "-", *DAY)) for name in ("register", "impact-register", "ismap-renewal-register")
                  for call in (("status",), ("due", "--within", "400"), ("impact",))]
        calls += [("impact-register", ("status", "-", "C26-0910-2", *DAY)), ("impact-register", ("impact", "-", "C26-0910-2", *DAY)),
                  ("register", ("assessor", "-", "A-0001", *DAY)), ("register", ("status", "-", "none", *DAY))]
        calls += [("assessor", ("assessor", "-", *DAY)), ("meeting-38", ("agenda", "-"))]
        calls += [(name, ("procure", "-", "--register", str(EXAMPLES / "procurement-register.json"), *DAY))
                  for name in ("procurement-listed", "procurement-liu", "procurement-provisional", "procurement-unlisted")]
        calls += [("procurement-register", ("procure", str(EXAMPLES / "procurement-listed.json"), "--register", "-", *DAY)),
                  ("ismap-renewal-register", ("review", str(EXAMPLES / "ismap-renewal.json"), "--register", "-", *DAY)),
                  ("policy", ("review", initial, "--policy", "-", *DAY)),
                  ("plan-policy", ("plan", str(EXAMPLES / "plan-renewal.json"), "--policy", "-", *DAY))]
        for name, call in calls:
            for kept in (frozenset(), frozenset(self.KEPT)):
                with self.subTest(name, call=call, kept=bool(kept)):
                    shown = self.expect_clean(*call, stdin=self.injected(name, call, kept))
                    self.assertGreater(len(shown), 100)

    def test_is_not_steered_by_what_an_error_quotes(self):
        evil = json.dumps(EVIL)[1:-1]
        for text in (f'{{"format": "{evil}"}}', f'{{"{evil}": 1}}', f'{{"format": "ismap-dossier/1", "{evil}": {{"{evil}": 1}}}}',
                     f'{{"format": "ismap-statement/1", "controls": [{{"id": "{evil}", "stance": "{evil}"}}]}}',
                     f'{{"format": "ismap-statement/1", "representative": {{"date": "{evil}"}}, "{evil}": [}}'):
            with self.subTest(text[:60]):
                self.expect_clean("review", "-", stdin=text.encode())

    def test_json_is_the_same_with_its_escapes(self):
        document = example("statement")
        document["service_name"] = "名称" + EVIL
        done = run_command("overlap", "-", "--with", "iso27001", "--format", "json", stdin=written(document))
        self.assertEqual(done.returncode, 0)
        line = json.dumps(document, ensure_ascii=False).encode()
        done = run_command("review", "--batch", "-", *DAY, stdin=line)
        self.assertEqual(json.loads(done.stdout)["subject"], "名称" + EVIL)
        self.assertIsNone(RAW.search(done.stdout.decode()))


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
