"""The forms of the command's answers: formats_test.py COMMAND [unittest arguments].

The text is what the other forms are held against: what a browser or a reader of Markdown shows of them is the same.
"""

import csv
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

from hostile import made_hostile

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
DAY = ("--as-of", "2026-11-20")
NO_BREACH, BREACH, BAD_CALL = 0, 1, 2
LANGUAGES = ("ja", "en")

# Every answer: the subcommand, its documents, and the rest of the call.
ANSWERS = [
    ("review", ("ismap-breaches",), DAY),
    ("review", ("statement",), DAY),
    ("plan", ("plan-renewal",), DAY),
    ("remedy", ("ismap-breaches",), DAY),
    ("diff", ("diff-previous", "ismap-renewal"), DAY),
    ("procure", ("procurement-listed",), (*DAY, "--register", str(EXAMPLES / "procurement-register.json"))),
    ("status", ("register",), ("C24-0003-2", *DAY)),
    ("due", ("register",), DAY),
    ("incidents", ("register",), DAY),
    ("impact", ("impact-register",), DAY),
    ("impact", ("impact-register",), ("C26-0910-2", *DAY)),
    ("assessor", ("assessor",), DAY),
    ("agenda", ("meeting-38",), ()),
    ("migrate", ("migrate-statement",), ()),
    ("overlap", ("statement",), ("--with", "iso27001")),
]
# What is asked about no document.
LISTS = [
    ("rules",), ("rules", "--not-automated"), ("explain", "REG-3.2"), ("explain", "REG-9.1"),
    ("limits", *DAY), ("limits", "--policy", str(EXAMPLES / "reform-policy.json"), *DAY),
    ("catalog",), ("catalog", *DAY), ("catalog", "--edition", "ismap-2025"), ("catalog", "9"), ("catalog", "4.3"),
    ("catalog", "9.4.1.8.PB"), ("counting", "2026-06-30", "3"), ("counting", "2026-06-30", "16"),
]
# Written line by line as text, with other columns than the page.
STATUSES = ("status", ("register",), DAY)

HOSTILE = [
    "</p></td></table></main><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "]]>--><!--", "\"' onload=x y='",
    "&lt;b&gt; &#x3c;i&#x3e; &amp;", "| a | b |", "`code` ``", "**bold** _it_ ~~out~~", "[link](https://example.com)",
    "![picture](https://example.com/p.png)", "https://example.com www.example.com", "someone@example.com",
    "<https://example.com>", "# title", "- item", "1. item", "1) item", "> quote", "---", "===", "\\", "\\|", "$x$ :smile:",
    "\u202eright to left\u2066", "\x07\x1b[31m\x9b31m", "line\nbreak\rand\ttab\u2028end", "  spaces  ", "\ufeff\u200e",
]


def run(*arguments):
    return subprocess.run([COMMAND, *arguments], env={"COLUMNS": "1000000"}, capture_output=True, timeout=120,
                          check=False)


def answer(*arguments):
    done = run(*arguments)
    if done.returncode not in (NO_BREACH, BREACH) or done.stderr:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def complaint(*arguments):
    done = run(*arguments)
    if done.returncode != BAD_CALL or done.stdout:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stdout.decode()}")
    return done.stderr.decode().strip()


def calls():
    for subcommand, documents, settings in ANSWERS:
        yield (subcommand, *(str(EXAMPLES / f"{name}.json") for name in documents), *settings)


def bare(text):
    """Without white space, which each form places as it likes."""
    return "".join(text.split())


