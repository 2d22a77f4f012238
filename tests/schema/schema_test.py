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
import unittest

import jsonschema

COMMAND = ""
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "examples"
LIST = pathlib.Path(__file__).resolve().parents[2] / "include" / "ismap" / "io" / "documents.hpp"
DOCUMENTS = re.findall(r'^  X\(\w+, "([a-z-]+)"', LIST.read_text(encoding="utf-8"), re.MULTILINE)


def schema(document, language="ja"):
    done = subprocess.run([COMMAND, "schema", document, "--lang", language], capture_output=True, check=True, timeout=60)
    return json.loads(done.stdout.decode("utf-8"))


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
