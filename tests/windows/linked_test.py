"""What the DLL and ismap.exe export, need and answer: linked_test.py BUILD NATIVE OBJDUMP [unittest arguments]."""

import filecmp
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What every Windows has.
OF_WINDOWS = {"ADVAPI32.dll", "KERNEL32.dll", "SHELL32.dll", "msvcrt.dll"}


def headers(name):
    return subprocess.run([OBJDUMP, "-p", BUILD / name], check=True, capture_output=True, text=True).stdout


def run(program, *arguments):
    return subprocess.run([BUILD / "wine", BUILD / program, *arguments], check=True, capture_output=True, text=True, timeout=300).stdout


class LinkedTest(unittest.TestCase):
    def test_the_dll_exports_the_c_interface_alone(self):
        table = headers("libismap.dll").partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
        exported = re.findall(r"\]\s+(\w+)$", table, re.MULTILINE)
        self.assertEqual(exported, (ROOT / "capi/ismap.exports").read_text().split())

    def test_the_list_for_other_compilers_names_the_same(self):
        listed = re.findall(r"^\s+(\w+) @\d+$", (BUILD / "libismap.def").read_text(), re.MULTILINE)
        self.assertEqual(sorted(listed), (ROOT / "capi/ismap.exports").read_text().split())

    def test_nothing_is_needed_but_windows(self):
        for name in ("libismap.dll", "ismap.exe"):
            needed = set(re.findall(r"DLL Name: (\S+)", headers(name)))
            self.assertIn("KERNEL32.dll", needed)
            self.assertLessEqual(needed, OF_WINDOWS)

    def test_addresses_are_random_and_data_does_not_run(self):
        for name in ("libismap.dll", "ismap.exe"):
            for property in ("HIGH_ENTROPY_VA", "DYNAMIC_BASE", "NX_COMPAT"):
                self.assertIn(property, headers(name))

    def test_no_time_and_no_path_of_the_build_is_inside(self):
        for name in ("libismap.dll", "ismap.exe"):
            self.assertRegex(headers(name), r"Time/Date\s+Thu Jan  1 00:00:00 1970")
            self.assertNotIn(str(ROOT).encode(), (BUILD / name).read_bytes())

    def test_a_c_program_is_linked_with_the_import_library(self):
        self.assertIn("libismap.dll", headers("ismap_windows_linked.exe"))
        self.assertEqual(run("ismap_windows_linked.exe", ROOT / "docs/examples/ismap-initial.json"), "unknown\n")

    def test_a_program_may_load_it_any_number_of_times(self):
        self.assertNotIn("libismap.dll", headers("ismap_windows_loaded.exe"))
        version, grown = map(int, run("ismap_windows_loaded.exe", "libismap.dll", "200").split())
        self.assertGreater(version, 0)
        self.assertLess(grown, 64 << 10)

    def test_golden_cases_are_answered_by_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            here, there = pathlib.Path(folder, "here"), pathlib.Path(folder, "there")
            subprocess.run([NATIVE / "tests/windows/ismap_golden_answers", here], check=True, timeout=300)
            run("ismap_golden_answers.exe", there)
            self.assertGreater(here.stat().st_size, 10 << 20)
            self.assertTrue(filecmp.cmp(here, there, shallow=False))


if __name__ == "__main__":
    BUILD, NATIVE = map(pathlib.Path, sys.argv[1:3])
    OBJDUMP = sys.argv[3]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
