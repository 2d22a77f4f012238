"""Writes ismap/types.py from the JSON Schemas that the command ismap prints: generate.py COMMAND."""

import keyword
import pathlib
import sys
import textwrap
from typing import Iterator, Mapping

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from schemas import Schema, definitions, schemas_of  # noqa: E402

TARGET = pathlib.Path(__file__).resolve().parent / "src" / "ismap" / "types.py"
HEAD = '''"""Documents and results as types; what is absent is None. Written by generate.py from the JSON Schemas; do not edit."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from typing import ClassVar, List, Optional, Union

from .record import Record
'''
SCALARS = {"boolean": "bool", "integer": "int", "string": "str", "null": "None"}


def type_of(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return f"Union[{', '.join(map(type_of, schema['anyOf']))}]"
    if schema["type"] == "array":
        return f"List[{type_of(schema['items'])}]"
    return "datetime.date" if schema.get("format") == "date" else SCALARS[schema["type"]]


def docstring(text: str) -> str:
    return "\n".join(textwrap.wrap(f'"""{text}"""', 120, initial_indent="    ", subsequent_indent="    "))


def fields_of(schema: Schema) -> Iterator[str]:
    """The members that are required come first: a dataclass asks for it."""
    members = {name: part for name, part in schema["properties"].items() if name not in ("$schema", "format")}
    for name in sorted(members, key=lambda name: name not in schema["required"]):
        field = f"{name}_" if keyword.iskeyword(name) else name
        kind = type_of(members[name])
        yield f"    {field}: {kind}" if name in schema["required"] else f"    {field}: Optional[{kind}] = None"
        yield docstring(members[name]["description"])


def enumerators_of(schema: Schema) -> Iterator[str]:
    for value, meaning in zip(schema["enum"], schema["enumDescriptions"]):
        yield f'    {value.upper()} = "{value}"'
        yield docstring(meaning)


def class_of(name: str, schema: Schema) -> str:
    meaning = docstring(schema["description"])
    if "enum" in schema:
        lines = [f"class {name}(str, enum.Enum):", meaning, "", *enumerators_of(schema)]
    else:
        lines = ["@dataclass", f"class {name}(Record):", meaning, ""]
        if "format" in schema["properties"]:
            lines += [f'    FORMAT: ClassVar[Optional[str]] = "{schema["properties"]["format"]["const"]}"', ""]
        lines += fields_of(schema)
    return "\n".join(lines) + "\n"


def source(schemas: Mapping[str, Schema]) -> str:
    return "\n\n".join([HEAD, *(class_of(name, schema) for name, schema in definitions(schemas).items())])


def main(command: str) -> None:
    TARGET.write_text(source(schemas_of(command)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
