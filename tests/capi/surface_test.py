"""What capi/api.json describes, the shared object exports, the tests call and c.hpp wraps is the same."""

import json
import pathlib
import re
import subprocess
import sys


def exported_by(library, nm):
    listing = subprocess.run([nm, "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    # A symbol of type A is the name of a version, not code or data.
    return [fields[2] for fields in map(str.split, listing.splitlines()) if fields[1] != "A"]


def words_of(*paths):
    return {word for path in paths for word in re.findall(r"\bismap_\w+", path.read_text(encoding="utf-8"))}


def missing(wanted, found, where):
    return [f"{name} is missing in {where}" for name in wanted if name not in found]


def main(root, library, nm):
    api = json.loads((root / "capi/api.json").read_text(encoding="utf-8"))
    listed = [one["name"] for one in api["functions"]]
    versioned = [f"{one['name']}@@ISMAP_{one['since']}" for one in api["functions"]]
    exported = exported_by(library, nm)

    faults = []
    faults += missing(versioned, exported, "the shared object")
    faults += missing(exported, versioned, "capi/api.json")
    faults += missing(listed, words_of(*(root / "tests/capi").glob("*_test.cpp")), "tests/capi")
    faults += missing(listed, words_of(root / "capi/include/ismap/c.hpp"), "c.hpp")
    if len(listed) < 100:
        faults.append("too little was read")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), *sys.argv[2:]))
