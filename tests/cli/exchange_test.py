"""Forms, imports and exports of the command, as a person uses them with a spreadsheet.

usage: exchange_test.py COMMAND WORKBOOKS [unittest arguments]    (WORKBOOKS is 1 if the command reads workbooks)
"""

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
KINDS = ("dossier", "statement", "register", "procurement", "assessor", "agenda", "checklist", "report-to-secretariat")
GUIDES = {"ja": "この様式について", "en": "About this form"}


def run(*arguments, stdin=b""):
    return subprocess.run([COMMAND, *map(str, arguments)], input=stdin, env={"COLUMNS": "1000"}, capture_output=True,
                          timeout=120, check=False)


def example(name):
    return EXAMPLES / f"{name}.json"


def book_in(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def saved(book):
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def column(sheet, *names):
    return next(cell.column for cell in sheet[1] if cell.value in names)


class ExchangeTest(unittest.TestCase):
    def ok(self, *arguments, stdin=b"", status=0):
        done = run(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done


@unittest.skipUnless(sys.argv[2:3] == ["1"], "built without workbooks")
class WorkbookTest(ExchangeTest):
    def test_every_form_opens_with_its_guide_first_and_has_no_formula(self):
        for kind in KINDS:
            for language, guide in GUIDES.items():
                for edition in ("ismap-2020", "ismap-2025"):
                    book = book_in(self.ok("form", kind, "--lang", language, "--edition", edition).stdout)
                    self.assertEqual(book.sheetnames[0], guide)
                    for sheet in book.worksheets[1:]:
                        if sheet.sheet_state == "visible":
                            self.assertEqual(sheet.freeze_panes, "A2", (kind, sheet.title))
                    for sheet in book.worksheets:
                        self.assertFalse([cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"])

    def test_a_form_is_the_same_bytes_each_time(self):
        self.assertEqual(self.ok("form", "statement").stdout, self.ok("form", "statement").stdout)

    def test_a_statement_form_that_is_filled_in_is_reviewed_by_cell(self):
        book = book_in(self.ok("form", "statement", "--lang", "ja").stdout)
        sheet = book["管理策"]
        stance = column(sheet, "実施の有無")
        for row in range(2, sheet.max_row + 1):
            sheet.cell(row, stance).value = "実施"
        bare = openpyxl.Workbook()
        bare.active.title = "管理策"
        for row in sheet.iter_rows(values_only=True):
            bare.active.append(row)
        done = self.ok("review", "-", *DAY, "--format", "json", stdin=saved(bare), status=1)
        cells = [one["cell"] for result in json.loads(done.stdout)["results"] for one in result["diagnostics"]
                 if one["code"].endswith("/individual_control_missing") or "cell" in one]
        self.assertTrue(cells)
        self.assertTrue(all(cell.startswith("管理策!") for cell in cells))

    def test_a_form_that_is_not_filled_in_names_its_cells(self):
        done = run("review", "-", *DAY, "--format", "json", stdin=self.ok("form", "statement", "--lang", "ja").stdout)
        self.assertEqual(done.returncode, 2)
        faults = [json.loads(line)["error"] for line in done.stderr.decode().splitlines() if "error" in json.loads(line)]
        cells = [one["cell"] for fault in faults for one in (fault, *fault.get("more", []))]
        self.assertIn("管理策!C2", cells)
        self.assertEqual(len(cells), len(set(cells)))

    def test_an_example_survives_the_way_through_a_workbook_and_back(self):
        for name in ("statement", "ismap-breaches", "register", "procurement-provisional", "assessor", "meeting-38"):
            kind = {"ismap-breaches": "dossier", "procurement-provisional": "procurement", "meeting-38": "agenda"}.get(
                name, name)
            for language in GUIDES:
                workbook = self.ok("export", example(name), "--lang", language, "--to", "xlsx").stdout
                # A spreadsheet that opens and saves it changes nothing.
                again = saved(book_in(workbook))
                back = json.loads(self.ok("import", kind, "-", stdin=again).stdout)
                expected = json.loads(self.ok("export", example(name), "--to", "json").stdout)
                self.assertEqual(back, expected, name)

    def test_the_numbers_of_a_form_are_protected_and_the_rest_is_not(self):
        sheet = book_in(self.ok("form", "statement", "--lang", "en").stdout)["Controls"]
        self.assertTrue(sheet.protection.sheet)
        number, stance = (sheet.cell(1, column(sheet, name)).column_letter for name in ("Control number", "Stance"))
        self.assertTrue(sheet[f"{number}2"].protection.locked)
        # A cell that is not in the file has the style of its column.
        self.assertFalse(sheet.column_dimensions[stance].protection.locked)
        self.assertFalse(sheet.column_dimensions[number].protection.locked)

    def test_a_checklist_becomes_the_check_of_a_procurement(self):
        book = book_in(self.ok("form", "checklist", "--lang", "ja").stdout)
        items = next(sheet for sheet in book.worksheets if sheet.max_row == 235)
        number, result = column(items, "管理策番号", "番号"), column(items, "確認の結果")
        for row in range(2, 236):
            items.cell(row, result).value = "満たす"
        items.cell(7, result).value = "不足"
        values = next(sheet for sheet in book.worksheets if sheet.cell(1, 1).value == "項目")
        for row in range(2, values.max_row + 1):
            said = {"最高情報セキュリティ責任者": "例示省CISO", "確認日": "令和8年11月1日"}
            values.cell(row, 2).value = said.get(values.cell(row, 1).value)
        with tempfile.TemporaryDirectory() as folder:
            checklist = pathlib.Path(folder) / "checklist.xlsx"
            book.save(checklist)
            case = json.loads(example("procurement-provisional").read_text(encoding="utf-8"))
            case.pop("ciso_check", None)
            done = run("procure", "-", "--checklist", checklist, *DAY, "--format", "json", "--quiet",
                       stdin=json.dumps(case).encode())
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        said = [one for result in json.loads(done.stdout)["results"] for one in result["diagnostics"]
                if one.get("control") == items.cell(7, number).value]
        self.assertTrue(said)
        self.assertTrue(all("cell" in one and one["cell"].endswith("7") for one in said), said)


class TextTest(ExchangeTest):
    def test_a_csv_holds_one_sheet_and_says_which_it_leaves_out(self):
        done = self.ok("export", example("statement"), "--to", "csv", "--lang", "en")
        self.assertTrue(done.stdout.startswith(b"\xef\xbb\xbf"))
        self.assertIn("Left out", done.stderr.decode())
        reviewed = self.ok("review", "-", *DAY, "--format", "json", "--quiet", stdin=done.stdout)
        self.assertIn(json.loads(reviewed.stdout)["verdict"], ("unknown", "needs_judgement"))

    def test_a_sheet_can_be_chosen_and_must_be_there(self):
        named = self.ok("export", example("statement"), "--to", "csv", "--sheet", "regions  covered", "--lang", "en")
        self.assertNotIn(b"3.1.2.1", named.stdout)
        done = run("export", example("statement"), "--to", "csv", "--sheet", "Region covered", "--lang", "en")
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertIn("Near:", done.stderr.decode())
        done = run("export", example("statement"), "--to", "csv", "--sheet", "別紙", "--lang", "ja")
        names = book_in(self.ok("export", example("statement"), "--lang", "ja").stdout).sheetnames
        self.assertIn("、".join(names), "".join(done.stderr.decode().split()))

    def test_what_takes_no_oscal_says_where_it_goes(self):
        with tempfile.TemporaryDirectory() as folder:
            plan = pathlib.Path(folder) / "ssp.json"
            self.ok("export", example("statement"), "--to", "oscal-ssp", "-o", plan)
            for call in (("export",), ("review", *DAY)):
                for language in ("ja", "en"):
                    done = run(call[0], plan, *call[1:], "--lang", language)
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    self.assertIn("ismap import", " ".join(done.stderr.decode().split()))

    def test_the_name_of_the_output_decides_its_form(self):
        with tempfile.TemporaryDirectory() as folder:
            made = pathlib.Path(folder) / "x.csv"
            self.ok("form", "agenda", "-o", made)
            self.assertTrue(made.read_bytes().startswith(b"\xef\xbb\xbf"))

    def test_oscal_goes_out_and_comes_back(self):
        with tempfile.TemporaryDirectory() as folder:
            parts = []
            for form in ("oscal-ssp", "oscal-ar", "oscal-poam"):
                parts.append(pathlib.Path(folder) / f"{form}.json")
                self.ok("export", example("ismap-breaches"), "--to", form, "-o", parts[-1])
            back = json.loads(self.ok("import", "dossier", *parts).stdout)
            self.assertEqual(back, json.loads(self.ok("export", example("ismap-breaches"), "--to", "json").stdout))

    def test_a_catalogue_is_written_without_a_document_alone(self):
        catalog = json.loads(self.ok("export", "--to", "oscal-catalog", "--edition", "ismap-2025").stdout)
        self.assertIn("catalog", catalog)
        self.assertEqual(run("export", example("statement"), "--to", "oscal-catalog").returncode, 2)
        self.assertEqual(run("export", "--to", "oscal-ssp").returncode, 2)
        self.assertEqual(run("export", example("register"), "--to", "oscal-ssp").returncode, 2)

    def test_columns_that_are_not_there_are_refused(self):
        table = "あ,い\n5.1.1,実施\n".encode()
        named = self.ok("review", "-", *DAY, "--columns", "番号=A,実施=B", "--quiet", "--format", "json", stdin=table, status=1)
        self.assertIn("verdict", json.loads(named.stdout))
        for columns in ("番号", "=A", "番号="):
            self.assertEqual(run("review", "-", *DAY, "--columns", columns, stdin=table).returncode, 2, columns)
        self.assertEqual(run("review", "-", *DAY, "--columns", "番号=A,実施=Z9", stdin=table).returncode, 2)

    def test_a_list_becomes_a_register_that_answers(self):
        table = ("ISMAPクラウドサービスリスト（令和8年9月30日現在）\n"
                 "登録番号,クラウドサービスの名称,クラウドサービス事業者,登録日,有効期限\n"
                 "C21-0004-2,例示サービス,例示株式会社,2026/4/1,2027/7/31\n")
        for encoding in ("utf-8", "utf-8-sig", "cp932", "utf-16"):
            made = json.loads(self.ok("import", "list", "-", "--quiet", stdin=table.encode(encoding)).stdout)
            self.assertEqual(made["services"][0]["number"], "C21-0004-2")
            self.assertEqual(made["services"][0]["provider"], "例示株式会社")

    def test_a_list_with_services_that_are_not_registered_makes_no_register(self):
        top = "ISMAPクラウドサービスリスト（令和8年9月30日現在）\n登録番号,クラウドサービスの名称,クラウドサービス事業者,備考\n"
        table = (top + "C21-0004-2,例示サービス,例示株式会社,\n【登録が一時停止されているサービス】,,,\n"
                 "C21-0005-2,例示,例示株式会社,\n")
        refused = run("import", "list", "-", "--lang", "en", stdin=table.encode())
        self.assertEqual((refused.returncode, refused.stdout), (2, b""))
        self.assertIn("(A4)", refused.stderr.decode())
        self.assertEqual(run("import", "list", "-", stdin=top.encode()).returncode, 2)
        told = self.ok("import", "list", "-", "--lang", "en", stdin=(top + "C21-0004-2,a,b,再監査中\n").encode())
        self.assertIn("再監査中", told.stderr.decode())


if __name__ == "__main__":
    COMMAND = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
