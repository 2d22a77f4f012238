"""Text into the library and out of it."""

from ctypes import POINTER, c_char, c_char_p, cast
from typing import Any, Optional

from ._interface import Str

_BYTES = POINTER(c_char)


def lent(data: bytes) -> Str:
    """Points at `data`, which is not copied and lives as long as what is returned."""
    return Str(cast(c_char_p(data), _BYTES), len(data))


def lent_text(text: str, name: str = "text") -> Str:
    """`name` is that of the argument."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a str, not {text!r}")
    return lent(encoded(text))


def encoded(text: str) -> bytes:
    """UTF-8. A lone surrogate passes: the library reports it with its place."""
    return text.encode("utf-8", "surrogatepass")


def copied(function: Any, *arguments: object) -> Optional[bytes]:
    """A copy of the text that a function of the library lends; the arguments live until it is made."""
    text = function(*arguments)
    start = text.data
    data: Optional[bytes] = start[: text.len] if start else None
    return data


def read_if_present(function: Any, *arguments: object) -> Optional[str]:
    text = function(*arguments)
    start = text.data
    data: Optional[str] = start[: text.len].decode() if start else None
    return data


def read(function: Any, *arguments: object) -> str:
    """The text; empty if it is absent."""
    text = function(*arguments)
    start = text.data
    data: str = start[: text.len].decode() if start else ""
    return data
