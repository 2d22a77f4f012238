"""Writes src/types.ts from the JSON Schemas that the command ismap prints: generate.py COMMAND."""

import pathlib
import sys
import textwrap
from typing import Iterator, Mapping

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from schemas import Schema, definitions, schemas_of  # noqa: E402

TARGET = pathlib.Path(__file__).resolve().parent / "src" / "types.ts"
HEAD = """// Documents and answers as JSON has them. Written by generate.py from the JSON Schemas; do not edit.

/** A day, YYYY-MM-DD. */
export type IsoDate = string;
"""
SCALARS = {"boolean": "boolean", "integer": "number", "string": "string", "null": "null"}
WIDTH = 120


def type_of(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "const" in schema:
        return f'"{schema["const"]}"'
    if "anyOf" in schema:
        return " | ".join(map(type_of, schema["anyOf"]))
    if schema["type"] == "array":
        item = type_of(schema["items"])
        return f"({item})[]" if " | " in item else f"{item}[]"
    return "IsoDate" if schema.get("format") == "date" else SCALARS[schema["type"]]


def doc(text: str, indent: str = "") -> str:
    line = f"{indent}/** {text} */"
    if len(line) <= WIDTH:
        return line
    start = f"{indent} * "
    return f"{indent}/**\n{textwrap.fill(text, WIDTH, initial_indent=start, subsequent_indent=start)}\n{indent} */"


def members_of(schema: Schema, is_part: bool) -> Iterator[str]:
    """A document that is a part of another one needs no format there."""
    for name, member in schema["properties"].items():
        is_required = name in schema["required"] and not (name == "format" and is_part)
        yield doc(member["description"], "  ")
        yield f"  {name}{'' if is_required else '?'}: {type_of(member)};"


def enumerators_of(schema: Schema) -> Iterator[str]:
    for value, meaning in zip(schema["enum"], schema["enumDescriptions"]):
        yield doc(meaning, "  ")
        yield f'  | "{value}"'


def declaration_of(name: str, schema: Schema, is_part: bool) -> str:
    meaning = doc(schema["description"])
    if "enum" in schema:
        lines = [meaning, f"export type {name} =", *enumerators_of(schema)]
        lines[-1] += ";"
    else:
        lines = [meaning, f"export interface {name} {{", *members_of(schema, is_part), "}"]
    return "\n".join(lines) + "\n"


def source(schemas: Mapping[str, Schema]) -> str:
    parts = {name for schema in schemas.values() for name in schema["$defs"]}
    declared = (declaration_of(name, schema, name in parts) for name, schema in definitions(schemas).items())
    return "\n".join([HEAD, *declared])


def main(command: str) -> None:
    TARGET.write_text(source(schemas_of(command)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