class StrictPage(html.parser.HTMLParser):
    """Takes nothing but the elements and attributes that a page is made of, each closed in order."""

    VOID = {"meta", "br"}
    ATTRIBUTES = {
        "html": {"lang"}, "head": set(), "meta": {"charset", "name", "content", "http-equiv"}, "title": set(),
        "style": set(), "body": set(), "main": set(), "section": set(), "h1": set(), "h2": set(), "h3": {"class"},
        "p": {"class"}, "div": {"class", "role", "aria-label", "tabindex"}, "table": {"class", "aria-label"}, "thead": set(),
        "tbody": set(), "tr": set(), "th": {"scope", "rowspan", "class"}, "td": {"rowspan", "class"}, "ul": set(),
        "li": set(), "br": set(), "strong": set(), "span": {"class"}, "figure": {"class", "role", "aria-label", "tabindex"},
    }
    # A picture, in which an element without content ends with its start.
    PICTURE = {
        "svg": {"xmlns", "class", "role", "width", "height", "viewbox"}, "title": set(), "desc": set(), "style": set(),
        "g": set(), "text": {"class", "x", "y", "text-anchor"},
    }
    SHAPES = {
        "rect": {"class", "x", "y", "width", "height", "rx"}, "line": {"class", "x1", "y1", "x2", "y2"},
        "circle": {"class", "cx", "cy", "r"}, "path": {"class", "d"},
    }
    UNSHOWN = {"title", "style", "thead", "figure"}  # a picture shows again what stands in the page

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.count, self.headings, self.shown, self.title, self.metas = [], {}, [], [], "", []
        self.rows = []  # the widths of a table's rows so far
        self.feed(text)
        self.close()
        if self.open:
            raise AssertionError(f"left open: {self.open}")

    def handle_decl(self, decl):
        if decl != "doctype html" or self.open or self.count:
            raise AssertionError(f"<!{decl}>")

    def unknown_decl(self, data):
        raise AssertionError(f"<![{data}]>")

    def handle_comment(self, data):
        raise AssertionError(f"<!--{data}-->")

    def handle_pi(self, data):
        raise AssertionError(f"<?{data}>")

    def check(self, tag, attrs, allowed):
        names = [name for name, _ in attrs]
        if tag not in allowed or set(names) - allowed[tag] or len(set(names)) != len(names):
            raise AssertionError(f"<{tag} {attrs}>")

    def handle_startendtag(self, tag, attrs):
        self.check(tag, attrs, self.SHAPES if "svg" in self.open else {})

    def handle_starttag(self, tag, attrs):
        if tag == "svg" or "svg" in self.open:
            self.check(tag, attrs, self.PICTURE)
            self.open.append(tag)
            return
        self.check(tag, attrs, self.ATTRIBUTES)
        values = dict(attrs)
        if tag == "table" and not values.get("aria-label"):
            raise AssertionError("a table without a name")
        if tag == "th" and values.get("scope") not in ("col", "row"):
            raise AssertionError("a header of nothing")
        if tag == "meta":
            self.metas.append(values)
        if tag == "html":
            self.language = values["lang"]
        if tag == "table":
            self.rows, self.row = [], -1
        if tag == "tr":
            self.row += 1
        if tag in ("td", "th"):
            end = self.row + int(values.get("rowspan", "1"))
            self.rows += [0] * (end - len(self.rows))
            for row in range(self.row, end):
                self.rows[row] += 1
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.count[tag] = self.count.get(tag, 0) + 1
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise AssertionError(f"</{tag}>")
        if tag == "table" and (len(set(self.rows)) != 1 or len(self.rows) != self.row + 1):
            raise AssertionError(f"rows of {self.rows} cells")

    def handle_data(self, data):
        if "title" in self.open and "svg" not in self.open:
            self.title += data
        if not self.UNSHOWN & set(self.open):
            self.shown.append(data)


def shown_in_markdown(text):
    """What is left if the markup that a page is made of is taken away; any other markup is an error."""
    shown = []
    for line in text.split("\n"):
        if re.fullmatch(r" *\|( --- \|)+", line):
            continue
        line = re.sub(r"^(#{1,3} | *- )", "", line)
        # A backslash at the end of a line breaks it.
        pieces = re.findall(r"\\[!-/:-@\[-`{-~]|\\$|<!-- -->|\*\*|\||[^\\<*|]+|.", line)
        for piece in pieces:
            if len(piece) == 2 and piece[0] == "\\":
                shown.append(piece[1])
            elif piece in ("\\", "<!-- -->", "**", "|"):
                continue
            elif re.search(r"[\\`*_{}\[\]<>&|~$@#!^]|:(?! |$)|\.[^\d\s]", piece):
                raise AssertionError(f"not escaped: {piece} in {line}")
            else:
                shown.append(piece)
    return "".join(shown)


def without_header(markdown):
    """The names of columns stand in the first line of a table."""
    return re.sub(r"^ *\|.*\|\n(?= *\|( --- \|)+\n)", "", markdown, flags=re.MULTILINE)


