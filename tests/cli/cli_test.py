"""Runs the built command over the example documents: cli_test.py COMMAND [unittest arguments]."""

import datetime
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
INITIAL = str(EXAMPLES / "ismap-initial.json")
BREACHES = str(EXAMPLES / "ismap-breaches.json")
STATEMENT = str(EXAMPLES / "statement.json")
SUBCOMMANDS = ["review", "report", "status", "due", "incidents", "stats", "lifecycle", "remedy", "plan", "impact", "explain", "rules", "limits", "catalog", "schema", "counting", "assessor", "agenda", "procure", "migrate", "overlap", "diff", "verify", "form", "import", "export", "help", "completions", "man"]
NO_BREACH, BREACH, BAD_CALL = 0, 1, 2
ESCAPE = "\x1b"


def without_basis(answer):
    """What is left of an answer in JSON: a line of a batch was read from other bytes."""
    return {name: part for name, part in answer.items() if name != "basis"}


def above_basis(text):
    """What a text says before what it rests on: the standard input has no name there."""
    return text[:text.index("この回答の根拠")]


class CommandTest(unittest.TestCase):
    def run_command(self, *arguments, stdin=b"", environment=None):
        variables = {"PATH": os.environ.get("PATH", ""), "COLUMNS": "1000"} | (environment or {})
        return subprocess.run([COMMAND, *arguments], input=stdin, env=variables, capture_output=True, timeout=60, check=False)

    def answer(self, *arguments, status=NO_BREACH, stdin=b""):
        """The standard output of a call that is right: nothing is on the standard error."""
        done = self.run_command(*arguments, stdin=stdin)
        self.assertEqual(done.stderr.decode(), "")
        self.assertEqual(done.returncode, status)
        return done.stdout.decode("utf-8")

    def complaint(self, *arguments, stdin=b""):
        """The standard error of a call that is wrong: nothing is on the standard output."""
        done = self.run_command(*arguments, stdin=stdin)
        self.assertEqual(done.stdout, b"")
        self.assertEqual(done.returncode, BAD_CALL)
        return done.stderr.decode("utf-8")

    def error(self, *arguments, stdin=b""):
        """The first thing that is wrong."""
        return json.loads(self.complaint(*arguments, "--format", "json", stdin=stdin).splitlines()[0])["error"]

    def both_languages(self, *arguments, status=NO_BREACH):
        japanese = self.answer(*arguments, status=status)
        self.assertEqual(self.answer(*arguments, "--lang", "ja", status=status), japanese)
        english = self.answer(*arguments, "--lang=en", status=status)
        self.assertNotEqual(english, japanese)
        for text in (japanese, english):
            self.assertNotIn(ESCAPE, text)
            self.assertTrue(text.endswith("\n"))
        return japanese, english

    def shown_on_a_terminal(self, stream, *arguments, status=NO_BREACH, environment=None):
        """What is shown if the standard output or error is a terminal."""
        try:
            main, terminal = pty.openpty()
        except OSError:
            self.skipTest("this machine gives out no terminals")
        try:
            streams = {"stdout": subprocess.DEVNULL, stream: terminal}
            with subprocess.Popen([COMMAND, *arguments], env=environment, **streams) as process:
                os.close(terminal)
                shown = b""
                try:
                    while part := os.read(main, 65536):
                        shown += part
                except OSError:  # the other end is closed
                    pass
            self.assertEqual(process.returncode, status)
            return shown.decode()
        finally:
            os.close(main)

    def json_answer(self, *arguments, status=NO_BREACH):
        return json.loads(self.answer(*arguments, "--format", "json", status=status))


