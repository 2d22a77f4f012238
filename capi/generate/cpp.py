"""ismap/c.hpp: the classes of c.hpp.in, with a method for each function of their handle."""

import re

CLASSES = {
    "ismap_error": "BasicError<Borrowed<ismap_error>>",
    "ismap_engine": "Engine",
    "ismap_document": "Document",
    "ismap_answer": "Answer",
    "ismap_result": "Result",
    "ismap_diagnostic": "Diagnostic",
}
OWNERS = ("ismap_engine", "ismap_answer")
BY_HAND = re.compile(r"ismap_\w+_free|ismap_text_str|ismap_engine_create|ismap_batch_ask")
STD = re.compile(r"\b(u?int(?:32|64)_t|size_t)\b")
WIDTH = 120
MARK = re.compile(r"^( *)// @methods of (\w+)\n", re.MULTILINE)


def std(type_name):
    return STD.sub(r"std::\1", type_name)


def handle_of(function):
    return function.inputs[0].handle if function.inputs else None


def method_name(function):
    name = function.name.removeprefix("ismap_")
    handle = handle_of(function)
    return function.alias or (name.removeprefix(handle.removeprefix("ismap_") + "_") if handle else name)


def parameter(one):
    """How it is declared, and how it is passed on."""
    if one.type == "ismap_str" and one.optional:
        return f"const std::optional<std::string_view>& {one.name} = std::nullopt", f"lend_optional({one.name})"
    if one.type == "ismap_str":
        return f"std::string_view {one.name}", f"lend({one.name})"
    if one.type == "const ismap_document*" and one.optional:
        return f"const Document* {one.name} = nullptr", f"get_or_null({one.name})"
    if one.type == "const ismap_document*":
        return f"const Document& {one.name}", f"{one.name}.get()"
    if one.name == "options":
        struct = one.type.removeprefix("const ").rstrip("*")
        return f"const {struct}& options = {struct.upper()}_INIT", "&options"
    default = f" = {one['default']}" if "default" in one else ""
    return f"{std(one.type)} {one.name}{default}", one.name


def asked(function, handle):
    """The parameters, those that may be left out last, and the arguments in the order of the function."""
    parts = [(one, *parameter(one)) for one in function.inputs[1 if handle else 0 :]]
    declared = [text for _, text, _ in parts if " = " not in text] + [text for _, text, _ in parts if " = " in text]
    return ", ".join(declared), ", ".join([*(["get()"] if handle else []), *(passed for _, _, passed in parts)])


def fallible(function, arguments):
    """The result and the body of a function that can fail."""
    out = function.out
    if out.type == "ismap_text**":
        return "std::string", f"return call_for_text({function.name}, {arguments});"
    given = std(out.type.removesuffix("*"))
    call = f"call<{given}>({', '.join(filter(None, [function.name, arguments]))})"
    if given.endswith("*"):
        handle = given.rstrip("*")
        return CLASSES[handle], f"return make<{CLASSES[handle]}, {handle}>({function.name}, {arguments});"
    if out.get("may_be_absent"):
        return "std::optional<std::int32_t>", f"return call_for_day({', '.join(filter(None, [function.name, arguments]))});"
    return given, f"return {call};"


def infallible(function, arguments):
    call = f"{function.name}({arguments})"
    if function.returns == "ismap_str" and function.may_be_absent:
        return "std::optional<std::string_view>", f"return view_if_present({call});"
    if function.returns == "ismap_str":
        return "std::string_view", f"return view({call});"
    if function.returns.startswith("const ismap_"):
        seen = CLASSES[function.returns.removeprefix("const ").rstrip("*")]
        return f"std::optional<{seen}>", f"return seen<{seen}>({call});"
    if function.meaning == "day":
        return "std::optional<std::int32_t>", f"return day_if_present({call});"
    if function.meaning == "bool":
        return "bool", f"return {call} != 0;"
    return std(function.returns), f"return {call};"


def wrapped(line):
    """Breaks a line that is too long between arguments, under the first of them."""
    column = line.index("(") + 1
    lines = []
    while len(line) > WIDTH:
        at = line.rindex(", ", 0, WIDTH + 1) + 2
        lines.append(line[:at].rstrip())
        line = " " * column + line[at:]
    return "\n".join([*lines, line])


def in_class(head, body, indent):
    line = f"{indent}{head} {{ {body} }}"
    if len(line) <= WIDTH:
        return line + "\n"
    return f"{wrapped(f'{indent}{head} {{')}\n{wrapped(f'{indent}  {body}')}\n{indent}}}\n"


def method(function, handle, indent):
    declared, arguments = asked(function, handle)
    result, body = fallible(function, arguments) if function.can_fail else infallible(function, arguments)
    borrows = handle in OWNERS and ("string_view" in result or result.startswith("std::optional<Result") or "Diagnostic" in result)
    after = " const" if handle else ""
    after += "&" if borrows else ""
    after += "" if function.can_fail else " noexcept"
    name = method_name(function)
    comment = function.summary["en"]
    text = f"{indent}/// {comment[0].upper()}{comment[1:]}.\n"
    if handle:
        text += in_class(f"{result} {name}({declared}){after}", body, indent)
    else:
        text += wrapped(f"inline {result} {name}({declared}){after} {{") + f"\n{wrapped('  ' + body)}\n}}\n"
    if borrows:
        text += wrapped(f"{indent}{result} {name}({declared}) const&& = delete;") + "\n"
    return text


def methods(api, handle, indent):
    wanted = [one for one in api.functions if not BY_HAND.fullmatch(one.name) and handle_of(one) == handle]
    return "\n".join(method(one, handle, indent) for one in wanted)


def files(api, root):
    template = (root / "capi/c.hpp.in").read_text(encoding="utf-8")

    def filled(mark):
        handle = None if mark[2] == "nothing" else mark[2]
        return methods(api, handle, mark[1])

    yield "capi/include/ismap/c.hpp", MARK.sub(filled, template)
