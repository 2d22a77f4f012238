"""Writes docs/coverage.md and docs/coverage.ja.md from the rows of the rule book and the tests that name them; or, with
--check, checks that the pages are up to date and that a test names every decided rule."""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import typing

# A test that names more rules than this lists them: it proves that they have rows, not what they say.
MOST_RULES_IN_A_TEST = 20

REGULATIONS = {
    "control_criteria": ("ISMAP管理基準", "Control Criteria"),
    "service_registration": ("ISMAPクラウドサービス登録規則", "Registration rules for cloud services"),
    "liu_registration": ("ISMAP-LIUクラウドサービス登録規則", "Registration rules for ISMAP-LIU"),
    "assessor_registration": ("ISMAP監査機関登録規則", "Registration rules for assessors"),
    "assessment_guideline": ("ISMAP情報セキュリティ監査ガイドライン", "Assessment guideline"),
    "basic_regulation": ("ISMAP基本規程", "Basic regulation"),
    "committee_operation": ("ISMAP運営規則", "Operating rules of the committee"),
    "common_standards": ("政府機関等のサイバーセキュリティ対策のための統一基準", "Common Standards"),
    "basic_framework": ("基本的枠組み（令和2年1月30日）", "Basic framework (2020-01-30)"),
    "use_decision": ("ISMAPの利用について（令和2年6月30日）", "On the use of ISMAP (2020-06-30)"),
    "provisional_measures": (
        "ISMAPの暫定措置の見直しについて（令和3年7月6日）",
        "Review of the provisional measures (2021-07-06)",
    ),
    "standards_guideline": ("政府機関等の対策基準策定のためのガイドライン", "Guideline to the Common Standards"),
    "scheme_guidance": ("制度の案内及び公表資料", "Guidance and publications of the scheme"),
}
STANDINGS = {
    "stated": ("公的文書に明記", "stated"),
    "reported": ("第三者の記述", "reported by a third party"),
    "inferred": ("推定", "inferred"),
    "conflicting": ("資料が不一致", "sources conflict"),
    "not_found": ("本文未公表", "text not public"),
}
AUTOMATIONS = {
    "decided": ("自動判定", "software"),
    "left_to_people": ("人が判断", "people"),
    "information": ("情報", "information"),
}


class Words(typing.NamedTuple):
    """The words of a page."""

    column: int
    title: str
    about: str
    counts: tuple[str, ...]
    header: tuple[str, ...]


JAPANESE = Words(
    0,
    "規則と判定の対応",
    "このページは規則の行と試験から生成される。規則ごとに、本ソフトウェアが判定するか人が判断するか、判定できない点とその"
    "理由、及び判定を確かめる試験を示す。「情報」は定義、方針又は事実であり、判定するものがない。括弧内の日付は、規則の"
    "行が適用される期間、×の後の数は、そのファイルの事例の数である。\n\n"
    "更新: `python3 tests/docs/coverage.py <ismapコマンド> .`",
    ("判定", "規則の行"),
    ("規則", "条項", "根拠の確度", "判定", "判定できない点とその理由", "試験"),
)
ENGLISH = Words(
    1,
    "Which rules are decided, and which tests prove it",
    "Generated from the rows of the rule book and from the tests. For each rule: whether software decides it or people "
    "do, what software cannot decide and why, and the tests that prove the decision. Information is a definition, a plan "
    "or a fact: there is nothing to decide. Dates in brackets are the days on which a row holds; a number after × "
    "counts the cases in that file.\n\n"
    "To update it: `python3 tests/docs/coverage.py <ismap command> .`",
    ("Decided by", "Rows"),
    ("Rule", "Clause", "Standing", "Decided by", "What software cannot decide, and why", "Tests"),
)


def rules_of(command):
    listing = subprocess.run([command, "rules", "--format", "json"], check=True, capture_output=True, text=True)
    return json.loads(listing.stdout)["rules"]


def finder_of(ids):
    """Finds whole ids: REG-9.1 is not in REG-9.1b, nor STM-2.2.4 in STM-2.2.4-1."""
    longest_first = sorted(ids, key=len, reverse=True)
    return re.compile(r"(?<![\w.-])(" + "|".join(map(re.escape, longest_first)) + r")(?![\w(]|[.-]\w)")


def unit_tests_in(text):
    """Names and texts of the tests of a C++ file, each with the comment above it, and the rest of the file."""
    test = re.compile(r"^(?://[^\n]*\n)*TEST(?:_[FP])?\((\w+),\s*(\w+)\) \{.*?^\}", re.MULTILINE | re.DOTALL)
    for match in test.finditer(text):
        yield f"{match[1]}.{match[2]}", match[0]
    yield "", test.sub("", text)


