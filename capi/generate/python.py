"""The constants, structs and prototypes for Python."""

import re
import textwrap

HEADER = "capi/include/ismap.h"
HEAD = '''"""Made from capi/api.json: the constants, structs and prototypes of the C interface."""

import ctypes
import enum
from ctypes import POINTER, c_char, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p
from typing import Any, Tuple

VERSION_NUMBER = {number}
NO_DAY = {no_day}
'''
TYPES = {
    "void": "None",
    "void*": "c_void_p",
    "char*": "c_void_p",
    "const char*": "POINTER(c_char)",
    "int32_t": "c_int32",
    "uint32_t": "c_uint32",
    "int64_t": "c_int64",
    "uint64_t": "c_uint64",
    "size_t": "c_size_t",
}
OPTIONS = '''

class _Options(ctypes.Structure):
    """A struct that starts with its own size."""

    def __init__(self, **values: object) -> None:
        super().__init__(struct_size=ctypes.sizeof(self), **values)
'''
FALLIBLE = '''

def _fallible(out: Any, *arguments: Any) -> Tuple[Any, ...]:
    return (c_int32, *arguments, POINTER(out), POINTER(c_void_p))

'''


def camel(name):
    return "".join(word.capitalize() for word in name.removeprefix("ismap_").split("_"))


def type_text(name, api):
    if name in TYPES:
        return TYPES[name]
    if name in api.enumerations:
        return "c_int32"
    if name in api.structs or name in {one["name"] for one in api.callbacks}:
        return camel(name)
    pointed = name.removeprefix("const ").removesuffix("*")
    if pointed in api.handles or pointed.rstrip("*") in api.handles and pointed.endswith("*"):
        return "c_void_p" if pointed in api.handles else "POINTER(c_void_p)"
    return f"POINTER({type_text(pointed, api)})"


def comments(header):
    """What the header says about each of its types of integers."""
    found = re.findall(r"/\*\* ((?:(?!\*/).)+?) \*/\ntypedef int32_t (\w+);", header, re.DOTALL)
    return {name: re.sub(r"\s*\n(?: \* )?\s*", " ", comment) for comment, name in found}


def enumeration(name, values, comment):
    members = "".join(f"    {one['word'].upper()} = {one['value']}\n" for one in values if "word" in one)
    about = textwrap.fill(f'"""{comment}"""', 120, initial_indent="    ", subsequent_indent="    ")
    return f"\n\nclass {camel(name)}(enum.IntEnum):\n{about}\n\n{members}"


def struct(name, members, api):
    has_size = members[0]["name"] == "struct_size"
    fields = "".join(f'        ("{one["name"]}", {type_text(one["type"], api)}),\n' for one in members)
    base = "_Options" if has_size else "ctypes.Structure"
    return f"\n\nclass {camel(name)}({base}):\n    _fields_ = [\n{fields}    ]\n"


def callback(one, api):
    parts = [one["returns"], *(part["type"] for part in one["parameters"])]
    return f"{camel(one['name'])} = ctypes.CFUNCTYPE({', '.join(type_text(part, api) for part in parts)})\n"


def pointed_by(type_name, api):
    """The type that an out-parameter points at."""
    return type_text(type_name.removesuffix("*"), api)


def prototype(function, api):
    inputs = [type_text(one.type, api) for one in function.inputs]
    if function.can_fail and function.out is not None:
        text = f"_fallible({', '.join([pointed_by(function.out.type, api), *inputs])})"
    else:
        ends = ["POINTER(c_void_p)"] if function.can_fail else []
        parts = [type_text(function.returns, api), *inputs, *ends]
        text = f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"
    return f'    "{function.name}": {text},\n'


def in_order_of_use(api):
    """The structs and callbacks, each after what it names."""
    callbacks = {one["name"]: one for one in api.callbacks}
    done = []

    def visit(name):
        if name in done or name not in callbacks and name not in api.structs:
            return
        parts = api.structs[name] if name in api.structs else callbacks[name]["parameters"]
        for part in parts:
            visit(part["type"].removeprefix("const ").rstrip("*"))
        done.append(name)

    for name in [*api.structs, *callbacks]:
        visit(name)
    return done


def files(api, root):
    major, minor, patch = map(int, api.version.split("."))
    constants = {one["name"]: one["value"] for one in api.constants}
    text = HEAD.format(number=major * 1000000 + minor * 1000 + patch, no_day=constants["ISMAP_NO_DAY"])
    about = comments((root / HEADER).read_text(encoding="utf-8"))
    for name, values in api.enumerations.items():
        text += enumeration(name, values, about[name])
    text += OPTIONS
    callbacks = {one["name"]: one for one in api.callbacks}
    for name in in_order_of_use(api):
        text += "\n\n" + callback(callbacks[name], api) if name in callbacks else struct(name, api.structs[name], api)
    text += FALLIBLE + "\nPROTOTYPES = {\n" + "".join(prototype(one, api) for one in api.functions) + "}\n"
    yield "bindings/python/src/ismap/_interface.py", text
