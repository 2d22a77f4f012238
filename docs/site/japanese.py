"""Lines of the Markdown end where the line is full. In Japanese that is no space."""

import re

from docutils import nodes

from pages import language_of

WIDE = "[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
END_OF_LINE = re.compile(f"(?<={WIDE})\n|\n(?={WIDE})")


def join_lines(app, doctree):
    if language_of(app.env.docname) != "ja":
        return
    for text in list(doctree.findall(nodes.Text)):
        if not isinstance(text.parent, nodes.literal_block) and END_OF_LINE.search(text):
            text.parent.replace(text, nodes.Text(END_OF_LINE.sub("", text)))


def setup(app):
    app.connect("doctree-read", join_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
