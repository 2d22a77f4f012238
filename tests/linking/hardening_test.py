"""How the shared object and the command are hardened: hardening_test.py SHARED_OBJECT COMMAND ARCHIVE OPTIMISED."""

import platform
import re
import subprocess
import sys
import unittest

# What is not compiled here: Debian's archive of utf8proc has no marks for control-flow protection.
NOT_OURS = {"utf8proc.o"}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def imported(path):
    return {line.split()[-1].split("@")[0] for line in output("nm", "--dynamic", "--undefined-only", path).splitlines()}


def members_that_import(pattern):
    """The members of the archive that need a symbol that matches."""
    found, member = set(), ""
    for line in output("nm", "--undefined-only", ARCHIVE).splitlines():
        if line.endswith(":"):
            member = line[:-1]
        elif line and re.fullmatch(pattern, line.split()[-1]):
            found.add(member)
    return found


class LoadedTest(unittest.TestCase):
    """What holds of each file that is loaded."""

    def each(self, check, option, pattern):
        for path in (SHARED_OBJECT, COMMAND):
            check(output("readelf", "--wide", option, path), pattern, path)

    def test_relocated_data_is_read_only_before_anything_runs(self):
        self.each(self.assertRegex, "--program-headers", r"\bGNU_RELRO\b")
        self.each(self.assertRegex, "--dynamic", r"\bBIND_NOW\b")

    def test_nothing_is_writable_and_executable(self):
        self.each(self.assertRegex, "--program-headers", r"\bGNU_STACK\b.* RW +0x")
        self.each(self.assertNotRegex, "--program-headers", r"\bRWE\b")

    def test_everything_is_loaded_at_any_address(self):
        self.each(self.assertRegex, "--file-header", r"Type: +DYN\b")
        self.each(self.assertNotRegex, "--dynamic", r"\(TEXTREL\)")
        self.assertRegex(output("readelf", "--dynamic", COMMAND), r"\(FLAGS_1\).*\bPIE\b")

    def test_libraries_are_looked_for_where_the_system_has_them(self):
        self.each(self.assertNotRegex, "--dynamic", r"\((RPATH|RUNPATH)\)")

    def test_buffers_are_checked(self):
        for path in (SHARED_OBJECT, COMMAND):
            with self.subTest(path):
                names = imported(path)
                self.assertIn("__stack_chk_fail", names)
                if OPTIMISED:
                    self.assertTrue([name for name in names if re.fullmatch(r"__\w+_chk", name)])


class CompiledTest(unittest.TestCase):
    """What holds of each object that is compiled here; the linker mixes it with what is not."""

    @classmethod
    def setUpClass(cls):
        cls.ours = set(output("ar", "t", ARCHIVE).split()) - NOT_OURS

    def test_stacks_are_protected(self):
        self.assertLessEqual(self.ours - members_that_import("__stack_chk_fail"), set())

    @unittest.skipUnless(platform.machine() == "x86_64", "x86 has the instructions")
    def test_jumps_are_marked(self):
        notes = re.split(r"^File: .*\((.+)\)$", output("readelf", "--notes", "--wide", ARCHIVE), flags=re.MULTILINE)
        marked = {name for name, note in zip(notes[1::2], notes[2::2]) if re.search(r"x86 feature: IBT, SHSTK", note)}
        self.assertLessEqual(self.ours - marked, set())


if __name__ == "__main__":
    SHARED_OBJECT, COMMAND, ARCHIVE = sys.argv[1:4]
    OPTIMISED = sys.argv[4] == "ON"
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
