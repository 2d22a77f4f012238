"""Writes what is made of api.json: generate [--write]

Without `--write` it names the files that are not current, and ends with 1 if there are any.
"""

import pathlib
import sys

import calls
import cpp
import exports
import golden
import pages
import python
import typescript
import words
from api import Api

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(arguments):
    api = Api.read(ROOT / "capi/api.json")
    stale = []
    for module in (exports, words, golden, calls, cpp, python, typescript, pages):
        for name, text in module.files(api, ROOT):
            path = ROOT / name
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            stale.append(name)
            if "--write" in arguments:
                path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{name} {'was' if '--write' in arguments else 'is'} not current")
    return 1 if stale and "--write" not in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