class WithForms(unittest.TestCase):
    def forms(self, call):
        for language in LANGUAGES:
            with self.subTest(call=call, language=language):
                said = (*call, "--lang", language)
                yield language, answer(*said), answer(*said, "--format", "html"), answer(*said, "--format", "markdown")

    def check_html(self, written, language):
        page = StrictPage(written)
        self.assertTrue(written.startswith("<!doctype html>\n"))
        self.assertEqual(page.language, language)
        self.assertIn({"charset": "utf-8"}, page.metas)
        self.assertIn({"http-equiv": "Content-Security-Policy",
                       "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:"}, page.metas)
        self.assertIn({"name": "viewport", "content": "width=device-width, initial-scale=1"}, page.metas)
        self.assertEqual([page.count[name] for name in ("main", "h1", "title")], [1, 1, 1])
        self.assertEqual(page.headings[0], 1)
        for above, below in zip(page.headings, page.headings[1:]):
            self.assertLessEqual(below, above + 1)
        self.assertNotRegex(written, r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
        return page

    def check(self, call):
        for language, text, html_written, markdown in self.forms(call):
            page = self.check_html(html_written, language)
            self.assertEqual(bare("".join(page.shown)), bare(text))
            self.assertEqual(bare(page.title), bare(text.split("\n", maxsplit=1)[0]))
            self.assertEqual(bare(shown_in_markdown(without_header(markdown))), bare(text))
            self.assertTrue(markdown.startswith("# "))


class Forms(WithForms):
    def test_that_an_answer_does_not_have_are_refused_with_those_that_it_has(self):
        meeting = str(EXAMPLES / "meeting-38.json")
        self.assertEqual(bare(complaint("agenda", meeting, "--format", "ics", "--lang", "en")),
                         bare("There is no form iCalendar of this. Give one of these: "
                              "json, text, markdown, html, csv, sarif, junit, tables, xlsx"))
        self.assertIn(bare("iCalendarの形式では出力できません。"),
                      bare(complaint("agenda", meeting, "--format", "ics", "--lang", "ja")))

    def test_show_what_the_text_shows(self):
        for call in calls():
            self.check(call)

    def test_keep_hostile_text_as_text(self):
        with tempfile.TemporaryDirectory() as folder:
            for subcommand, documents, settings in ANSWERS:
                paths = []
                for turn, name in enumerate(documents):
                    document = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
                    paths.append(pathlib.Path(folder, f"{name}.json"))
                    paths[-1].write_text(json.dumps(made_hostile(document, HOSTILE, [turn])), encoding="utf-8")
                self.check((subcommand, *map(str, paths), *settings))

    def test_of_all_statuses_name_each_service_and_its_columns(self):
        subcommand, documents, settings = STATUSES
        register = EXAMPLES / f"{documents[0]}.json"
        services = json.loads(register.read_text(encoding="utf-8"))["services"]
        for language, _, html_written, markdown in self.forms((subcommand, str(register), *settings)):
            page = self.check_html(html_written, language)
            for service in services:
                self.assertIn(service["number"], "".join(page.shown))
                self.assertIn(service["number"], shown_in_markdown(markdown))
            self.assertIn("登録番号" if language == "ja" else "Number", html_written)

    def test_are_the_same_for_the_same_call(self):
        for form in ("html", "markdown"):
            call = (*next(calls()), "--format", form)
            self.assertEqual(answer(*call), answer(*call))

    def test_have_no_escape_bytes_whatever_the_colours(self):
        for form in ("html", "markdown"):
            self.assertNotIn("\x1b", answer(*next(calls()), "--format", form, "--color", "always"))


class Lists(WithForms):
    LINK = re.compile(r'<a href="(https://[^"]+)" rel="noreferrer">(.*?)</a>')
    MARKDOWN_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\\n])*)\]\(<https://[^>]*>\)")

    def forms(self, call):
        """Without the links to sources, which a text does not have."""
        for language, text, html_written, markdown in super().forms(call):
            for address, shown in self.LINK.findall(html_written):
                self.assertIn(html.unescape(address), "".join(text.split()), shown)
            yield language, text, self.LINK.sub(r"\2", html_written), self.MARKDOWN_LINK.sub(r"\1", markdown)

    def test_show_what_the_text_shows(self):
        for call in LISTS:
            self.check(call)

    def test_link_their_sources(self):
        for call in (("explain", "REG-3.2"), ("limits", *DAY), ("catalog", "9.4.1.8.PB")):
            self.assertTrue(self.LINK.search(answer(*call, "--format", "html")), call)
            self.assertTrue(self.MARKDOWN_LINK.search(answer(*call, "--format", "markdown")), call)

    def test_are_in_one_language(self):
        for call in LISTS:
            if call == ("explain", "REG-9.1"):  # it names a place in a Japanese source
                continue
            with self.subTest(call):
                for form in ("html", "markdown", "csv"):
                    japanese, english = (answer(*call, "--format", form, "--lang", language) for language in LANGUAGES)
                    self.assertRegex(japanese, "[ぁ-んァ-ヶ一-龠]")
                    self.assertNotRegex(english, "[ぁ-んァ-ヶ一-龠]")

    def test_have_their_rows_in_a_csv(self):
        def rows(*call):
            return list(csv.reader(io.StringIO(answer(*call, "--format", "csv").removeprefix("\ufeff"))))

        def controls(of):
            return [row[0] for row in of if len(row) > 2 and row[2] not in ("Level", "chapter", "section", "category", "heading")]

        listed = rows("rules", "--lang", "en")
        self.assertEqual(listed[:2], [["Rules (unofficial)"], ["Rule", "Decided by", "Standing", "Title", "Clause"]])
        self.assertEqual([row[0] for row in listed[2:]],
                         [rule["id"] for rule in json.loads(answer("rules", "--format", "json"))["rules"]])
        catalog = json.loads(answer("catalog", "--format", "json"))["controls"]
        self.assertEqual(controls(rows("catalog", "--lang", "en")), [control["id"] for control in catalog])
        self.assertEqual(rows("counting", "2026-06-30", "3", "--lang", "ja")[:2],
                         [["2026-06-30（算入しない）から3か月の末日"], ["数え方", "末日", "内容"]])
        self.assertEqual(rows("explain", "REG-3.2", "--lang", "ja")[:2],
                         [["REG-3.2  実施結果報告書の日付"], ["項目", "内容"]])
        self.assertTrue(rows("catalog", "9.4.1.8.PB", "--lang", "ja")[0][0].startswith("9.4.1.8.PB"))
        self.assertIn(["Span", "three months"], rows("limits", *DAY, "--lang", "en"))

    def test_go_into_the_file_that_a_call_names(self):
        with tempfile.TemporaryDirectory() as folder:
            for form, ending in (("html", "html"), ("markdown", "md"), ("csv", "csv"), ("json", "json")):
                for call in (("rules",), ("explain", "REG-3.2"), ("limits", *DAY), ("catalog", "9.4"), ("counting", "2026-06-30", "3")):
                    path = pathlib.Path(folder, f"{call[0]}.{ending}")
                    self.assertEqual(answer(*call, "-o", str(path)), "")
                    self.assertEqual(path.read_bytes().decode(), answer(*call, "--format", form))

    def test_keep_the_texts_of_an_imported_table_as_text(self):
        for turn, hostile in enumerate(HOSTILE):
            with self.subTest(hostile), tempfile.TemporaryDirectory() as folder:
                table = pathlib.Path(folder, "table.csv")
                with table.open("w", encoding="utf-8", newline="") as file:
                    writer = csv.writer(file)
                    writer.writerow(["objective", "id", "pattern", "guidance"])
                    writer.writerow(["5.6", "5.6.1", "1", f"例{hostile}{HOSTILE[(7 * turn + 3) % len(HOSTILE)]}"])
                self.check(("catalog", "5.6.1", "--catalog", str(table), "--quiet"))


class OutputFile(unittest.TestCase):
    CALL = ("review", str(EXAMPLES / "ismap-breaches.json"), *DAY)

    def written(self, name, *further):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            self.assertEqual(answer(*self.CALL, "-o", str(path), *further), "")
            return path.read_text(encoding="utf-8")

    def test_has_the_form_that_its_name_ends_in(self):
        endings = {"json": ("json",), "html": ("html", "htm", "HTML"), "markdown": ("md", "markdown"), "text": ("txt", "log")}
        for form, names in endings.items():
            for ending in names:
                with self.subTest(ending):
                    self.assertEqual(self.written(f"answer.{ending}"), answer(*self.CALL, "--format", form))

    def test_has_the_form_that_the_call_names(self):
        self.assertEqual(self.written("answer.html", "--format", "json"), answer(*self.CALL, "--format", "json"))
        self.assertEqual(self.written("answer.json", "--format", "text"), answer(*self.CALL))

    def test_leaves_complaints_as_they_are(self):
        self.assertNotIn("{", complaint("review", "/none", "-o", "answer.json"))

    def test_of_rules_may_be_json(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "rules.json")
            answer("rules", "-o", str(path))
            self.assertEqual(path.read_text(encoding="utf-8"), answer("rules", "--format", "json"))


class Refusals(unittest.TestCase):
    BATCH = ("review", "--batch", "documents.ndjson")
    CALLS = [
        ((*BATCH, "--format", "html"),
         "--batchの出力は、1行1文書のJSON（NDJSON）に限られます。--format htmlは指定できません。",
         "The output of --batch is NDJSON, one JSON document a line: --format html cannot be had."),
        ((*BATCH, "-o", "answers.md"),
         "--batchの出力は、1行1文書のJSON（NDJSON）に限られます。-o answers.mdは指定できません。",
         "The output of --batch is NDJSON, one JSON document a line: -o answers.md cannot be had."),
        (("rules", "--format", "ics"),
         "iCalendarの形式では出力できません。次のいずれかを指定してください：json、text、markdown、html、csv、xlsx",
         "There is no form iCalendar of this. Give one of these: json, text, markdown, html, csv, xlsx"),
        (("schema", "dossier", "-o", "dossier.md"),
         "このサブコマンドの出力にMarkdownの形式はありません。テキストを書き込むには、--format textを指定してください：dossier.md",
         "This subcommand has no output in Markdown. Give --format text to write text: dossier.md"),
        (("man", "--format", "markdown"),
         "このサブコマンドの出力にMarkdownの形式はありません。",
         "This subcommand has no output in Markdown."),
    ]

    def test_say_which_form_there_is_not(self):
        for call, japanese, english in self.CALLS:
            with self.subTest(call):
                self.assertEqual(complaint(*call, "--lang", "ja"), japanese)
                self.assertEqual(complaint(*call, "--lang", "en"), english)

    def test_leave_names_alone_where_there_is_one_form(self):
        with tempfile.TemporaryDirectory() as folder:
            for call in (("man",), ("lifecycle",), ("help", "review")):
                path = pathlib.Path(folder, "page.md")
                answer(*call, "-o", str(path))
                self.assertEqual(path.read_text(encoding="utf-8"), answer(*call))



class Pictures(unittest.TestCase):
    SVG = "{http://www.w3.org/2000/svg}"

    def calls(self, folder=None):
        """The calls whose answers have a picture, about the examples or about hostile documents made of them."""
        for subcommand, documents, settings in ANSWERS:
            if subcommand not in ("review", "status", "impact"):
                continue
            path = EXAMPLES / f"{documents[0]}.json"
            if folder is not None:
                document = json.loads(path.read_text(encoding="utf-8"))
                path = pathlib.Path(folder, path.name)
                path.write_text(json.dumps(made_hostile(document, HOSTILE, [0])), encoding="utf-8")
            for language in LANGUAGES:
                yield (subcommand, str(path), *settings, "--lang", language, "--format", "svg")

    def check(self, call):
        with self.subTest(call=call):
            written = answer(*call)
            root = xml.etree.ElementTree.fromstring(written)  # by expat
            self.assertEqual(root.tag, self.SVG + "svg")
            self.assertEqual([part.tag for part in root][:2], [self.SVG + "title", self.SVG + "desc"])
            allowed = {name: keys for kinds in (StrictPage.PICTURE, StrictPage.SHAPES) for name, keys in kinds.items()}
            for element in root.iter():
                name = element.tag.removeprefix(self.SVG)
                self.assertIn(name, allowed)
                self.assertLessEqual({key.lower() for key in element.keys()}, allowed[name])
            self.assertEqual(written, answer(*call))
            return root

    def test_are_well_formed_and_have_nothing_but_shapes_and_texts(self):
        for call in self.calls():
            self.check(call)

    def test_keep_hostile_text_as_text(self):
        with tempfile.TemporaryDirectory() as folder:
            for call in self.calls(folder):
                self.check(call)

    def test_are_only_of_answers_that_can_be_drawn(self):
        path = str(EXAMPLES / "register.json")
        self.assertTrue(complaint("due", path, *DAY, "--format", "svg"))

if __name__ == "__main__":
    COMMAND = sys.argv.pop(1)
    unittest.main()
