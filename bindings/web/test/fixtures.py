# Writes workbooks and CSV as people have them, with openpyxl: fixtures.py EXAMPLES FOLDER
import json
import pathlib
import sys

from openpyxl import Workbook

examples, folder = (pathlib.Path(name) for name in sys.argv[1:])
controls = json.loads((examples / "statement.json").read_text())["controls"]
WORDS = {"implemented": "○", "excluded": "対象外", "not_selected": "選択しない", "inherited": "引継ぎ"}
HEADER = ["No.", "実施", "個別管理策", "理由", "担当部署"]


def row(control):
    return [control["id"], WORDS[control["stance"]], control.get("individual_control"), control.get("reason"), "情報部"]


def controls_sheet(path, rows):
    book = Workbook()
    sheet = book.active
    sheet.title = "別表（2026年度）"
    sheet.append(["言明書　別表"])
    sheet.append([])
    sheet.append(HEADER)
    for cells in rows:
        sheet.append(cells)
    sheet.merge_cells("A1:E1")
    book.save(folder / path)


def longer(count):
    """As many rows: those of the example, and details that are not selected."""
    objectives = [one["id"] for one in controls if one["id"].count(".") == 2]
    more = ([f"{objective}.{detail}", "選択しない", None, f"利用しないため選択しない。{detail}", "情報部"] for detail in range(60, 256) for objective in objectives)
    rows = [row(one) for one in controls]
    while len(rows) < count:
        rows.append(next(more))
    return rows


rows = [row(one) for one in controls]
controls_sheet("controls.xlsx", rows)

planted = [list(cells) for cells in rows]
detail = next(index for index, cells in enumerate(planted) if cells[0].endswith(".PB") and cells[1] == "○")
planted[detail][2] = None
controls_sheet("one-breach.xlsx", planted)

faulty = [list(cells) for cells in rows]
faulty[0][0] = "2005/1/1"
faulty[3][1] = "たぶん"
controls_sheet("faults.xlsx", faulty)

controls_sheet("rows-1200.xlsx", longer(1200))
controls_sheet("rows-10000.xlsx", longer(10000))



def csv(path, rows):
    lines = (",".join('"' + str(cell or "").replace('"', '""') + '"' for cell in cells) for cells in [HEADER, *rows])
    (folder / path).write_bytes("\r\n".join(lines).encode("cp932"))


csv("controls-cp932.csv", rows)
csv("faults-cp932.csv", [["2005/1/1", *rows[0][1:]], *rows[1:]])

LIST = """登録番号,クラウドサービスの名称,クラウドサービス事業者,登録日,登録の有効期限,監査対象期間
C25-0951-2,例示グループウェア,例示株式会社,2025-12-20,2026-12-31,2024-09-01～2025-08-31
C25-0953-2,例示文書管理,例示文書株式会社,2025-10-01,2026-10-31,2024-07-01～2025-06-30
"""
(folder / "list.csv").write_bytes(("ISMAPクラウドサービスリスト（令和8年11月20日現在）\n" + LIST).encode("cp932"))
(folder / "list-without-day.csv").write_text(LIST)
