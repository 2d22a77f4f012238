"""What capi/api.json describes is what the compiler reads in ismap.h: described_test.py ROOT CLANG"""

import json
import pathlib
import re
import subprocess
import sys

# What stands in no tree of the compiler.
NOT_CONSTANTS = re.compile(r"ISMAP_(H|CALL|API|NOEXCEPT|STR|VERSION_\w+|\w+_OPTIONS_INIT)")


def tree_of(header, clang):
    command = [clang, "-x", "c", "-std=c99", "-fsyntax-only", "-Xclang", "-ast-dump=json", header]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["inner"]


def value_in(node):
    """The value of a constant expression."""
    while "value" not in node:
        node = node["inner"][0]
    return int(node["value"])


def plain(type_name):
    return re.sub(r" ?\*", "*", type_name.replace("struct ", "")).replace(" (*", "(*")


def parameters_of(node):
    return [(one["name"], plain(one["type"]["qualType"])) for one in node.get("inner", []) if one["kind"] == "ParmVarDecl"]


def declared_in(tree):
    """Functions, enumerators and structs that the header declares, with their types."""
    functions, values, structs, typedefs = {}, {}, {}, {}
    for node in tree:
        name = node.get("name", "")
        if node["kind"] == "FunctionDecl" and name.startswith("ismap_"):
            returns = plain(node["type"]["qualType"].split("(")[0].strip())
            functions[name] = (returns, parameters_of(node))
        elif node["kind"] == "EnumDecl":
            values.update((one["name"], value_in(one)) for one in node["inner"] if one["kind"] == "EnumConstantDecl")
        elif node["kind"] == "RecordDecl" and name.startswith("ismap_"):
            fields = [one for one in node.get("inner", []) if one["kind"] == "FieldDecl"]
            if fields:
                structs[name] = [(one["name"], plain(one["type"]["qualType"])) for one in fields]
        elif node["kind"] == "TypedefDecl" and name.startswith("ismap_"):
            typedefs[name] = plain(node["type"]["qualType"])
    return functions, values, structs, typedefs


def macros_of(header, clang):
    listing = subprocess.run([clang, "-x", "c", "-dM", "-E", header], check=True, capture_output=True, text=True).stdout
    names = re.findall(r"^#define (ISMAP_\w+)", listing, re.MULTILINE)
    return [name for name in names if not NOT_CONSTANTS.fullmatch(name)]


def callback_type(one):
    return f"{one['returns']} (*)({', '.join(part['type'] for part in one['parameters'])})"


def compare(what, described, declared):
    for name in sorted(described.keys() | declared.keys()):
        if described.get(name) != declared.get(name):
            yield f"{what} {name}: described {described.get(name)}, declared {declared.get(name)}"


def faults_of(api, header, clang):
    functions, values, structs, typedefs = declared_in(tree_of(header, clang))
    described = {
        one["name"]: (one["returns"], [(part["name"], part["type"]) for part in one["parameters"]])
        for one in api["functions"]
    }
    yield from compare("function", described, functions)
    described = {one["name"]: one["value"] for group in api["enumerations"] for one in group["values"]}
    yield from compare("value", described, values)
    described = {one["name"]: [(part["name"], part["type"]) for part in one["members"]] for one in api["structs"]}
    yield from compare("struct", described, structs)
    described = {one["name"]: "int32_t" for one in api["enumerations"]}
    described |= {one["name"]: plain(callback_type(one)) for one in api["callbacks"]}
    described |= {one["name"]: one["name"] for one in api["structs"] + api["handles"]}
    yield from compare("type", described, {name: re.sub(r"\(\*+\)", "(*)", text) for name, text in typedefs.items()})
    constants = {one["name"]: "" for one in api["constants"]}
    yield from compare("constant", constants, {name: "" for name in macros_of(header, clang)})


def twice_used(api):
    """No value but 0 belongs to two enumerations."""
    seen = {}
    for group in api["enumerations"]:
        for one in group["values"]:
            before = seen.setdefault(one["value"], one["name"])
            if one["value"] != 0 and before != one["name"]:
                yield f"{before} and {one['name']} are both {one['value']}"


def main(root, clang):
    api = json.loads((root / "capi/api.json").read_text(encoding="utf-8"))
    faults = [*faults_of(api, root / "capi/include/ismap.h", clang), *twice_used(api)]
    if len(api["functions"]) < 100:
        faults.append("too little was read")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
