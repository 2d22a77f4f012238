"""Integers for the C interface. What does not fit is refused here; ctypes would cut it."""

import operator
from ctypes import c_size_t, sizeof
from typing import Any

_MOST_INT32 = 2**31 - 1
_MOST_SIZE = 2 ** (8 * sizeof(c_size_t)) - 1


def int32(value: object, name: str) -> int:
    """A signed number of 32 bits. `name` is that of the argument, here and below."""
    return _fitting(value, name, -_MOST_INT32 - 1, _MOST_INT32)


def natural_int32(value: object, name: str) -> int:
    """A number of 32 bits that is not negative."""
    return _natural(value, name, _MOST_INT32)


def uint32(value: object, name: str) -> int:
    return _natural(value, name, 2**32 - 1)


def uint64(value: object, name: str) -> int:
    return _natural(value, name, 2**64 - 1)


def size(value: object, name: str) -> int:
    """A number of bytes or of items."""
    return _natural(value, name, _MOST_SIZE)


def position(index: object, count: int) -> int:
    """The place in a sequence of `count` items; a negative index counts from its end."""
    at = _integer(index, "index")
    at += count if at < 0 else 0
    if not 0 <= at < count:
        raise IndexError(index)
    return at


def _natural(value: object, name: str, most: int) -> int:
    if _integer(value, name) < 0:
        raise ValueError(f"{name} must not be negative: {value!r}")
    return _fitting(value, name, 0, most)


def _fitting(value: object, name: str, least: int, most: int) -> int:
    number = _integer(value, name)
    if not least <= number <= most:
        raise OverflowError(f"{name} must be from {least} to {most}: {value!r}")
    return number


def _integer(value: Any, name: str) -> int:
    """Takes the integers of other packages too. A truth value is no number."""
    try:
        if not isinstance(value, bool):
            return operator.index(value)
    except TypeError:
        pass
    raise TypeError(f"{name} must be an int, not {value!r}")
