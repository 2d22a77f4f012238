"""What the header declares, the shared object exports, the golden file pins, the tests call, c.hpp wraps and the
documentation lists is the same."""

import pathlib
import re
import subprocess
import sys


def exported_by(library, nm):
    listing = subprocess.run([nm, "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    # A symbol of type A is the name of a version, not code or data.
    return [fields[2] for fields in map(str.split, listing.splitlines()) if fields[1] != "A"]


def without_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def declared_in(header):
    return re.findall(r"ISMAP_API[^;]*?\b(ismap_\w+)\(", header)


def constants_and_members_of(header):
    for listed in re.findall(r"enum \{(.*?)\}", header, re.DOTALL):
        yield from re.findall(r"\b(ISMAP_\w+) =", listed)
    yield from re.findall(r"#define (ISMAP_\w+) +(?:\d|INT)", header)
    for name, members in re.findall(r"typedef struct (\w+) \{(.*?)\} \1;", header, re.DOTALL):
        yield from (f"{name}, {member}" for member in re.findall(r"(\w+);", members))


def words_of(*paths):
    return {word for path in paths for word in re.findall(r"\bismap_\w+", path.read_text(encoding="utf-8"))}


def missing(wanted, found, where):
    return [f"{name} is missing in {where}" for name in wanted if name not in found]


def main(root, library, nm):
    listed = (root / "capi/ismap.exports").read_text(encoding="utf-8").split()
    header = without_comments((root / "capi/include/ismap.h").read_text(encoding="utf-8"))
    golden = (root / "tests/capi/golden.c").read_text(encoding="utf-8")
    exported = exported_by(library, nm)

    faults = []
    if listed != sorted(listed):
        faults.append("capi/ismap.exports is not sorted")
    faults += missing(listed, exported, "the shared object")
    faults += missing(exported, listed, "capi/ismap.exports")
    faults += missing(listed, declared_in(header), "the header")
    faults += missing(declared_in(header), listed, "capi/ismap.exports")
    faults += missing(listed, words_of(*(root / "tests/capi").glob("*_test.cpp")), "tests/capi")
    faults += missing(listed, words_of(root / "capi/include/ismap/c.hpp"), "c.hpp")
    for page in ("c-api.md", "c-api.ja.md"):
        rows = re.findall(r"^\| `(ismap_\w+)`", (root / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE)
        faults += missing(listed, rows, page)
        faults += missing(rows, listed, "capi/ismap.exports")
    pinned = list(constants_and_members_of(header))
    faults += [f"golden.c does not pin {name}" for name in pinned if not re.search(rf"\b{name}\b", golden)]
    if len(listed) < 86 or len(pinned) < 101:
        faults.append("too little was read")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), *sys.argv[2:]))