def functions_in(text):
    for block in re.split(r"(?m)^(?=    def )", text):
        name = re.match(r"    def (test_\w+)", block)
        if name:
            yield name[1], block


def rules_in(basis):
    """The rules that a case is based on: "PROC-1.1, 1.7" are two rules of PROC."""
    book = ""
    for prefix, number in re.findall(r"(?<![\w.-])(?:([A-Z]{2,5}\d*)-)?(\d+\.\w(?:[\w.()]*[\w)])?)", basis):
        book = prefix or book
        yield f"{book}-{number}"


def cases_of(path, find):
    """The rules that each verdict case of a file names."""
    for one in json.loads(path.read_text(encoding="utf-8")).get("cases", []):
        basis = one.get("basis", "")
        yield {*one["expect"], *find.findall(basis), *rules_in(basis)}


def tests_of(source, ids):
    """The tests that name each rule, in a steady order: verdict cases by file, then tests by name."""
    find = finder_of(ids)
    tests = collections.defaultdict(list)
    for path in sorted((source / "tests/golden").rglob("*.json")):
        count = collections.Counter(rule for rules in cases_of(path, find) for rule in rules)
        for rule, number in count.items():
            tests[rule].append((path.relative_to(source / "tests/golden").as_posix(), number))
    named = []
    for folder in ("unit", "property", "capi"):
        for path in sorted((source / "tests" / folder).rglob("*.cpp")):
            named += [(name or path.name, block) for name, block in unit_tests_in(path.read_text(encoding="utf-8"))]
    for path in sorted((source / "tests/cli").glob("*.py")):
        named += [(f"{path.name}: {name}", block) for name, block in functions_in(path.read_text(encoding="utf-8"))]
    for name, block in named:
        rules = set(find.findall(block))
        if len(rules) > MOST_RULES_IN_A_TEST:
            continue
        for rule in rules:
            tests[rule].append((name, 0))
    return tests


def in_cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def test_list(tests):
    return ", ".join(f"`{name}`" + (f" ×{number}" if number else "") for name, number in tests)


def interval_of(rule):
    in_force = rule["in_force"]
    if in_force.get("from", "2020-06-03") == "2020-06-03" and "until" not in in_force:
        return ""
    return f" ({in_force.get('from', '?')} – {in_force.get('until', '')})"


def line_of(rule, tests, words):
    language = ("ja", "en")[words.column]
    cells = (
        rule["id"] + interval_of(rule),
        rule["clause"]["clause"],
        STANDINGS[rule["standing"]][words.column],
        AUTOMATIONS[rule["automation"]][words.column],
        rule.get("limits", {}).get(language, ""),
        test_list(tests),
    )
    return "| " + " | ".join(map(in_cell, cells)) + " |\n"


def table_head(header):
    return "| " + " | ".join(header) + " |\n" + "|---" * len(header) + "|\n"


def page(rules, tests, words):
    count = collections.Counter(rule["automation"] for rule in rules)
    text = f"# {words.title}\n\n{words.about}\n\n" + table_head(words.counts)
    for automation, label in AUTOMATIONS.items():
        text += f"| {label[words.column]} | {count[automation]} |\n"
    for regulation, title in REGULATIONS.items():
        rows = [rule for rule in rules if rule["clause"]["regulation"] == regulation]
        if not rows:
            continue
        text += f"\n## {title[words.column]}\n\n" + table_head(words.header)
        text += "".join(line_of(rule, tests[rule["id"]], words) for rule in rows)
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", help="the ismap command")
    parser.add_argument("source", type=pathlib.Path, help="the source folder")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a page is stale")
    options = parser.parse_args()

    rules = rules_of(options.command)
    tests = tests_of(options.source, {rule["id"] for rule in rules})
    untested = list(dict.fromkeys(r["id"] for r in rules if r["automation"] == "decided" and not tests[r["id"]]))
    if untested:
        print("decided, but no test names them:", ", ".join(untested))
    stale = False
    for name, words in (("coverage.md", ENGLISH), ("coverage.ja.md", JAPANESE)):
        path = options.source / "docs" / name
        text = page(rules, tests, words)
        if not options.check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path} is stale: run coverage.py without --check")
            stale = True
    return 1 if stale or untested else 0


if __name__ == "__main__":
    sys.exit(main())
