"""A lower layer never includes a higher one, no folders include each other in a cycle, value types include neither
Boost nor nlohmann/json, and the C interface includes public headers alone."""

import graphlib
import pathlib
import re
import sys

LAYERS = ["core", "catalog", "model", "io", "lifecycle", "rules", "review", "exchange", "workbook", "report", "ask", "cli"]
LAYER_OF = {room: layer for layer, room in enumerate(LAYERS)}
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"](?:include/ismap/|ismap/|src/)(\w+)/([\w/]*?)/?(\w+\.[hc]pp)', re.MULTILINE)
INTERFACE = re.compile(r'^\s*#\s*include\s+[<"](ismap\.h|ismap/c\.hpp|capi/)', re.MULTILINE)
INNER = re.compile(r'^\s*#\s*include\s+[<"](?:\.\./)*src/', re.MULTILINE)
HEAVY = re.compile(r'^\s*#\s*include\s+[<"](boost/|nlohmann/|simdjson)', re.MULTILINE)


def files(root):
    for top in ("include/ismap", "src"):
        for path in sorted((root / top).rglob("*.[hc]pp")):
            parts = path.relative_to(root / top).parts
            if parts[0] in LAYER_OF:
                yield path, parts[0], "/".join(parts[:-1])


def is_regulation(folder):
    """Regulations cite each other, as their clauses do."""
    return folder == "rules" or folder.startswith("rules/")


def circle_in(folders):
    try:
        graphlib.TopologicalSorter(folders).prepare()
    except graphlib.CycleError as error:
        return error.args[1]
    return None


def main(root):
    faults = []
    folders = {}
    count = 0
    for path, room, folder in files(root):
        count += 1
        text = path.read_text(encoding="utf-8")
        for other, below, _ in INCLUDE.findall(text):
            if other not in LAYER_OF:
                faults.append(f"{path.relative_to(root)}: includes the unknown room {other}/")
                continue
            if LAYER_OF[other] > LAYER_OF[room]:
                faults.append(f"{path.relative_to(root)}: {room}/ (layer {LAYER_OF[room]}) includes {other}/")
            included = "/".join(filter(None, (other, below)))
            if included != folder and not (is_regulation(included) and is_regulation(folder)):
                folders.setdefault(folder, set()).add(included)
        if INTERFACE.search(text):
            faults.append(f"{path.relative_to(root)}: includes the C interface, which is above it")
        is_value_type = (
            path.suffix == ".hpp" and room in ("core", "catalog", "model") and "description" not in path.name
        )
        if is_value_type and HEAVY.search(text):
            faults.append(f"{path.relative_to(root)}: a value-type header includes a heavy library")
    if circle := circle_in(folders):
        faults.append("folders include each other: " + " -> ".join(circle))
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
