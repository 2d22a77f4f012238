"""The JSON Schemas (draft 2020-12) of the documents."""

import json
from typing import Any, Dict, List

from ._call import text
from ._native import lib
from ._text import lent_text, read
from ._values import Language, language_number


def names() -> List[str]:
    """The names of the documents: "dossier", "statement"."""
    return [read(lib.ismap_schema_name, index) for index in range(lib.ismap_schema_count())]


def schema(name: str, language: Language = "en") -> Dict[str, Any]:
    """The schema of the document `name`, described in `language`."""
    value: Dict[str, Any] = json.loads(text(lib.ismap_schema_show, lent_text(name), language_number(language)))
    return value
