"""The description of the C interface."""

import json
from dataclasses import dataclass


class Parameter(dict):
    name = property(lambda self: self["name"])
    type = property(lambda self: self["type"])
    optional = property(lambda self: self.get("optional", False))
    meaning = property(lambda self: self.get("is"))

    @property
    def handle(self):
        """The handle that it points at, if it does."""
        bare = self.type.removeprefix("const ").rstrip("*")
        return bare if self.type.endswith("*") and bare in self["handles"] else None


@dataclass
class Function:
    name: str
    returns: str
    parameters: list
    since: str
    summary: dict
    meaning: str
    may_be_absent: bool
    alias: str

    @property
    def can_fail(self):
        return bool(self.parameters) and self.parameters[-1].type == "ismap_error**"

    @property
    def out(self):
        return next((one for one in self.parameters if one.name == "out"), None)

    @property
    def inputs(self):
        return [one for one in self.parameters if one.name not in ("out", "error") or not self.can_fail]


@dataclass
class Api:
    version: str
    handles: dict
    constants: list
    enumerations: dict
    callbacks: list
    structs: dict
    functions: list

    @classmethod
    def read(cls, path):
        raw = json.loads(path.read_text(encoding="utf-8"))
        handles = {one["name"]: one.get("free") for one in raw["handles"]}
        functions = [
            Function(
                name=one["name"],
                returns=one["returns"],
                parameters=[Parameter(part, handles=handles) for part in one["parameters"]],
                since=one["since"],
                summary={"en": one["en"], "ja": one["ja"]},
                meaning=one.get("is"),
                may_be_absent=one.get("may_be_absent", False),
                alias=one.get("alias"),
            )
            for one in raw["functions"]
        ]
        return cls(
            raw["version"],
            handles,
            raw["constants"],
            {one["name"]: one["values"] for one in raw["enumerations"]},
            raw["callbacks"],
            {one["name"]: one["members"] for one in raw["structs"]},
            functions,
        )
