"""Draws the way of the data for docs/architecture.md: picture.py ROOT [--write]

Without `--write`, whether the pictures of docs/pictures are what would be drawn now.
"""

import html
import pathlib
import sys

WIDTH, HEIGHT, MARGIN = 982, 346, 18
STEP, BOX = 162, 136  # from one column to the next; the width of a box
TOP, MIDDLE, BOTTOM = 22, 128, 262  # rows of boxes
TALL, LOW = 92, 62  # heights of the boxes

TITLE = ("The way of the data through libismap", "libismapにおけるデータの流れ")

# Column, y, height, look, title and the lines below it, each in English and Japanese.
BOXES = (
    (0, MIDDLE, TALL, "plain", ("Document", "文書"), ("JSON", "dossier, register …"), ("JSON", "申請文書、登録簿等")),
    (1, MIDDLE, TALL, "layer", ("Reader", "読込み"), ("io/, model/", "plain values"), ("io/、model/", "値型")),
    (2, MIDDLE, TALL, "layer", ("Index", "索引"), ("model/", "controls as sets"), ("model/", "管理策の集合")),
    (3, MIDDLE, TALL, "layer", ("Rules", "規則"), ("rules/, lifecycle/", "one row, one clause"), ("rules/、lifecycle/", "一条項につき一行")),
    (4, MIDDLE, TALL, "layer", ("Answer", "結果"), ("review/, model/", "verdict and reasons"), ("review/、model/", "判定及び理由")),
    (5, MIDDLE - 20, LOW, "layer", ("Report", "文章"), ("report/: for people",), ("report/：人が読む文",)),
    (5, MIDDLE + 52, LOW, "layer", ("JSON", "JSON"), ("io/: for programs",), ("io/：プログラム用",)),
    (2, TOP, LOW, "layer", ("Catalogue", "管理策の一覧"), ("catalog/",), ("catalog/",)),
    (3, TOP, LOW, "plain", ("Question", "問い"), ("day, register, policy",), ("基準日、登録簿、方針",)),
    (1, BOTTOM, LOW, "fault", ("Input faults", "入力の誤り"), ("all, with their places",), ("全ての誤り及び所在",)),
)
# From where to where, as points.
CENTRE = MIDDLE + TALL / 2
ARROWS = (
    *(((MARGIN + i * STEP + BOX, CENTRE), (MARGIN + (i + 1) * STEP, CENTRE)) for i in range(4)),
    ((MARGIN + 4 * STEP + BOX, CENTRE - 20), (MARGIN + 5 * STEP, MIDDLE - 20 + LOW / 2)),
    ((MARGIN + 4 * STEP + BOX, CENTRE + 20), (MARGIN + 5 * STEP, MIDDLE + 52 + LOW / 2)),
    *(((MARGIN + i * STEP + BOX / 2, TOP + LOW), (MARGIN + i * STEP + BOX / 2, MIDDLE)) for i in (2, 3)),
    ((MARGIN + 1 * STEP + BOX / 2, MIDDLE + TALL), (MARGIN + 1 * STEP + BOX / 2, BOTTOM)),
)
# Below the way: who calls, and what all layers use.
NOTES = (
    ("The command, the C interface and Python (through C) hand documents in and answers out.",
     "コマンド、Cインターフェース及びこれを介するPythonが、文書を渡し、結果を受け取る。"),
    ("All of them use core/: days and months, verdicts, citations, texts in two languages.",
     "全てがcore/（日及び月、判定、条項の引用、二言語の文）を用いる。"),
)

STYLE = """<style>
text{font:12px system-ui,'Segoe UI','Helvetica Neue','Hiragino Sans','Noto Sans CJK JP','Yu Gothic',Meiryo,sans-serif;fill:#1f2328;text-anchor:middle}
.title{font-size:15px;font-weight:bold}
.note{font-size:13px;text-anchor:start}
.card{fill:#f6f8fa}
.plain{fill:#ffffff;stroke:#6e7781}
.layer{fill:#ddf4ff;stroke:#0969da}
.fault{fill:#ffebe9;stroke:#cf222e}
.arrow{stroke:#57606a;stroke-width:1.6;fill:none;marker-end:url(#head)}
.head{fill:#57606a}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}
.card{fill:#161b22}
.plain{fill:#0d1117;stroke:#8b949e}
.layer{fill:#0c2d6b;stroke:#58a6ff}
.fault{fill:#490202;stroke:#ff7b72}
.arrow{stroke:#9198a1}
.head{fill:#9198a1}
}
</style>"""
HEAD = ('<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path class="head" d="M0 0L8 4L0 8z"/></marker></defs>')


def box(column, y, height, look, title, lines):
    x = MARGIN + column * STEP
    yield f'<rect class="{look}" x="{x}" y="{y}" width="{BOX}" height="{height}" rx="6"/>'
    first = y + height / 2 - 9 * len(lines) + 4
    for i, (style, text) in enumerate([("title", title), *(("line", line) for line in lines)]):
        yield f'<text class="{style}" x="{x + BOX / 2:.0f}" y="{first + 19 * i:.0f}">{html.escape(text)}</text>'


def drawn(language):
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img">',
        f"<title>{TITLE[language]}</title>", STYLE, HEAD,
        f'<rect class="card" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
    ]
    for column, y, height, look, title, *lines in BOXES:
        svg += box(column, y, height, look, title[language], lines[language])
    for (x1, y1), (x2, y2) in ARROWS:
        svg.append(f'<path class="arrow" d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}"/>')
    for i, note in enumerate(NOTES):
        x, y = MARGIN + 2 * STEP, BOTTOM + 28 + 24 * i
        svg.append(f'<text class="note" x="{x}" y="{y}">{html.escape(note[language])}</text>')
    return "\n".join([*svg, "</svg>", ""])


def main(root, write):
    stale = 0
    for language, name in enumerate(("en", "ja")):
        path = pathlib.Path(root) / "docs" / "pictures" / f"architecture.{name}.svg"
        picture = drawn(language)
        if write:
            path.write_text(picture, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != picture:
            stale += 1
            print(f"{path} is stale: run picture.py with --write")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
