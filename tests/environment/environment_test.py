"""simdjson would obey a variable of the environment; the library does not: environment_test.py COMMAND REVIEW LIBRARY."""

import os
import pathlib
import subprocess
import sys
import unittest

DOCUMENT = "docs/examples/ismap-breaches.json"
VARIABLE = "SIMDJSON_FORCE_IMPLEMENTATION"
# Unknown to simdjson, not there on every processor, and there on all.
VALUES = ["foo", "icelake", "fallback"]


def answer(command, **variables):
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    done = subprocess.run(command, env=environment | variables, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


class EnvironmentTest(unittest.TestCase):
    def test_no_value_changes_an_answer(self):
        for command in ([COMMAND, "review", DOCUMENT, "--as-of", "2027-01-15"], [REVIEW, DOCUMENT]):
            status, said, complained = answer(command)
            self.assertIn(status, (0, 1))
            self.assertNotEqual(said, b"")
            self.assertNotIn(b"fault at", said)
            self.assertEqual(complained, b"")
            for value in VALUES:
                with self.subTest(command=command, value=value):
                    self.assertEqual(answer(command, **{VARIABLE: value}), (status, said, complained))

    def test_the_variable_is_not_even_named(self):
        for built in (COMMAND, LIBRARY):
            self.assertNotIn(VARIABLE.encode(), pathlib.Path(built).read_bytes())


if __name__ == "__main__":
    COMMAND, REVIEW, LIBRARY = sys.argv[1:4]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
