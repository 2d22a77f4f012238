"""Looks at what was installed: installed_test.py STAGE VERSION BUILD CC CXX SIMDJSON WORKBOOK (1: with workbooks)."""

import hashlib
import json
import pathlib
import re
import sys
import unittest

from pkg_config_build import VERDICT_AND_FAULT, answers, pkg_config, workbook_answer

SOURCES = pathlib.Path(__file__).resolve().parents[2]


class InstalledTest(unittest.TestCase):
    def test_no_file_names_a_folder_of_the_build(self):
        files = [path for path in STAGE.rglob("*") if path.is_file()]
        self.assertGreater(len(files), 50)
        for path in files:
            content = path.read_bytes()
            for folder in (SOURCES, BUILD):
                self.assertNotIn(str(folder).encode(), content, path)

    def test_every_public_header_is_there(self):
        rules = SOURCES / "include" / "ismap" / "rules"
        for folder in (SOURCES / "include", SOURCES / "capi" / "include"):
            for header in folder.rglob("*.h*"):
                if not header.is_relative_to(rules) and (WITH_WORKBOOK or header.name != "workbook.h"):
                    self.assertEqual((STAGE / "include" / header.relative_to(folder)).read_bytes(), header.read_bytes())

    def test_what_a_header_includes_is_there(self):
        included = set()
        for header in (STAGE / "include").rglob("*.h*"):
            included.update(re.findall(r"#include <(ismap[/.][^>]+)>", header.read_text(encoding="utf-8")))
        self.assertIn("ismap/rules/rule_row.hpp", included)
        for name in sorted(included):
            self.assertTrue((STAGE / "include" / name).is_file(), name)

    def test_pkg_config_knows_the_version(self):
        self.assertEqual(pkg_config(LIBRARIES, "--modversion"), [VERSION])

    def test_pkg_config_from_c(self):
        self.assertEqual(answers([CC, "-std=c99"], "review.c", LIBRARIES), VERDICT_AND_FAULT)

    def test_pkg_config_from_c_static(self):
        self.assertEqual(answers([CC, "-std=c99"], "review.c", LIBRARIES, "--static"), VERDICT_AND_FAULT)

    def test_pkg_config_from_cpp(self):
        self.assertEqual(answers([CXX, "-std=c++17"], "review_wrapper.cpp", LIBRARIES), VERDICT_AND_FAULT)

    def test_pkg_config_from_cpp_static(self):
        self.assertEqual(answers([CXX, "-x", "c++"], "review.c", LIBRARIES, "--static"), VERDICT_AND_FAULT)

    def test_pkg_config_of_workbooks(self):
        if not WITH_WORKBOOK:
            self.skipTest("built without workbooks")
        self.assertEqual(workbook_answer([CC, "-std=c99"], LIBRARIES), "the same\n")


class BillOfMaterialsTest(unittest.TestCase):
    """The shape that SPDX 2.3 asks for (its clauses 6, 7 and 11)."""

    DESCRIBED, FOLDER = "libismap", "libismap-dev"
    STATIC = {"simdjson", "libmd", "utf8proc", "Boost", "nlohmann_json", "libstdc++"}
    DYNAMIC = set()

    def setUp(self):
        bill = STAGE / "share/doc" / self.FOLDER / f"{self.DESCRIBED}.spdx.json"
        self.document = json.loads(bill.read_text(encoding="utf-8"))
        self.packages = {package["name"]: package for package in self.document["packages"]}

    def test_document(self):
        self.assertEqual(self.document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(self.document["dataLicense"], "CC0-1.0")
        self.assertEqual(self.document["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertEqual(self.document["name"], f"{self.DESCRIBED}-{VERSION}")
        self.assertRegex(self.document["documentNamespace"], r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        self.assertRegex(self.document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for creator in self.document["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^Tool: CMake-\d+\.\d+\.\d+$")

    def test_packages(self):
        self.assertEqual(self.packages[self.DESCRIBED]["versionInfo"], VERSION)
        for package in self.packages.values():
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertRegex(package["versionInfo"], r"^\d+(\.\d+)+$")
            self.assertIs(package["filesAnalyzed"], False)
            for member in ("downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText"):
                self.assertTrue(package[member], member)

    def test_a_package_has_one_url_that_names_its_version(self):
        for name, package in self.packages.items():
            (reference,) = package["externalRefs"]
            self.assertEqual((reference["referenceCategory"], reference["referenceType"]), ("PACKAGE-MANAGER", "purl"))
            url = reference["referenceLocator"]
            self.assertRegex(url, r"^pkg:(deb/[a-z]+|github/[a-z0-9_-]+|generic)/[^@/]+@[^@+:]+$")
            self.assertIn(package["versionInfo"], url, name)

    def test_the_sources_that_are_compiled_in_have_their_checksums(self):
        for name in self.STATIC & SOURCE_OF.keys():
            package, source = self.packages[name], SOURCE_OF[name]
            checksum = hashlib.sha256(source.read_bytes()).hexdigest()
            self.assertEqual(package["packageFileName"], source.name)
            self.assertEqual(package["checksums"], [{"algorithm": "SHA256", "checksumValue": checksum}])

    def test_relationships_name_every_package_once(self):
        names = {package["SPDXID"]: name for name, package in self.packages.items()}
        self.assertEqual(len(names), len(self.document["packages"]))
        related = {"DESCRIBES": [], "STATIC_LINK": [], "DYNAMIC_LINK": []}
        for relationship in self.document["relationships"]:
            how = relationship["relationshipType"]
            source = names.get(relationship["spdxElementId"], relationship["spdxElementId"])
            self.assertEqual(source, "SPDXRef-DOCUMENT" if how == "DESCRIBES" else self.DESCRIBED)
            related[how].append(names[relationship["relatedSpdxElement"]])
        self.assertCountEqual(related["DESCRIBES"], {self.DESCRIBED})
        self.assertCountEqual(related["STATIC_LINK"], self.STATIC)
        self.assertCountEqual(related["DYNAMIC_LINK"], self.DYNAMIC)

    def test_the_notice_names_every_part(self):
        notice = (SOURCES / "NOTICE").read_text(encoding="utf-8")
        for name in self.packages:
            self.assertIn(name.replace("nlohmann_json", "nlohmann/json"), notice)


class CommandsBillOfMaterialsTest(BillOfMaterialsTest):
    """The bill of the command."""

    DESCRIBED, FOLDER = "ismap", "ismap"
    STATIC = BillOfMaterialsTest.STATIC | {"libismap", "CLI11"}
    DYNAMIC = {"libunibreak", "libzip", "expat"}


class WorkbooksBillOfMaterialsTest(BillOfMaterialsTest):
    """The bill of the library for workbooks."""

    DESCRIBED, FOLDER = "libismap-workbook", "libismap-workbook-dev"
    STATIC = BillOfMaterialsTest.STATIC - {"libmd"}
    DYNAMIC = {"libzip", "expat"}

    def setUp(self):
        if not WITH_WORKBOOK:
            self.skipTest("built without workbooks")
        super().setUp()


if __name__ == "__main__":
    STAGE, VERSION, BUILD, CC, CXX = pathlib.Path(sys.argv[1]), sys.argv[2], *sys.argv[3:6]
    SOURCE_OF = {"simdjson": pathlib.Path(sys.argv[6]), "libmd": pathlib.Path(sys.argv[7])}
    WITH_WORKBOOK = sys.argv[8] == "1"
    (LIBRARIES,) = (path.parent for path in STAGE.rglob("libismap.so"))
    unittest.main(argv=[sys.argv[0], *sys.argv[9:]])
