"""The law is in one place: law_in_one_place_test.py ROOT

Outside include/ismap/rules and src/rules, no string literal of the library, of the C interface or of the Python package
is the id of a rule (`REG-3.2`), begins with one and a slash (`REG-3.2/late`) or has one as a word. None names a clause
of a regulation (`Regulation::service_registration, "3.2"`) or is a clause that the rows of the rules cite (`6.1(4)`).
Literals next to each other are read as one, as the compiler does.

Not looked at: comments, and documentation strings of Python. Exceptions:

- Texts for people may mention a rule: those of src/model/descriptions, the labels of src/report (`*_labels.cpp`), the
  help and its examples in src/cli. A text is more than an id or a code: those alone are faults there, too.
- What looks like a clause is the number of a control in include/ismap/catalog and src/catalog.
- The table of transitions, include/ismap/lifecycle/transitions.hpp, has the clause of each transition next to it.
"""

import ast
import bisect
import pathlib
import re
import sys

RULES = ("include/ismap/rules/", "src/rules/")
CODE = ("include/ismap", "src", "capi")
PYTHON = ("bindings/python/*.py", "bindings/python/src/**/*.py")
TEXTS = re.compile(r"src/model/descriptions/|src/cli/|src/report/\w+_labels\.cpp$")
NUMBERS_OF_ITS_OWN = re.compile(r"(include/ismap|src)/catalog/|include/ismap/lifecycle/transitions\.hpp$")

ID = re.compile(r'\.id = "([^"]+)"')
CITATION = re.compile(r'\bRegulation::\w+\s*,\s*(?:\.clause\s*=\s*)?(?:[\w:]+\s*[({]\s*)?"([^"]*)"')
CLAUSE = re.compile(r"\d+(\.\d+)+(\(\w+\))*|\d+(\(\w+\))+")
TOKEN = re.compile(
    r"""(?P<comment>//(?:[^\n\\]|\\.)*|/\*.*?\*/)
    |(?P<number>\b\d(?:'?[\w.])*)
    |(?P<character>'(?:[^'\\\n]|\\.)+')
    |(?<!\w)(?:u8|[uUL])?R"(?P<fence>[^()\\\s]*)\((?P<raw>.*?)\)(?P=fence)"
    |(?:(?<!\w)(?:u8|[uUL]))?"(?P<plain>(?:[^"\\\n]|\\.)*)"
    """,
    re.DOTALL | re.VERBOSE,
)


def without_comments(text):
    """The code, in the same places."""
    return TOKEN.sub(lambda found: re.sub(r"\S", " ", found[0]) if found["comment"] else found[0], text)


def literals_in_code(code):
    """Each literal with what continues it: pairs of where a part begins, and the part."""
    parts = []
    end = 0
    for found in TOKEN.finditer(code):
        group = "raw" if found["raw"] is not None else "plain"
        if found[group] is None:
            continue
        if parts and code[end : found.start()].strip():
            yield parts
            parts = []
        parts.append((found.start(group), found[group]))
        end = found.end()
    if parts:
        yield parts


def place_in(parts, position):
    """Where in the file the character of the joined literal is."""
    begins = [0]
    for _, part in parts[:-1]:
        begins.append(begins[-1] + len(part))
    index = bisect.bisect_right(begins, position) - 1
    return parts[index][0] + position - begins[index]


def literals_in_python(text):
    tree = ast.parse(text)
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


class Law:
    def __init__(self, root):
        texts = [without_comments(path.read_text(encoding="utf-8"))
                 for folder in RULES for path in sorted((root / folder).rglob("*.[hc]pp"))]
        headers = sorted((root / RULES[0]).rglob("*.hpp"))
        self.ids = {rule for path in headers for rule in ID.findall(path.read_text(encoding="utf-8"))}
        self.clauses = {clause for text in texts for clause in CITATION.findall(text) if CLAUSE.fullmatch(clause)}
        longest_first = sorted(self.ids, key=len, reverse=True)
        self.word = re.compile(rf"(?<![0-9A-Za-z-])(?:{'|'.join(map(re.escape, longest_first))})(?![0-9A-Za-z])")

    def faults_in(self, literal, name):
        """Where in the literal, and what is wrong."""
        for found in self.word.finditer(literal):
            rest = literal[found.end() :]
            is_alone = found.start() == 0 and rest[:1] in ("", "/") and " " not in rest
            if is_alone or not TEXTS.match(name):
                yield found.start(), f"the rule {found[0]} in a literal"
        if literal in self.clauses and not NUMBERS_OF_ITS_OWN.match(name):
            yield 0, f"the clause {literal} as a literal"


def files(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in (".hpp", ".cpp", ".h") and not name.startswith(RULES):
                yield path, name


def main(root):
    law = Law(root)
    if len(law.ids) < 200 or len(law.clauses) < 50:
        print(f"too few rules or clauses were found: {len(law.ids)}, {len(law.clauses)}")
        return 1
    faults = []
    count = 0
    for path, name in files(root, CODE):
        code = without_comments(path.read_text(encoding="utf-8"))
        found = [(match.start(), f"a clause is cited: {match[1]}") for match in CITATION.finditer(code)]
        for parts in literals_in_code(code):
            count += 1
            literal = "".join(part for _, part in parts)
            found += [(place_in(parts, at), fault) for at, fault in law.faults_in(literal, name)]
        faults += [f"{name}:{code.count(chr(10), 0, at) + 1}: {fault}" for at, fault in sorted(found)]
    for pattern in PYTHON:
        for path in sorted(root.glob(pattern)):
            name = path.relative_to(root).as_posix()
            for line, literal in literals_in_python(path.read_text(encoding="utf-8")):
                count += 1
                faults += [f"{name}:{line}: {fault}" for _, fault in law.faults_in(literal, name)]
    if count < 5000:
        faults.append(f"too few literals were read: {count}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
