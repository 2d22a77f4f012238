"""Takes pictures of answers as people open them, for docs/pictures: screenshots.py COMMAND ROOT

Chromium draws pages, LibreOffice draws sheets. scripts/pictures installs both. Another picture is a row below. They are not
compared: another version of either draws a little differently.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageChops

import workplace

LARGEST = 150_000  # bytes of a picture
MARGIN = 16  # pixels around a sheet

# Name, size of the window, and the call that makes the page; it ends with the language.
PAGES = (
    ("review-page", (960, 1060), "review", "docs/examples/ismap-breaches.json", "--as-of", "2027-01-15", "--lang"),
)
# Name, the tutorial whose files the call reads, the page as it is printed, and the call that makes the workbook.
SHEETS = (
    ("remarks-workbook", "provider", 1, "review", "controls.csv", "--as-of", "2026-11-20", "--columns",
     "individual_control=D", "--lang"),
)
PAGE_OF = {"en": ".md", "ja": ".ja.md"}


def run(call, folder):
    # What is not met is an answer, too.
    done = subprocess.run(call, cwd=folder, capture_output=True, timeout=120, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{call}: {done.stderr.decode()}")


def shown_page(command, root, folder, language, size, *call):
    run([command, *call, language, "--quiet", "-o", folder / "page.html"], root)
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    run(["chromium", "--headless", *as_root, "--hide-scrollbars", f"--window-size={size[0]},{size[1]}",
         "--screenshot=picture.png", "page.html"], folder)
    return Image.open(folder / "picture.png").convert("RGB")


def shown_sheet(command, root, folder, language, tutorial, page, *call):
    text = (root / "docs/tutorials" / f"{tutorial}{PAGE_OF[language]}").read_text(encoding="utf-8")
    workplace.save_files(text, folder)
    run([command, *call, language, "--quiet", "-o", "book.xlsx"], folder)
    # Rows get the height of their text on the way to ODS only.
    for form in ("book.xlsx", "ods"), ("book.ods", "pdf"):
        run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form[1], form[0]], folder)
    run(["pdftoppm", "-r", "170", "-f", str(page), "-l", str(page), "-singlefile", "-png", "book.pdf", "picture"], folder)
    picture = Image.open(folder / "picture.png").convert("RGB")
    # The foot of the page is no part of the sheet.
    picture = picture.crop((0, 0, picture.width, picture.height * 9 // 10))
    left, top, right, bottom = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    return picture.crop((left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN))


def save(picture, path):
    picture.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    if path.stat().st_size > LARGEST:
        sys.exit(f"{path} has more than {LARGEST} bytes: show less")


def main(command, root):
    command, root = pathlib.Path(command).resolve(), pathlib.Path(root).resolve()
    for language in PAGE_OF:
        for draw, rows in (shown_page, PAGES), (shown_sheet, SHEETS):
            for name, *row in rows:
                with tempfile.TemporaryDirectory() as folder:
                    picture = draw(command, root, pathlib.Path(folder), language, *row)
                    save(picture, root / "docs" / "pictures" / f"{name}.{language}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
