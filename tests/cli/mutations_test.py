"""Some 300 broken documents: each ends `ismap review` with 2, at the right JSON Pointer, line and column.

usage: mutations_test.py <path of the command>
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

COMMAND = ""
EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples" / "ismap-initial.json"


def pointer_of(path):
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in path)


def parent_of(document, path):
    for token in path[:-1]:
        document = document[token]
    return document


def values(value, path=()):
    """Every (path, value) of the document; of long lists the first two items."""
    yield path, value
    if isinstance(value, dict):
        for name, part in value.items():
            yield from values(part, path + (name,))
    elif isinstance(value, list):
        for index, part in enumerate(value[:2]):
            yield from values(part, path + (index,))


def other_types(value):
    return [other for other in ("x", 7, True, [], {}, None) if type(other) is not type(value)]


OPTIONAL = {
    "special_notes", "generative_ai", "description", "registration_number", "corporate_number", "reason", "country",
    "individual_control", "authority", "received_on", "accepted_on", "answer", "content", "representation", "report",
    "disclosures",
}


def mutants():
    """(name, text, fault, pointer) of documents that each have one thing wrong."""
    good = json.loads(EXAMPLE.read_text(encoding="utf-8"))

    def changed(path, change):
        document = copy.deepcopy(good)
        change(parent_of(document, path), path[-1])
        return json.dumps(document, ensure_ascii=False, indent=1)

    for path, value in values(good):
        if not path or path == ("format",):
            continue
        where = pointer_of(path)
        for other in other_types(value)[:2]:
            text = changed(path, lambda parent, key, other=other: parent.__setitem__(key, other))
            is_date = isinstance(value, str) and isinstance(other, str)
            if not is_date:
                yield f"type of {where}", text, "wrong_type", where
        if isinstance(value, dict):
            text = changed(path, lambda parent, key: parent[key].__setitem__("未定義", 1))
            yield f"unknown member in {where}", text, "unknown_member", where + "/未定義"
        if isinstance(path[-1], str) and path[-1] not in OPTIONAL:
            text = changed(path, lambda parent, key: parent.__delitem__(key))
            yield f"no {where}", text, "missing_member", where
        if isinstance(value, str) and len(value) == 10 and value[4:5] == "-":
            for bad in ("2026-02-30", "2026-2-3", "2026/02/03", "20260203", "2026-02-03T00:00:00"):
                text = changed(path, lambda parent, key, bad=bad: parent.__setitem__(key, bad))
                yield f"date {bad} at {where}", text, "bad_date", where
        if path[-1] in ("scheme", "kind", "stance", "language", "service_model"):
            text = changed(path, lambda parent, key: parent.__setitem__(key, "Other!"))
            yield f"enumerator at {where}", text, "bad_enumerator", where
    for bad in ("", "9", "09.1.1", "9.4.1.8.XX", "9.4.1.8.pb", "256.1.1", "1.2.3.4.5", " 5.1.1"):
        path = ("statement", "controls", 3, "id")
        text = changed(path, lambda parent, key, bad=bad: parent.__setitem__(key, bad))
        yield f"control id {bad!r}", text, "bad_control_id", pointer_of(path)


def reviewed(data):
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(data)
        file.flush()
        done = subprocess.run([COMMAND, "review", file.name, "--as-of", "2026-11-20", "--format", "json"],
                              capture_output=True, timeout=60)
    lines = done.stderr.decode("utf-8").splitlines()
    return done.returncode, json.loads(lines[0])["error"] if lines else None


class Mutations(unittest.TestCase):
    def test_every_kind_of_fault_is_refused_at_its_place(self):
        count = 0
        for name, text, fault, pointer in mutants():
            with self.subTest(name):
                code, error = reviewed(text.encode("utf-8"))
                self.assertEqual(code, 2)
                self.assertEqual((error["fault"], error["pointer"]), (fault, pointer))
                before = text.encode("utf-8")[: error["offset"]].decode("utf-8")
                self.assertEqual(error["line"], before.count("\n") + 1)
                self.assertEqual(error["column"], len(before) - (before.rfind("\n") + 1) + 1)
            count += 1
        self.assertGreaterEqual(count, 300)

    def test_a_member_given_twice(self):
        text = EXAMPLE.read_text(encoding="utf-8").replace('"pledges": [', '"pledges": [], "pledges": [', 1)
        code, error = reviewed(text.encode("utf-8"))
        self.assertEqual((code, error["fault"], error["pointer"]), (2, "duplicate_member", "/pledges"))

    def test_text_that_is_not_json(self):
        data = EXAMPLE.read_bytes()
        for broken in (b"", b"{", data[:-3], data + b"x", data.replace(b",", b"", 1), b"\xff\xfe" + data):
            code, error = reviewed(broken)
            self.assertEqual((code, error["fault"]), (2, "syntax"))

    def test_text_that_is_not_utf8(self):
        data = EXAMPLE.read_bytes()
        at = data.index("例示".encode("utf-8"))
        for bad in (b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xe4\xbe"):
            code, error = reviewed(data[:at] + bad + data[at:])
            self.assertEqual((code, error["fault"]), (2, "bad_utf8"))

    def test_nesting_that_is_too_deep(self):
        code, error = reviewed(b'{"format": "ismap-dossier/1", "application": ' + b"[" * 100 + b"]" * 100 + b"}")
        self.assertEqual((code, error["fault"]), (2, "limit"))


if __name__ == "__main__":
    COMMAND = sys.argv.pop(1)
    unittest.main()
