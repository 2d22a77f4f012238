"""Calls that can fail."""

from ctypes import byref, c_void_p
from typing import Any, Callable

from ._native import lib
from ._pointer import Owned
from ._text import copied
from .errors import error_of


def run(function: Any, *arguments: object) -> None:
    """Calls a function of the library that gives nothing back. Raises Error if the call fails."""
    error = c_void_p()
    if function(*arguments, byref(error)):
        assert error.value is not None
        raise error_of(Owned(error.value, lib.ismap_error_free))


def call(function: Any, *arguments: object) -> int:
    """The result of a function of the library. Raises Error if the call fails, here and below."""
    out = function.argtypes[-2]._type_()
    run(function, *arguments, byref(out))
    result: int = out.value
    return result


def make(free: Callable[[int], None], function: Any, *arguments: object, keeps: object = None) -> Owned:
    """The object that a function of the library makes. It keeps what its first argument keeps."""
    kept = keeps or (getattr(arguments[0], "keeps", None) if arguments else None)
    return Owned(call(function, *arguments), free, kept)


def written(function: Any, *arguments: object) -> bytes:
    """The text that a function of the library writes, in UTF-8."""
    return copied(lib.ismap_text_str, make(lib.ismap_text_free, function, *arguments)) or b""


def text(function: Any, *arguments: object) -> str:
    """The text that a function of the library writes."""
    return written(function, *arguments).decode()
