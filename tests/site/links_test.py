"""Every link and every file that a page of the site asks for is in the site: links_test.py SITE

Pages in a browser may load nothing from elsewhere; a link may lead there.
"""

import html.parser
import pathlib
import sys
import urllib.parse

LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}
# These name another page and load nothing.
NAMED = {"next", "prev", "search", "index", "alternate"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loaded = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.ids |= {given[name] for name in ("id", "name") if given.get(name)}
        if tag == "a" and given.get("href"):
            self.links.add(given["href"])
        if given.get(LOADED.get(tag)):
            (self.links if given.get("rel") in NAMED else self.loaded).add(given[LOADED[tag]])


def main(site):
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    faults = []
    for path, page in pages.items():
        for link in sorted(page.links | page.loaded):
            url = urllib.parse.urlsplit(link)
            if url.scheme or url.netloc:
                faults += [f"{path}: loads {link}"] * (link in page.loaded and url.scheme != "data")
                continue
            target = (path.parent / urllib.parse.unquote(url.path)).resolve() if url.path else path
            anchor = urllib.parse.unquote(url.fragment)
            if not target.is_file():
                faults.append(f"{path}: there is no {link}")
            elif anchor and target in pages and anchor not in pages[target].ids:
                faults.append(f"{path}: no such place: {link}")
    if len(pages) < 100:
        faults.append(f"too few pages: {len(pages)}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
