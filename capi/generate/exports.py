"""What the shared object exports, in the order of the names and by the version that it came with: for linkers, and for
Debian's packages (deb-symbols(5))."""

HEAD = "# Nothing but the C interface is exported. A program needs the version of each function that it calls.\n"


def by_number(version):
    return [int(part) for part in version.split(".")]


def map_text(functions):
    """A version has the one before it as its base. The first also hides what is not exported."""
    versions = sorted({one.since for one in functions}, key=by_number)
    text, before = HEAD, ""
    for version in versions:
        names = "".join(f"    {one.name};\n" for one in sorted(functions, key=lambda one: one.name) if one.since == version)
        local = "" if before else "  local: *;\n"
        text += f"ISMAP_{version} {{\n  global:\n{names}{local}}}{before};\n"
        before = f" ISMAP_{version}"
    return text


def symbols_text(functions):
    versions = [(f"ISMAP_{version}", version) for version in sorted({one.since for one in functions}, key=by_number)]
    names = [(one.name, one.since) for one in functions]
    lines = "".join(f" {name}@ISMAP_{since} {since}.0\n" for name, since in sorted(versions + names))
    return f"libismap.so.1 libismap1 #MINVER#\n{lines}"


def files(api, _root):
    yield "capi/ismap.exports", "".join(f"{name}\n" for name in sorted(one.name for one in api.functions))
    yield "capi/libismap.map", map_text(api.functions)
    yield "capi/symbols", symbols_text(api.functions)
