"""What an answer rests on, and asking again: verify_test.py COMMAND [unittest arguments]."""

import copy
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
SAME, DIFFERS, BAD_CALL = 0, 1, 2
DAY = ("--as-of", "2026-11-20")
OTHER_POLICY = '{"format": "ismap-policy/1", "choices": {"counting": "same_day"}, "supplements": []}'
# The question, its subcommand without the files, and the files by the options that name them; "" is an argument.
CALLS = {
    "document_review": ("review", [("", "ismap-renewal.json"), ("--register", "ismap-renewal-register.json"),
                                   ("--policy", "policy.json")], [*DAY]),
    "assessment_plan": ("plan", [("", "plan-renewal.json"), ("--register", "ismap-renewal-register.json"),
                                 ("--policy", "plan-policy.json")], [*DAY]),
    "document_remedy": ("remedy", [("", "ismap-breaches.json")], ["--as-of", "2027-01-15"]),
    "document_diff": ("diff", [("", "diff-previous.json"), ("", "ismap-renewal.json"),
                               ("--register", "ismap-renewal-register.json")], [*DAY]),
    "procurement_decide": ("procure", [("", "procurement-listed.json"), ("--register", "procurement-register.json")],
                           [*DAY]),
    "assessor_review": ("assessor", [("", "ismap-renewal-register.json")], ["A-0001", *DAY]),
    "agenda_plan": ("agenda", [("", "meeting-38.json")], []),
    "register_status": ("status", [("", "register.json")], [*DAY]),
    "service_status": ("status", [("", "register.json")], ["C23-0001-2", *DAY]),
    "register_due": ("due", [("", "register.json")], ["--within", "400", "--who", "registrant", *DAY]),
    "register_incidents": ("incidents", [("", "register.json")], ["--since", "2020-01-01", *DAY]),
    "register_impact": ("impact", [("", "impact-register.json"), ("--policy", "policy.json")], [*DAY]),
    "service_impact": ("impact", [("", "ismap-renewal-register.json")], ["C24-0900-2", *DAY]),
    "statement_migrate": ("migrate", [("", "migrate-statement.json")], []),
    "certificate_overlap": ("overlap", [("", "statement.json")], ["--with", "iso27001"]),
}


def run(*arguments, stdin=b""):
    return subprocess.run([COMMAND, *map(str, arguments)], input=stdin, env={"COLUMNS": "1000"}, capture_output=True,
                          timeout=300, check=False)


def asked(question, folder=EXAMPLES, form="json"):
    subcommand, files, others = CALLS[question]
    arguments = [part for option, name in files for part in (option, folder / name) if part != ""]
    done = run(subcommand, *arguments, *others, "--format", form)
    assert done.returncode in (0, 1) and done.stderr == b"", done
    return done.stdout


def files_of(question, folder=EXAMPLES):
    return [folder / name for _, name in CALLS[question][1]]


def digest_of(answer):
    """The canonical form of RFC 8785, as far as answers need it: they have no fractions and no names beyond ASCII."""
    body = {name: part for name, part in answer.items() if name != "basis"}
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()


class BasisTest(unittest.TestCase):
    def test_names_every_document_by_its_digest(self):
        for question, (_, files, _) in CALLS.items():
            with self.subTest(question=question):
                basis = json.loads(asked(question))["basis"]
                self.assertEqual(basis["question"], question)
                expected = {(name, "json", (EXAMPLES / name).stat().st_size,
                             hashlib.sha256((EXAMPLES / name).read_bytes()).hexdigest()) for _, name in files}
                found = {(one["name"], one["form"], one["bytes"], one["sha256"]) for one in basis["documents"]}
                self.assertEqual(found, expected)

    def test_has_the_digest_of_the_answer(self):
        for question in CALLS:
            with self.subTest(question=question):
                answer = json.loads(asked(question))
                self.assertEqual(answer["basis"]["answer_sha256"], digest_of(answer))

    def test_is_shown_in_every_form(self):
        digest = hashlib.sha256((EXAMPLES / "register.json").read_bytes()).hexdigest()[:16]
        for question in ("register_status", "service_status", "register_due"):
            for form in ("text", "markdown", "html"):
                with self.subTest(question=question, form=form):
                    self.assertIn(digest.encode(), asked(question, form=form))

    def test_tells_what_the_catalogue_could_not_confirm(self):
        basis = json.loads(asked("document_review"))["basis"]
        self.assertEqual((basis["catalog"]["edition"], basis["catalog"]["imported"]), ("ismap-2020", False))
        self.assertFalse(basis["catalog"]["complete"])
        self.assertGreaterEqual(basis["unchecked_controls"], 0)
        self.assertEqual(basis["policy"], [])

    def test_names_the_choices_that_differ(self):
        with tempfile.TemporaryDirectory() as folder:
            policy = pathlib.Path(folder) / "own.json"
            policy.write_text(OTHER_POLICY, encoding="utf-8")
            done = run("review", EXAMPLES / "statement.json", "--policy", policy, *DAY, "--format", "json")
        basis = json.loads(done.stdout)["basis"]
        self.assertEqual(basis["policy"], [{"name": "counting", "value": "same_day"}])
        self.assertEqual([one["role"] for one in basis["documents"]], ["document", "policy"])

    def test_has_no_name_for_the_standard_input(self):
        text = (EXAMPLES / "statement.json").read_bytes()
        done = run("review", "-", *DAY, "--format", "json", stdin=text)
        (document,) = json.loads(done.stdout)["basis"]["documents"]
        self.assertEqual(document, {"role": "document", "form": "json", "bytes": len(text),
                                    "sha256": hashlib.sha256(text).hexdigest()})


