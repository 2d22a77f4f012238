"""Draws what the command shows on a terminal: pictures.py COMMAND ROOT [--write]

Without `--write`, whether the pictures of docs/pictures are what would be drawn now.
"""

import html
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

CELL, LINE, MARGIN = 8.4, 19, 14
COLUMNS = 80
COLOURS = {"31": "#c62828", "32": "#2e7d32", "33": "#9a6700", "35": "#8e24aa"}
ESCAPE = re.compile("\x1b\\[([0-9;]*)m")

REVIEW = ("review", "docs/examples/ismap-breaches.json", "--as-of", "2027-01-15")
# Name, call, and how many lines are drawn.
PICTURES = (("review.en", (*REVIEW, "--lang", "en"), 33), ("review.ja", (*REVIEW, "--lang", "ja"), 33))


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def shown(command, root, call, lines):
    environment = {"COLUMNS": str(COLUMNS), "LANG": "C.UTF-8"}
    done = subprocess.run([command, *call, "--color", "always"], cwd=root, env=environment, capture_output=True, timeout=60, check=False)
    return done.stdout.decode().splitlines()[:lines]


def runs(line):
    """Pieces of one look, each of characters of one width: (column, text, style)."""
    style, column, at = "", 0, 0
    for match in [*ESCAPE.finditer(line), None]:
        text = line[at : match.start() if match else len(line)]
        for piece in re.findall("[\x20-\x7e]+|[^\x20-\x7e]+", text):
            if piece.strip():
                yield column, piece, style
            column += width(piece)
        if match:
            style, at = look(match.group(1), style), match.end()


def look(codes, before):
    parts = [] if codes in ("", "0") else [before] if before else []
    for code in codes.split(";"):
        if code == "1":
            parts.append("font-weight:bold")
        elif code == "2":
            parts.append("fill:#6e7781")
        elif code in COLOURS:
            parts.append(f"fill:{COLOURS[code]}")
    return ";".join(parts)


def drawn(call, lines):
    all_lines = [f"$ ismap {' '.join(call)}", *lines]
    wide = COLUMNS * CELL + 2 * MARGIN
    high = len(all_lines) * LINE + 2 * MARGIN
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {high}" width="{wide:.0f}" height="{high}">',
        "<style>text{font:14px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK JP','MS Gothic',monospace;"
        "fill:#1f2328;white-space:pre}</style>",
        f'<rect width="{wide:.0f}" height="{high}" rx="8" fill="#f6f8fa"/>',
    ]
    for i, line in enumerate(all_lines):
        y = MARGIN + (i + 1) * LINE - 5
        for column, text, style in runs(line):
            indent = len(text) - len(text.lstrip(" "))
            x = MARGIN + (column + indent) * CELL
            text = text.strip(" ")
            length = f' textLength="{width(text) * CELL:.1f}" lengthAdjust="spacingAndGlyphs"'
            svg.append(f'<text x="{x:.1f}" y="{y}"{length}' + (f' style="{style}"' if style else "") + f">{html.escape(text)}</text>")
    return "\n".join([*svg, "</svg>", ""])


def main(command, root, write):
    command, root = str(pathlib.Path(command).resolve()), pathlib.Path(root)
    stale = 0
    for name, call, lines in PICTURES:
        path = root / "docs" / "pictures" / f"{name}.svg"
        picture = drawn(call, shown(command, root, call, lines))
        if write:
            os.makedirs(path.parent, exist_ok=True)
            path.write_text(picture, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != picture:
            stale += 1
            print(f"{path} is stale: run pictures.py with --write")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--write" in sys.argv[3:]))
