"""What stands around a page: the way to the other language, the way to the workbench, words in this language, and what makes it accessible."""

import os

from pages import LANGUAGES, address
from words import FURO, WORDS

WORKBENCH = "build/workbench/workbench.html"


# What Sphinx leaves out that people who do not use a mouse or a screen need.
ACCESSIBLE = {
    "<pre>": '<pre tabindex="0">',
    '<div class="table-wrapper': '<div tabindex="0" class="table-wrapper',
    'role="heading">': 'role="heading" aria-level="2">',
}


def mended(html, language):
    for old, new in {**ACCESSIBLE, **(FURO if language == "ja" else {})}.items():
        html = html.replace(old, new)
    return html


def add_words(app, name, template, context, doctree):
    pages = app.config.site_pages
    other = next(language for language in LANGUAGES if language != pages.language)
    context["words"] = WORDS[pages.language]
    context["mended"] = lambda html: mended(html, pages.language)
    context["other_language"] = other
    context["other_address"] = address(pages.twin(name) or name, other, name)
    if (pages.root / WORKBENCH).exists():
        context["workbench"] = "../" * (name.count("/") + 1) + os.path.basename(WORKBENCH)


def setup(app):
    app.connect("html-page-context", add_words)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
