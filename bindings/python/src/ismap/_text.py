"""Text into the library and out of it."""

from ctypes import POINTER, c_char, c_char_p, cast
from typing import Any, Optional

from ._structs import Str

_BYTES = POINTER(c_char)


def lent(data: bytes) -> Str:
    """Points at `data`, which is not copied and lives as long as what is returned."""
    return Str(cast(c_char_p(data), _BYTES), len(data))


def lent_text(text: str) -> Str:
    return lent(encoded(text))


def encoded(text: str) -> bytes:
    """UTF-8. A lone surrogate passes: the library reports it with its place."""
    return text.encode("utf-8", "surrogatepass")


def copied(function: Any, *arguments: object) -> Optional[bytes]:
    """A copy of the text that a function of the library lends; the arguments live until it is made."""
    text = function(*arguments)
    data: Optional[bytes] = text.data[: text.len] if text.data else None
    return data


def read_if_present(function: Any, *arguments: object) -> Optional[str]:
    data = copied(function, *arguments)
    return None if data is None else data.decode()


def read(function: Any, *arguments: object) -> str:
    """The text; empty if it is absent."""
    return read_if_present(function, *arguments) or ""
