"""Writes openpyxl.xlsx and openpyxl-1904.xlsx. It has no phonetic guides and no values of formulas: both are patched in."""

import datetime
import json
import pathlib

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from patch import READING, patch

HERE = pathlib.Path(__file__).parent
CONTENT = json.loads((HERE / "content.json").read_text(encoding="utf-8"))


def value_of(value, column, row):
    if column == 4:
        return f"={value - 1}+1"
    if isinstance(value, list):
        return "".join(value)
    if column == 3 and value:
        day = datetime.datetime.fromisoformat(value)
        return day if day.time() != datetime.time() else day.date()
    return value


def write(path, from_1904):
    book = openpyxl.Workbook()
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "管理策"
    sheet["A1"] = CONTENT["title"]
    sheet.merge_cells("A1:E1")
    for column, text in enumerate(CONTENT["header"], 1):
        sheet.cell(3, column, text)
    for row, values in enumerate(CONTENT["rows"], 4):
        for column, value in enumerate(values):
            if value is not None:
                sheet.cell(row, column + 1, value_of(value, column, row))
    sheet.row_dimensions[4 + CONTENT["hidden_row"]].hidden = True
    sheet.merge_cells("C7:C8")
    hidden = book.create_sheet("隠し")
    hidden["B2"] = CONTENT["note"]
    hidden.sheet_state = "hidden"
    book.save(path)
    first, second = CONTENT["rows"][1][2]
    rich = f"<si><r><t>{first}</t></r><r><rPr><b/></rPr><t>{second}</t></r></si>"
    patch(path, {
        "xl/sharedStrings.xml": [READING, (f"<si><t(?: [^>]*)?>{first}{second}</t></si>", rich)],
        "xl/worksheets/sheet1.xml": [(r"<f>(\d)\+1</f><v ?/>|<f>(\d)\+1</f><v></v>",
                                      lambda found: f"<f>{found[1] or found[2]}+1</f><v>{int(found[1] or found[2]) + 1}</v>")],
    })


write(HERE.parent / "openpyxl.xlsx", False)
write(HERE.parent / "openpyxl-1904.xlsx", True)