class VerifyTest(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.place = pathlib.Path(holder.name)

    def written(self, answer):
        path = self.place / "answer.json"
        path.write_bytes(answer if isinstance(answer, bytes) else json.dumps(answer).encode())
        return path

    def verified(self, answer, files, status):
        done = run("verify", self.written(answer), *files, "--format", "json")
        self.assertEqual((done.returncode, done.stderr), (status, b""))
        return json.loads(done.stdout)

    def refused(self, answer, files):
        done = run("verify", self.written(answer), *files, "--format", "json")
        self.assertEqual((done.returncode, done.stdout), (BAD_CALL, b""))
        return [json.loads(line)["error"] for line in done.stderr.decode().splitlines()]

    def test_every_answer_follows_from_its_documents(self):
        for question in CALLS:
            with self.subTest(question=question):
                # In another order and under other names.
                copies = []
                for number, path in enumerate(files_of(question)):
                    copies.insert(0, self.place / f"{number}.copy")
                    shutil.copy(path, copies[0])
                answer = asked(question)
                found = self.verified(answer, copies, SAME)
                self.assertEqual((found["outcome"], found["question"]), ("same", question))
                self.assertEqual((found["rules"], found["members"], found["has_more"]), ([], [], False))
                self.assertEqual(found["answer_sha256"], dict.fromkeys(("was", "is"), digest_of(json.loads(answer))))
                self.assertEqual(len(found["documents"]), len(copies))

    def test_every_line_of_a_batch_follows_from_its_documents(self):
        for question, (subcommand, files, others) in CALLS.items():
            lines = [name for option, name in files if option == ""]
            if not lines or subcommand in ("status", "due", "incidents", "impact", "assessor"):
                continue  # they ask about one register
            with self.subTest(question=question):
                documents = []
                for number, name in enumerate(lines):
                    documents.append(self.place / f"{number}.json")
                    documents[-1].write_text(json.dumps(json.loads((EXAMPLES / name).read_bytes())), encoding="utf-8")
                batch = self.place / "many.ndjson"
                pair = b"".join(document.read_bytes() + b"\n" for document in documents)
                batch.write_bytes(b"\n" + pair + pair)
                settings = [(option, EXAMPLES / name) for option, name in files if option != ""]
                done = run(subcommand, "--batch", batch, "--digests", *(part for pair in settings for part in pair), *others)
                self.assertEqual(done.stderr, b"")
                answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
                self.assertEqual(len(answers), 2)
                for answer in answers:
                    (member,) = set(answer) - {"line", "subject"}
                    basis = answer[member]["basis"]
                    self.assertEqual([one["name"] for one in basis["documents"]][:len(lines)],
                                     [f"many.ndjson:{answer['line'] + i}" for i in range(len(lines))])
                    found = self.verified(answer[member], documents + [path for _, path in settings], SAME)
                    self.assertEqual((found["outcome"], found["question"]), ("same", question))

    def test_lines_of_a_batch_without_digests_say_all_but_those(self):
        batch = self.place / "many.ndjson"
        batch.write_bytes(json.dumps(json.loads((EXAMPLES / "ismap-renewal.json").read_bytes())).encode())
        registrations = EXAMPLES / "ismap-renewal-register.json"
        done = run("review", "--batch", batch, "--register", registrations, *DAY)
        basis = json.loads(done.stdout)["review"]["basis"]
        alone = json.loads(run("review", EXAMPLES / "ismap-renewal.json", "--register", registrations, *DAY, "--format",
                               "json").stdout)["basis"]
        self.assertEqual([one["role"] for one in basis["documents"]], ["registrations"])
        for name in ("version", "rulebook", "question", "arguments", "catalog", "unchecked_controls", "policy"):
            self.assertEqual(basis[name], alone[name], name)
        self.assertNotIn("answer_sha256", basis)

    def test_an_answer_without_a_digest_is_refused_with_what_gives_it_one(self):
        answer = json.loads(asked("document_review"))
        del answer["basis"]["answer_sha256"]
        text = json.dumps(answer, indent=1, ensure_ascii=False)
        (error,) = self.refused(text.encode(), files_of("document_review"))
        self.assertEqual((error["fault"], error["pointer"]), ("missing_member", "/basis/answer_sha256"))
        for language in ("ja", "en"):
            self.assertIn("--digests", error["message"][language])
        self.assertEqual(error["line"], text[:text.index('"basis"')].count("\n") + 1)

    def test_layout_is_no_change(self):
        answer = json.loads(asked("document_review"))
        self.assertEqual(self.verified(dict(reversed(answer.items())), files_of("document_review"), SAME)["outcome"], "same")

    def test_a_document_that_changed_by_one_byte_is_refused(self):
        for question, (_, files, _) in CALLS.items():
            for number, (_, name) in enumerate(files):
                with self.subTest(question=question, name=name):
                    folder = self.place / f"{question}{number}"
                    shutil.copytree(EXAMPLES, folder)
                    (folder / name).write_bytes((EXAMPLES / name).read_bytes() + b"\n")
                    (error,) = self.refused(asked(question), files_of(question, folder))
                    self.assertEqual(error["fault"], "changed_document")
                    self.assertRegex(error["pointer"], r"^/basis/documents/\d+$")
                    self.assertGreater(error["line"], 1)

    def test_all_documents_that_are_missing_are_told_at_once(self):
        errors = self.refused(asked("document_review"), [EXAMPLES / "statement.json"])
        self.assertEqual([error["fault"] for error in errors], ["missing_document"] * 3)
        self.assertEqual([error["pointer"] for error in errors], [f"/basis/documents/{i}" for i in range(3)])

    def test_an_answer_that_was_edited_is_told_with_what_was_edited(self):
        answer = json.loads(asked("document_review"))
        at, result = next((i, one) for i, one in enumerate(answer["results"]) if one["verdict"] == "needs_judgement")
        result["verdict"] = "met"
        found = self.verified(answer, files_of("document_review"), DIFFERS)
        self.assertEqual(found["outcome"], "edited")
        self.assertEqual(found["rules"], [{"rule": result["rule"], "was": "met", "is": "needs_judgement"}])
        self.assertEqual(found["members"],
                         [{"pointer": f"/results/{at}/verdict", "was": '"met"', "is": '"needs_judgement"'}])

    def test_a_digest_that_was_made_anew_hides_nothing(self):
        for question in CALLS:
            answer = json.loads(asked(question))
            name = next(name for name, part in answer.items() if name not in ("format", "basis"))
            with self.subTest(question=question, name=name):
                answer[name] = "2001-01-01"
                answer["basis"]["answer_sha256"] = digest_of(answer)
                found = self.verified(answer, files_of(question), DIFFERS)
                self.assertEqual(found["outcome"], "differs")
                self.assertIn(f"/{name}", [one["pointer"] for one in found["members"]])

    def test_a_rule_that_was_left_out_or_made_up_is_named(self):
        answer = json.loads(asked("document_review"))
        left_out = answer["results"].pop()
        answer["results"].append(dict(left_out, rule="made-up"))
        found = self.verified(answer, files_of("document_review"), DIFFERS)
        self.assertEqual(found["rules"], [{"rule": "made-up", "was": left_out["verdict"]},
                                          {"rule": left_out["rule"], "is": left_out["verdict"]}])

    def test_another_day_is_another_answer(self):
        for question in CALLS:
            answer = json.loads(asked(question))
            if "as_of" not in answer["basis"]["arguments"]:
                continue
            with self.subTest(question=question):
                answer["basis"]["arguments"]["as_of"] = "2024-07-01"
                self.assertEqual(self.verified(answer, files_of(question), DIFFERS)["outcome"], "differs")

    def test_another_policy_is_another_answer(self):
        answer = json.loads(asked("document_review"))
        other = self.place / "own.json"
        other.write_text(OTHER_POLICY, encoding="utf-8")
        files = [path for path in files_of("document_review") if path.name != "policy.json"] + [other]
        (error,) = self.refused(answer, files)
        self.assertEqual(error["fault"], "missing_document")
        for document in answer["basis"]["documents"]:
            if document["role"] == "policy":
                document["sha256"] = hashlib.sha256(other.read_bytes()).hexdigest()
        found = self.verified(answer, files, DIFFERS)
        self.assertEqual(found["outcome"], "differs")
        self.assertIn("/policy/0", [one["pointer"] for one in found["members"]])

    def test_an_edited_basis_is_another_answer(self):
        for member, value in (("unchecked_controls", 99), ("policy", [{"name": "counting", "value": "same_day"}])):
            answer = json.loads(asked("document_review"))
            answer["basis"][member] = value
            found = self.verified(answer, files_of("document_review"), DIFFERS)
            self.assertTrue(all(one["pointer"].startswith(f"/basis/{member}") for one in found["members"]), found)

    def test_other_versions_are_told(self):
        answer = json.loads(asked("document_remedy"))
        answer["basis"]["version"] = "0.0.9"
        found = self.verified(answer, files_of("document_remedy"), SAME)
        self.assertEqual(found["version"]["was"], "0.0.9")
        self.assertNotEqual(found["version"]["is"], "0.0.9")

    def test_what_says_nothing_of_its_basis_is_refused(self):
        answer = json.loads(asked("document_review"))
        files = files_of("document_review")
        without = {name: part for name, part in answer.items() if name != "basis"}
        (error,) = self.refused(without, files)
        self.assertEqual(error["fault"], "missing_member")
        self.assertIn("basis", error["message"]["en"])
        (error,) = self.refused(b"{", files)
        self.assertEqual(error["fault"], "syntax")
        (error,) = self.refused(b'{"a": 1, "a": 1}', files)
        self.assertEqual(error["fault"], "duplicate_member")

    def test_a_basis_that_lacks_what_the_question_needs_is_refused(self):
        whole = json.loads(asked("document_review"))
        for change, pointer in ((lambda basis: basis.pop("question"), "/basis/question"),
                                (lambda basis: basis.update(question="other"), "/basis/question"),
                                (lambda basis: basis["arguments"].pop("as_of"), "/basis/arguments"),
                                (lambda basis: basis.update(documents=[]), "/basis/documents"),
                                (lambda basis: basis["arguments"].update(other=1), "/basis/arguments/other"),
                                (lambda basis: basis["documents"][0].update(bytes="1"), "/basis/documents/0/bytes")):
            answer = copy.deepcopy(whole)
            change(answer["basis"])
            with self.subTest(pointer=pointer):
                (error,) = self.refused(answer, files_of("document_review"))
                self.assertEqual(error["pointer"], pointer)
                self.assertIn("line", error)

    def test_a_file_that_the_answer_does_not_rest_on_is_told(self):
        done = run("verify", self.written(asked("document_remedy")), *files_of("document_remedy"),
                   EXAMPLES / "register.json", "--format", "json")
        self.assertEqual(done.returncode, SAME)
        self.assertEqual(json.loads(done.stderr)["warning"]["kind"], "not_used")

    def test_texts_are_in_both_languages(self):
        answer = self.written(asked("document_review"))
        files = files_of("document_review")
        for form in ("text", "markdown", "html"):
            japanese = run("verify", answer, *files, "--lang", "ja", "--format", form).stdout.decode()
            english = run("verify", answer, *files, "--lang", "en", "--format", form).stdout.decode()
            self.assertIn("回答は一致しました。", japanese)
            self.assertIn("the question has the same answer.", english)

    def test_an_answer_about_tables_is_asked_with_the_same_columns(self):
        table = self.place / "controls.csv"
        table.write_text("Number,Stance,X\r\n5.1.1,implemented,a\r\n6.1.1,excluded,b\r\n", encoding="utf-8")
        call = ("review", table, "--columns", "reason=X", *DAY, "--format", "json")
        answer = run(*call).stdout
        basis = json.loads(answer)["basis"]
        self.assertEqual((basis["arguments"]["columns"], basis["documents"][0]["form"]), (["reason=X"], "csv"))
        self.assertEqual(self.verified(answer, [table], SAME)["outcome"], "same")
        without = json.loads(answer)
        del without["basis"]["arguments"]["columns"]
        self.assertEqual(self.verified(without, [table], DIFFERS)["outcome"], "differs")

    def test_documents_are_not_taken_from_the_standard_input(self):
        done = run("verify", self.written(asked("document_remedy")), "-", "--lang", "en")
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertIn(b"cannot be read from the standard input", done.stderr)


if __name__ == "__main__":
    COMMAND = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
