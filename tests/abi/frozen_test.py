"""What the last release described is still described, and what is new came after it.

    frozen_test.py API_JSON            compare with frozen.json, and prove that a break is found
    frozen_test.py API_JSON --write    store frozen.json anew
"""

import copy
import json
import pathlib
import sys

STORED = pathlib.Path(__file__).parent / "frozen.json"
GROWING = ("_options", "_batch_item")  # members are added at the end of these


def promises(api):
    """All that a program may rely on, by name."""
    for one in api["handles"]:
        yield f"handle {one['name']}", one.get("free")
    for one in api["constants"]:
        yield f"constant {one['name']}", one["value"]
    for group in api["enumerations"]:
        for one in group["values"]:
            yield f"value {one['name']}", (group["name"], one["value"], one.get("word"), one["since"])
    for one in api["callbacks"]:
        yield f"callback {one['name']}", signature(one)
    for one in api["structs"]:
        members = [(part["name"], part["type"]) for part in one["members"]]
        yield f"struct {one['name']}", None if one["name"].endswith(GROWING) else members
        for position, member in enumerate(members):
            yield f"member {one['name']}.{position}", member
    for one in api["functions"]:
        yield f"function {one['name']}", (signature(one), one["since"])


def signature(one):
    return one["returns"], [(part["name"], part["type"]) for part in one["parameters"]]


def number(version):
    return [int(part) for part in version.split(".")]


def faults_of(frozen, api):
    before, now = dict(promises(frozen)), dict(promises(api))
    for name, promise in before.items():
        if name not in now:
            yield f"{name} is gone"
        elif now[name] != promise:
            yield f"{name} was {promise} and is {now[name]}"
    for name in now.keys() - before.keys():
        kind = name.split()[0]
        since = now[name][-1] if kind in ("value", "function") else None
        if since is not None and number(since) <= number(frozen["version"])[:2]:
            yield f"{name} is new, but said to be there since {since}"


def edits(api):
    """Copies of the description with one break each."""

    def edited(change):
        broken = copy.deepcopy(api)
        change(broken)
        return broken

    def pop(items, position=0):
        items.pop(position)

    yield edited(lambda one: pop(one["functions"]))
    yield edited(lambda one: pop(one["functions"][-1]["parameters"]))
    yield edited(lambda one: one["functions"][0].update(returns="uint64_t"))
    yield edited(lambda one: one["functions"].append({**one["functions"][0], "name": "ismap_later"}))
    yield edited(lambda one: one["enumerations"][1]["values"][0].update(value=999))
    yield edited(lambda one: one["enumerations"][1]["values"][0].update(word="nihongo"))
    yield edited(lambda one: one["constants"][0].update(value=0))
    yield edited(lambda one: one["callbacks"][0]["parameters"].reverse())
    yield edited(lambda one: pop(one["structs"][-1]["members"]))
    yield edited(lambda one: one["structs"][-1]["members"].insert(1, {"name": "later", "type": "int32_t"}))
    yield edited(lambda one: one["structs"][0]["members"].append({"name": "later", "type": "int32_t"}))


def main(path, write=None):
    api = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    if write == "--write":
        STORED.write_text(pathlib.Path(path).read_text(encoding="utf-8"), encoding="utf-8")
        return 0
    frozen = json.loads(STORED.read_text(encoding="utf-8"))
    faults = list(faults_of(frozen, api))
    for position, broken in enumerate(edits(frozen)):
        if not list(faults_of(frozen, broken)):
            faults.append(f"the break at {position} is not found")
    grown = copy.deepcopy(frozen)
    grown["structs"][-1]["members"].append({"name": "later", "type": "int32_t"})
    grown["functions"].append({**grown["functions"][0], "name": "ismap_later", "since": "99.0"})
    faults += faults_of(frozen, grown)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
