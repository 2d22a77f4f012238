"""Links that lead to a page in the other language, or to a folder.

A link to a file of the source needs nothing: the file is copied into the site. What is not there is a warning of MyST.
"""

import os

from docutils import nodes
from sphinx import addnodes

from pages import address, language_of


def to_folder(link, here, pages):
    """A folder is the page that stands for it."""
    name = os.path.normpath(os.path.join(os.path.dirname(here), link["reftarget"], "README"))
    if link["reftarget"].endswith("/") and name in pages.names:
        link.attributes.update(refdomain="doc", reftarget=name, reftargetid=None)


def to_other_language(link, here, pages):
    """The line that holds nothing but a link to the same page is left out: every page of the site shows one."""
    name = link["reftarget"]
    if name == pages.twin(here) and len(link.parent) == 1:
        link.parent.parent.remove(link.parent)
        return
    language, anchor = language_of(name), link["reftargetid"]
    link.replace_self(nodes.reference("", "", *link.children, internal=True,
                                       refuri=address(name, language, here) + (f"#{anchor}" if anchor else "")))


def mend_links(app, doctree):
    pages, here = app.config.site_pages, app.env.docname
    for link in list(doctree.findall(addnodes.pending_xref)):
        to_folder(link, here, pages)
        if link["reftarget"] in pages.all and link["reftarget"] not in pages.names:
            to_other_language(link, here, pages)


def setup(app):
    app.connect("doctree-read", mend_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
