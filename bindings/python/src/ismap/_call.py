"""Calls that can fail."""

from ctypes import byref, c_void_p
from typing import Any, Callable

from ._native import lib
from ._pointer import Owned
from ._text import read
from .errors import Error, error_of


def call(function: Any, *arguments: object) -> int:
    """The result of a function of the library. Raises Error if the call fails."""
    out = function.argtypes[-2]._type_()
    error = c_void_p()
    if function(*arguments, byref(out), byref(error)):
        raise _taken(error)
    result: int = out.value
    return result


def make(free: Callable[[int], None], function: Any, *arguments: object) -> Owned:
    """The object that a function of the library makes. Raises Error if the call fails."""
    return Owned(call(function, *arguments), free)


def text(function: Any, *arguments: object) -> str:
    """The text that a function of the library writes. Raises Error if the call fails."""
    return read(lib.ismap_text_str, make(lib.ismap_text_free, function, *arguments))


def _taken(error: c_void_p) -> Error:
    assert error.value is not None
    return error_of(Owned(error.value, lib.ismap_error_free))
