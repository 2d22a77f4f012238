"""Answers as workbooks and CSV: sheets_test.py COMMAND [unittest arguments].

The command writes its answer beside the rows of the user. openpyxl, which has no part in writing them, reads them.
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import openpyxl

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
DAY = ("--as-of", "2026-11-20")
NO_BREACH, BREACH, BAD_CALL = 0, 1, 2
COLUMNS = {
    "ja": ("ismap回答：判定", "ismap回答：指摘", "ismap回答：是正", "ismap回答：根拠"),
    "en": ("ismap answer: verdict", "ismap answer: remark", "ismap answer: remedy", "ismap answer: clause"),
}
SHEETS = {"ja": "ismap回答 ", "en": "ismap answer "}


def run(*arguments, status=(NO_BREACH, BREACH)):
    done = subprocess.run([COMMAND, *map(str, arguments)], capture_output=True, timeout=120, check=False)
    if done.returncode not in status:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stderr.decode()}")
    return done


def cells_of(sheet):
    return {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}


def diagnostics_of(path, *settings):
    answer = json.loads(run("review", path, *DAY, "--format", "json", *settings).stdout)
    results = [found for result in answer["results"] for found in result["diagnostics"]]
    return results + answer["diagnostics"]


class Workbooks(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def path(self, name):
        return self.folder / name

    def exported(self, example, language="ja"):
        path = self.path(f"{example}.{language}.xlsx")
        run("export", EXAMPLES / f"{example}.json", "--lang", language, "-o", path)
        return path

    def test_what_is_said_of_a_cell_stands_in_its_row(self):
        for example in ("ismap-breaches", "ismap-initial", "liu-initial"):
            for language in ("ja", "en"):
                with self.subTest(example=example, language=language):
                    book = self.exported(example, language)
                    answered = self.path("answered.xlsx")
                    run("review", book, *DAY, "--lang", language, "-o", answered)
                    sheets = openpyxl.load_workbook(answered)
                    by_row = {}
                    for sheet in sheets:
                        for row in sheet.iter_rows():
                            for cell in row:
                                if cell.value == COLUMNS[language][1]:
                                    for number in range(cell.row + 1, sheet.max_row + 1):
                                        by_row[sheet.title, number] = sheet.cell(number, cell.column).value or ""
                    placed = [found for found in diagnostics_of(book) if "cell" in found]
                    self.assertTrue(placed)
                    for found in placed:
                        title, _, place = found["cell"].rpartition("!")
                        number = int(place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
                        remark = by_row[title.strip("'"), number]
                        self.assertIn(f"{place}: {found['message'][language]}", remark)

    def test_the_cells_of_the_user_stay(self):
        book = self.exported("ismap-breaches")
        answered = self.path("answered.xlsx")
        run("review", book, *DAY, "--lang", "ja", "-o", answered)
        before, after = openpyxl.load_workbook(book), openpyxl.load_workbook(answered)
        for sheet in before:
            self.assertLessEqual(cells_of(sheet).items(), cells_of(after[sheet.title]).items())
        added = [sheet.title for sheet in after if sheet.title not in before.sheetnames]
        self.assertTrue(added)
        self.assertTrue(all(title.startswith(SHEETS["ja"]) for title in added))

    def test_a_workbook_with_an_answer_is_read_as_without_it(self):
        book = self.exported("ismap-breaches")
        first, second = self.path("first.xlsx"), self.path("second.xlsx")
        run("review", book, *DAY, "--lang", "en", "-o", first)
        done = run("review", first, *DAY, "--lang", "en", "-o", second)
        self.assertEqual(done.stderr, run("review", book, *DAY, "--lang", "en").stderr)
        one, other = ({sheet.title: cells_of(sheet) for sheet in openpyxl.load_workbook(path)} for path in (first, second))
        # Each tells the bytes of the workbook that it was made of.
        self.assertNotEqual(one.pop("ismap answer What this answer r"), other.pop("ismap answer What this answer r"))
        self.assertEqual(one, other)
        self.assertEqual(diagnostics_of(first), diagnostics_of(book))

    def test_a_mended_row_loses_its_remark(self):
        book = self.exported("ismap-breaches")
        answered, again = self.path("answered.xlsx"), self.path("again.xlsx")
        run("review", book, *DAY, "--lang", "ja", "-o", answered)
        found = next(found for found in diagnostics_of(book) if found["code"].endswith("/no_individual_control"))
        sheets = openpyxl.load_workbook(answered)
        place = found["cell"].rpartition("!")[2]
        sheets["管理策"][place].value = "手順を定め、年一回見直しを行う。"
        sheets.save(self.path("mended.xlsx"))
        run("review", self.path("mended.xlsx"), *DAY, "--lang", "ja", "-o", again)
        remarks = [cell for cell in cells_of(openpyxl.load_workbook(again)["管理策"]).values()
                   if str(cell).startswith(f"{place}: {found['message']['ja']}")]
        self.assertEqual(remarks, [])

    def test_all_remarks_are_listed(self):
        for document in (EXAMPLES / "ismap-breaches.json", self.exported("ismap-breaches")):
            answered = self.path("answered.xlsx")
            run("review", document, *DAY, "--lang", "en", "-o", answered)
            rows = list(openpyxl.load_workbook(answered)["ismap answer All remarks"].values)
            diagnostics = diagnostics_of(document)
            self.assertEqual(len(rows), len(diagnostics) + 1)
            self.assertEqual([row[6] for row in rows[1:]], [found["message"]["en"] for found in diagnostics])
            self.assertEqual([row[4] for row in rows[1:]],
                             [found.get("cell", found["pointer"]) or None for found in diagnostics])

    def with_titles_and_notes(self):
        """Titles above the controls, a column that is not used and a row that nobody sees."""
        path = self.path("controls.xlsx")
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "管理策"
        for row in (["言明書の管理策"], [], ["番号", "選択", "個別管理策", "理由", "担当"], ["6.1.3.3.PB", "○", None, None, "総務"],
                    ["6.1.4.6", "選択しない", None, None, "総務"]):
            sheet.append(row)
        sheet.row_dimensions[5].hidden = True
        book.save(path)
        return path

    def test_the_header_is_kept_in_sight_where_it_stands(self):
        answered = self.path("answered.xlsx")
        run("review", self.with_titles_and_notes(), *DAY, "--lang", "ja", "-o", answered)
        sheet = openpyxl.load_workbook(answered)["管理策"]
        self.assertEqual(sheet["F3"].value, COLUMNS["ja"][0])
        self.assertEqual((sheet.freeze_panes, sheet.auto_filter.ref), ("A4", "A3:I5"))

    def test_what_was_not_used_is_noted_and_read_past(self):
        book = self.with_titles_and_notes()
        for language, title in (("ja", "ismap回答 読取りの注記"), ("en", "ismap answer Reading notes")):
            first, same, second = (self.path(f"{name}.xlsx") for name in ("first", "same", "second"))
            told = run("review", book, *DAY, "--lang", language, "-o", first).stderr.decode()
            run("review", book, *DAY, "--lang", language, "-o", same)
            self.assertEqual(first.read_bytes(), same.read_bytes())
            sheets = openpyxl.load_workbook(first)
            self.assertEqual(sheets.sheetnames.index(title), 2)  # behind the list of remarks
            notes = list(sheets[title].values)[1:]
            self.assertEqual({cell for _, cell in notes}, {"管理策!B4", "管理策!E3", "管理策!A5"})
            shown = "".join(told.split())
            for note, cell in notes:
                self.assertIn("".join(note.split()), shown)
                self.assertIn(cell, shown)
            run("review", first, *DAY, "--lang", language, "-o", second)
            self.assertEqual(list(openpyxl.load_workbook(second)[title].values)[1:], notes)
            self.assertEqual(diagnostics_of(first), diagnostics_of(book))

    def test_a_row_says_each_thing_once(self):
        book, answered = self.exported("ismap-breaches"), self.path("answered.xlsx")
        run("review", book, *DAY, "--lang", "ja", "-o", answered)
        for sheet in openpyxl.load_workbook(answered):
            titles = {cell.value: cell.column for row in sheet.iter_rows() for cell in row if cell.value in COLUMNS["ja"]}
            for title in COLUMNS["ja"][2:] if titles else ():
                for row in sheet.iter_rows(min_col=titles[title], max_col=titles[title]):
                    lines = str(row[0].value or "").split("\n")
                    self.assertEqual(len(set(lines)), len(lines), (sheet.title, lines))
            for row in sheet.iter_rows() if titles else ():
                verdicts, remarks = (str(row[titles[title] - 1].value or "").split("\n") for title in COLUMNS["ja"][:2])
                pairs = list(zip(verdicts, remarks, strict=True))
                self.assertEqual(len(set(pairs)), len(pairs), (sheet.title, pairs))

    def test_every_answer_is_a_workbook(self):
        for subcommand, documents, settings in (
                ("due", ["register"], DAY), ("status", ["register"], DAY), ("incidents", ["register"], DAY),
                ("procure", ["procurement-listed"], (*DAY, "--register", EXAMPLES / "procurement-register.json")),
                ("diff", ["diff-previous", "ismap-renewal"], DAY), ("stats", ["ismap-breaches"], DAY),
                ("agenda", ["meeting-38"], ()), ("overlap", ["statement"], ("--with", "iso27001")),
                ("rules", [], ()), ("explain", [], ("REG-9.1",)), ("limits", [], DAY), ("catalog", [], ()),
                ("counting", [], ("2026-06-30", "16"))):
            with self.subTest(subcommand=subcommand):
                path = self.path(f"{subcommand}.xlsx")
                run(subcommand, *(EXAMPLES / f"{name}.json" for name in documents), *settings, "-o", path)
                self.assertTrue(all(sheet.max_row > 1 for sheet in openpyxl.load_workbook(path)))

    def test_no_cell_is_a_formula(self):
        statement = json.loads((EXAMPLES / "ismap-breaches.json").read_text())
        name = '=HYPERLINK("https://example.com","x")'
        statement["statement"]["service_name"] = name
        document = self.path("hostile.json")
        document.write_text(json.dumps(statement))
        book, answered = self.path("hostile.xlsx"), self.path("answered.xlsx")
        run("export", document, "-o", book)
        run("review", book, *DAY, "-o", answered)
        for sheet in openpyxl.load_workbook(answered):
            for row in sheet.iter_rows():
                self.assertNotIn("f", [cell.data_type for cell in row])


class Csv(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def test_a_table_is_given_back_with_what_is_said_of_its_rows(self):
        source, answered = self.folder / "controls.csv", self.folder / "answered.csv"
        source.write_text("番号,選択,個別管理策,理由\n6.1.3.3.PB,○,,\n6.1.4.6,選択しない,,\n", encoding="utf-8")
        run("review", source, *DAY, "--lang", "ja", "-o", answered)
        rows = list(csv.reader(io.StringIO(answered.read_text(encoding="utf-8-sig"))))
        self.assertEqual(rows[0], ["番号", "選択", "個別管理策", "理由", *COLUMNS["ja"]])
        self.assertEqual(rows[1][:5], ["6.1.3.3.PB", "○", "", "", "不充足"])
        self.assertTrue(rows[1][5].startswith("C2: "))
        self.assertTrue(rows[2][5].startswith("D3: "))

    def test_what_is_about_no_row_stands_below_and_is_read_past(self):
        source, first, second = (self.folder / name for name in ("controls.csv", "first.csv", "second.csv"))
        source.write_text("番号,選択,個別管理策,理由\n6.1.3.3.PB,○,,\n", encoding="utf-8")
        run("review", source, *DAY, "--lang", "ja", "-o", first)
        text = first.read_text(encoding="utf-8-sig")
        for found in diagnostics_of(source):
            self.assertIn(found["message"]["ja"].replace('"', '""'), text)
        run("review", first, *DAY, "--lang", "ja", "-o", second)
        self.assertEqual(diagnostics_of(first), diagnostics_of(source))
        kept = [line for line in text.splitlines() if "SHA-256" not in line and "first.csv" not in line and "controls.csv" not in line]
        again = [line for line in second.read_text(encoding="utf-8-sig").splitlines()
                 if "SHA-256" not in line and "first.csv" not in line and "controls.csv" not in line]
        self.assertEqual(again, kept)

    def test_lists_stand_one_below_the_other(self):
        text = run("due", EXAMPLES / "register.json", *DAY, "--lang", "en", "--format", "csv").stdout.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text)))
        items = json.loads(run("due", EXAMPLES / "register.json", *DAY, "--format", "json").stdout)["items"]
        self.assertEqual(sum(row[-1:] != [""] and len(row) > 2 for row in rows) - 1, len(items))


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
