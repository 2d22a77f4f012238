"""The dataclass for each format of a document or an answer."""

from typing import Any, Mapping, Type

from . import types
from .record import Record

_KINDS: Mapping[str, Type[Record]] = {
    kind.FORMAT: kind
    for kind in vars(types).values()
    if isinstance(kind, type) and issubclass(kind, Record) and kind.FORMAT
}


def record_of(members: Mapping[str, Any]) -> Record:
    """The JSON object as the dataclass that its member `format` names."""
    return _KINDS[members["format"]].from_dict(members)
