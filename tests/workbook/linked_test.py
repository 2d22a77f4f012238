"""What libismap-workbook exports, needs and is hardened with: linked_test.py SHARED_OBJECT."""

import re
import subprocess
import sys
import unittest


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class LinkedTest(unittest.TestCase):
    def test_the_functions_of_the_header_are_exported_and_nothing_else(self):
        listing = output("nm", "-D", "--defined-only", SHARED_OBJECT).splitlines()
        exported = [line.split()[2] for line in listing if line.split()[1] != "A"]
        names = ("free", "read", "write")
        self.assertCountEqual(exported, [f"ismap_workbook_{name}@@ISMAP_WORKBOOK_0.2" for name in names])

    def test_it_needs_the_libraries_for_workbooks_alone(self):
        needed = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", output("readelf", "--dynamic", SHARED_OBJECT)))
        needed = {name for name in needed if not name.startswith("ld-linux")}
        self.assertEqual(sorted(re.sub(r"\.so.*", "", name) for name in needed), ["libc", "libexpat", "libm", "libzip"])

    def test_it_is_found_by_its_soname_and_stays_loaded(self):
        dynamic = output("readelf", "--dynamic", SHARED_OBJECT)
        self.assertIn("[libismap-workbook.so.1]", dynamic)
        self.assertRegex(dynamic, r"\(FLAGS_1\).*\bNODELETE\b")

    def test_it_is_hardened(self):
        headers = output("readelf", "--wide", "--program-headers", SHARED_OBJECT)
        self.assertRegex(headers, r"\bGNU_RELRO\b")
        self.assertRegex(headers, r"\bGNU_STACK\b.* RW +0x")
        dynamic = output("readelf", "--wide", "--dynamic", SHARED_OBJECT)
        self.assertRegex(dynamic, r"\bBIND_NOW\b")
        self.assertNotRegex(dynamic, r"\((RPATH|RUNPATH|TEXTREL)\)")
        self.assertIn("__stack_chk_fail", output("nm", "--dynamic", "--undefined-only", SHARED_OBJECT))


if __name__ == "__main__":
    SHARED_OBJECT = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
