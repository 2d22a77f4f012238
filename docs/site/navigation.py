"""Puts the pages into the navigation, as navigation.toml says. The page that stands for a folder holds the others of it."""

import pathlib
import tomllib

from sphinx import addnodes
from sphinx.util import logging

from pages import FRONT

NAVIGATION = tomllib.loads(pathlib.Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
ENGLISH_ONLY = NAVIGATION["english_only"]
LOGGER = logging.getLogger(__name__)
FOLDERS = ("docs/rules/README",)


def title(pages, name):
    return ENGLISH_ONLY[name] if pages.language == "ja" and name in ENGLISH_ONLY else pages.title(name)


def tree(env, names, caption=None):
    pages = env.config.site_pages
    names = [pages.in_this_language(name) for name in names]
    return addnodes.toctree(
        parent=env.docname, entries=[(title(pages, name), name) for name in names], includefiles=names, maxdepth=-1,
        caption=caption, rawcaption=caption, glob=False, hidden=True, includehidden=False, numbered=0, titlesonly=True)


def add_navigation(app, doctree):
    pages = app.config.site_pages
    name = app.env.docname
    if name == pages.in_this_language(FRONT):
        doctree[0] += [tree(app.env, part["pages"], part[pages.language]) for part in NAVIGATION["part"]]
    elif name in FOLDERS:
        doctree[0] += tree(app.env, pages.in_folder(name))
        linked = {link["reftarget"] for link in doctree.findall(addnodes.pending_xref)}
        for page in set(pages.in_folder(name)) - linked:
            LOGGER.warning("no link to %s", page, location=name)


def setup(app):
    app.add_config_value("site_pages", None, "")
    # Before Sphinx looks for the trees.
    app.connect("doctree-read", add_navigation, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
