"""Usage: cost_test.py ismap [part of a case's name]

No list makes the command cost more than its size: CPU time grows at most a little faster than the list, and memory
stays within a multiple of the text. CPU time, not the clock, is measured, and only growth that is far from linear fails;
four times the entries are sixteen times the time where entries are read against each other."""

import json
import subprocess
import sys
import tempfile
import unittest

import cases
import measure

ISMAP = sys.argv.pop(1)
PART = sys.argv.pop(1) if len(sys.argv) > 1 else ""

FASTEST = 0.25         # seconds of CPU below which growth is not looked at
GROWTH = 6             # of CPU time with four times the entries
BYTES_PER_BYTE = 60    # of memory for each byte of the documents and of the answer, at the most
BASE_MEMORY = 64 << 20


def lists_in(schema):
    """The names of the members that hold a list."""
    found = set()
    if isinstance(schema, dict):
        for name, member in schema.get("properties", {}).items():
            if isinstance(member, dict) and member.get("type") == "array":
                found.add(name)
        for inner in schema.values():
            found |= lists_in(inner)
    if isinstance(schema, list):
        for inner in schema:
            found |= lists_in(inner)
    return found


def least(cost, allowed, question, files):
    """The CPU time; where it seems too much, the least of three: other work on the machine only adds to it."""
    again = 0 if cost.seconds < allowed else 2
    return min([cost.seconds, *(measure.ask(measure.argv_of(ISMAP, question, files, cases.AS_OF), files).seconds
                                for _ in range(again))])


class Cases(unittest.TestCase):
    def test_no_list_of_a_document_is_forgotten(self):
        known = " ".join([*cases.IN_OTHER_CASES, *(name for name, _, _ in cases.cases())])
        for document in ("dossier", "statement", "register", "policy", "procurement", "agenda", "assessor"):
            schema = json.loads(subprocess.run([ISMAP, "schema", document], capture_output=True, check=True).stdout)
            self.assertTrue(lists_in(schema))
            for name in lists_in(schema):
                with self.subTest(document=document, list=name):
                    self.assertIn(name, known)


class Growth(unittest.TestCase):
    def test_every_list(self):
        for name, make, questions in cases.cases():
            if PART in name:
                self.one_case(name, make, questions)

    def one_case(self, name, make, questions):
        most = min(cases.most(name), 20_000)
        before = {}
        for n in (most // 4, most):
            with tempfile.TemporaryDirectory() as folder:
                files = measure.write(folder, make(n))
                for which, question in enumerate(questions):
                    cost = measure.ask(measure.argv_of(ISMAP, question, files, cases.AS_OF), files)
                    with self.subTest(case=name, question=question, n=n):
                        self.assertIn(cost.status, (0, 1), "not answered")
                        self.assertLess(cost.memory, BASE_MEMORY + BYTES_PER_BYTE * (cost.size + cost.output))
                        if n == most:
                            allowed = GROWTH * max(before[which], FASTEST / GROWTH)
                            self.assertLess(least(cost, allowed, question, files), allowed)
                    before[which] = cost.seconds


class Limits(unittest.TestCase):
    def test_lists_that_are_too_long_are_refused(self):
        for name, make, questions in cases.cases():
            if PART not in name or cases.most(name) > 10_000:
                continue
            with self.subTest(case=name), tempfile.TemporaryDirectory() as folder:
                files = measure.write(folder, make(cases.most(name) + cases.most(name) // 10 + 1))
                cost = measure.ask(measure.argv_of(ISMAP, questions[0], files, cases.AS_OF), files)
                self.assertEqual(cost.status, 2)


if __name__ == "__main__":
    unittest.main()
