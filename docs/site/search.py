"""The search of the site: every section with its text, in a script that a page opened from a folder can load.

Sphinx has a search of its own. It finds pages, not sections, cuts Japanese into words that nobody types, and shows no text
of what it found in pages that are opened from a folder.
"""

import json

from docutils import nodes

SECTIONS = "_static/sections.js"


def own_text(section):
    parts = [child.astext() for child in section if not isinstance(child, (nodes.section, nodes.title))]
    return " ".join(" ".join(parts).split())


def heading(section):
    return section.next_node(nodes.title).astext()


def sections_of(section, above=()):
    """Anchor, headings above, heading and text of each section. The first is the page itself."""
    yield section["ids"][0] if above else "", above[1:], heading(section), own_text(section)
    for child in section:
        if isinstance(child, nodes.section):
            yield from sections_of(child, (*above, heading(section)))


def replace_search(app):
    app.builder.search = False


def search_page(app):
    yield "search", {}, "search.html"


def write_sections(app, error):
    if error:
        return
    pages = app.config.site_pages
    found = [[f"{name}.html", list(sections_of(app.env.get_doctree(name).next_node(nodes.section)))] for name in pages.names]
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (app.outdir / SECTIONS).write_text(f"const pages = {text};\n", encoding="utf-8")


def setup(app):
    app.connect("builder-inited", replace_search)
    app.connect("html-collect-pages", search_page)
    app.connect("build-finished", write_sections)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