class Review(CommandTest):
    def test_exits_with_0_without_a_breach(self):
        japanese, english = self.both_languages("review", INITIAL, "--as-of", "2026-11-20")
        self.assertIn("総合判定", japanese)
        self.assertIn("2026-11-20", japanese)
        self.assertIn("Overall", english)
        self.assertIn("2026-11-20", english)

    def test_exits_with_1_on_a_breach(self):
        japanese, english = self.both_languages("review", BREACHES, "--as-of", "2026-11-20", status=BREACH)
        self.assertIn("不充足", japanese)
        self.assertIn("Not met (", english)

    def test_names_the_service(self):
        name = json.loads(pathlib.Path(INITIAL).read_text(encoding="utf-8"))["statement"]["service_name"]
        self.assertIn(name, self.answer("review", INITIAL))

    def test_answers_as_json(self):
        review = self.json_answer("review", INITIAL, "--as-of", "2026-11-20")
        self.assertEqual(review["format"], "ismap-review/1")
        self.assertEqual(review["as_of"], "2026-11-20")
        self.assertEqual(len(review["viewpoints"]), 7)
        broken = self.json_answer("review", BREACHES, status=BREACH)
        self.assertIn("not_met", [result["verdict"] for result in broken["results"]])

    def test_gives_the_same_bytes_for_the_same_call(self):
        for form in ("text", "json"):
            call = ("review", INITIAL, "--as-of", "2026-11-20", "--format", form)
            self.assertEqual(self.answer(*call), self.answer(*call))

    def test_takes_today_in_japan_by_default(self):
        def today():
            return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date().isoformat()

        before = today()
        used = self.json_answer("review", INITIAL)["as_of"]
        self.assertIn(used, (before, today()))

    def test_reviews_a_bare_statement(self):
        japanese, english = self.both_languages("review", STATEMENT, "--as-of", "2026-11-20")
        self.assertIn("言明書の審査結果", japanese)
        self.assertIn("Review of a statement", english)
        self.assertNotIn("scheme", self.json_answer("review", STATEMENT))

    def test_reviews_every_example_dossier(self):
        dossiers = [path for path in EXAMPLES.glob("*.json") if b"ismap-dossier/1" in path.read_bytes()]
        self.assertGreaterEqual(len(dossiers), 5)
        for path in dossiers:
            with self.subTest(path.name):
                done = self.run_command("review", str(path), "--as-of", "2026-11-20")
                self.assertIn(done.returncode, (NO_BREACH, BREACH))
                self.assertEqual(done.stderr, b"")

    def test_reads_the_standard_input(self):
        for path in (INITIAL, STATEMENT):
            text = pathlib.Path(path).read_bytes()
            call = ("--as-of", "2026-11-20")
            self.assertEqual(above_basis(self.answer("review", "-", *call, stdin=text)),
                             above_basis(self.answer("review", path, *call)))

    def test_reads_the_standard_input_once_only(self):
        self.assertEqual(self.error("review", "-", "--policy", "-")["fault"], "call")

    def test_takes_a_register_and_a_policy(self):
        review = self.json_answer(
            "review", str(EXAMPLES / "ismap-renewal.json"), "--register", str(EXAMPLES / "ismap-renewal-register.json"),
            "--policy", str(EXAMPLES / "policy.json"), "--as-of", "2026-11-20",
        )
        self.assertEqual(review["policy"], [])

    def test_shows_settings_that_differ_from_the_default(self):
        policy = b'{"format": "ismap-policy/1", "choices": {"counting": "same_day"}, "supplements": []}'
        self.assertIn("期間の数え方：応当日による", self.answer("review", INITIAL, "--policy", "-", stdin=policy))

    def test_refuses_a_bad_date(self):
        for text in ("2026-02-30", "2026-2-3", "today", ""):
            with self.subTest(text):
                self.assertIn("YYYY-MM-DD", self.complaint("review", INITIAL, "--as-of=" + text) if text
                              else self.complaint("review", INITIAL, "--as-of", "x"))

    def test_points_at_what_is_wrong_in_a_document(self):
        text = b'{\n  "format": "ismap-dossier/1",\n  "nothing": 1\n}'
        self.assertIn("<stdin>:3:", self.complaint("review", "-", stdin=text))
        self.assertIn("This member is not defined", self.complaint("review", "-", "--lang", "en", stdin=text))
        error = self.error("review", "-", stdin=text)
        self.assertEqual((error["fault"], error["pointer"], error["line"], error["file"]),
                         ("unknown_member", "/nothing", 3, "<stdin>"))

    def test_says_which_documents_it_takes(self):
        register, subjects = str(EXAMPLES / "register.json"), "ismap-dossier/1 or ismap-statement/1"
        for call, given, accepted in (
            (("review", register), "ismap-register/1", subjects),
            (("remedy", register), "ismap-register/1", subjects),
            (("diff", INITIAL, register), "ismap-register/1", subjects),
            (("overlap", register, "--with", "iso27001"), "ismap-register/1", subjects),
            (("migrate", register), "ismap-register/1", subjects),
            (("plan", STATEMENT), "ismap-statement/1", "ismap-dossier/1"),
            (("assessor", STATEMENT), "ismap-statement/1", "ismap-assessor/1 or ismap-register/1"),
            (("review", INITIAL, "--register", STATEMENT), "ismap-statement/1", "ismap-register/1"),
            (("review", INITIAL, "--policy", register), "ismap-register/1", "ismap-policy/1"),
        ):
            with self.subTest(call):
                error = self.error(*call)
                self.assertEqual((error["fault"], error["pointer"], error["line"]), ("wrong_document", "/format", 2))
                self.assertEqual(error["message"]["en"], f"This document is {given}; expected {accepted}.")
                accepted = accepted.replace(" or ", "又は")
                self.assertEqual(error["message"]["ja"],
                                 f"文書の種類が{given}です。{accepted}の文書を指定してください。")

    def test_refuses_documents_of_another_kind(self):
        self.assertEqual(self.error("review", str(EXAMPLES / "policy.json"))["pointer"], "/format")
        self.assertEqual(self.error("review", INITIAL, "--register", STATEMENT)["file"], STATEMENT)
        self.assertEqual(self.error("review", INITIAL, "--policy", STATEMENT)["file"], STATEMENT)

    def test_refuses_what_is_no_document(self):
        for text in (b"", b"{", b"null", b"\xff\xfe", b"\xef\xbb\xbf{}", b"[" * 100_000):
            with self.subTest(text[:8]):
                self.assertEqual(self.error("review", "-", stdin=text)["file"], "<stdin>")

    def test_refuses_files_that_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as folder:
            for path in (folder, folder + "/none.json", folder + "/none\x1b.json"):
                with self.subTest(path):
                    self.assertNotIn(ESCAPE, self.complaint("review", path))
                    self.assertEqual(self.error("review", path)["fault"], "file")
            self.assertIn("読み込めません（ディレクトリです）。", self.complaint("review", folder))
            self.assertIn("読み込めません（パスの途中がディレクトリではありません）。", self.complaint("review", INITIAL + "/x"))
        self.assertIn("読み込めません（ファイルがありません）。", self.complaint("review", "none.json"))
        self.assertIn("cannot be read", self.complaint("review", "none.json", "--lang", "en"))

    def test_fails_if_the_answer_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([COMMAND, "review", INITIAL], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertNotEqual(done.stderr, b"")


def one_line(path):
    return json.dumps(json.loads(pathlib.Path(path).read_text(encoding="utf-8")), ensure_ascii=False).encode()


class Batch(CommandTest):
    DAY = ("--as-of", "2026-11-20")

    def batch(self, text, *arguments, status):
        done = self.run_command("review", "--batch", "-", *self.DAY, *arguments, stdin=text)
        self.assertEqual((done.returncode, done.stderr), (status, b""))
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]

    def test_answers_each_line_as_review_does(self):
        answers = self.batch(one_line(INITIAL) + b"\n" + one_line(STATEMENT), status=NO_BREACH)
        self.assertEqual([answer["line"] for answer in answers], [1, 2])
        for answer, path in zip(answers, (INITIAL, STATEMENT)):
            self.assertEqual(without_basis(answer["review"]), without_basis(self.json_answer("review", path, *self.DAY)))
            self.assertIn(answer["subject"], self.answer("review", path, *self.DAY))

    def test_exits_with_1_for_a_breach(self):
        answers = self.batch(one_line(INITIAL) + b"\n" + one_line(BREACHES), status=BREACH)
        self.assertEqual([answer["review"]["verdict"] for answer in answers], ["unknown", "not_met"])

    def test_goes_on_after_bad_lines_and_exits_with_2(self):
        good = one_line(INITIAL)
        text = b"\r\n".join([b"{", good, b"", b'{"format": "ismap-dossier/1", "x": 1}', b'{"format": "\xff"}', good, b""])
        answers = self.batch(text, status=BAD_CALL)
        self.assertEqual([answer["line"] for answer in answers], [1, 2, 4, 5, 6])
        self.assertEqual(["review" in answer for answer in answers], [False, True, False, False, True])
        unknown = answers[2]["error"]
        self.assertEqual((unknown["fault"], unknown["pointer"], unknown["line"], unknown["file"]),
                         ("unknown_member", "/x", 4, "<stdin>"))
        self.assertEqual(text[unknown["offset"]:][:3], b'"x"')
        self.assertEqual(answers[3]["error"]["fault"], "bad_utf8")

    def test_gives_the_same_bytes_with_any_number_of_threads(self):
        text = b"\n".join([one_line(INITIAL), b"{}", one_line(STATEMENT), one_line(BREACHES)] * 20)
        outputs = {self.run_command("review", "--batch", "-", *self.DAY, *threads, stdin=text).stdout
                   for threads in ((), ("--threads", "1"), ("--threads", "2"), ("--threads", "7"))}
        self.assertEqual(len(outputs), 1)
        self.assertEqual(outputs.pop().count(b"\n"), 80)

    def test_reads_files_and_settings(self):
        renewal, registrations = EXAMPLES / "ismap-renewal.json", str(EXAMPLES / "ismap-renewal-register.json")
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "many.ndjson"
            path.write_bytes(one_line(renewal) + b"\n{}\n")
            done = self.run_command("review", "--batch", str(path), *self.DAY, "--register", registrations)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(without_basis(answers[0]["review"]),
                         without_basis(self.json_answer("review", str(renewal), *self.DAY, "--register", registrations)))
        self.assertEqual((answers[1]["error"]["file"], answers[1]["error"]["line"]), (str(path), 2))

    def test_refuses_a_line_over_the_limit_and_goes_on(self):
        text = b'{"format": "' + b"x" * (65 << 20) + b'"}\n' + one_line(INITIAL)
        answers = self.batch(text, status=BAD_CALL)
        self.assertEqual(answers[0]["error"]["fault"], "limit")
        self.assertEqual((answers[1]["line"], answers[1]["review"]["verdict"]), (2, "unknown"))

    def test_without_a_document_is_no_success(self):
        for text in (b"", b"\n \n"):
            done = self.run_command("review", "--batch", "-", "--lang", "en", *self.DAY, stdin=text)
            self.assertEqual((done.returncode, done.stdout, done.stderr.decode()),
                             (BAD_CALL, b"", "<stdin>: There is no document in this input.\n"))

    def test_answers_while_the_input_is_still_open(self):
        arguments = [COMMAND, "review", "--batch", "-", "--threads", "1", *self.DAY]
        with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            for number in (1, 2):
                process.stdin.write(b"{}\n")
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["line"], number)
            process.stdin.close()
            self.assertEqual(process.stdout.read(), b"")

    def test_shows_progress_on_a_terminal_and_wipes_it(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "many.ndjson"
            path.write_bytes(b"{}\n" * 4)
            for language, words in (("ja", "1件（うち読込不可1件）"), ("en", "1 documents, 1 bad")):
                call = ("review", "--batch", str(path), "--lang", language, *self.DAY)
                shown = self.shown_on_a_terminal("stderr", *call, status=BAD_CALL)
                self.assertIn("16%  " + words, shown)
                self.assertTrue(shown.endswith("\r" + ESCAPE + "[K"))

    def test_refuses_wrong_calls(self):
        for call in (("review", INITIAL, "--batch", "-"), ("review", INITIAL, "--threads", "2"),
                     ("review", "--batch", "-", "--threads", "0"), ("review", "--batch", "-", "--register", "-"),
                     ("review", "--batch", "none.ndjson"), ("review", "--batch", str(EXAMPLES))):
            with self.subTest(call):
                self.assertNotEqual(self.complaint(*call), "")

    def test_fails_if_the_answers_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([COMMAND, "review", "--batch", "-", "--threads", "2"], input=b"{}\n" * 100, stdout=full,
                                  stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertNotEqual(done.stderr, b"")


class BatchOfEveryQuestion(CommandTest):
    """A question of many documents gives each the answer that it has alone."""

    DAY = ("--as-of", "2026-11-20")
    RENEWAL, RENEWALS = str(EXAMPLES / "ismap-renewal.json"), str(EXAMPLES / "ismap-renewal-register.json")
    PROCUREMENT = ("--register", str(EXAMPLES / "procurement-register.json"))
    # The subcommand, what a line has besides its number and subject, the document, and the settings.
    QUESTIONS = [
        ("review", "review", BREACHES, DAY),
        ("plan", "assessment-plan", str(EXAMPLES / "plan-renewal.json"), DAY),
        ("remedy", "remedy", BREACHES, DAY),
        ("procure", "procurement-decision", str(EXAMPLES / "procurement-listed.json"), (*DAY, *PROCUREMENT)),
        ("assessor", "assessor-review", str(EXAMPLES / "assessor.json"), DAY),
        ("agenda", "agenda-plan", str(EXAMPLES / "meeting-38.json"), ()),
        ("migrate", "migration", str(EXAMPLES / "migrate-statement.json"), ("--to", "ismap-2025")),
        ("overlap", "overlap", STATEMENT, ("--with", "iso27001")),
    ]

    def lines(self, subcommand, text, *settings):
        done = self.run_command(subcommand, "--batch", "-", *settings, stdin=text)
        self.assertEqual(done.stderr, b"")
        return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()]

    def alone(self, subcommand, *arguments):
        done = self.run_command(subcommand, *arguments, "--format", "json")
        self.assertEqual(done.stderr, b"")
        return done.returncode, without_basis(json.loads(done.stdout))

    def test_answers_each_line_as_alone_and_goes_on_after_a_bad_one(self):
        for subcommand, member, document, settings in self.QUESTIONS:
            with self.subTest(subcommand):
                status, expected = self.alone(subcommand, document, *settings)
                text = one_line(document) + b"\n{}\n\n" + one_line(document)
                batch_status, (first, bad, last) = self.lines(subcommand, text, *settings)
                self.assertEqual(self.lines(subcommand, one_line(document), *settings)[0], status)
                self.assertEqual(batch_status, BAD_CALL)
                self.assertEqual((first["line"], bad["line"], last["line"]), (1, 2, 4))
                self.assertEqual(set(bad), {"line", "error"})
                for answer in (first, last):
                    self.assertEqual(without_basis(answer[member]), expected)
                    self.assertEqual(set(answer) - {"subject"}, {"line", member})

    def test_gives_the_same_bytes_with_any_number_of_threads(self):
        for subcommand, _, document, settings in self.QUESTIONS:
            with self.subTest(subcommand):
                text = (one_line(document) + b"\n[]\n") * 6
                outputs = {self.run_command(subcommand, "--batch", "-", *settings, "--threads", threads, stdin=text).stdout
                           for threads in ("1", "2", "5")}
                self.assertEqual(len(outputs), 1)
                self.assertEqual(outputs.pop().count(b"\n"), 12)

    def test_compares_the_lines_in_pairs(self):
        previous = str(EXAMPLES / "diff-previous.json")
        settings = (*self.DAY, "--register", self.RENEWALS)
        status, expected = self.alone("diff", previous, self.RENEWAL, *settings)
        pair = one_line(previous) + b"\n" + one_line(self.RENEWAL) + b"\n"
        self.assertEqual(self.lines("diff", pair * 2, *settings)[0], status)
        code, (first, second, lonely) = self.lines("diff", pair + pair + one_line(previous), *settings)
        self.assertEqual(code, BAD_CALL)
        self.assertEqual([without_basis(first["diff"]), without_basis(second["diff"])], [expected, expected])
        self.assertEqual([first["line"], second["line"], lonely["line"]], [1, 3, 5])
        self.assertEqual(lonely["error"]["fault"], "missing_member")

    def test_a_pair_of_two_kinds_is_an_error_of_its_line(self):
        text = one_line(INITIAL) + b"\n" + one_line(STATEMENT) + b"\n"
        code, (mixed,) = self.lines("diff", text, *self.DAY)
        self.assertEqual(code, BAD_CALL)
        self.assertEqual(mixed["error"]["fault"], "wrong_document")

    def test_a_document_of_another_kind_is_an_error_of_its_line(self):
        for subcommand, _, document, settings in self.QUESTIONS:
            with self.subTest(subcommand):
                other = str(EXAMPLES / ("policy.json" if subcommand != "agenda" else "statement.json"))
                code, (wrong, good) = self.lines(subcommand, one_line(other) + b"\n" + one_line(document), *settings)
                self.assertEqual(code, BAD_CALL)
                self.assertIn("error", wrong)
                self.assertNotIn("error", good)


class Procure(CommandTest):
    REGISTER = ("--register", str(EXAMPLES / "procurement-register.json"))
    DAY = ("--as-of", "2026-11-20")

    def case(self, name):
        return str(EXAMPLES / f"procurement-{name}.json")

    def procure(self, name, *arguments, status=NO_BREACH):
        return self.json_answer("procure", self.case(name), *self.REGISTER, *self.DAY, *arguments, status=status)

    def test_names_the_ground(self):
        for name, ground in (("listed", "listed"), ("liu", "listed_liu"), ("provisional", "provisional_measure")):
            with self.subTest(name):
                decision = self.procure(name)
                self.assertEqual((decision["verdict"], decision["ground"]), ("met", ground))

    def test_exits_with_1_if_the_service_may_not_be_bought(self):
        decision = self.procure("unlisted", status=BREACH)
        self.assertEqual((decision["verdict"], decision["ground"]), ("not_met", "none"))

    def test_answers_for_people_in_both_languages(self):
        call = ("procure", self.case("unlisted"), *self.REGISTER, *self.DAY)
        japanese, english = self.both_languages(*call, status=BREACH)
        self.assertIn("この内容では調達できない", japanese)
        self.assertIn("例示チャット", japanese)
        self.assertIn("May not be procured as described", english)
        self.assertIn("PROC-1.4", english)
        self.assertIn("What is due", english)

    def test_gives_the_end_of_a_provisional_measure(self):
        self.assertEqual(self.procure("provisional")["provisional_until"], "2024-03-31")
        self.assertNotIn("provisional_until", self.procure("listed"))

    def test_cannot_tell_without_a_register(self):
        decision = self.json_answer("procure", self.case("listed"), *self.DAY)
        self.assertEqual((decision["verdict"], decision["ground"]), ("unknown", "none"))

    def test_shows_what_the_register_says(self):
        service = self.procure("listed")["service"]
        self.assertEqual((service["number"], service["name"], service["scheme"], service["state"]),
                         ("C25-0951-2", "例示文書作成", "ismap", "registered"))
        self.assertNotIn("service", self.procure("provisional"))

    def test_does_not_know_days_ahead_past_the_last_day(self):
        case = json.loads(pathlib.Path(self.case("listed")).read_text(encoding="utf-8"))
        case["on"] = "2026-11-01"
        text = json.dumps(case).encode()
        def verdict(day):
            done = self.run_command("procure", "-", *self.REGISTER, "--as-of", day, "--format", "json", stdin=text)
            return json.loads(done.stdout)["verdict"]

        self.assertEqual([verdict(day) for day in ("2026-10-31", "2026-11-01")], ["unknown", "not_met"])

    def test_counts_the_day_for_duties_only(self):
        def statuses(day):
            decision = self.json_answer("procure", self.case("listed"), *self.REGISTER, "--as-of", day)
            self.assertEqual(decision["verdict"], "met")
            return {duty["status"] for duty in decision["obligations"]}

        self.assertEqual(statuses("2026-10-31"), {"open"})
        self.assertEqual(statuses("2026-11-01"), {"open", "overdue"})

    def test_takes_a_policy(self):
        policy = b'{"format": "ismap-policy/1", "choices": {"liu_validity": "as_ismap"}, "supplements": []}'
        text = self.answer("procure", self.case("liu"), *self.REGISTER, "--policy", "-", stdin=policy)
        self.assertIn("ISMAP-LIUの登録の有効期間：ISMAPと同じ", text)

    def test_reads_the_standard_input_once_only(self):
        text = pathlib.Path(self.case("listed")).read_bytes()
        call = (*self.REGISTER, *self.DAY)
        self.assertEqual(above_basis(self.answer("procure", "-", *call, stdin=text)),
                         above_basis(self.answer("procure", self.case("listed"), *call)))
        self.assertEqual(self.error("procure", "-", "--register", "-", stdin=text)["fault"], "call")

    def test_refuses_documents_of_another_kind(self):
        self.assertNotEqual(self.complaint("procure", STATEMENT), "")
        self.assertEqual(self.error("procure")["fault"], "call")


class Explain(CommandTest):
    def test_explains_a_rule(self):
        japanese, english = self.both_languages("explain", "REG-3.2")
        self.assertIn("ISMAPクラウドサービス登録規則 3.2", japanese)
        self.assertIn("Cloud Service Registration Rules 3.2", english)

    def test_answers_as_json(self):
        rows = self.json_answer("explain", "REG-3.2")["rules"]
        self.assertEqual({row["id"] for row in rows}, {"REG-3.2"})
        self.assertEqual(rows[0]["clause"]["regulation"], "service_registration")

    def test_hints_at_near_ids(self):
        self.assertIn("REG-3.2", self.complaint("explain", "REG-3.22"))
        self.assertIn("REG-3.2", self.error("explain", "3.2")["hints"])

    def test_takes_an_id_however_it_is_spelled_and_says_so(self):
        for spelled in ("reg-3.2", "ＲＥＧ－３．２", " REG-3.2"):
            done = self.run_command("explain", spelled)
            self.assertEqual((done.returncode, done.stdout.decode()), (NO_BREACH, self.answer("explain", "REG-3.2")))
            self.assertEqual(done.stderr.decode(), f"注意：「{spelled}」を、規則REG-3.2として扱いました。\n")

    def test_refuses_ids_that_are_like_nothing(self):
        for text in ("", "x" * 10_000, "\x1b[2J", b"\xff"):
            with self.subTest(text[:8]):
                self.assertNotIn("hints", self.error("explain", text))


class TimeLimits(CommandTest):
    def span_of(self, limit, *arguments):
        answer = self.json_answer("limits", *arguments)
        (row,) = [row for row in answer["time_limits"] if row["id"] == limit]
        return {unit: row[unit] for unit in ("months", "days") if unit in row}

    def policy(self, *limits):
        return json.dumps({"format": "ismap-policy/1", "choices": {}, "supplements": [], "limits": limits}).encode()

    def test_are_all_listed_in_both_languages(self):
        japanese, english = self.both_languages("limits", "--as-of", "2026-11-20")
        for row in self.json_answer("limits", "--as-of", "2026-11-20")["time_limits"]:
            self.assertIn(row["id"], japanese)
            self.assertIn(row["name"]["ja"], japanese)
            self.assertIn(row["name"]["en"], english)

    def test_are_those_of_the_day_and_the_policy(self):
        self.assertEqual(self.span_of("report_date"), {"months": 3})
        reform = str(EXAMPLES / "reform-policy.json")
        for day, months in (("2026-03-31", 3), ("2026-04-01", 4)):
            self.assertEqual(self.span_of("report_date", "--policy", reform, "--as-of", day), {"months": months})

    def test_changed_by_a_policy_stand_in_every_answer(self):
        reform = str(EXAMPLES / "reform-policy.json")
        for call in (("review", INITIAL), ("remedy", INITIAL), ("plan", str(EXAMPLES / "plan-renewal.json")),
                     ("diff", str(EXAMPLES / "diff-previous.json"), str(EXAMPLES / "ismap-renewal.json")),
                     ("due", str(EXAMPLES / "register.json")), ("status", str(EXAMPLES / "register.json"), "C23-0001-2"), ("impact", str(EXAMPLES / "impact-register.json")),
                     ("procure", str(EXAMPLES / "procurement-listed.json")),
                     ("assessor", str(EXAMPLES / "assessor.json")), ("agenda", str(EXAMPLES / "meeting-38.json"))):
            with self.subTest(call[0]):
                day = () if call[0] == "agenda" else ("--as-of", "2026-11-20")
                answer = json.loads(self.run_command(*call, "--policy", reform, *day, "--format", "json").stdout)
                if call[0] == "status":
                    (answer,) = answer["services"]
                self.assertEqual(answer["limits"], [{"limit": "report_date", "months": 4, "from": "2026-04-01"}])
                text = self.run_command(*call, "--policy", reform, *day, "--lang", "en").stdout.decode()
                self.assertIn("report_date: four months from 2026-04-01", " ".join(text.split()))

    def test_that_cannot_be_changed_so_are_refused(self):
        for limit, pointer in (
            ({"limit": "report", "months": 4, "from": "2027-04-01"}, "/limits/0/limit"),
            ({"limit": "report_date", "from": "2027-04-01"}, "/limits/0"),
            ({"limit": "report_date", "months": 0, "from": "2027-04-01"}, "/limits/0/months"),
            ({"limit": "report_date", "months": 4}, "/limits/0/from"),
            ({"limit": "partner_practice", "days": 4, "from": "2027-04-01"}, "/limits/0/days"),
        ):
            with self.subTest(limit):
                done = self.run_command("limits", "--policy", "-", "--format", "json", stdin=self.policy(limit))
                self.assertEqual(done.returncode, BAD_CALL)
                self.assertEqual(json.loads(done.stderr.splitlines()[0])["error"]["pointer"], pointer)
        twice = {"limit": "report_date", "months": 4, "from": "2027-04-01"}
        done = self.run_command("limits", "--policy", "-", "--format", "json", stdin=self.policy(twice, twice))
        self.assertEqual(json.loads(done.stderr.splitlines()[0])["error"]["pointer"], "/limits/1")


class Rules(CommandTest):
    def test_lists_every_row(self):
        japanese, english = self.both_languages("rules")
        for row in self.json_answer("rules")["rules"]:
            self.assertIn(row["id"], japanese)
            self.assertIn(row["title"]["ja"], japanese)
            self.assertIn(row["title"]["en"], english)

    def test_lists_those_left_to_people(self):
        every = self.json_answer("rules")["rules"]
        left = self.json_answer("rules", "--not-automated")["rules"]
        self.assertEqual(left, [row for row in every if row["automation"] == "left_to_people"])
        self.assertTrue(left)
        self.both_languages("rules", "--not-automated")


class CatalogOfControls(CommandTest):
    def test_lists_the_edition(self):
        japanese, english = self.both_languages("catalog")
        self.assertIn("9.4.1.8.PB", japanese)
        self.assertIn("absence proves nothing", english)
        self.assertEqual(self.json_answer("catalog")["counts"]["governance"], 18)

    def test_shows_a_control(self):
        japanese, _ = self.both_languages("catalog", "9.4.1.8.PB")
        self.assertIn("詳細管理策", japanese)
        self.assertEqual(self.json_answer("catalog", "9.4.1.8.PB")["control"]["parent"], "9.4.1")

    def test_shows_a_group(self):
        self.both_languages("catalog", "9")
        self.assertEqual(self.json_answer("catalog", "6.3.P")["group"]["controls"][0], "6.3.1.P")

    def test_names_the_likely_id_of_a_known_mistake(self):
        error = self.error("catalog", "6.1.3.13.PB")
        self.assertEqual((error["fault"], error["hints"]), ("unknown_id", ["6.1.3.3.PB"]))
        self.assertIn("6.1.3.3.PB", self.complaint("catalog", "6.1.3.13.PB"))

    def test_says_that_absence_proves_nothing(self):
        self.assertIn("存在しないことを意味しません", self.complaint("catalog", "9.4.1.200"))
        self.assertIn("absence proves nothing", self.complaint("catalog", "9.4.1.200", "--lang", "en"))

    def test_hints_at_near_ids(self):
        self.assertEqual(self.error("catalog", "9.4.1.8PB")["hints"], ["9.4.1.8.PB"])

    def test_shows_a_control_whose_suffix_is_left_out_and_says_so(self):
        for number, written in (("9.4.1.8", "9.4.1.8.PB"), ("6.3.1", "6.3.1.P"), ("9.4.1.8.B", "9.4.1.8.PB"), ("9.4.1.8.pb", "9.4.1.8.PB"), ("９．４．１．８．ＰＢ", "9.4.1.8.PB")):
            done = self.run_command("catalog", number)
            self.assertEqual((done.returncode, done.stdout.decode()), (NO_BREACH, self.answer("catalog", written)))
            self.assertEqual(done.stderr.decode(), f"注意：{number}の公式の表記は{written}です。{written}を示します。\n")

    def test_names_the_edition_that_has_the_number(self):
        for number in ("5.7", "5.6.1"):
            self.assertEqual(self.complaint("catalog", number), f"{number}は版ismap-2025の番号です（--edition ismap-2025）。\n")
        answer = self.complaint("catalog", "9.4.1", "--edition", "ismap-2025", "--lang", "en")
        self.assertIn("absence proves nothing", answer)
        self.assertIn("9.4.1 is a number of ismap-2020 (--edition ismap-2020).", answer)

    def test_reads_the_users_table(self):
        base = self.json_answer("catalog")["controls"]
        rows = [control["id"] + ",,," for control in base if control["level"] in ("objective", "detail")]
        table = ("id,change_type,pattern,text\n" + "\n".join(rows + ["9.4.1.200,,,"]) + "\n").encode()
        done = self.run_command("catalog", "9.4.1.200", "--catalog", "-", "--format", "json", stdin=table)
        self.assertEqual(done.returncode, NO_BREACH)
        self.assertFalse(json.loads(done.stdout)["complete"])
        self.assertEqual(json.loads(done.stderr)["warning"]["kind"], "total_differs")
        reviewed = self.run_command("review", INITIAL, "--catalog", "-", stdin=table)
        self.assertIn(reviewed.returncode, (NO_BREACH, BREACH))
        self.assertIn("<stdin>:", reviewed.stderr.decode())

    def test_reads_a_table_of_an_older_revision(self):
        newest = ("8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10")
        base = self.json_answer("catalog")["controls"]
        known = [control["id"] for control in base if control["level"] in ("objective", "detail") and control["id"] not in newest]
        details = sum(control["level"] == "detail" for control in base) - len(newest)
        objectives = [control["id"].removesuffix(".P") for control in base if control["level"] == "objective"]
        invented = [f"{objective}.{last}" for last in range(200, 256) for objective in objectives][: 1159 - 18 - 64 - details]
        table = "\n".join(["id,change_type,pattern", *(f"{number},," for number in known + invented)]).encode()
        self.assertIn("12.2.1.15", self.complaint("catalog", "--catalog", "-", stdin=table))
        for revision, day in (("2023-09-20", "2023-09-20"), ("2022-04", "2022-04-01")):
            done = self.run_command("catalog", "--catalog", "-", "--revision", revision, "--format", "json", stdin=table)
            self.assertEqual((done.returncode, done.stderr), (NO_BREACH, b""))
            listed = json.loads(done.stdout)
            self.assertEqual((listed["complete"], listed["revision"], listed["counts"]["detail"]), (True, day, 1077))
        review = ("review", INITIAL, "--catalog", "-", "--revision", "2023-09-20")
        used = json.loads(self.run_command(*review, "--format", "json", stdin=table).stdout)["catalog"]
        self.assertEqual(used, {"edition": "ismap-2020", "imported": True, "revision": "2023-09-20", "details": 1077, "complete": True})
        self.assertIn("取り込んだ表、2023-09-20時点、詳細管理策1077件、全件", self.run_command(*review, stdin=table).stdout.decode())
        self.assertIn("built in, 45 detailed controls, not complete", self.run_command("review", INITIAL, "--lang", "en").stdout.decode())
        self.error("catalog", "--catalog", "-", "--revision", "2023-13")
        self.error("catalog", "--revision", "2023-09-20")

    def test_lists_the_edition_asked_for(self):
        revised = self.json_answer("catalog", "--edition", "ismap-2025")
        self.assertEqual((revised["edition"], revised["complete"]), ("ismap-2025", False))
        self.assertEqual(revised["counts"]["objective"], 93)
        self.assertEqual(self.json_answer("catalog", "5.6.1", "--edition", "ismap-2025")["control"]["parent"], "5.6")
        self.error("catalog", "--edition", "ismap-2030")
        self.error("catalog", "--edition", "ismap-2025", "--catalog", "table.csv")

    def test_lists_what_is_in_force_on_a_day(self):
        for day, details in (("2020-06-02", 0), ("2020-06-03", 41), ("2024-06-30", 41), ("2024-07-01", 45)):
            with self.subTest(day):
                listed = self.json_answer("catalog", "--as-of", day)
                self.assertEqual((listed["as_of"], listed["counts"]["detail"]), (day, details))
        self.error("catalog", "--as-of", "2024-02-30")
        self.error("catalog", "9.4.1.8.PB", "--as-of", "2024-07-01")

    def test_refuses_what_is_no_table(self):
        self.assertEqual(self.error("catalog", "--catalog", INITIAL)["file"], INITIAL)
        self.assertIn("<stdin>:2:1:", self.complaint("catalog", "--catalog", "-", stdin=b"id,change_type,pattern\nx,,\n"))

    def test_table_of_the_revision_is_told_by_its_header(self):
        table = "objective,id,pattern,guidance\n5.6,5.6.1,1,例: 手引き\n".encode()
        listed = json.loads(self.run_command("catalog", "--catalog", "-", "--format", "json", stdin=table).stdout)
        self.assertEqual((listed["edition"], listed["complete"]), ("ismap-2025", False))
        self.assertEqual(listed["counts"]["objective"], 93)
        for language, words in (("ja", "存在しないことを意味しません"), ("en", "imported table does not prove to hold all")):
            self.assertIn(words, self.run_command("catalog", "--catalog", "-", "--lang", language, stdin=table).stdout.decode())
        shown = self.run_command("catalog", "5.6.1", "--catalog", "-", "--lang", "en", stdin=table)
        self.assertIn("例: 手引き", shown.stdout.decode())
        bad = b"objective,id,pattern\n5.6,5.7.1,\n"
        self.assertIn("<stdin>:2:5:", self.complaint("catalog", "--catalog", "-", stdin=bad))


class Schema(CommandTest):
    def test_prints_the_schema_of_each_document(self):
        for document in ("dossier", "statement", "register", "policy", "review"):
            with self.subTest(document):
                schema = json.loads(self.answer("schema", document))
                self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")

    def test_refuses_other_names(self):
        self.assertIn("dossier", self.complaint("schema", "agendas"))

    def test_lists_the_documents_that_have_a_schema(self):
        names = self.answer("schema").splitlines()
        self.assertEqual(names[:2], ["dossier", "statement"])
        self.assertEqual(len(names), len(set(names)))
        for name in names:
            self.assertIn(f":{name}:", json.loads(self.answer("schema", name))["$id"])

    def test_describes_it_in_the_language_asked_for(self):
        self.assertEqual(json.loads(self.answer("schema", "statement"))["title"], "言明書")
        self.assertEqual(json.loads(self.answer("schema", "statement", "--lang", "en"))["title"], "Statement")


class CountingOfMonths(CommandTest):
    def test_counts_both_ways(self):
        days = self.json_answer("counting", "2024-02-29", "3")
        self.assertEqual(days["last_day"], {"civil_code": "2024-05-31", "same_day": "2024-05-29"})
        self.assertNotIn("validity_end", days)
        for text in self.both_languages("counting", "2024-02-29", "3"):
            self.assertIn("2024-05-31", text)
            self.assertIn("2024-05-29", text)

    def test_gives_the_validity_of_a_registration_for_16_months(self):
        days = self.json_answer("counting", "2024-02-29", "16")
        self.assertEqual(days["validity_end"], {"civil_code": "2025-06-30", "same_day": "2025-07-01"})
        self.both_languages("counting", "2024-02-29", "16")

    def test_refuses_bad_days_and_numbers(self):
        for call in (("2024-02-30", "1"), ("2024-02-29", "-1"), ("2024-02-29", "1201"), ("2024-02-29", "one"),
                     ("2024-02-29",), ("2024-02-29", "99999999999999999999")):
            with self.subTest(call):
                self.assertEqual(self.error("counting", *call)["fault"], "call")


class Plan(CommandTest):
    RENEWAL = str(EXAMPLES / "plan-renewal.json")
    SETTINGS = ("--as-of", "2026-11-20", "--register", str(EXAMPLES / "ismap-renewal-register.json"),
                "--policy", str(EXAMPLES / "plan-policy.json"))

    def decisions(self, *call):
        return {item["control"]: item["decision"] for item in self.json_answer("plan", *call)["items"]}

    def test_says_what_may_be_left_out_and_why(self):
        japanese, english = self.both_languages("plan", self.RENEWAL, *self.SETTINGS)
        self.assertIn("監査する 3   省略できる 61", japanese)
        self.assertIn("may be left out 61", english)
        self.assertIn("controls assessed this year: 4.4.1.1, ", english)
        decisions = self.decisions(self.RENEWAL, *self.SETTINGS)
        self.assertEqual([decisions[control] for control in ("4.4.1.1", "4.4.1.2", "9.2.6", "9.4.3", "11.1.1", "13.1.3.1")],
                         ["assess", "may_omit", "assess", "undecided", "may_omit", "not_stated"])

    def test_leaves_open_what_no_public_text_says(self):
        decisions = self.decisions(self.RENEWAL, "--as-of", "2026-11-20")
        self.assertEqual([decisions[control] for control in ("3.1.2.1", "4.4.1.2", "9.1.1", "9.2.6", "11.1.1")],
                         ["assess", "undecided", "undecided", "assess", "undecided"])

    def test_is_no_verdict(self):
        answer = self.json_answer("plan", BREACHES, "--as-of", "2027-01-15")
        self.assertEqual(answer["format"], "ismap-assessment-plan/1")
        self.assertIn("not_met", [result["verdict"] for result in answer["results"]])
        self.assertIn("does not hold", self.answer("plan", BREACHES, "--as-of", "2027-01-15", "--lang", "en"))

    def test_reads_the_standard_input(self):
        text = pathlib.Path(self.RENEWAL).read_bytes()
        self.assertEqual(above_basis(self.answer("plan", "-", *self.SETTINGS, stdin=text)),
                         above_basis(self.answer("plan", self.RENEWAL, *self.SETTINGS)))

    def test_refuses_what_is_no_dossier(self):
        self.assertEqual(self.error("plan", STATEMENT)["fault"], "wrong_document")
        self.assertEqual(self.error("plan")["fault"], "call")
        self.assertEqual(self.error("plan", INITIAL, "--as-of", "2026-02-30")["fault"], "call")


class Remedy(CommandTest):
    DAY = ("--as-of", "2027-01-15")

    def made_wrong(self, change):
        dossier = json.loads(pathlib.Path(INITIAL).read_text(encoding="utf-8"))
        change(dossier)
        return json.dumps(dossier).encode()

    def applied(self, *arguments, stdin):
        """The edited document. How much was changed, and what is left, is on the standard error."""
        done = self.run_command(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, BREACH)
        self.assertRegex(done.stderr.decode(), "[1-9]件の変更を行いました。不充足の規則")
        return json.loads(done.stdout)

    def test_says_what_would_have_to_change_and_what_is_too_late(self):
        japanese, english = self.both_languages("remedy", BREACHES, *self.DAY, status=BREACH)
        self.assertIn("人が対応するもの", japanese)
        self.assertIn("変更できないもの", japanese)
        self.assertIn("Edits to be confirmed by a person", english)
        self.assertIn("What cannot be changed any more", english)
        self.assertIn("It was due by 2026-11-20; a day that has passed cannot be changed any more.", english)
        answer = self.json_answer("remedy", BREACHES, *self.DAY, status=BREACH)
        self.assertEqual(answer["format"], "ismap-remedy/1")
        review = self.json_answer("review", BREACHES, *self.DAY, status=BREACH)
        self.assertEqual([rule["rule"] for rule in answer["rules"]],
                         [result["rule"] for result in review["results"] if result["verdict"] == "not_met"])

    def test_of_what_is_in_order_is_empty(self):
        for document in (INITIAL, STATEMENT):
            answer = self.json_answer("remedy", document, "--as-of", "2026-11-20")
            self.assertEqual((answer["rules"], answer["edits"]), ([], []))
        self.assertIn("不充足の規則はありません", self.answer("remedy", INITIAL, "--as-of", "2026-11-20"))

    def test_prints_the_edited_document(self):
        def change(dossier):
            dossier["statement"]["covered_services"].append("")
            dossier["pledges"].remove(3)
        wrong = self.made_wrong(change)
        call = ("remedy", "-", "--as-of", "2026-11-20")
        edited = self.applied(*call, "--apply", stdin=wrong)
        confirmed = self.applied(*call, "--apply", "--confirmed", stdin=wrong)
        self.assertEqual(len(edited["statement"]["covered_services"]), 2)
        self.assertNotIn(3, edited["pledges"])
        self.assertIn(3, confirmed["pledges"])
        self.answer("review", "-", "--as-of", "2026-11-20", stdin=json.dumps(confirmed).encode())

    def test_confirms_only_what_it_applies(self):
        self.assertEqual(self.error("remedy", INITIAL, "--confirmed")["fault"], "call")
        self.assertEqual(self.error("remedy")["fault"], "call")


class Status(CommandTest):
    REGISTER = str(EXAMPLES / "register.json")
    DAY = ("--as-of", "2026-11-21")

    def test_lists_the_states_of_all_services(self):
        japanese, english = self.both_languages("status", self.REGISTER, *self.DAY)
        self.assertIn("2026-11-21", japanese.splitlines()[0])
        self.assertEqual(len(above_basis(japanese).splitlines()), 3 + 7 + 3)
        self.assertRegex(english, r"C24-0003-2  suspended +2027-04-30 +- +3 +例示会議サービス")
        states = {one["number"]: one["state"] for one in
                  self.json_answer("status", self.REGISTER, *self.DAY)["services"]}
        self.assertEqual(states, {"C23-0001-2": "registered", "C24-0002-2": "registered", "C24-0003-2": "suspended",
                                  "C26-0004-2": "registered", "C25-0005-2": "registered", "C21-0006-2": "expired",
                                  "C26-0007-2": "applied"})

    def test_shows_one_service(self):
        japanese, english = self.both_languages("status", self.REGISTER, "C24-0002-2", *self.DAY)
        self.assertIn("更新申請の審査中", japanese)
        self.assertIn("a renewal awaits its decision", english)
        status = self.json_answer("status", self.REGISTER, "C24-0002-2", *self.DAY)["services"][0]
        self.assertTrue(status["extended_by_pending_renewal"])
        self.assertEqual(status["valid_until"], "2026-07-31")
        self.assertEqual([next["on"] for next in status["outlook"]], ["2027-01-07"])

    def test_writes_one_service_as_it_writes_all(self):
        register = json.loads(pathlib.Path(self.REGISTER).read_text(encoding="utf-8"))
        register["services"] = register["services"][2:3]
        text = json.dumps(register).encode()
        call = ("status", "-", "--format", "json", *self.DAY)
        every, one = (json.loads(self.answer(*call, *number, stdin=text)) for number in ((), ("C24-0003-2",)))
        self.assertEqual(without_basis(every), without_basis(one))
        self.assertEqual(every["basis"]["answer_sha256"], one["basis"]["answer_sha256"])

    def test_changes_on_the_day_after_the_last_one(self):
        states = [self.json_answer("status", self.REGISTER, "C23-0001-2", "--as-of", day)["services"][0]["state"]
                  for day in ("2027-01-31", "2027-02-01")]
        self.assertEqual(states, ["registered", "expired"])

    def test_names_near_numbers(self):
        self.assertIn("C24-0002-2", self.complaint("status", self.REGISTER, "C24-002-2"))

    def test_takes_a_name_and_says_what_it_was_taken_for(self):
        expected = self.answer("status", self.REGISTER, "C24-0003-2", *self.DAY)
        done = self.run_command("status", self.REGISTER, "例示会議 サービス", *self.DAY)
        self.assertEqual((done.returncode, done.stdout.decode()), (NO_BREACH, expected))
        self.assertEqual(len(done.stderr.decode().splitlines()), 1)
        self.assertIn("C24-0003-2", done.stderr.decode())

    def test_asks_for_the_number_where_several_services_have_the_name(self):
        register = json.loads(pathlib.Path(self.REGISTER).read_text(encoding="utf-8"))
        for service in register["services"][:2]:
            service["name"] = "同名のサービス"
        error = self.error("status", "-", "同名のサービス", *self.DAY, stdin=json.dumps(register).encode())
        numbers = [service["number"] for service in register["services"][:2]]
        self.assertEqual((error["fault"], error["hints"]), ("several", numbers))

    def test_finds_a_number_however_it_is_spelled(self):
        japanese, english = self.both_languages("status", self.REGISTER, "ｃ２４－０００２－２", *self.DAY)
        self.assertIn("C24-0002-2として扱いました", japanese)
        self.assertIn("was taken for C24-0002-2", english)

    def test_says_which_entries_contradict_each_other(self):
        register = json.loads(pathlib.Path(self.REGISTER).read_text(encoding="utf-8"))
        copy = json.loads(json.dumps(register["services"][0]))
        copy["history"].append({"on": "2026-11-20", "kind": "deleted"})
        register["services"].append(copy)
        text = json.dumps(register).encode()
        all_of_them = json.loads(self.answer("status", "-", "--format", "json", *self.DAY, stdin=text))["services"]
        self.assertEqual([i for i, one in enumerate(all_of_them) if one["undecided"]], [0, len(all_of_them) - 1])
        one = json.loads(self.answer("status", "-", copy["number"], "--format", "json", *self.DAY, stdin=text))
        self.assertEqual(one["services"][0]["diagnostics"][0]["code"], "register/contradicted")
        self.assertIn("確定できません", self.answer("status", "-", *self.DAY, stdin=text))
        impact = json.loads(self.answer("impact", "-", copy["number"], "--format", "json", *self.DAY, stdin=text))
        self.assertIn("register/contradicted", [diagnostic["code"] for diagnostic in impact["diagnostics"]])


class Due(CommandTest):
    REGISTER = str(EXAMPLES / "register.json")

    def test_lists_what_is_owed_soonest_first(self):
        japanese, english = self.both_languages("due", self.REGISTER, "--as-of", "2026-11-21", "--within", "60")
        self.assertIn("遅滞なく", japanese)
        self.assertIn("Answer the inquiry within one month", english)
        items = self.json_answer("due", self.REGISTER, "--as-of", "2026-11-21", "--within", "60")["items"]
        self.assertNotIn("done", {item["obligation"]["status"] for item in items})
        days = [item["obligation"]["due"].get("on", item["obligation"]["since"]) for item in items
                if item["obligation"]["due"]["kind"] != "unknown"]
        self.assertEqual(days, sorted(days))

    def test_ends_with_1_from_the_day_after_a_due_day(self):
        self.answer("due", self.REGISTER, "--as-of", "2026-11-28")
        self.assertIn("期限経過", self.answer("due", self.REGISTER, "--as-of", "2026-11-29", status=BREACH))

    def test_leaves_out_what_is_due_later(self):
        def renewals(within):
            items = self.json_answer("due", self.REGISTER, "--as-of", "2026-11-21", "--within", within)["items"]
            return [item["number"] for item in items if item["obligation"]["clause"]["clause"] == "8.1"]
        self.assertEqual(renewals("70"), [])
        self.assertEqual(renewals("71"), ["C23-0001-2"])

    def test_refuses_a_number_of_days_that_is_none(self):
        self.complaint("due", self.REGISTER, "--within", "-1")

    def test_is_of_one_actor(self):
        def actors(who):
            items = self.json_answer("due", self.REGISTER, "--as-of", "2026-11-21", "--who", who)["items"]
            return {item["obligation"]["who"] for item in items}
        self.assertEqual(actors("committee"), {"committee"})
        self.assertEqual(actors("運営委員会"), {"committee"})
        self.assertIn("registrant", self.complaint("due", self.REGISTER, "--who", "registrent"))
        for actor in ("applicant", "registrant", "operating_body", "committee", "assessor", "buyer"):
            for language in ("ja", "en"):
                shown = self.answer("help", "due", "--lang", language)
                self.assertIn(actor, "".join(shown.split()))

    def test_is_of_one_provider(self):
        services = json.loads(pathlib.Path(self.REGISTER).read_text(encoding="utf-8"))["services"]
        provider = services[0]["provider"]
        of_provider = {one["number"] for one in services if one["provider"] == provider}
        items = self.json_answer("due", self.REGISTER, "--as-of", "2026-11-21", "--provider", provider)["items"]
        self.assertTrue({item["number"] for item in items} <= of_provider)
        self.assertIn(provider, self.complaint("due", self.REGISTER, "--provider", provider[:-1]))

    def test_shows_the_day_of_the_week_and_the_days_left(self):
        japanese, english = self.both_languages("due", self.REGISTER, "--as-of", "2026-11-21")
        self.assertRegex(japanese, r"2026-11-28（土）、残り7日")
        self.assertRegex(english, r"2026-11-28 \(Sat\), 7 days left")
        self.assertRegex(english, r"promptly \(since \d{4}-\d{2}-\d{2}\)")


class Lifecycle(CommandTest):
    def test_prints_the_table_as_a_graph(self):
        japanese, english = self.both_languages("lifecycle")
        self.assertTrue(english.startswith("stateDiagram-v2"))
        self.assertIn("有効期間の満了", japanese)
        self.assertTrue(self.answer("lifecycle", "--graph", "dot").startswith("digraph"))
        self.complaint("lifecycle", "--graph", "svg")


class Impact(CommandTest):
    REGISTER = str(EXAMPLES / "impact-register.json")
    DAY = ("--as-of", "2026-11-20")

    def test_flags_what_stands_on_a_suspended_base_and_lets_nothing_follow(self):
        japanese, english = self.both_languages("impact", self.REGISTER, "C26-0910-2", *self.DAY)
        self.assertIn("一時停止中", japanese)
        self.assertIn("C26-0910-2 → C26-0911-2 → L26-0901-1 → C26-0914-2", japanese)
        self.assertIn("A person must look", english)
        answer = self.json_answer("impact", self.REGISTER, "C26-0910-2", *self.DAY)
        self.assertEqual(answer["format"], "ismap-impact/1")
        self.assertEqual(answer["state"], "suspended")
        self.assertEqual(answer["valid_until"], "2027-04-30")
        self.assertEqual([one["number"] for one in answer["dependents"]],
                         ["C26-0911-2", "C26-0913-2", "C26-0912-2", "L26-0901-1", "C26-0914-2"])
        self.assertEqual({one["state"] for one in answer["dependents"]}, {"registered"})

    def test_looks_at_the_day_asked_for(self):
        states = [self.json_answer("impact", self.REGISTER, "C26-0910-2", "--as-of", day)["state"]
                  for day in ("2026-10-29", "2026-10-30")]
        self.assertEqual(states, ["registered", "suspended"])

    def test_lists_the_bases_without_a_valid_registration(self):
        japanese, english = self.both_languages("impact", self.REGISTER, *self.DAY)
        self.assertIn("登録簿になし", japanese)
        self.assertIn("Bases without a valid registration (3)", english)
        answer = self.json_answer("impact", self.REGISTER, *self.DAY)
        self.assertEqual(answer["format"], "ismap-register-impact/1")
        self.assertEqual([(base["number"], base["direct"], base["dependents"]) for base in answer["bases"]],
                         [("C26-0910-2", 2, 5), ("C25-0915-2", 1, 1), ("C26-0999-2", 1, 1)])
        self.assertEqual(len(answer["services"]), 6)

    def test_shows_the_controls_taken_over(self):
        renewal = str(EXAMPLES / "ismap-renewal.json")
        call = ("impact", str(EXAMPLES / "ismap-renewal-register.json"), "C24-0900-2", "--dossier", renewal, *self.DAY)
        _, english = self.both_languages(*call)
        controls = self.json_answer(*call)["coverage"]["controls"]
        document = json.loads(pathlib.Path(renewal).read_text(encoding="utf-8"))
        inherited = [one["id"] for one in document["statement"]["controls"] if one.get("inherited_from") == "C24-0900-2"]
        self.assertEqual(controls, inherited)
        self.assertIn(f"Controls the statement takes over from it ({len(inherited)})", english)

    def test_reads_one_document_from_the_standard_input(self):
        text = pathlib.Path(self.REGISTER).read_bytes()
        self.assertEqual(above_basis(self.answer("impact", "-", "C26-0911-2", *self.DAY, stdin=text)),
                         above_basis(self.answer("impact", self.REGISTER, "C26-0911-2", *self.DAY)))
        self.assertEqual(self.error("impact", "-", "C26-0911-2", "--dossier", "-", stdin=text)["fault"], "call")

    def test_refuses_a_number_that_is_not_in_the_register(self):
        error = self.error("impact", self.REGISTER, "C26-0910-3")
        self.assertEqual(error["fault"], "unknown_id")
        self.assertIn("C26-0910-2", error["hints"])
        self.assertIn("登録簿にありません", self.complaint("impact", self.REGISTER, "C26-0999-2"))

    def test_needs_a_number_for_a_dossier(self):
        self.assertEqual(self.error("impact", self.REGISTER, "--dossier", INITIAL)["fault"], "call")


class Migrate(CommandTest):
    def test_drafts_a_statement_of_the_other_edition(self):
        japanese, english = self.both_languages("migrate", STATEMENT)
        self.assertIn("言明書案の管理策（83件）", japanese)
        self.assertIn("ismap-2020 → ismap-2025", english)
        answer = self.json_answer("migrate", STATEMENT, "--to", "ismap-2025")
        self.assertEqual(answer["format"], "ismap-migration/1")
        self.assertEqual(answer["outcome"], "drafted")
        document = json.loads(pathlib.Path(STATEMENT).read_text(encoding="utf-8"))
        self.assertEqual([one["source"]["id"] for one in answer["trace"]], [one["id"] for one in document["controls"]])
        self.assertEqual([one["id"] for one in answer["lines"]], [one["id"] for one in answer["draft"]["controls"]])

    def draft(self):
        return self.run_command("migrate", STATEMENT, "--draft").stdout.decode()

    def test_prints_a_draft_that_can_be_read_again(self):
        draft = self.draft()
        self.assertEqual(json.loads(draft)["format"], "ismap-statement/1")
        self.assertEqual(json.loads(draft)["edition"], "ismap-2025")
        answer = json.loads(self.answer("overlap", "-", "--with", "iso27001", "--format", "json", stdin=draft.encode()))
        self.assertEqual((answer["traced"], answer["realised"]), (82, 83))

    def test_warns_of_what_a_draft_does_not_show(self):
        report = self.json_answer("migrate", STATEMENT)
        unconfirmed = [line for line in report["lines"] if line.get("second_table", "agrees") != "agrees"]
        for language, words in (("ja", "提出することができません。"), ("en", "not to be filed")):
            done = self.run_command("migrate", STATEMENT, "--draft", "--lang", language)
            self.assertEqual(done.returncode, NO_BREACH)
            warning = done.stderr.decode()
            for part in (str(len(report["worklist"])), str(len(unconfirmed)), words):
                self.assertIn(part, warning)
        done = self.run_command("migrate", STATEMENT, "--draft", "--format", "json")
        self.assertEqual(json.loads(done.stderr)["warning"]["kind"], "draft_incomplete")
        self.assertEqual(done.stdout.decode(), self.draft())

    def test_points_into_a_dossier(self):
        answer = self.json_answer("migrate", INITIAL)
        self.assertTrue(answer["trace"][0]["source"]["pointer"].startswith("/statement/controls/"))

    def test_drafts_in_the_controls_of_a_table(self):
        table = "objective,id,pattern\n5.6,5.6.1,1\n5.7,5.7.1,1\n".encode()
        report = json.loads(self.run_command("migrate", STATEMENT, "--catalog", "-", "--format", "json", stdin=table).stdout)
        self.assertIn("5.7.1", [target for task in report["worklist"] for target in task["targets"]])
        self.error("migrate", STATEMENT, "--to", "ismap-2025", "--catalog", "table.csv")

    def test_refuses_editions_without_a_way(self):
        error = self.error("migrate", STATEMENT, "--to", "ismap-2030")
        self.assertEqual(error["fault"], "call")
        self.assertIn("ismap-2025", error["hints"])
        self.assertNotIn("hints", self.error("migrate", STATEMENT, "--to", "ismap-2020"))
        draft = self.draft().encode()
        error = self.error("migrate", "-", stdin=draft)
        self.assertEqual((error["fault"], error["pointer"]), ("bad_value", "/edition"))
        self.assertTrue(draft[error["offset"] :].startswith(b'"ismap-2025"'))
        self.assertIn("<stdin>:%d:%d: " % (error["line"], error["column"]), self.complaint("migrate", "-", stdin=draft))
        self.assertIn("ismap-2020", self.complaint("migrate", "-", "--lang", "en", stdin=draft))
        self.assertEqual(self.error("migrate")["fault"], "call")


class Overlap(CommandTest):
    def test_shows_share_clauses_and_the_caution(self):
        japanese, english = self.both_languages("overlap", STATEMENT, "--with", "iso27001")
        self.assertIn("GL-3.6/evidence_only", japanese)
        self.assertIn("114 / 121  94.2%", english)
        answer = self.json_answer("overlap", STATEMENT, "--with", "iso27001")
        self.assertEqual(answer["format"], "ismap-overlap/1")
        self.assertEqual((answer["traced"], answer["realised"]), (174, 241))
        self.assertEqual(answer["clauses"][0]["clause"], "4.1")

    def test_reads_a_dossier(self):
        answer = self.json_answer("overlap", INITIAL, "--with", "iso27017")
        self.assertTrue(answer["clauses"][0]["items"][0]["pointer"].startswith("/statement/controls/"))

    def test_knows_the_edition_by_an_imported_table(self):
        with tempfile.TemporaryDirectory() as folder:
            draft = pathlib.Path(folder, "draft.json")
            document = json.loads(self.run_command("migrate", STATEMENT, "--draft").stdout)
            document["controls"] = [{"id": "5.38", "stance": "implemented", "changes": []}]
            draft.write_text(json.dumps(document), encoding="utf-8")
            call = ("overlap", str(draft), "--with", "iso27001", "--format", "json")
            kinds = [
                json.loads(self.run_command(*call, *table, stdin=b"objective,id,pattern\n5.38,,\n5.38,5.38.1,1\n").stdout)["shares"][0]["kind"]
                for table in ((), ("--catalog", "-"))
            ]
        self.assertEqual(kinds, ["not_confirmed", "objective"])

    def test_says_that_it_does_not_know_the_edition(self):
        document = json.loads(pathlib.Path(STATEMENT).read_text(encoding="utf-8")) | {"edition": "ismap-2031"}
        call = ("overlap", "-", "--with", "iso27001")
        japanese = self.answer(*call, stdin=json.dumps(document).encode())
        self.assertIn("版「ismap-2031」は収録されていない", japanese)
        answer = json.loads(self.answer(*call, "--format", "json", stdin=json.dumps(document).encode()))
        self.assertEqual((answer["outcome"], answer["shares"]), ("edition_unknown", []))

    def test_needs_a_standard_it_knows(self):
        self.assertEqual(self.error("overlap", STATEMENT)["fault"], "call")
        self.assertEqual(self.error("overlap", STATEMENT, "--with", "iso9001")["fault"], "call")


class Diff(CommandTest):
    PREVIOUS = str(EXAMPLES / "diff-previous.json")
    RENEWAL = str(EXAMPLES / "ismap-renewal.json")
    DAY = ("--as-of", "2026-11-20")
    CALL = ("diff", PREVIOUS, RENEWAL, *DAY, "--register", str(EXAMPLES / "ismap-renewal-register.json"))

    def test_shows_what_follows_before_what_differs(self):
        japanese, english = self.both_languages(*self.CALL)
        self.assertIn("ISMAP管理基準 2.2.4", japanese)
        self.assertLess(japanese.index("変更の帰結"), japanese.index("文書の差異"))
        self.assertIn("GL-6.6/changed", english)
        self.assertIn("[12.4.1.15.PB]", english)

    def test_gives_a_document(self):
        answer = self.json_answer(*self.CALL)
        self.assertEqual(answer["format"], "ismap-diff/1")
        self.assertEqual(answer["verdict"], "needs_judgement")
        codes = [one["code"] for one in answer["consequences"]]
        for code in ("STM-2.2.5b/continuous", "GL-6.6/newly_adopted", "REG-10.2/list_changed", "REG-6.1(3)/finding_closed"):
            self.assertIn(code, codes)

    def test_of_the_same_is_empty(self):
        answer = self.json_answer("diff", self.RENEWAL, self.RENEWAL, *self.DAY)
        self.assertEqual((answer["consequences"], answer["changes"]), ([], []))

    def test_a_breach_shows_in_the_status(self):
        document = json.loads(pathlib.Path(self.RENEWAL).read_text(encoding="utf-8"))
        document["pledges"].remove(3)
        changed = json.dumps(document).encode("utf-8")
        text = self.answer("diff", self.RENEWAL, "-", *self.DAY, status=BREACH, stdin=changed)
        self.assertIn("REG-6.1(6)/pledge_dropped", text)

    def test_refuses_what_cannot_be_compared(self):
        kinds = self.error("diff", self.RENEWAL, STATEMENT)
        self.assertEqual(kinds["fault"], "call")
        self.assertEqual(kinds["message"]["ja"], f"{self.RENEWAL}は申請文書、{STATEMENT}は言明書です。同じ種類の文書を指定してください。")
        self.assertEqual(kinds["message"]["en"], f"{self.RENEWAL} is a dossier, {STATEMENT} a statement: give two of one kind.")
        self.assertEqual(self.error("diff", "-", "-")["fault"], "call")
        self.assertEqual(self.error("diff", self.RENEWAL)["fault"], "call")


class CallItself(CommandTest):
    def test_prints_its_version(self):
        self.assertRegex(self.answer("--version"), r"^ismap \d+\.\d+\.\d+ \(rule book [0-9-]+\)\n$")

    def test_refuses_wrong_calls(self):
        calls = [(), ("audit",), ("--none",), ("review",), ("explain",), ("counting",), ("rules", "extra"),
                 ("review", INITIAL, "--none"), ("review", INITIAL, "--policy"), ("rules", "--lang", "fr"),
                 ("rules", "--format", "xml"), ("rules", "--lang")]
        for call in calls:
            with self.subTest(call):
                self.assertNotEqual(self.complaint(*call), "")

    def test_complains_in_the_language_and_form_asked_for(self):
        self.assertIn("いずれか一つを指定してください", self.complaint("review"))
        self.assertIn("Give either DOSSIER or --batch", self.complaint("review", "--lang", "en"))
        self.assertIn("There is no subcommand audit", self.complaint("audit", "--lang=en"))
        self.assertEqual(self.error("review")["fault"], "call")
        self.assertEqual(json.loads(self.complaint("audit", "--format=json"))["error"]["fault"], "call")

    MISTAKES = (
        ((), "サブコマンドを指定してください（一覧は「ismap --help」）。", 'Give a subcommand ("ismap --help" lists them).'),
        (("audit",), "auditというサブコマンドはありません（一覧は「ismap --help」）。",
         'There is no subcommand audit ("ismap --help" lists them).'),
        (("reviw", "a"), "reviwというサブコマンドはありません（一覧は「ismap --help」）。\n  近いもの：review",
         'There is no subcommand reviw ("ismap --help" lists them).\n  Near: review'),
        (("stauts", "a"), "stautsというサブコマンドはありません（一覧は「ismap --help」）。\n  近いもの：status、stats",
         'There is no subcommand stauts ("ismap --help" lists them).\n  Near: status, stats'),
        (("review",), "DOSSIER又は--batchのいずれか一つを指定してください。", "Give either DOSSIER or --batch, and not both."),
        (("review", "a", "--batch", "b"), "DOSSIER又は--batchのいずれか一つを指定してください。",
         "Give either DOSSIER or --batch, and not both."),
        (("review", "--batch", "b", "--format", "text"),
         "--batchの出力は、1行1文書のJSON（NDJSON）に限られます。--format textは指定できません。",
         "The output of --batch is NDJSON, one JSON document a line: --format text cannot be had."),
        (("review", "a", "--threads", "2"), "--threadsは、--batchとともに指定してください。", "--threads goes with --batch only."),
        (("review", "--as-off", "2026-01-01", "a", "--regster", "b"),
         "--as-offというオプションはありません（一覧は「ismap help review」）。\n  近いもの：--as-of\n"
         "--regsterというオプションはありません（一覧は「ismap help review」）。\n  近いもの：--register",
         'There is no option --as-off ("ismap help review" lists them).\n  Near: --as-of\n'
         'There is no option --regster ("ismap help review" lists them).\n  Near: --register'),
        (("diff", "a"), "NEWを指定してください。", "NEW is missing."),
        (("migrate", "a", "--to", "ismap-2025", "--catalog", "y"), "--toと--catalogとは、同時に指定することができません。",
         "--to and --catalog exclude each other."),
        (("rules", "extra"), "余分な引数があります：extra", "This is one argument too many: extra"),
        (("rules", "x is required"), "余分な引数があります：x is required", "This is one argument too many: x is required"),
        (("review", "a", "--as-of"), "--as-ofの値を指定してください。", "--as-of needs a value."),
        (("review", "a", "--as-of", "2026-02-30"),
         "--as-ofには、実在する日付をYYYY-MM-DDの形式で指定してください：2026-02-30",
         "--as-of must be an existing day written YYYY-MM-DD: 2026-02-30"),
        (("review", "--batch", "b", "--threads", "0"), "--threadsには、1から256までの整数を指定してください：0",
         "--threads must be a whole number from 1 to 256: 0"),
        (("due", "a", "--within", "x"), "--withinには、0から36500までの整数を指定してください：x",
         "--within must be a whole number from 0 to 36500: x"),
        (("due", "a", "--within", "0x10"), "--withinには、0から36500までの整数を指定してください：0x10",
         "--within must be a whole number from 0 to 36500: 0x10"),
        (("overlap", "a", "--with", "iso9"),
         "--withには、次のいずれかを指定してください（iso27001、iso27017、iso27002、iso27014）：iso9",
         "--with must be one of iso27001, iso27017, iso27002, iso27014: iso9"),
        (("rules", "--format", "a} requires {b"), "--formatには、次のいずれかを指定してください（text、json、markdown、html、csv、ics、sarif、junit、svg、tables、xlsx）：a} requires {b",
         "--format must be one of text, json, markdown, html, csv, ics, sarif, junit, svg, tables, xlsx: a} requires {b"),
        (("remedy", "a", "--apply=maybe"), "--applyに値を指定することはできません：maybe", "--apply takes no value: maybe"),
        (("rules", "--lang", "ja", "--lang", "ja"), "--langは、1回に限り指定することができます。", "--lang can be given once only."),
        (("",), "サブコマンドに空の値を指定することはできません。", "The subcommand cannot be empty."),
        (("--as-of", "2026-11-20", "review", "a"), "--as-ofは、サブコマンドの後に指定してください。", "--as-of goes behind the subcommand."),
        (("rules", "--quiet=no"), "--quietに値を指定することはできません：no", "--quiet takes no value: no"),
        (("rules", "a", "b"), "余分な引数があります：a b", "These are too many arguments: a b"),
        (("counting", "9999-12-01", "1"), "9999-12-01から1か月の末日は、扱うことのできる最後の日（9999-12-31）を超えます。",
         "1 month from 9999-12-01 passes the last day that can be counted to, 9999-12-31."),
        (("status", "a", ""), "NUMBERに空の値を指定することはできません。", "NUMBER cannot be empty."),
        (("overlap", "a", "--with", "iso27001", "--revision", "2026-05"),
         "--revisionは、--catalogとともに指定してください。", "--revision goes with --catalog only."),
        (("review", "a", "--as-of", "x", "--fail-on", "unkown"),
         "--as-ofには、実在する日付をYYYY-MM-DDの形式で指定してください：x\n"
         "--fail-onには、次のいずれかを指定してください（not_met、unknown、needs_judgement）：unkown\n  近いもの：unknown",
         "--as-of must be an existing day written YYYY-MM-DD: x\n"
         "--fail-on must be one of not_met, unknown, needs_judgement: unkown\n  Near: unknown"),
    )

    def test_says_what_is_wrong_with_a_call_and_what_was_perhaps_meant(self):
        for call, japanese, english in self.MISTAKES:
            with self.subTest(call):
                if "--lang" not in call:
                    self.assertEqual(self.complaint(*call, *([] if call[-1:] == ("--as-of",) else ["--lang", "ja"])), japanese + "\n")
                done = self.run_command(*call, environment={"ISMAP_LANG": "en"} if "--lang" not in call else {})
                self.assertEqual(done.returncode, BAD_CALL)
                self.assertEqual(done.stderr.decode(), (english if "--lang" not in call else japanese) + "\n")

    def test_names_every_fault_as_json_on_a_line_of_its_own(self):
        lines = self.complaint("review", "a", "--as-of", "x", "--fail-on", "y", "--format", "json").splitlines()
        self.assertEqual([json.loads(line)["error"]["fault"] for line in lines], ["call", "call"])

    def test_refuses_json_where_there_is_none(self):
        for call in (("man",), ("completions", "bash"), ("help", "review"), ("lifecycle",)):
            self.assertEqual(self.error(*call)["message"]["en"], "This subcommand has no output in JSON.")

    def test_reads_numbers_as_decimal(self):
        self.assertEqual(self.answer("counting", "2026-10-31", "010"), self.answer("counting", "2026-10-31", "10"))

    def test_takes_what_follows_two_hyphens_for_an_argument(self):
        self.assertEqual(self.answer("review", "--as-of", "2026-11-20", "--", INITIAL),
                         self.answer("review", INITIAL, "--as-of", "2026-11-20"))
        self.assertIn("--none", self.complaint("review", "--", "--none"))

    def test_takes_the_language_before_the_subcommand_too(self):
        self.assertEqual(self.answer("--lang", "en", "rules"), self.answer("rules", "--lang", "en"))

    def test_speaks_the_language_of_the_environment(self):
        japanese, english = self.both_languages("rules")
        for environment, answer in (
            ({}, japanese),
            ({"LANG": "C"}, japanese),
            ({"LANG": "C.UTF-8"}, japanese),
            ({"LANG": "ja_JP.UTF-8"}, japanese),
            ({"LANG": "en_US.UTF-8"}, english),
            ({"LANG": "de_DE.UTF-8"}, english),
            ({"LANG": "ja_JP.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, english),
            ({"LC_ALL": "ja_JP.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, japanese),
            ({"LANG": "ja_JP.UTF-8", "ISMAP_LANG": "en"}, english),
            ({"LANG": "en_US.UTF-8", "ISMAP_LANG": "ja"}, japanese),
            ({"ISMAP_LANG": "en_GB.UTF-8"}, english),
        ):
            with self.subTest(environment):
                self.assertEqual(self.run_command("rules", environment=environment).stdout.decode(), answer)
                explicit = self.run_command("rules", "--lang", "ja", environment=environment)
                self.assertEqual(explicit.stdout.decode(), japanese)
        wrong = self.run_command("rules", environment={"ISMAP_LANG": "fr"})
        self.assertEqual(wrong.returncode, BAD_CALL)
        self.assertIn("ISMAP_LANG", wrong.stderr.decode())
        for call in (("rules", "--lang", "ja"), ("--help",), ("--version",)):
            self.assertEqual(self.run_command(*call, environment={"ISMAP_LANG": "fr"}).returncode, NO_BREACH)


class Help(CommandTest):
    CJK = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
    OPTION = re.compile(r"^  (?:(-\w), )?(--[a-z-]+)", re.MULTILINE)

    def options_in_help(self, *call):
        return {name for names in self.OPTION.findall(self.answer(*call)) for name in names if name}

    def test_is_in_one_language(self):
        for call in ((), *((subcommand,) for subcommand in SUBCOMMANDS)):
            with self.subTest(call):
                self.assertNotRegex(self.answer(*call, "--help", "--lang", "en"), self.CJK)
                self.assertRegex(self.answer(*call, "--help", "--lang", "ja"), self.CJK)
                if call:
                    self.assertEqual(self.answer("help", *call), self.answer(*call, "-h"))

    def test_lists_the_subcommands(self):
        listed = re.search(r"Subcommands\n((?:  .*\n)+)", self.answer("--help", "--lang", "en")).group(1)
        self.assertEqual(sorted(line.split()[0] for line in listed.splitlines()), sorted(SUBCOMMANDS))

    def test_gives_an_example_that_the_parser_takes(self):
        for subcommand in SUBCOMMANDS:
            with self.subTest(subcommand):
                example = re.search(r"Example\n  ismap (.*)\n", self.answer("help", subcommand, "--lang", "en")).group(1).split()
                with tempfile.TemporaryDirectory() as folder:
                    example = [str(pathlib.Path(folder, "x")) if word.startswith("~") or "." in word and "/" in word else word for word in example]
                    done = subprocess.run([COMMAND, *example], cwd=folder, env={"ISMAP_LANG": "en"}, capture_output=True, timeout=60, check=False)
                for line in done.stderr.decode().splitlines():
                    self.assertIn("cannot be read", line)

    def test_completions_and_the_manual_name_every_option_and_no_other(self):
        common = self.options_in_help("--help")
        bash = self.answer("completions", "bash")
        fish = self.answer("completions", "fish")
        zsh = self.answer("completions", "zsh")
        manual = self.answer("man", "--lang", "en").replace("\\-", "-")
        self.assertEqual(set(re.search('local options="(.*)"', bash).group(1).split()), common)
        for subcommand in SUBCOMMANDS:
            with self.subTest(subcommand):
                own = self.options_in_help("help", subcommand) - common
                in_bash = re.search(rf'^      {subcommand}\) options\+=" (.*)"', bash, re.MULTILINE)
                self.assertEqual(set(in_bash.group(1).split()) if in_bash else set(), own)
                in_fish = re.findall(rf"_from {subcommand}' -l (\S+)(?: -s (\S))?", fish)
                self.assertEqual({"--" + long for long, _ in in_fish}, own)
                in_zsh = re.search(rf"^        {subcommand}\)\n((?:.*\\\n)*.*)", zsh, re.MULTILINE).group(1)
                self.assertEqual(set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*(?=['[,}])", in_zsh)), own | common)
                page = re.search(rf"^\.SS {subcommand}\n(.*?)^\.S[SH] ", manual, re.MULTILINE | re.DOTALL).group(1)
                self.assertEqual(set(re.findall(r"^\\fB(--[a-z-]+)", page, re.MULTILINE)), own)

    def test_completions_are_well_formed(self):
        for shell in ("bash", "zsh", "fish"):
            if shutil.which(shell) is None:
                continue
            for language in ("ja", "en"):
                script = self.answer("completions", shell, "--lang", language)
                done = subprocess.run([shell, "-n"], input=script.encode(), capture_output=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, b""), shell)


class Lines(CommandTest):
    """Lines that fit."""

    def width(self, line):
        return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)

    def assert_fits(self, text, columns):
        for line in text.splitlines():
            longest_word = max((self.width(word) for word in re.split(r"[ \u3000-\uffff]", line)), default=0)
            indent = len(line) - len(line.lstrip())
            if longest_word + indent <= columns:
                self.assertLessEqual(self.width(line), columns, line)

    DAY = ("--as-of", "2026-11-20")
    CALLS = (("review", BREACHES, "--as-of", "2027-01-15"), ("explain", "REG-3.2"), ("help", "review"),
             ("due", str(EXAMPLES / "impact-register.json"), "--as-of", "2026-11-20"))

    # Every subcommand that answers people; the graph of `lifecycle` and the names of `schema` are for programs.
    EVERY = CALLS + (
        ("review", STATEMENT, *DAY), ("report", str(EXAMPLES / "ismap-renewal.json"), *DAY),
        ("report", str(EXAMPLES / "procurement-listed.json"), *DAY), ("report", str(EXAMPLES / "meeting-38.json")),
        ("status", str(EXAMPLES / "register.json"), *DAY), ("status", str(EXAMPLES / "register.json"), "C24-0003-2", *DAY),
        ("incidents", str(EXAMPLES / "register.json"), *DAY), ("stats", BREACHES, STATEMENT, *DAY), ("remedy", BREACHES, *DAY),
        ("plan", str(EXAMPLES / "plan-renewal.json"), *DAY), ("impact", str(EXAMPLES / "impact-register.json"), *DAY),
        ("impact", str(EXAMPLES / "impact-register.json"), "C26-0910-2", *DAY), ("rules",), ("limits", *DAY), ("catalog",),
        ("catalog", "9.4.1.8.PB"), ("counting", "2026-10-31", "16"), ("assessor", str(EXAMPLES / "assessor.json"), *DAY),
        ("agenda", str(EXAMPLES / "meeting-38.json")), ("procure", str(EXAMPLES / "procurement-listed.json"), *DAY),
        ("migrate", str(EXAMPLES / "migrate-statement.json")), ("overlap", STATEMENT, "--with", "iso27001"),
        ("diff", str(EXAMPLES / "diff-previous.json"), str(EXAMPLES / "ismap-renewal.json"), *DAY), ("help",))

    def test_of_every_subcommand_are_80_columns_wide(self):
        for call in self.EVERY:
            for language in ("ja", "en"):
                with self.subTest(call=call, language=language):
                    done = self.run_command(*call, "--lang", language, environment={"COLUMNS": ""})
                    self.assertIn(done.returncode, (NO_BREACH, BREACH))
                    self.assert_fits(done.stdout.decode(), 80)

    def test_are_80_columns_wide_where_there_is_no_terminal(self):
        for call in self.CALLS:
            for language in ("ja", "en"):
                text = self.run_command(*call, "--lang", language, environment={"COLUMNS": ""}).stdout.decode()
                self.assert_fits(text, 80)
                self.assertGreater(max(self.width(line) for line in text.splitlines()), 60)

    def test_are_as_wide_as_columns_says(self):
        for columns in (40, 60, 120):
            for call in self.CALLS:
                self.assert_fits(self.run_command(*call, environment={"COLUMNS": str(columns)}).stdout.decode(), columns)

    def test_lose_nothing(self):
        for call in self.CALLS:
            whole = self.answer(*call, status=self.run_command(*call).returncode)
            narrow = self.run_command(*call, environment={"COLUMNS": "40"}).stdout.decode()
            self.assertEqual("".join(narrow.split()), "".join(whole.split()))

    def test_are_as_wide_as_the_terminal(self):
        shown = self.shown_on_a_terminal("stdout", "explain", "REG-3.2", "--color", "never", environment={})
        self.assert_fits(shown.replace("\r", ""), 80)

    def test_of_json_are_left_alone(self):
        call = ("explain", "REG-3.2", "--format", "json")
        self.assertEqual(self.run_command(*call, environment={"COLUMNS": "20"}).stdout.decode(), self.answer(*call))


class OutputFile(CommandTest):
    CALL = ("review", INITIAL, "--as-of", "2026-11-20")

    def test_takes_the_answer(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "answer.txt")
            self.assertEqual(self.answer(*self.CALL, "-o", str(path)), "")
            self.assertEqual(path.read_text(encoding="utf-8"), self.answer(*self.CALL))
            self.assertEqual(self.answer(*self.CALL, "--format", "json", f"--output={path}"), "")
            self.assertEqual(json.loads(path.read_text(encoding="utf-8"))["format"], "ismap-review/1")
            self.assertEqual([one.name for one in pathlib.Path(folder).iterdir()], ["answer.txt"])

    def test_stays_as_it_was_if_the_call_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "answer.txt")
            path.write_text("before", encoding="utf-8")
            self.complaint("review", "none.json", "-o", str(path))
            self.assertEqual(path.read_text(encoding="utf-8"), "before")
            self.assertEqual([one.name for one in pathlib.Path(folder).iterdir()], ["answer.txt"])

    def test_keeps_its_permissions_and_may_be_a_device(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "answer.txt")
            path.write_text("before", encoding="utf-8")
            path.chmod(0o640)
            self.answer(*self.CALL, "-o", str(path))
            self.assertEqual(path.stat().st_mode & 0o777, 0o640)
        self.assertEqual(self.answer(*self.CALL, "-o", "/dev/null"), "")

    def test_is_no_input_of_the_call(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "in.json")
            shutil.copy(INITIAL, path)
            other = pathlib.Path(folder, "link.json")
            other.symlink_to(path)
            for call in (("review", str(path)), ("review", INITIAL, "--register", str(path)), ("review", "--batch", str(path)),
                         ("remedy", "--apply", str(path))):
                for output in (path, other):
                    self.assertIn(str(output), self.complaint(*call, "-o", str(output)))
            self.assertEqual(path.read_bytes(), pathlib.Path(INITIAL).read_bytes())

    def test_goes_where_a_link_points(self):
        with tempfile.TemporaryDirectory() as folder:
            target, link = pathlib.Path(folder, "target.txt"), pathlib.Path(folder, "link.txt")
            target.write_text("before", encoding="utf-8")
            link.symlink_to(target)
            self.answer(*self.CALL, "-o", str(link))
            self.assertTrue(link.is_symlink())
            self.assertEqual(target.read_text(encoding="utf-8"), self.answer(*self.CALL))

    def test_that_cannot_be_made_is_told(self):
        self.assertIn("none/answer.txt", self.complaint(*self.CALL, "-o", "none/answer.txt"))


class FailOn(CommandTest):
    def status(self, *call):
        return self.run_command(*call).returncode

    def test_makes_worse_verdicts_fail(self):
        for verdict, statuses in (("needs_judgement", (0, 0, 1)), ("unknown", (0, 1, 1)), ("not_met", (1, 1, 1))):
            call = self.call_with(verdict)
            for threshold, status in zip(("not_met", "unknown", "needs_judgement"), statuses):
                with self.subTest(verdict=verdict, threshold=threshold):
                    self.assertEqual(self.status(*call, "--fail-on", threshold), status)
            self.assertEqual(self.status(*call), statuses[0])

    def call_with(self, verdict):
        """A review whose whole is of the verdict."""
        calls = {"not_met": (BREACHES,), "unknown": (INITIAL,),
                 "needs_judgement": (INITIAL, "--register", str(EXAMPLES / "ismap-renewal-register.json"))}
        call = ("review", *calls[verdict], "--as-of", "2026-11-20")
        self.assertEqual(json.loads(self.run_command(*call, "--format", "json").stdout)["verdict"], verdict)
        return call

    def test_holds_for_a_batch(self):
        line = json.dumps(json.loads(pathlib.Path(INITIAL).read_text(encoding="utf-8"))).encode() + b"\n"
        call = ("review", "--batch", "-", "--as-of", "2026-11-20")
        self.assertEqual(self.run_command(*call, stdin=line).returncode, NO_BREACH)
        self.assertEqual(self.run_command(*call, "--fail-on", "unknown", stdin=line).returncode, BREACH)


class Quiet(CommandTest):
    def test_leaves_out_warnings(self):
        call = ("migrate", STATEMENT, "--draft")
        self.assertNotEqual(self.run_command(*call).stderr, b"")
        self.assertEqual(self.run_command(*call, "-q").stderr, b"")
        self.assertEqual(self.run_command(*call, "--quiet").stdout, self.run_command(*call).stdout)


class Colours(CommandTest):
    def on_a_terminal(self, environment):
        return self.shown_on_a_terminal("stdout", "explain", "REG-3.2", environment=environment)

    def test_are_shown_on_a_terminal(self):
        self.assertIn(ESCAPE, self.on_a_terminal({}))
        self.assertIn(ESCAPE, self.on_a_terminal({"NO_COLOR": ""}))

    def test_are_left_out_if_refused(self):
        self.assertNotIn(ESCAPE, self.on_a_terminal({"NO_COLOR": "1"}))

    def test_are_left_out_on_a_dumb_terminal(self):
        self.assertNotIn(ESCAPE, self.on_a_terminal({"TERM": "dumb"}))

    def test_are_left_out_where_there_is_no_terminal(self):
        self.assertNotIn(ESCAPE, self.answer("explain", "REG-3.2"))

    def test_are_as_asked(self):
        self.assertIn(ESCAPE, self.answer("explain", "REG-3.2", "--color", "always"))
        self.assertNotIn(ESCAPE, self.shown_on_a_terminal("stdout", "explain", "REG-3.2", "--color", "never", environment={}))


class Assessor(CommandTest):
    ASSESSOR = str(EXAMPLES / "assessor.json")
    REGISTER = str(EXAMPLES / "ismap-renewal-register.json")
    DAY = ("--as-of", "2026-11-20")

    def test_reviews_an_assessor_in_both_languages(self):
        japanese, english = self.both_languages("assessor", self.ASSESSOR, *self.DAY)
        self.assertIn("A-0101", japanese)
        self.assertIn("AUD-3.7a", japanese)
        self.assertIn("Requirements 3.1 to 3.8", english)
        for rule in ("AUD-3.2", "AUD-3.3", "AUD-3.8"):
            self.assertRegex(english, rule + r"  .*\[point \(1\)\]\n    The text of the clause is not public")
        self.assertIn("Limits\n", english)

    def test_answers_in_json(self):
        answer = self.json_answer("assessor", self.ASSESSOR, *self.DAY)
        self.assertEqual(answer["format"], "ismap-assessor-review/1")
        self.assertEqual([point["verdict"] for point in answer["viewpoints"]], ["needs_judgement", "needs_judgement"])

    def test_exits_with_1_for_a_breach(self):
        answer = self.json_answer("assessor", self.ASSESSOR, "--as-of", "2027-04-01", status=BREACH)
        broken = [result["rule"] for result in answer["results"] if result["verdict"] == "not_met"]
        self.assertEqual(broken, ["AUD-3.4"])

    def test_finds_an_assessor_in_a_register(self):
        answer = self.json_answer("assessor", self.REGISTER, "A-0001", *self.DAY)
        self.assertEqual(answer["number"], "A-0001")
        self.assertIn("NUMBER", self.complaint("assessor", self.REGISTER, "--lang", "en"))
        self.assertIn("A-9999", self.complaint("assessor", self.REGISTER, "A-9999"))
        self.assertIn("A-0001", self.error("assessor", self.REGISTER, "A-0002")["hints"])
        done = self.run_command("assessor", self.REGISTER, "ａ－０００１", "--format", "json", *self.DAY)
        self.assertEqual(json.loads(done.stdout)["number"], "A-0001")
        self.assertIn("A-0001", done.stderr.decode())

    def test_refuses_the_wrong_number_and_the_wrong_document(self):
        self.assertEqual(self.json_answer("assessor", self.ASSESSOR, "A-0101", *self.DAY)["number"], "A-0101")
        self.assertEqual(self.error("assessor", self.ASSESSOR, "A-0001")["fault"], "call")
        self.complaint("assessor", STATEMENT)

    def test_uses_a_policy(self):
        document = json.loads(pathlib.Path(self.ASSESSOR).read_text(encoding="utf-8"))
        document["corporation"]["kind"] = "company"
        policy = {"format": "ismap-policy/1", "choices": {},
                  "supplements": [{"parameter": "assessor_intake_opened_on", "value": "2026-04-01", "clause": "3.1",
                                   "source": "an official text"}]}
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(policy, file)
            file.flush()
            arguments = ("assessor", "-", *self.DAY, "--format", "json")
            text = json.dumps(document).encode()
            for more, verdict in (((), "needs_judgement"), (("--policy", file.name), "met")):
                answer = json.loads(self.answer(*arguments, *more, stdin=text))
                intake = [result["verdict"] for result in answer["results"] if result["rule"] == "AUD-3.1a"]
                self.assertEqual(intake, [verdict])


class Agenda(CommandTest):
    MEETING = str(EXAMPLES / "meeting-38.json")

    def test_plans_a_meeting_in_both_languages(self):
        japanese, english = self.both_languages("agenda", self.MEETING)
        self.assertIn("第38回", japanese)
        self.assertEqual(english.count("simplified (2.4.2)"), 8)
        self.assertEqual(english.count("full report"), 11)
        self.assertEqual(english.count("recused: 間形 文彦"), 2)
        self.assertIn("OPR-x", english)

    def test_answers_in_json(self):
        answer = self.json_answer("agenda", self.MEETING)
        self.assertEqual(answer["format"], "ismap-agenda-plan/1")
        self.assertEqual(answer["verdict"], "needs_judgement")
        self.assertEqual(sum(item["path"] == "simplified" for item in answer["items"]), 8)

    def test_exits_with_1_for_an_interest_in_nothing_known(self):
        document = json.loads(pathlib.Path(self.MEETING).read_text(encoding="utf-8"))
        document["interests"][0]["application"] = "ismap-99"
        answer = json.loads(self.answer("agenda", "-", "--format", "json", stdin=json.dumps(document).encode(), status=BREACH))
        codes = [diagnostic["code"] for result in answer["results"] for diagnostic in result["diagnostics"]]
        self.assertIn("OPR-2.4.1/unknown_application", codes)

    def test_refuses_what_is_no_agenda(self):
        self.complaint("agenda", STATEMENT)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
