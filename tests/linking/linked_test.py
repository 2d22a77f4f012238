"""What the shared object needs and what the archive leaves open: linked_test.py SHARED_OBJECT ARCHIVE."""

import re
import subprocess
import sys
import unittest


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def symbols(*options):
    return {fields[-1] for fields in map(str.split, output("nm", *options).splitlines()) if len(fields) > 1}


class LinkedTest(unittest.TestCase):
    def test_the_shared_object_needs_libc_and_libm_alone(self):
        needed = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", output("readelf", "--dynamic", SHARED_OBJECT)))
        loader = {name for name in needed if name.startswith("ld-linux")}
        self.assertIn("libc.so.6", needed)
        self.assertLessEqual(needed - loader, {"libc.so.6", "libm.so.6"})

    def test_the_shared_object_stays_loaded(self):
        self.assertRegex(output("readelf", "--dynamic", SHARED_OBJECT), r"\(FLAGS_1\).*\bNODELETE\b")

    def test_the_archive_defines_all_that_is_ours(self):
        defined = symbols("--defined-only", ARCHIVE)
        self.assertIn("ismap_version_number", defined)
        left_open = symbols("--undefined-only", ARCHIVE) - defined
        self.assertIn("__cxa_throw", left_open)
        ours = re.compile(r"ismap|simdjson|SHA256|utf8proc|nlohmann|boost")
        self.assertEqual([name for name in sorted(left_open) if ours.search(name)], [])


if __name__ == "__main__":
    SHARED_OBJECT, ARCHIVE = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
