"""The tables of functions in the pages on the C interface."""

BEGIN, END = "<!-- functions -->\n", "<!-- end of functions -->\n"
HEADS = {"en": "| function | what it is for |\n", "ja": "| 関数 | 内容 |\n"}


def files(api, root):
    for language, name in (("en", "docs/c-api.md"), ("ja", "docs/c-api.ja.md")):
        page = (root / name).read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        _, after = rest.split(END)
        rows = "".join(f"| `{one.name}` | {one.summary[language]} |\n" for one in api.functions)
        yield name, before + BEGIN + HEADS[language] + "|---|---|\n" + rows + END + after
