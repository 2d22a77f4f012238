"""Lines of the Markdown end where the line is full. In Japanese that is no space."""

import re

from docutils import nodes

from pages import language_of

WIDE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")


def is_between_wide(end_of_line):
    siblings = end_of_line.parent.children
    at = siblings.index(end_of_line)
    before, after = ("".join(node.astext() for node in part) for part in (siblings[:at], siblings[at + 1 :]))
    return WIDE.match(before[-1:]) or WIDE.match(after[:1])


def join_lines(app, doctree):
    if language_of(app.env.docname) != "ja":
        return
    for text in list(doctree.findall(nodes.Text)):
        if text == "\n" and is_between_wide(text):
            text.parent.remove(text)


def setup(app):
    app.connect("doctree-read", join_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
