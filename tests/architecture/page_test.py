"""The pages for newcomers name files that exist, and the layers that layers_test.py keeps: page_test.py ROOT

In a path, `<chapter>` stands for any name: some file has to fit.
"""

import pathlib
import re
import sys

from layers_test import LAYERS

PAGES = ("docs/architecture.md", "docs/architecture.ja.md", "CONTRIBUTING.md")
TOPS = ("include", "src", "capi", "bindings", "tests", "docs", "scripts", "cmake", ".ci", ".github")
PATH = re.compile(rf"`((?:{'|'.join(map(re.escape, TOPS))})/[^`\s]*)`")
LAYER = re.compile(r"^\| (\d+) \| ([^|]*) \|", re.MULTILINE)


def paths_in(text):
    return [re.sub(r"<\w+>", "*", path) for path in PATH.findall(text)]


def layers_in(text):
    return [re.findall(r"`(\w+)/`", folders) for _, folders in LAYER.findall(text)]


def main(root):
    faults = []
    for page in PAGES:
        text = (root / page).read_text(encoding="utf-8")
        paths = paths_in(text)
        faults += [f"{page}: there is no {path}" for path in paths if not any(root.glob(path.rstrip("/")))]
        if page.startswith("docs/") and layers_in(text) != [[room] for room in LAYERS]:
            faults.append(f"{page}: the layers are {LAYERS}, not {layers_in(text)}")
        if len(paths) < 5:
            faults.append(f"{page}: too few paths were read")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
