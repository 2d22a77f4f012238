#!/usr/bin/python3
"""Validates the example documents against the schemas that `ismap schema <document>` prints.

usage: schema_test.py <path of the command>
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import unittest

import jsonschema

COMMAND = ""
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
LIST = pathlib.Path(__file__).resolve().parents[2] / "include" / "ismap" / "io" / "documents.hpp"
DOCUMENTS = re.findall(r'^  X\(\w+, "([a-z-]+)"', LIST.read_text(encoding="utf-8"), re.MULTILINE)


def schema(document, language="ja"):
    done = subprocess.run([COMMAND, "schema", document, "--lang", language], capture_output=True, check=True, timeout=60)
    return json.loads(done.stdout.decode("utf-8"))


def titles(definition):
    """{member or enumerator: title} of a definition or document."""
    if "enum" in definition:
        return dict(zip(definition["enum"], definition["enumNames"]))
    return {name: part["title"] for name, part in definition["properties"].items()}


def lists_of_objects(root):
    """(title, member) of every list whose items have members: what a workbook has a worksheet for."""
    for definition in (root, *root["$defs"].values()):
        for name, part in definition.get("properties", {}).items():
            item = part.get("items", {}).get("$ref", "").removeprefix("#/$defs/")
            if item and "properties" in root["$defs"][item]:
                yield part["title"], name


def folded(title):
    """What is left of a title where only the letters count."""
    return "".join(unicodedata.normalize("NFKC", title).casefold().split())


def validator(document):
    return jsonschema.Draft202012Validator(schema(document), format_checker=jsonschema.draft202012_format_checker)


def examples():
    """(file name, document, JSON) of every example that names its format."""
    for path in sorted(EXAMPLES.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        name = content.get("format", "")
        if name:
            yield path.name, name.removeprefix("ismap-").removesuffix("/1"), content


class Schema(unittest.TestCase):
    def test_every_schema_is_one(self):
        for document in DOCUMENTS:
            for language in ("ja", "en"):
                with self.subTest(document, language=language):
                    jsonschema.Draft202012Validator.check_schema(schema(document, language))

    def test_members_and_enumerators_of_a_type_are_told_apart_by_their_titles(self):
        for document in DOCUMENTS:
            for language in ("ja", "en"):
                root = schema(document, language)
                for name, definition in (("", root), *root["$defs"].items()):
                    with self.subTest(document, language=language, type=name):
                        given = titles(definition)
                        self.assertEqual(len(set(map(folded, given.values()))), len(given), given)

    def test_a_list_of_objects_has_a_title_that_a_worksheet_may_have(self):
        seen = set()
        for document in DOCUMENTS:
            for language in ("ja", "en"):
                lists = list(lists_of_objects(schema(document, language)))
                with self.subTest(document, language=language):
                    self.assertEqual(len({folded(title) for title, _ in lists}), len(lists), lists)
                for title, member in lists:
                    with self.subTest(document, language=language, member=member):
                        self.assertLessEqual(len(title), 31)
                        self.assertNotRegex(title, r"[\[\]:*?/\\]|^'|'$")
                        self.assertNotIn(title.casefold(), ("history", "履歴"))  # Excel keeps these to itself
                        seen.add(member)
        self.assertLessEqual({"controls", "findings", "history", "results", "edits"}, seen)

    def test_texts_of_a_member_hold_no_markup(self):
        # Editors take `markdownDescription` for Markdown. Names of members and the like are in backquotes.
        for document in DOCUMENTS:
            for language in ("ja", "en"):
                root = schema(document, language)
                for definition in (root, *root["$defs"].values()):
                    for part in definition.get("properties", {}).values():
                        prose = re.sub(r"`[^`]*`", "", part["description"])
                        self.assertNotRegex(prose, r"[\\`*_{}\[\]<>#|]|^[-+] ")

    def test_every_example_is_valid(self):
        validators = {document: validator(document) for document in DOCUMENTS}
        seen = set()
        for name, document, content in examples():
            with self.subTest(name):
                errors = [f"{error.json_path}: {error.message}" for error in validators[document].iter_errors(content)]
                self.assertEqual(errors, [])
                seen.add(document)
        self.assertEqual(seen, {"dossier", "statement", "register", "policy", "procurement", "agenda", "assessor"})

    def test_an_example_made_wrong_is_invalid(self):
        statement_schema = validator("statement")
        statement = json.loads((EXAMPLES / "statement.json").read_text(encoding="utf-8"))
        self.assertTrue(statement_schema.is_valid(statement))

        def edited(edit):
            other = copy.deepcopy(statement)
            edit(other)
            return other

        wrong = {
            "unknown member": lambda s: s.update(unknown=1),
            "nested unknown member": lambda s: s["controls"][0].update(unknown=1),
            "missing member": lambda s: s.pop("edition"),
            "nested missing member": lambda s: s["controls"][0].pop("changes"),
            "wrong type": lambda s: s.update(edition=2020),
            "null": lambda s: s.update(special_notes=None),
            "bad enumerator": lambda s: s["controls"][0].update(stance="Implemented"),
            "bad control number": lambda s: s["controls"][0].update(id="9.4.256"),
            "control number with leading zero": lambda s: s["controls"][0].update(id="09.4"),
            "lower case suffix": lambda s: s["controls"][0].update(id="9.4.1.8.pb"),
            "bad date": lambda s: s["assessment_period"].update(first="2024-2-3"),
            "day that does not exist": lambda s: s["assessment_period"].update(first="2023-02-29"),
            "wrong format": lambda s: s.update(format="ismap-dossier/1"),
            "missing format": lambda s: s.pop("format"),
        }
        for name, edit in wrong.items():
            with self.subTest(name):
                self.assertFalse(statement_schema.is_valid(edited(edit)))

    def test_an_unknown_document_is_refused(self):
        done = subprocess.run([COMMAND, "schema", "procurements"], capture_output=True, check=False, timeout=60)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(done.stdout, b"")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    COMMAND = sys.argv.pop(1)
    unittest.main()
