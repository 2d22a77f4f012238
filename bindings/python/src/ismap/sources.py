"""The forms in which a document is given."""

import json
import os
import pathlib
from typing import Any, Iterable, Mapping, Union

from ._text import encoded
from .record import Record, json_value

Text = Union[bytes, str, "os.PathLike[str]"]
"""UTF-8 as bytes, which are not copied; text; or the path of a file (pathlib.Path, not str)."""

Source = Union[Text, Mapping[str, Any], Record]
"""JSON as Text, a mapping, or a dataclass of ismap.types. A mapping may hold days and dataclasses."""


def utf8(source: Source) -> bytes:
    """The document as UTF-8."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, str):
        return encoded(source)
    if isinstance(source, os.PathLike):
        return pathlib.Path(source).read_bytes()
    if not isinstance(source, (Mapping, Record)):
        raise TypeError(f"{source!r} is no document: give JSON, a pathlib.Path, a dict or a dataclass of ismap.types")
    members = source.to_dict() if isinstance(source, Record) else json_value(source)
    return encoded(json.dumps(members, ensure_ascii=False, separators=(",", ":")))


def ndjson(documents: Union[Text, Iterable[Source]]) -> bytes:
    """The documents, one on each line."""
    if isinstance(documents, (bytes, str, os.PathLike)):
        return utf8(documents)
    # Between the parts of a document a carriage return is white space too, and in a text both are faults.
    return b"\n".join(utf8(document).replace(b"\n", b"\r") for document in documents)
