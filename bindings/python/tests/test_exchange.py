"""Workbooks, CSV, the public list and OSCAL."""

import io
import json
import os

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import ExportForm, Kind, Status

openpyxl = pytest.importorskip("openpyxl")
if "ISMAP_WORKBOOK_LIBRARY" not in os.environ:
    pytest.skip("built without workbooks", allow_module_level=True)

TABLE = "番号,実施の有無,理由\n9.4.1,対象外,\n"
LIST = (
    "ISMAPクラウドサービスリスト（令和8年9月30日現在）\n"
    "登録番号,クラウドサービスの名称,クラウドサービス事業者,登録日,有効期限\n"
    "C21-0004-2,例示サービス,例示株式会社,2026/4/1,2027/7/31\n"
)


def test_a_csv_is_reviewed_by_cell(engine, tmp_path):
    path = tmp_path / "controls.csv"
    path.write_bytes(TABLE.encode("cp932"))
    review = engine.review(path, as_of=AS_OF)
    assert "C2" in {diagnostic.cell for diagnostic in review.diagnostics}
    document = engine.load_table(TABLE)
    assert document.cell("/controls/0/reason") == "C2"
    assert document.cell("/service_name") is None


def test_an_answer_about_a_table_holds_its_rows(engine):
    document = engine.load_table(TABLE)
    rows = engine.review(document, as_of=AS_OF).render("csv").decode("utf-8-sig").splitlines()
    assert rows[0].startswith("番号,実施の有無,理由,")
    assert rows[1].startswith("9.4.1,対象外,,")
    sheet = openpyxl.load_workbook(io.BytesIO(engine.review(document, as_of=AS_OF).to_workbook())).worksheets[0]
    assert [cell.value for cell in sheet[2]][:2] == ["9.4.1", "対象外"]
    assert "C2" in sheet["E2"].value


def test_faults_of_a_table_have_cells(engine):
    with pytest.raises(ismap.Error) as caught:
        engine.load_table("番号,実施の有無\n2005/1/1,実施\n5.1.2,×\n")
    assert [error.cell for error in caught.value.errors] == ["A2", "B3"]


def test_columns_are_named_by_letter_or_header(engine):
    document = engine.load_table("あ,い\n9.4.1,実施\n", Kind.STATEMENT, columns={"番号": "A", "実施の有無": "い"})
    assert document.to_dict()["controls"][0]["stance"] == "implemented"


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", ["statement", "ismap-initial", "register"])
def test_a_workbook_gives_the_document_back(engine, name, language, tmp_path):
    document = engine.load(EXAMPLES / f"{name}.json")
    path = tmp_path / "document.xlsx"
    path.write_bytes(engine.to_workbook(document, language=language))
    assert engine.load(path, document.kind).json() == document.json()


def test_a_workbook_of_another_writer_is_read(engine):
    book = openpyxl.Workbook()
    book.active.title = "管理策"
    for row in (["番号", "実施の有無", "理由"], ["9.4.1", "対象外"]):
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    assert ismap.read_workbook(made.getvalue())["tables"][0]["rows"][1] == ["9.4.1", "対象外"]
    review = engine.review(made.getvalue(), as_of=AS_OF)
    assert any(d.cell and d.cell.startswith("管理策!") for d in review.diagnostics)


def test_blank_forms_open(engine):
    for name in ismap.form_names():
        book = openpyxl.load_workbook(io.BytesIO(engine.blank_form(name, language="en")))
        assert book.sheetnames[0] == "About this form"
    with pytest.raises(ismap.Error) as caught:
        engine.blank_form("no form")
    assert caught.value.status == Status.NOT_FOUND


def test_what_is_no_workbook_is_refused(engine):
    for data in (b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"):
        with pytest.raises(ismap.Error) as caught:
            engine.load(data)
        assert caught.value.status >= Status.SYNTAX
        assert caught.value.message_ja != caught.value.message_en


def test_no_text_becomes_a_formula():
    made = ismap.write_workbook({"tables": [{"name": "x", "rows": [["=1+1", "+1", "@x", "-1"]]}]})
    (row,) = openpyxl.load_workbook(io.BytesIO(made)).active.iter_rows()
    assert [cell.data_type for cell in row] == ["s"] * 4


def test_exports_tell_what_they_lose(engine):
    exported = engine.export(EXAMPLES / "statement.json", "csv", language="en")
    assert exported.text.startswith("\ufeff") and exported.losses
    catalog = json.loads(engine.export(None, ExportForm.OSCAL_CATALOG, day=AS_OF).text)
    assert catalog["catalog"]["metadata"]["last-modified"].startswith("2026-11-20")


def test_oscal_comes_back(engine, breaches):
    forms = (ExportForm.OSCAL_SSP, ExportForm.OSCAL_AR, ExportForm.OSCAL_POAM)
    texts = [engine.export(breaches, form).text for form in forms]
    assert engine.load_oscal(*texts).json() == engine.load(breaches).json()


def test_a_list_becomes_a_register(engine):
    register = engine.load_list(LIST.encode("cp932"))
    assert register.kind is Kind.REGISTER
    assert engine.status(register, "C21-0004-2", as_of=AS_OF).diagnostics is not None


def test_a_checklist_goes_into_a_procurement(engine):
    case = json.loads((EXAMPLES / "procurement-listed.json").read_text(encoding="utf-8"))
    case.pop("ciso_check", None)
    checked = engine.with_checklist(case, "項目,値\n最高情報セキュリティ責任者,例示省CISO\n確認日,2026-11-01\n")
    assert checked.cell("/ciso_check/responsible") == "B2"
    assert checked.to_dict()["ciso_check"]["responsible"] == "例示省CISO"


def test_tables_are_read_as_they_stand():
    rows = [["番号", "理由"], ["9.4.1", "なし"]]
    assert ismap.read_table("番号,理由\r\n9.4.1,なし\r\n")["tables"] == [{"name": "", "rows": rows}]
    assert ismap.read_table("番号,理由\r\n9.4.1,なし\r\n".encode("cp932"))["tables"] == [{"name": "", "rows": rows}]
    made = ismap.write_workbook({"tables": [{"name": "表", "rows": rows}]})
    assert ismap.read_table(made)["tables"] == [{"name": "表", "rows": rows}]
    with pytest.raises(ismap.Error, match="line 1, column 1"):
        ismap.read_table('"open')
