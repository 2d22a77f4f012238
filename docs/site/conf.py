"""The site, in one language: English, or Japanese with the tag `ja`. The source is the root of the project."""

import pathlib
import re
import sys

from pygments.lexers import TextLexer

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from pages import FRONT, Pages  # noqa: E402

ROOT = pathlib.Path(__file__).parents[2]

language = "ja" if tags.has("ja") else "en"  # noqa: F821
site_pages = Pages(ROOT, language)

project = "libismap"
header = (ROOT / "capi/include/ismap.h").read_text(encoding="utf-8")
release = ".".join(re.findall(r"#define ISMAP_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))
html_title = f"{project} {release}"
extensions = ["myst_parser", "navigation", "links", "japanese", "around", "search"]

root_doc = site_pages.in_this_language(FRONT)
include_patterns = [f"{name}.md" for name in site_pages.names]
# Folders that are not entered.
exclude_patterns = sorted(path.name for path in ROOT.iterdir() if path.is_dir() and path.name != "docs")

# Markdown means what it means on a code host.
myst_enable_extensions = ["linkify", "strikethrough"]
myst_linkify_fuzzy_links = False
myst_disable_syntax = ["myst_role", "myst_line_comment", "myst_block_break", "myst_target"]
myst_heading_anchors = 6
highlight_language = "none"
smartquotes = False

html_theme = "furo"
html_theme_options = {"top_of_page_buttons": []}
html_sidebars = {"**": ["sidebar/brand.html", "sidebar/search.html", "sidebar/scroll-start.html", "sidebar/workbench.html",
                        "sidebar/navigation.html", "sidebar/scroll-end.html"]}
templates_path = ["templates"]
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_use_index = False
html_show_copyright = False
html_permalinks_icon = "#"


def setup(app):
    # No colours for CSV, but no warning either.
    app.add_lexer("csv", TextLexer)
