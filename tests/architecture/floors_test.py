"""A lower floor never includes a higher one, value types include neither Boost nor nlohmann/json, and the C interface stands
on public headers alone."""

import pathlib
import re
import sys

FLOORS = [["core"], ["catalog"], ["model", "io"], ["rules", "lifecycle"], ["review"], ["report"], ["cli"]]
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"](?:include/ismap/|ismap/|src/)(\w+)/', re.MULTILINE)
WAIST = re.compile(r'^\s*#\s*include\s+[<"](ismap\.h|ismap/c\.hpp|capi/)', re.MULTILINE)
INNER = re.compile(r'^\s*#\s*include\s+[<"](?:\.\./)*src/', re.MULTILINE)
HEAVY = re.compile(r'^\s*#\s*include\s+[<"](boost/|nlohmann/|simdjson)', re.MULTILINE)


def files(root):
    for top in ("include/ismap", "src"):
        for path in sorted((root / top).rglob("*.[hc]pp")):
            room = path.relative_to(root / top).parts[0]
            if room in FLOOR_OF:
                yield path, room


def main(root):
    faults = []
    count = 0
    for path, room in files(root):
        count += 1
        text = path.read_text(encoding="utf-8")
        for other in INCLUDE.findall(text):
            if other not in FLOOR_OF:
                faults.append(f"{path.relative_to(root)}: includes the unknown room {other}/")
            elif FLOOR_OF[other] > FLOOR_OF[room]:
                faults.append(f"{path.relative_to(root)}: {room}/ (floor {FLOOR_OF[room]}) includes {other}/")
        if WAIST.search(text):
            faults.append(f"{path.relative_to(root)}: includes the C interface, which stands above it")
        is_value_type = (
            path.suffix == ".hpp" and room in ("core", "catalog", "model") and "description" not in path.name
        )
        if is_value_type and HEAVY.search(text):
            faults.append(f"{path.relative_to(root)}: a value-type header includes a heavy library")
    for path in sorted((root / "capi").rglob("*.[hc]pp")):
        count += 1
        if INNER.search(path.read_text(encoding="utf-8")):
            faults.append(f"{path.relative_to(root)}: includes what is no public header")
    print("\n".join(faults))
    if count < 40:
        faults.append("too few files were read")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
