"""The forms in which a document is given."""

import json
import os
import pathlib
from typing import Any, Mapping, Union

from ._text import encoded
from .record import Record, json_value

Text = Union[bytes, str, "os.PathLike[str]"]
"""UTF-8 as bytes, which are not copied; text; or the path of a file (pathlib.Path, not str)."""

_LONGEST_PATH = 4096

Source = Union[Text, Mapping[str, Any], Record]
"""JSON as Text, a mapping, or a dataclass of ismap.types. A mapping may hold days and dataclasses."""


def utf8(source: Source) -> bytes:
    """The document as UTF-8."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, str):
        _refuse_path(source)
        return encoded(source)
    if isinstance(source, os.PathLike):
        return pathlib.Path(source).read_bytes()
    if not isinstance(source, (Mapping, Record)):
        raise TypeError(f"{source!r} is no document: give JSON, a pathlib.Path, a dict or a dataclass of ismap.types")
    members = source.to_dict() if isinstance(source, Record) else json_value(source)
    return encoded(json.dumps(members, ensure_ascii=False, separators=(",", ":")))


def _refuse_path(text: str) -> None:
    """Text that can only be meant as the path of a file is refused, not read as JSON or CSV."""
    if not 0 < len(text) <= _LONGEST_PATH or "\n" in text or "\0" in text or text.lstrip()[:1] in ("{", "["):
        return
    if text.lower().endswith((".json", ".ndjson", ".jsonl", ".csv", ".tsv", ".xlsx")) or os.path.exists(text):
        raise ValueError(
            f"{text!r} looks like the path of a file: give pathlib.Path({text!r}), or the text that is in it / "
            "ファイルのパスのようです。pathlib.Pathで指定するか、ファイルの中身を指定してください。"
        )
