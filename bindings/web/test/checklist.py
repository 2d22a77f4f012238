# Fills in a blank checklist, as a buyer would with a spreadsheet: checklist.py BLANK FILLED
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
single, items = book.worksheets[1], book.worksheets[2]
VALUES = {"最高情報セキュリティ責任者": "例示省最高情報セキュリティ責任者", "確認日": "2026-11-10", "選定基準における定めの有無": "はい"}
for cells in single.iter_rows(min_row=2):
    if cells[0].value in VALUES:
        cells[1].value = VALUES[cells[0].value]
header = [cell.value for cell in items[1]]
for cells in items.iter_rows(min_row=2):
    for name, cell in zip(header, cells):
        if name == "確認の結果":
            cell.value = "満たしている"
        elif name == "事業者の回答":
            cell.value = "実施している。"
book.save(sys.argv[2])
