"""Lays out the JSON files that are data for reading, one item per line: json_lines.py ROOT [--write]

A file is opened at the top, one member per line. So is every list or object in it whose text is longer than 80
characters; what is shorter is on one line. An item of a list is on one line however long it is, unless it has a long
list of its own, as a history is: then it is opened too.

The layout depends on the values alone. `--write` lays the files out; without it, those laid out otherwise are named.
"""

import json
import pathlib
import sys

FILES = ("capi/api.json", "docs/examples/*.json", "tests/golden/**/*.json")
OPENED = {"history", "members", "parameters", "values"}
WIDTH = 80


def on_one_line(value):
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def opened(value, indent):
    inner = indent + "  "
    if isinstance(value, list):
        parts = [item_text(item, inner) for item in value]
    else:
        parts = [f"{on_one_line(name)}: {text(member, inner)}" for name, member in value.items()]
    begin, end = "[]" if isinstance(value, list) else "{}"
    return f"{begin}\n" + ",\n".join(inner + part for part in parts) + f"\n{indent}{end}"


def item_text(item, indent):
    return text(item, indent) if isinstance(item, dict) and OPENED & item.keys() else on_one_line(item)


def text(value, indent):
    line = on_one_line(value)
    return opened(value, indent) if isinstance(value, (dict, list)) and len(line) > WIDTH else line


def object_of(members):
    names = [name for name, _ in members]
    if len(names) != len(set(names)):
        raise ValueError(f"a name stands twice among {names}")
    return dict(members)


def laid_out(old):
    return opened(json.loads(old, object_pairs_hook=object_of), "") + "\n"


def main(root, write):
    paths = sorted(path for files in FILES for path in pathlib.Path(root).glob(files))
    stale = 0
    for path in paths:
        old = path.read_bytes()
        try:
            new = laid_out(old).encode()
        except ValueError as fault:
            sys.exit(f"{path}: {fault}")
        if new == old:
            continue
        stale += 1
        if write:
            path.write_bytes(new)
        else:
            print(f"{path} does not stand an item a line: run json_lines.py with --write")
    print(f"{len(paths)} files, {stale} of which {'were' if write else 'are'} stale")
    return 0 if paths and (write or not stale) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
