"""Installs the Debian packages in a folder of its own, uses and removes them: debian_test.py FOLDER VERSION CC CXX."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from pkg_config_build import EXAMPLE, PROGRAMS, VERDICT_AND_FAULT, answers, output, workbook_answer

NAMES = ["libismap1", "libismap-dev", "libismap-cpp-dev", "ismap", "libismap-workbook1", "libismap-workbook-dev"]
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


def made_before_the_split(folder):
    """The pair of packages of 0.1.0, which had what the first three of today have."""
    runtime, dev, cpp_dev, *_ = PACKAGES
    for name, parts in (("libismap1", [runtime]), ("libismap-dev", [dev, cpp_dev])):
        tree = folder / name
        for part in parts:
            output("dpkg-deb", "--extract", part, tree)
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN/control").write_text(
            f"Package: {name}\nVersion: 0.1.0\nArchitecture: amd64\nMaintainer: The libismap authors\nDescription: {name}\n")
        package = folder / f"{name}.deb"
        output("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, package)
        yield package


class DebianTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def files(self, package):
        output("dpkg-deb", "--extract", package, self.folder)
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()}

    def test_control_fields(self):
        runtime, dev, cpp_dev, command, workbook, workbook_dev = PACKAGES
        self.assertEqual([field(package, "Package") for package in PACKAGES], NAMES)
        self.assertEqual({field(package, "Version") for package in PACKAGES}, {VERSION})
        self.assertEqual([field(package, "Section") for package in PACKAGES], ["libs", "libdevel", "libdevel", "utils", "libs", "libdevel"])
        self.assertRegex(field(runtime, "Depends"), r"^libc6 \(>= [0-9.]+\)$")
        self.assertRegex(field(command, "Depends"), r"^libc6 \(>= [0-9.]+\), libexpat1 \(>= [0-9.]+\), "
                                                    r"libunibreak1 \(>= [0-9.]+\), libzip4 \(>= [0-9.]+\)$")
        self.assertRegex(field(workbook, "Depends"), r"^libc6 \(>= [0-9.]+\), libexpat1 \(>= [0-9.]+\), "
                                                     r"libzip4 \(>= [0-9.]+\)$")
        self.assertEqual(field(workbook_dev, "Depends"),
                         f"libismap-workbook1 (= {VERSION}), libismap-dev (= {VERSION})")
        self.assertEqual(field(dev, "Depends"), f"libismap1 (= {VERSION})")
        self.assertEqual(field(cpp_dev, "Depends"), f"libismap-dev (= {VERSION}), libboost1.81-dev, nlohmann-json3-dev")

    def test_a_program_depends_on_the_version_that_its_newest_function_came_with(self):
        tree = self.folder / "libismap1"
        output("dpkg-deb", "--raw-extract", PACKAGES[0], tree)
        self.assertEqual((tree / "DEBIAN/shlibs").read_text(), f"libismap 1 libismap1 (>= {VERSION})\n")
        (tree / "DEBIAN/shlibs").unlink()
        (self.folder / "debian").mkdir()
        (self.folder / "debian/control").write_text("Source: program\n\nPackage: program\nArchitecture: any\n")
        (library,) = tree.rglob("libismap.so.1")
        program = self.folder / "program"
        output(CC, "-I", PROGRAMS.parents[2] / "capi/include", PROGRAMS / "review.c", "-o", program, library)
        depends = output("dpkg-shlibdeps", "-O", f"-S{tree}", program, folder=self.folder)
        self.assertIn("libismap1 (>= 0.2.0)", depends)

    def test_the_symbols_are_those_of_the_shared_object(self):
        (self.folder / "debian").mkdir()
        for name, package, soname in (("libismap1", PACKAGES[0], "libismap.so.1"),
                                      ("libismap-workbook1", PACKAGES[4], "libismap-workbook.so.1")):
            tree = self.folder / name
            output("dpkg-deb", "--raw-extract", package, tree)
            (library,) = tree.rglob(soname)
            (self.folder / "debian/control").write_text(f"Source: libismap\n\nPackage: {name}\nArchitecture: any\n")
            output("dpkg-gensymbols", f"-p{name}", f"-v{VERSION}", f"-e{library}", f"-I{tree}/DEBIAN/symbols",
                   "-O/dev/null", "-c4", folder=self.folder)

    def test_development_in_c_needs_nothing_of_the_library_in_cpp(self):
        files = self.files(PACKAGES[1])
        headers = {file for file in files if file.startswith("usr/include/")}
        self.assertEqual(headers, {"usr/include/ismap.h", "usr/include/ismap/c.hpp"})
        self.assertFalse([file for file in files if "core" in file])

    def test_cmake_says_that_the_cpp_library_is_not_installed(self):
        for package in PACKAGES[:2]:
            output("dpkg-deb", "--extract", package, self.folder / "system")
        project = self.folder / "project"
        project.mkdir()

        def configure(find):
            (project / "CMakeLists.txt").write_text(
                f"cmake_minimum_required(VERSION 3.25)\nproject(program C)\n{find}\n")
            return subprocess.run(["cmake", "-S", project, "-B", project / "build", f"-DCMAKE_C_COMPILER={CC}",
                                   f"-DCMAKE_PREFIX_PATH={self.folder}/system/usr"], check=False, capture_output=True, text=True)

        found = configure("find_package(ismap REQUIRED)\nif(TARGET ismap::core OR NOT TARGET ismap::c_static)\n"
                          "  message(FATAL_ERROR)\nendif()")
        self.assertEqual(found.returncode, 0, found.stderr)
        missing = configure("find_package(ismap REQUIRED COMPONENTS core)")
        self.assertNotEqual(missing.returncode, 0)
        self.assertIn("core is not installed", missing.stderr)

    def test_the_command_has_pages_completions_schemas_and_examples(self):
        files = self.files(PACKAGES[3])
        for file in ("bin/ismap", "share/man/man1/ismap.1", "share/man/ja/man1/ismap.1",
                     "share/bash-completion/completions/ismap", "share/zsh/site-functions/_ismap",
                     "share/fish/vendor_completions.d/ismap.fish"):
            self.assertIn("usr/" + file, files)
        command = self.folder / "usr/bin/ismap"
        documents = output(command, "schema").split()
        self.assertGreater(len(documents), 10)
        for language in ("ja", "en"):
            for document in documents:
                schema = self.folder / f"usr/share/ismap/schemas/{language}/{document}.schema.json"
                self.assertEqual(schema.read_text(), output(command, "schema", document, "--lang", language))
        examples = self.folder / "usr/share/doc/ismap/examples"
        self.assertEqual({path.name for path in examples.iterdir()}, {path.name for path in EXAMPLE.parent.iterdir()})
        review = json.loads(output(command, "review", examples / EXAMPLE.name, "--as-of", "2026-11-20", "--format", "json"))
        self.assertEqual(review["verdict"], "unknown")

    def test_the_bill_of_materials_is_dated_as_the_build_was_told(self):
        self.files(PACKAGES[1])
        (bill,) = self.folder.rglob("libismap.spdx.json")
        self.assertEqual(json.loads(bill.read_bytes())["creationInfo"]["created"], "2000-01-01T00:00:00Z")

    def test_installs_links_and_is_removed_without_a_trace(self):
        root = self.folder
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
        self.assertEqual(workbook_answer([CC], libraries), "the same\n")

        output(*dpkg, "--purge", *NAMES)
        self.assertNotIn("libismap", output(LDCONFIG, "-r", root, "-p"))
        self.assertFalse((root / "usr").exists())

    def test_replaces_the_pair_that_came_before(self):
        root = self.folder / "root"
        dpkg = prepare(root)
        output(*dpkg, "--install", *made_before_the_split(self.folder))
        _, dev, cpp_dev, *_ = PACKAGES
        with self.assertRaises(subprocess.CalledProcessError, msg="the former one has the same files"):
            output(*dpkg, "--install", cpp_dev)
        output(*dpkg, "--auto-deconfigure", "--install", cpp_dev, dev, PACKAGES[0])
        owner = output("dpkg", f"--root={root}", "--search", "*/libismap_core.a", "*/ismap.h")
        self.assertEqual([line.split(":")[0] for line in owner.splitlines()], ["libismap-cpp-dev", "libismap-dev"])
        output(*dpkg, "--purge", *NAMES[:3])
        self.assertFalse((root / "usr").exists())


if __name__ == "__main__":
    FOLDER, VERSION, CC, CXX = pathlib.Path(sys.argv[1]), *sys.argv[2:5]
    PACKAGES = [next(FOLDER.glob(f"{name}_{VERSION}_*.deb")) for name in NAMES]
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
