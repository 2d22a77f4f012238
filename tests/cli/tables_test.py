"""What the command reads from tables as people save them.

usage: tables_test.py COMMAND WORKBOOKS [unittest arguments]    (WORKBOOKS is 1 if the command reads workbooks)
"""

import datetime
import io
import json
import pathlib
import subprocess
import sys
import unittest
import zipfile

import openpyxl

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
DAY = ("--as-of", "2026-11-20")
NO_BREACH, BREACH, BAD_CALL = 0, 1, 2


def run(*arguments, stdin=b""):
    return subprocess.run([COMMAND, *arguments], input=stdin, env={"COLUMNS": "1000"}, capture_output=True, timeout=120,
                          check=False)


def controls(name="statement"):
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))["controls"]


def rows_of(entries):
    words = {"implemented": "実施", "inherited": "引継ぎ", "excluded": "対象外", "not_selected": "選択しない"}
    yield ["番号", "実施/対象外", "個別管理策", "理由"]
    for entry in entries:
        yield [entry["id"], words[entry["stance"]], entry.get("individual_control", ""), entry.get("reason", "")]


def csv_of(rows, delimiter=",", end="\r\n"):
    def field(text):
        return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ('"', delimiter, "\n")) else text

    return "".join(delimiter.join(map(field, row)) + end for row in rows)


def xlsx_of(rows, change=None):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "管理策一覧"
    for row in rows:
        sheet.append(list(row))
    if change:
        change(book, sheet)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def repacked(xlsx, change, compression=zipfile.ZIP_DEFLATED):
    """The archive with other parts: `change` takes and gives a dict of them."""
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, part in change(parts).items():
            archive.writestr(name, part)
    return made.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


class TablesTest(unittest.TestCase):
    def review(self, table, *arguments):
        done = run("review", "-", *DAY, "--format", "json", "--quiet", *arguments, stdin=table)
        self.assertIn(done.returncode, (NO_BREACH, BREACH), done.stderr.decode())
        answer = json.loads(done.stdout)
        del answer["basis"]  # tells the bytes of the table
        return answer

    def errors(self, table, *arguments):
        done = run("review", "-", *DAY, "--format", "json", *arguments, stdin=table)
        self.assertEqual((done.returncode, done.stdout), (BAD_CALL, b""))
        return [json.loads(line)["error"] for line in done.stderr.decode().splitlines()]

    @staticmethod
    def breaches(review):
        return sorted((one["cell"], one["code"]) for result in review["results"] for one in result["diagnostics"]
                      if one["severity"] == "error" and "cell" in one)


class Csv(TablesTest):
    def test_gives_the_same_review_in_every_form_that_spreadsheets_save(self):
        rows = list(rows_of(controls()))
        text = csv_of(rows)
        expected = self.review(text.encode())
        self.assertEqual(expected["verdict"], "unknown")
        for table in (b"\xef\xbb\xbf" + text.encode(), text.encode("cp932"), text.encode("utf-16"),
                      csv_of(rows, "\t").encode(), csv_of(rows, ";").encode(), csv_of(rows, end="\n").encode(),
                      csv_of(rows, end="\r").encode(), ("sep=,\r\n" + text).encode()):
            self.assertEqual(self.review(table), expected)

    def test_names_the_cell_of_each_breach(self):
        entries = controls()
        first = next(i for i, entry in enumerate(entries) if entry["id"] == "6.1.1.13.PB")
        del entries[first]["individual_control"]
        review = self.review(csv_of(rows_of(entries)).encode())
        self.assertEqual([cell for cell, _ in self.breaches(review)], [f"C{first + 2}"])

    def test_says_once_what_the_sheet_does_not_hold(self):
        review = self.review(csv_of(rows_of(controls())).encode())
        (said,) = [one for one in review["diagnostics"] if one["code"] == "review/not_held"]
        self.assertIn("監査対象期間", said["message"]["ja"])
        self.assertIn("Assessment period", said["message"]["en"])

    def test_tells_every_fault_with_its_cell_and_place(self):
        table = "番号,実施\r\n2005/1/1,実施\r\n5.1.2,×\r\n6.1.1,対象\r\n".encode()
        errors = self.errors(table)
        self.assertEqual([(one["cell"], one["line"], one["column"], one["hints"][0]) for one in errors],
                         [("A2", 2, 1, "5.1.1"), ("B3", 3, 7, "対象外"), ("B4", 4, 7, "対象外")])
        text = run("review", "-", *DAY, "--lang", "en", stdin=table).stderr.decode()
        self.assertTrue(text.startswith("<stdin>:2:1: "), text)
        self.assertIn("(A2)", text)

    def test_of_controls_alone_is_not_enough_for_other_questions(self):
        done = run("remedy", "-", *DAY, stdin=csv_of(rows_of(controls())).encode())
        self.assertEqual(done.returncode, BAD_CALL)
        self.assertIn("記載されていません", done.stderr.decode())


