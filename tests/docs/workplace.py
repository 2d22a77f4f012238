"""Where the calls and programs of a page run.

A tutorial has a folder of its own, with the examples in `examples` and with the files that the page shows: a fenced
block named after its language (```csv list.csv). Every other page runs at the root of the project.
"""

import contextlib
import pathlib
import re
import tempfile

FILE = r"^```\w+ (?P<name>[\w.-]+)\n(?P<content>.*?)^```$"


def is_tutorial(page):
    return page.parent.name == "tutorials"


@contextlib.contextmanager
def workplace(page, root):
    if not is_tutorial(page):
        yield root
        return
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "examples").symlink_to(root / "docs" / "examples")
        yield pathlib.Path(folder)


def save_files(text, folder):
    for match in re.finditer(FILE, text, re.MULTILINE | re.DOTALL):
        (folder / match["name"]).write_text(match["content"], encoding="utf-8")
