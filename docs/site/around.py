"""What stands around a page: the ways to the other language and to the workbench, words in this language, and what people
need who use no mouse or no screen."""

import os

from navigation import ENGLISH_ONLY
from pages import LANGUAGES, address
from words import FURO, WORDS

WORKBENCH = "build/workbench/workbench.html"
MAIN = 'id="furo-main-content"'
# What Sphinx and Furo leave out.
ACCESSIBLE = {
    "<pre>": '<pre tabindex="0">',
    '<div class="table-wrapper': '<div tabindex="0" class="table-wrapper',
    'role="heading">': 'role="heading" aria-level="2">',
    '<aside class="sidebar-drawer"': '<aside aria-label="{pages}" class="sidebar-drawer"',
    '<aside class="toc-drawer': '<aside aria-label="{parts}" class="toc-drawer',
}


def mended(html, name, language):
    replaced = {old: new.format_map(WORDS[language]) for old, new in ACCESSIBLE.items()}
    if language == "ja":
        replaced |= FURO
        if name in ENGLISH_ONLY:
            replaced[MAIN] = f'{MAIN} lang="en"'
    for old, new in replaced.items():
        html = html.replace(old, new)
    return html


def add_words(app, name, template, context, doctree):
    pages = app.config.site_pages
    other = next(language for language in LANGUAGES if language != pages.language)
    context["words"] = WORDS[pages.language]
    context["mended"] = lambda html: mended(html, name, pages.language)
    context["other_language"] = other
    context["other_address"] = address(pages.twin(name) or name, other, name)
    if (pages.root / WORKBENCH).exists():
        context["workbench"] = "../" * (name.count("/") + 1) + os.path.basename(WORKBENCH)


def setup(app):
    app.connect("html-page-context", add_words)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
