"""Installs the Debian packages in a folder of its own, uses and removes them: debian_test.py FOLDER VERSION CC CXX."""

import json
import pathlib
import sys
import tempfile
import unittest

from pkg_config_build import PROGRAMS, VERDICT_AND_FAULT, answers, output

NAMES = ["libismap1", "libismap-dev"]
LDCONFIG = "/sbin/ldconfig"


def prepare(root):
    """Makes an empty system in `root`. Gives the dpkg that works on it, with an ldconfig that stays in it."""
    for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "etc", "bin"):
        (root / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    (root / "etc/ld.so.conf").write_text("/usr/lib/x86_64-linux-gnu\n")
    ldconfig = root / "bin/ldconfig"
    ldconfig.write_text(f'#!/bin/sh\nexec {LDCONFIG} -r "$DPKG_ROOT"\n')
    ldconfig.chmod(0o755)
    return ["fakeroot", "env", f"PATH={ldconfig.parent}:/usr/sbin:/usr/bin:/sbin:/bin",
            "dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless"]


def field(package, name):
    return output("dpkg-deb", "--field", package, name).strip()


class DebianTest(unittest.TestCase):
    def test_control_fields(self):
        runtime, dev = PACKAGES
        self.assertEqual([field(package, "Package") for package in PACKAGES], NAMES)
        self.assertEqual([field(package, "Version") for package in PACKAGES], [VERSION, VERSION])
        self.assertEqual([field(package, "Section") for package in PACKAGES], ["libs", "libdevel"])
        self.assertRegex(field(runtime, "Depends"), r"^libc6 \(>= [0-9.]+\)$")
        self.assertEqual(field(dev, "Depends"),
                         f"libismap1 (= {VERSION}), libboost1.81-dev, nlohmann-json3-dev")

    def test_later_packages_learn_what_to_depend_on(self):
        with tempfile.TemporaryDirectory() as folder:
            output("dpkg-deb", "--control", PACKAGES[0], folder)
            self.assertEqual((pathlib.Path(folder) / "shlibs").read_text(), f"libismap 1 libismap1 (>= {VERSION})\n")

    def test_the_bill_of_materials_is_dated_as_the_build_was_told(self):
        with tempfile.TemporaryDirectory() as folder:
            output("dpkg-deb", "--extract", PACKAGES[1], folder)
            (bill,) = pathlib.Path(folder).rglob("libismap.spdx.json")
            document = json.loads(bill.read_bytes())
            self.assertEqual(document["creationInfo"]["created"], "2000-01-01T00:00:00Z")

    def test_installs_links_and_is_removed_without_a_trace(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            dpkg = prepare(root)

            output(*dpkg, "--install", *PACKAGES)
            self.assertIn("libismap.so.1 ", output(LDCONFIG, "-r", root, "-p"))
            (libraries,) = (path.parent for path in root.rglob("libismap.so"))
            for name in NAMES:
                licence = root / "usr/share/doc" / name / "copyright"
                for part in ("LICENSE", "NOTICE"):
                    self.assertIn((PROGRAMS.parents[2] / part).read_text(), licence.read_text())
            self.assertEqual(answers([CC], "review.c", libraries), VERDICT_AND_FAULT)
            self.assertEqual(answers([CC], "review.c", libraries, "--static"), VERDICT_AND_FAULT)
            self.assertEqual(answers([CXX, "-std=c++17"], "review_wrapper.cpp", libraries), VERDICT_AND_FAULT)

            output(*dpkg, "--purge", *NAMES)
            self.assertNotIn("libismap", output(LDCONFIG, "-r", root, "-p"))
            self.assertFalse((root / "usr").exists())


if __name__ == "__main__":
    FOLDER, VERSION, CC, CXX = pathlib.Path(sys.argv[1]), *sys.argv[2:5]
    PACKAGES = [next(FOLDER.glob(f"{name}_{VERSION}_*.deb")) for name in NAMES]
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
