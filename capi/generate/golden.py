"""A C file that pins every value, type, size and offset where pointers have 64 bits, and the type of every function."""

HEAD = """// Made from capi/api.json. The values, sizes and offsets of the interface where pointers have 64 bits, and the types of
// its functions.
#include <ismap.h>

#define VALUE(name, value) _Static_assert((name) == (value), #name)
#define TYPE(name, type) _Static_assert(_Generic((name*)0, type * : 1, default : 0), #name)
#define SIZE(name, size) _Static_assert(sizeof(name) == (size), #name)
#define MEMBER(name, member, type, offset)                               \\
  _Static_assert(offsetof(name, member) == (offset), #name "." #member); \\
  _Static_assert(_Generic(&((name*)0)->member, type * : 1, default : 0), #name "." #member " has another type")
#define CALLBACK(name, ...) _Static_assert(_Generic((name)0, __VA_ARGS__ : 1, default : 0), #name " has another type")
#define FUNCTION(name, ...) _Static_assert(_Generic(&(name), __VA_ARGS__ : 1, default : 0), #name " has another type")
"""
SIZES = {"int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8, "size_t": 8}


def size_of(type_name, api):
    """The size and the alignment of a type."""
    if type_name.endswith("*") or type_name in {one["name"] for one in api.callbacks}:
        return 8, 8
    if type_name in api.structs:
        return laid_out(type_name, api)[1:]
    size = 4 if type_name in api.enumerations else SIZES[type_name]
    return size, size


def laid_out(struct, api):
    """The offsets of the members, the size and the alignment of a struct."""
    offsets, at, widest = [], 0, 1
    for member in api.structs[struct]:
        size, alignment = size_of(member["type"], api)
        at = -(-at // alignment) * alignment
        offsets.append(at)
        at += size
        widest = max(widest, alignment)
    return offsets, -(-at // widest) * widest, widest


def signature(returns, parameters):
    return f"{returns} (ISMAP_CALL*)({', '.join(one['type'] for one in parameters) or 'void'})"


def number(value):
    return "INT32_MIN" if value == -(2**31) else str(value)


def files(api, _root):
    text = HEAD
    major, minor, patch = api.version.split(".")
    text += f"\nVALUE(ISMAP_VERSION_MAJOR, {major});\nVALUE(ISMAP_VERSION_MINOR, {minor});\n"
    text += f"VALUE(ISMAP_VERSION_PATCH, {patch});\n"
    text += "".join(f"VALUE({one['name']}, {number(one['value'])});\n" for one in api.constants)
    for name, values in api.enumerations.items():
        text += f"\nTYPE({name}, int32_t);\n" + "".join(f"VALUE({one['name']}, {one['value']});\n" for one in values)
    for one in api.callbacks:
        text += f"\nCALLBACK({one['name']}, {signature(one['returns'], one['parameters'])});\n"
    for name, members in api.structs.items():
        offsets, size, _ = laid_out(name, api)
        text += f"\nSIZE({name}, {size});\n"
        text += "".join(
            f"MEMBER({name}, {member['name']}, {member['type']}, {offset});\n" for member, offset in zip(members, offsets)
        )
    text += "\n" + "".join(f"FUNCTION({one.name}, {signature(one.returns, one.parameters)});\n" for one in api.functions)
    yield "tests/capi/golden.c", text
