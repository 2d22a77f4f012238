"""What the shared object exports, in the order of the names and by the version that it came with."""

HEAD = "# Nothing but the C interface is exported. A program needs the version of each function that it calls.\n"


def map_text(functions):
    """A version has the one before it as its base. The first also hides what is not exported."""
    versions = sorted({one.since for one in functions}, key=lambda text: [int(part) for part in text.split(".")])
    text, before = HEAD, ""
    for version in versions:
        names = "".join(f"    {one.name};\n" for one in sorted(functions, key=lambda one: one.name) if one.since == version)
        local = "" if before else "  local: *;\n"
        text += f"ISMAP_{version} {{\n  global:\n{names}{local}}}{before};\n"
        before = f" ISMAP_{version}"
    return text


def files(api, _root):
    yield "capi/ismap.exports", "".join(f"{name}\n" for name in sorted(one.name for one in api.functions))
    yield "capi/libismap.map", map_text(api.functions)