class Catalog(TablesTest):
    """The table of controls, by its own words and by others."""

    @classmethod
    def setUpClass(cls):
        done = run("catalog", "--format", "json")
        listed = []

        def collect(group):
            for one in group.get("groups", []):
                collect(one)
            listed.extend(group.get("controls", []))

        collect(json.loads(done.stdout))
        numbers = [one["id"] for one in listed]
        cls.rows = [[number, "", "", "本文（例）"] for number in numbers if int(number.split(".")[0]) >= 5]

    def catalog(self, table):
        done = run("catalog", "5.1", "--catalog", "-", "--format", "json", stdin=table)
        return done.returncode, done.stdout, done.stderr.decode()

    def test_is_read_under_any_names_in_any_order(self):
        status, expected, _ = self.catalog(csv_of([["id", "change_type", "pattern", "text"], *self.rows]).encode())
        self.assertEqual(status, NO_BREACH)
        for table in (
            csv_of([["番号", "変更区分", "定型管理策種別", "管理策基準"], *self.rows]).encode("cp932"),
            csv_of([["管理策", "番号"], *([row[3], row[0]] for row in self.rows)]).encode(),
            csv_of([["別表３　管理策基準"], [], ["No.", "変更区分", "定型", "本文", "備考"], *self.rows], "\t").encode(),
            csv_of([["id", "text"], ["5", "情報セキュリティのための方針群"], ["5.1", "経営陣の方向性"],
                    *([row[0].translate(str.maketrans("0123456789.", "０１２３４５６７８９．")), row[3]] for row in self.rows)]).encode(),
        ):
            status, answer, said = self.catalog(table)
            self.assertEqual((status, answer), (NO_BREACH, expected), said)

    def test_tells_every_fault_with_what_was_meant(self):
        rows = [["id", "change_type", "pattern", "text"], *(list(row) for row in self.rows)]
        rows[1][0] = "2005/1/1"
        rows[3][2] = "9"
        rows[4][1] = "?"
        status, _, said = self.catalog(csv_of(rows).encode())
        self.assertEqual(status, BAD_CALL)
        errors = [json.loads(line)["error"] for line in said.splitlines()]
        self.assertEqual((errors[0]["cell"], errors[0]["hints"]), ("A2", ["5.1.1"]))
        rows[1][0] = self.rows[0][0]
        _, _, said = self.catalog(csv_of(rows).encode())
        errors = [json.loads(line)["error"] for line in said.splitlines()]
        self.assertEqual([one["cell"] for one in errors], ["C4", "B5"])


