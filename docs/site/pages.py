"""The pages of the project, and which of them the site of a language holds.

A page is named by its path without `.md`. X.ja is X in Japanese. A page that has no twin is on both sites: it is in both
languages, or there is nothing better.
"""

import os
import pathlib
import re

LANGUAGES = ("en", "ja")
FRONT = "README"
BESIDE_DOCS = (FRONT, "README.ja", "CONTRIBUTING", "CODE_OF_CONDUCT", "SECURITY", "CHANGELOG")
FOR_DOXYGEN = "docs/doxygen/"


def language_of(name):
    return "ja" if name.endswith(".ja") else "en"


class Pages:
    def __init__(self, root, language):
        self.root = root
        self.language = language
        found = (path.relative_to(root).as_posix().removesuffix(".md") for path in (root / "docs").rglob("*.md"))
        self.all = {*BESIDE_DOCS, *(name for name in found if not name.startswith(FOR_DOXYGEN))}
        self.names = sorted(name for name in self.all if self.twin(name) is None or language_of(name) == language)

    def twin(self, name):
        """The same page in the other language."""
        other = name.removesuffix(".ja") if language_of(name) == "ja" else f"{name}.ja"
        return other if other in self.all else None

    def in_this_language(self, name):
        return name if name in self.names else self.twin(name)

    def in_folder(self, name):
        """The other pages of a folder, given the page that stands for it."""
        folder = os.path.dirname(name)
        return [page for page in self.names if page != name and os.path.dirname(page) == folder]

    def title(self, name):
        """The heading; of one in both languages, `Japanese / English`, the part in this language."""
        heading = re.match(r"# (.*)", pathlib.Path(self.root, f"{name}.md").read_text(encoding="utf-8"))[1]
        parts = heading.split(" / ")
        return parts[0 if self.language == "ja" else -1]


def address(name, language, page):
    """Where a page of the site of a language is, seen from a page of the other site."""
    return f"{'../' * (page.count('/') + 1)}{language}/{name}.html"
