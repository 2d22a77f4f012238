"""Statistics of many reviews: stats_test.py COMMAND [unittest arguments]."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
NAMES = ("ismap-breaches", "ismap-initial", "ismap-renewal", "liu-initial", "statement")
DAY = ("--as-of", "2026-11-20")
NO_BREACH, BAD_CALL = 0, 2


def line_of(name):
    return json.dumps(json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")), ensure_ascii=False)


def run(*arguments, stdin=b""):
    return subprocess.run([COMMAND, "stats", *arguments, *DAY], input=stdin, env={"COLUMNS": "1000"}, capture_output=True,
                          timeout=120, check=False)


def counted(*arguments, stdin=b""):
    done = run(*arguments, "--format", "json", stdin=stdin)
    assert (done.returncode, done.stderr) == (NO_BREACH, b""), done
    return done.stdout


class StatsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = [line_of(name) for name in NAMES] * 3
        cls.whole = counted("-", stdin="\n".join(cls.lines).encode())

    def test_counts_every_document_as_the_review_of_it_answers(self):
        whole = json.loads(self.whole)
        self.assertEqual((whole["documents"], whole["refused"]), (15, 0))
        verdicts = {}
        for name in NAMES:
            done = subprocess.run([COMMAND, "review", str(EXAMPLES / f"{name}.json"), *DAY, "--format", "json"],
                                  capture_output=True, check=False)
            review = json.loads(done.stdout)
            verdicts[review["verdict"]] = verdicts.get(review["verdict"], 0) + 3
        self.assertEqual({name: count for name, count in whole["verdicts"].items() if count}, verdicts)

    def test_is_the_same_in_any_order_and_however_it_is_parted(self):
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder)
            for i, lines in enumerate((self.lines[9:], self.lines[:4], self.lines[4:9])):
                (place / f"{i}.json").write_bytes(counted("-", "--threads", "2", stdin="\n".join(reversed(lines)).encode()))
            for order in (("0", "1", "2"), ("2", "0", "1")):
                self.assertEqual(counted(*(str(place / f"{i}.json") for i in order)), self.whole)
            self.assertEqual(counted(folder), self.whole)
            sums = b"".join(json.dumps(json.loads((place / f"{i}.json").read_bytes())).encode() + b"\n" for i in range(3))
            self.assertEqual(counted("-", stdin=sums), self.whole)

    def test_counts_files_of_any_kind_as_the_documents_in_them(self):
        with tempfile.TemporaryDirectory() as folder:
            for i, name in enumerate(NAMES):
                kind = "xlsx" if i % 2 else "json"
                call = [COMMAND, "export", str(EXAMPLES / f"{name}.json"), "--to", kind, "-o", f"{folder}/{name}.{kind}", "-q"]
                if subprocess.run(call, capture_output=True, check=False).returncode != NO_BREACH:
                    self.skipTest("built without workbooks")
            expected = json.loads(counted("-", stdin="\n".join(self.lines[:5]).encode()))
            self.assertEqual(json.loads(run(folder, "--format", "json", "-q").stdout), expected)

    def test_tells_what_it_refuses_with_its_place_and_counts_the_rest(self):
        done = run("-", "--format", "json", "--lang", "en", stdin=(self.lines[0] + "\n{bad\n" + self.lines[1]).encode())
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertIn(b'"line":2', done.stderr)
        self.assertEqual((json.loads(done.stdout)["documents"], json.loads(done.stdout)["refused"]), (2, 1))
        for stdin in (b"", b"\n"):
            self.assertEqual((run("-", stdin=stdin).returncode, run("-", stdin=stdin).stdout), (BAD_CALL, b""))
        wrong = run("-", "--lang", "en", stdin=self.whole.replace(b"\n", b"").replace(b'"documents": 15', b'"documents": -1'))
        self.assertIn(b"/documents", wrong.stderr)

    def test_goes_on_after_a_file_that_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as folder:
            here = pathlib.Path(folder, "HERE.NDJSON")  # as some systems spell endings
            here.write_text("\n".join(self.lines[:2]), encoding="utf-8")
            done = run(f"{folder}/gone.json", str(here), f"{folder}/gone.ndjson", "--format", "json", "--lang", "en")
            self.assertEqual(json.loads(counted(folder))["documents"], 2)
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertEqual((json.loads(done.stdout)["documents"], json.loads(done.stdout)["refused"]), (2, 2))
        for name in ("gone.json", "gone.ndjson"):
            self.assertIn(name.encode(), done.stderr)

    def test_is_written_in_every_form_and_both_languages(self):
        shown = {}
        for language in ("ja", "en"):
            for form in ("text", "markdown", "html"):
                done = run("-", "--format", form, "--lang", language, stdin=self.whole.replace(b"\n", b""))
                self.assertEqual((done.returncode, done.stderr), (NO_BREACH, b""))
                shown[language, form] = done.stdout.decode()
                for number in ("REG-3.5(4)", "10.1.2"):
                    self.assertIn(number.replace("(", "\\(").replace(")", "\\)") if form == "markdown" and number[-1] == ")"
                                  and "\\(" in shown[language, form] else number, shown[language, form])
        self.assertIn("審査の集計", shown["ja", "html"])
        self.assertIn("Statistics of reviews", shown["en", "html"])
        self.assertNotRegex(shown["en", "text"].split("Reasons")[0], "[ぁ-ん]")


if __name__ == "__main__":
    COMMAND = sys.argv.pop(1)
    unittest.main()