class Workbook(TablesTest):
    def setUp(self):
        if not WORKBOOKS:
            self.skipTest("this command is built without workbooks")

    def test_gives_the_review_that_the_csv_gives(self):
        rows = list(rows_of(controls()))
        expected = self.review(csv_of(rows).encode())
        review = self.review(xlsx_of(rows))
        self.assertEqual([result["verdict"] for result in review["results"]],
                         [result["verdict"] for result in expected["results"]])
        self.assertEqual([cell.replace("管理策一覧!", "") for cell, _ in self.breaches(review)],
                         [cell for cell, _ in self.breaches(expected)])

    def test_reads_what_people_do_to_sheets(self):
        rows = [["言明書　別紙"], [], *rows_of(controls())]
        expected = self.breaches(self.review(xlsx_of(rows)))

        def dress(book, sheet):
            sheet.merge_cells("A1:D1")
            sheet.row_dimensions[5].hidden = True
            book.create_sheet("メモ").append(["ここは関係ない"])
            book.create_sheet("空")

        self.assertEqual(self.breaches(self.review(xlsx_of(rows, dress))), expected)
        said = run("review", "-", *DAY, stdin=xlsx_of(rows, dress)).stderr.decode()
        self.assertIn("非表示の行を読み込みました。（管理策一覧!A5）", said)
        self.assertIn("このシートは読み込んでいません（見出しを認識できません。）。（メモ!A1）", said)

    def test_reviews_the_workbooks_of_every_writer_alike(self):
        workbooks = sorted((EXAMPLES.parents[1] / "tests/data/workbooks").glob("*.xlsx"))
        self.assertEqual(len(workbooks), 9)
        for workbook in workbooks:
            with self.subTest(workbook.name):
                self.assertEqual(self.breaches(self.review(workbook.read_bytes())),
                                 [("管理策!C4", "STM-2.2.4-3b/no_reason")])

    def test_reads_rich_texts_without_phonetic_guides(self):
        rows = [["番号", "実施", "個別管理策", "理由"], ["5.1.1", "実施", "X"]]

        def rich(parts):
            sheet = parts[SHEET].decode()
            start = sheet.index('<c r="B2"')
            end = sheet.index("</c>", start) + len("</c>")
            cell = ('<c r="B2" t="inlineStr"><is><r><t>対象</t></r><r><rPr><b/></rPr><t>外</t></r>'
                    "<rPh sb='0' eb='2'><t>タイショウガイ</t></rPh></is></c>")
            return parts | {SHEET: (sheet[:start] + cell + sheet[end:]).encode()}

        review = self.review(repacked(xlsx_of(rows), rich))
        self.assertIn("管理策一覧!D2", [cell for cell, _ in self.breaches(review)])

    def test_reads_days_by_the_count_of_the_workbook(self):
        entries = [["5.1.1", "対象外", "", "業務がないため"]]
        for epoch in (openpyxl.utils.datetime.WINDOWS_EPOCH, openpyxl.utils.datetime.MAC_EPOCH):
            def set_day(book, sheet, epoch=epoch):
                book.epoch = epoch
                sheet["A2"] = datetime.datetime(2005, 1, 1)

            (error,) = self.errors(xlsx_of([["番号", "実施", "個別管理策", "理由"], *entries], set_day))
            self.assertEqual((error["cell"], error["fault"], error["hints"]), ("管理策一覧!A2", "bad_control_id", ["5.1.1"]))

    def test_reads_the_stored_value_of_a_formula_and_names_one_without(self):
        rows = [["番号", "実施"], ["5.1.1", "実施"], ["5.1.2", "実施"]]

        def formulas(parts):
            sheet = parts[SHEET].decode()
            for cell, value in (("B2", "<v>対象外</v>"), ("B3", "")):
                start = sheet.index(f'<c r="{cell}"')
                end = sheet.index("</c>", start) + len("</c>")
                kind = ' t="str"' if value else ""
                sheet = sheet[:start] + f'<c r="{cell}"{kind}><f>A1</f>{value}</c>' + sheet[end:]
            return parts | {SHEET: sheet.encode()}

        (error,) = self.errors(repacked(xlsx_of(rows), formulas))
        self.assertEqual(error["cell"], "管理策一覧!B3")
        self.assertIn("数式", error["message"]["ja"])

    def test_names_each_cell_with_an_error_among_the_other_faults(self):
        def set_errors(book, sheet):
            sheet["B2"].value, sheet["B2"].data_type = "#REF!", "e"
            sheet["E2"].value, sheet["E2"].data_type = "#DIV/0!", "e"

        rows = [["番号", "実施", "個別管理策", "理由", "計算"], ["5.1.1", "実施"], ["5.1.2", "×"]]
        errors = self.errors(xlsx_of(rows, set_errors))
        self.assertEqual([error["cell"] for error in errors], ["管理策一覧!B2", "管理策一覧!B3"])
        self.assertIn("#REF!", errors[0]["message"]["ja"])

    def test_refuses_what_is_no_plain_workbook(self):
        plain = xlsx_of(rows_of(controls()))
        relations = "xl/_rels/workbook.xml.rels"

        def macros(parts):
            entry = b'<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
            return parts | {relations: parts[relations].replace(b"</Relationships>", entry + b"</Relationships>")}

        def document_type(parts):
            kind = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
            return parts | {SHEET: kind + parts[SHEET]}

        def damaged(parts):
            return parts | {SHEET: parts[SHEET][:200]}

        def no_book(_):
            return {"readme.txt": b"x"}

        for change, word in ((macros, "マクロ"), (document_type, "DTD"), (damaged, "壊れ"), (no_book, "XLSX")):
            with self.subTest(change.__name__):
                (error,) = self.errors(repacked(plain, change))
                self.assertIn(word, error["message"]["ja"])
        for cut in (30, len(plain) // 2, len(plain) - 10):
            (error,) = self.errors(plain[:cut])
            self.assertIn("壊れ", error["message"]["ja"])

    def test_a_bomb_costs_little(self):
        plain = xlsx_of(rows_of(controls()))

        def bomb(parts):
            return parts | {SHEET: parts[SHEET].replace(b"<sheetData>", b"<sheetData>" + b" " * (400 << 20))}

        (error,) = self.errors(repacked(plain, bomb))
        self.assertEqual(error["fault"], "limit")

        def far(parts):
            row = b'<row r="1048577"><c r="A1048577" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
            return parts | {SHEET: parts[SHEET].replace(b"</sheetData>", row)}

        (error,) = self.errors(repacked(plain, far))
        self.assertEqual(error["fault"], "limit")

    def test_of_any_bytes_ends_in_an_answer_or_an_error(self):
        plain = xlsx_of(rows_of(controls()[:5]))
        for seed in range(60):
            broken = bytearray(plain)
            for i in range(1 + seed % 4):
                broken[(seed * 7919 + i * 104729) % len(broken)] ^= 1 + (seed * 31 + i) % 255
            done = run("review", "-", *DAY, stdin=bytes(broken))
            self.assertIn(done.returncode, (NO_BREACH, BREACH, BAD_CALL), seed)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    WORKBOOKS = sys.argv.pop(1) == "1"
    unittest.main()
