"""A program that needs a later library than the one that is there does not start: older_test.py SHARED_OBJECT CC."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

# Stands in for the library of a later version: one function of today's, one of 99.0.
LATER = """
#include <stdint.h>
uint32_t ismap_version_number(void) { return 990000; }
uint32_t ismap_made_later(void) { return 99; }
"""
VERSIONS = """
ISMAP_0.2 { global: ismap_version_number; local: *; };
ISMAP_99.0 { global: ismap_made_later; } ISMAP_0.2;
"""
PROGRAM = """
#include <stdint.h>
uint32_t ismap_{function}(void);
int main(void) {{ return ismap_{function}() == 0; }}
"""


class OlderTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "later.c").write_text(LATER)
        (self.folder / "later.map").write_text(VERSIONS)
        self.run_here(CC, "-shared", "-fPIC", "-Wl,-soname,libismap.so.1", "-Wl,--version-script=later.map", "later.c", "-o",
                      "libismap.so.1")

    def run_here(self, *command, **options):
        return subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True, **options)

    def program(self, function):
        """Linked with the later library. Gives what it ends with and says beside the library of today."""
        (self.folder / "program.c").write_text(PROGRAM.format(function=function))
        self.run_here(CC, "program.c", "libismap.so.1", "-o", function)
        self.run_here(self.folder / function, env={"LD_LIBRARY_PATH": str(self.folder)})
        done = subprocess.run([self.folder / function], env={"LD_LIBRARY_PATH": str(SHARED_OBJECT.parent)}, check=False,
                              capture_output=True, text=True)
        return done.returncode, done.stderr

    def test_one_that_calls_what_is_there_runs(self):
        self.assertEqual(self.program("version_number"), (0, ""))

    def test_one_that_calls_a_later_function_is_refused_by_the_loader(self):
        status, said = self.program("made_later")
        self.assertNotIn(status, (0, 99))
        self.assertIn("version `ISMAP_99.0' not found", said)


if __name__ == "__main__":
    SHARED_OBJECT, CC = pathlib.Path(sys.argv[1]), sys.argv[2]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
