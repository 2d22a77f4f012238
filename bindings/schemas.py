"""The JSON Schemas that the command ismap prints, as the types that a language makes of them."""

import json
import pathlib
import re
import subprocess
from typing import Any, Dict, Mapping

LIST = pathlib.Path(__file__).resolve().parents[1] / "include" / "ismap" / "io" / "documents.hpp"
DOCUMENTS = re.findall(r'^  X\(\w+, "([a-z-]+)"', LIST.read_text(encoding="utf-8"), re.MULTILINE)
# Where the type is not the name of the schema.
NAMES = {"assessor": "RegisteredAssessor", "status": "RegisterStatus", "due": "DueList", "impact": "ImpactReport",
         "incidents": "IncidentList", "migration": "MigrationReport", "overlap": "OverlapReport", "diff": "Difference",
         "remedy": "RemedyReport", "stats": "Statistics"}

Schema = Dict[str, Any]


def schemas_of(command: str) -> Dict[str, Schema]:
    """The schema of each document, in English."""
    call = [command, "schema", "--lang", "en"]
    return {name: json.loads(subprocess.check_output([*call, name])) for name in DOCUMENTS}


def type_name(document: str) -> str:
    return NAMES.get(document) or "".join(word.capitalize() for word in document.split("-"))


def definitions(schemas: Mapping[str, Schema]) -> Dict[str, Schema]:
    """Every definition, once, in the order of the names. What is a document too keeps the format of one."""
    found: Dict[str, Schema] = {}
    for document, schema in schemas.items():
        for name, part in schema["$defs"].items():
            found.setdefault(name, part)
    found.update({type_name(document): schema for document, schema in schemas.items()})
    return dict(sorted(found.items()))
