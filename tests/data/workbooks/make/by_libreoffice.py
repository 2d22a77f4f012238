"""Writes libreoffice.xlsx and libreoffice-1904.xlsx: a flat OpenDocument sheet that LibreOffice converts."""

import json
import pathlib
import subprocess
import tempfile

from patch import READING, patch

HERE = pathlib.Path(__file__).parent
CONTENT = json.loads((HERE / "content.json").read_text(encoding="utf-8"))
NAMES = ("office", "table", "text", "style", "number", "fo")
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{"xsl-fo-compatible" if name == "fo" else "datastyle" if name == "number" else name}:1.0"'
    for name in NAMES
) + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'


def text_cell(text, attributes=""):
    if isinstance(text, list):
        text = f'{text[0]}<text:span text:style-name="T1">{text[1]}</text:span>'
    return f'<table:table-cell office:value-type="string"{attributes}><text:p>{text}</text:p></table:table-cell>'


def cell(value, column, is_last):
    if value is None:
        return "<table:table-cell/>"
    if column == 4:
        return f'<table:table-cell table:formula="of:={value - 1}+1" office:value-type="float" office:value="{value}"/>'
    if column == 3:
        return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{value}"/>'
    return text_cell(value, ' table:number-rows-spanned="2"' if is_last and column == 2 else "")


def rows():
    yield "<table:table-row>" + text_cell(CONTENT["title"], ' table:number-columns-spanned="5"') + \
        '<table:covered-table-cell table:number-columns-repeated="4"/></table:table-row><table:table-row/>'
    yield "<table:table-row>" + "".join(map(text_cell, CONTENT["header"])) + "</table:table-row>"
    for index, values in enumerate(CONTENT["rows"]):
        hidden = ' table:visibility="collapse"' if index == CONTENT["hidden_row"] else ""
        cells = "".join(cell(value, column, index == 3) for column, value in enumerate(values))
        yield f"<table:table-row{hidden}>{cells}</table:table-row>"
    yield "<table:table-row><table:table-cell/><table:table-cell/><table:covered-table-cell/></table:table-row>"


def write(path, from_1904):
    epoch = ('<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
             if from_1904 else "")
    sheet = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>{epoch}
<table:table table:name="管理策">{"".join(rows())}</table:table>
<table:table table:name="隠し" table:style-name="hidden"><table:table-row/><table:table-row><table:table-cell/>{text_cell(CONTENT["note"])}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document>"""
    with tempfile.TemporaryDirectory() as folder:
        flat = pathlib.Path(folder) / f"{path.stem}.fods"
        flat.write_text(sheet, encoding="utf-8")
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx",
                        "--outdir", folder, flat], check=True, capture_output=True)
        path.write_bytes(flat.with_suffix(".xlsx").read_bytes())
    patch(path, {"xl/sharedStrings.xml": [READING]})


write(HERE.parent / "libreoffice.xlsx", False)
write(HERE.parent / "libreoffice-1904.xlsx", True)
