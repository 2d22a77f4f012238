"""The constants, structs and functions for TypeScript, as WebAssembly of 32 bits has them."""

import json
import textwrap

import python

HEAD = """// Made from capi/api.json: the constants, structs and functions of the C interface in WebAssembly of 32 bits. Pointers
// and sizes are numbers; integers of 64 bits are bigints.

/** The version that this package was made with, as a number. */
export const VERSION_NUMBER = {number};
/** A day that is absent. */
export const NO_DAY = {no_day};
/** An index of nothing. */
export const NO_INDEX = 0xffffffff;
"""
STRUCTS = """
/** How a member of a struct lies in memory. */
export type Kind = "i32" | "u32" | "i64" | "u64" | "size" | "pointer" | "str";

/** A struct: its size, and the offset and the kind of each member. */
export interface Struct {
  readonly size: number;
  readonly members: { readonly [name: string]: readonly [offset: number, kind: Kind] };
}

export const structs = {
"""
FUNCTIONS = """
/** The functions of the module that give a number or nothing. A text is given to them as a pointer to its struct. */
export interface Functions {
"""
LENDERS = """
/** The functions that lend a text: they put its struct at `to`. */
export interface Lenders {
"""
OUTS = """
/** What a function that can fail gives through `out`; "text" is a text to be freed. */
export const outs = {
"""
WIDTH = 120
# The size in memory, and so the alignment.
SIZES = {"i32": 4, "u32": 4, "size": 4, "pointer": 4, "i64": 8, "u64": 8}
SCALARS = {"int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "uint64_t": "u64", "size_t": "size"}


def kind_of(type_name, api):
    if type_name == "ismap_str":
        return "str"
    if type_name.endswith("*") or type_name in {one["name"] for one in api.callbacks}:
        return "pointer"
    return "i32" if type_name in api.enumerations else SCALARS[type_name]


def type_of(type_name, api):
    return "bigint" if kind_of(type_name, api) in ("i64", "u64") else "number"


def laid_out(members, api):
    """The offset and the kind of each member, and the size of the whole."""
    placed, at, widest = [], 0, 1
    for member in members:
        kind = kind_of(member["type"], api)
        size, alignment = (8, 4) if kind == "str" else (SIZES[kind], SIZES[kind])
        at = -(-at // alignment) * alignment
        placed.append((member["name"], at, kind))
        at += size
        widest = max(widest, alignment)
    return placed, -(-at // widest) * widest


def struct(name, members, api):
    placed, size = laid_out(members, api)
    rows = "".join(f'      {member}: [{offset}, "{kind}"],\n' for member, offset, kind in placed)
    return f"  {name.removeprefix('ismap_')}: {{\n    size: {size},\n    members: {{\n{rows}    }},\n  }},\n"


def doc(text, indent=""):
    """A doc comment."""
    line = f"{indent}/** {text} */\n"
    if len(line) <= WIDTH:
        return line
    start = f"{indent} * "
    return f"{indent}/**\n{textwrap.fill(text, WIDTH, initial_indent=start, subsequent_indent=start)}\n{indent} */\n"


def enumeration(name, values, comment):
    members = "".join(f"  {one['word']}: {one['value']},\n" for one in values if "word" in one)
    camel = python.camel(name)
    return f"\n{doc(comment)}export const {camel} = {{\n{members}}} as const;\nexport type {camel} = keyof typeof {camel};\n"


def function(one, api):
    parts = [f"{part.name}: {type_of(part.type, api)}" for part in one.parameters]
    result = "void" if one.returns == "void" else type_of(one.returns, api)
    if one.returns == "ismap_str":
        parts, result = ["to: number", *parts], "void"
    line = f"  {one.name}({', '.join(parts)}): {result};\n"
    if len(line) > WIDTH:
        line = f"  {one.name}(\n" + "".join(f"    {part},\n" for part in parts) + f"  ): {result};\n"
    summary = one.summary["en"]
    return doc(f"{summary[0].upper()}{summary[1:]}.", "  ") + line


def out(one, api):
    """What is read where `out` points at."""
    if one.out is None:
        return "nothing"
    given = one.out.type.removesuffix("*")
    return "text" if given == "ismap_text*" else kind_of(given, api)


def files(api, root):
    major, minor, patch = map(int, api.version.split("."))
    constants = {one["name"]: one["value"] for one in api.constants}
    text = HEAD.format(number=major * 1000000 + minor * 1000 + patch, no_day=constants["ISMAP_NO_DAY"])
    about = python.comments((root / python.HEADER).read_text(encoding="utf-8"))
    for name, values in api.enumerations.items():
        text += enumeration(name, values, about[name])
    text += STRUCTS + "".join(struct(name, members, api) for name, members in api.structs.items() if name != "ismap_str")
    text += "} as const satisfies Record<string, Struct>;\n"
    lenders = [one for one in api.functions if one.returns == "ismap_str"]
    text += FUNCTIONS + "".join(function(one, api) for one in api.functions if one not in lenders) + "}\n"
    text += LENDERS + "".join(function(one, api) for one in lenders) + "}\n"
    text += OUTS + "".join(f"  {one.name}: {json.dumps(out(one, api))},\n" for one in api.functions if one.can_fail)
    text += "} as const;\n"
    yield "bindings/javascript/src/interface.ts", text
