"""What stands around a page: the way to the other language, the way to the workbench, and words in this language."""

import os

from pages import LANGUAGES, address
from words import FURO, WORDS

WORKBENCH = "build/workbench/workbench.html"


def in_japanese(html):
    for english, japanese in FURO.items():
        html = html.replace(english, japanese)
    return html


def add_words(app, name, template, context, doctree):
    pages = app.config.site_pages
    other = next(language for language in LANGUAGES if language != pages.language)
    context["words"] = WORDS[pages.language]
    context["in_this_language"] = in_japanese if pages.language == "ja" else str
    context["other_language"] = other
    context["other_address"] = address(pages.twin(name) or name, other, name)
    if (pages.root / WORKBENCH).exists():
        context["workbench"] = "../" * (name.count("/") + 1) + os.path.basename(WORKBENCH)


def setup(app):
    app.connect("html-page-context", add_words)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
