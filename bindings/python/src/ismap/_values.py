"""Enumerations: words, and enumerators of ismap.types, for the numbers of the C interface, and back."""

import enum
import functools
from typing import Literal, Optional, Type, TypeVar

from . import _interface
from ._native import lib
from ._text import read
from .types import Severity, Verdict

N = TypeVar("N", bound=enum.IntEnum)
E = TypeVar("E", bound=enum.Enum)

Language = Literal["ja", "en"]
"""What a text for people is written in."""


def chosen(kind: Type[N], value: object, name: str) -> N:
    """An enumerator of the C interface, given as itself, as its word, or as the one of ismap.types with that word.

    Raises ValueError that says which words there are. `name` is that of the argument.
    """
    if isinstance(value, kind):
        return value
    for enumerator in kind:
        if value == enumerator.name.lower():
            return enumerator
    words = ", ".join(repr(enumerator.name.lower()) for enumerator in kind)
    raise ValueError(f"{name}: {value!r} is none of {words}")


def language_number(language: Language) -> int:
    return chosen(_interface.Language, language, "language")


def enumerator_of(kind: Type[E], number: int) -> E:
    """The enumerator of ismap.types for a number. Raises ValueError for one of a later library."""
    return kind(read(lib.ismap_value_name, number))


@functools.lru_cache(maxsize=None)
def verdict_of(number: int) -> Optional[Verdict]:
    """None for none."""
    return some_verdict_of(number) if number else None


@functools.lru_cache(maxsize=None)
def some_verdict_of(number: int) -> Verdict:
    """A verdict of a later library needs judgement."""
    return _known_or(Verdict.NEEDS_JUDGEMENT, number)


@functools.lru_cache(maxsize=None)
def severity_of(number: int) -> Severity:
    """A severity of a later library is a warning: people have to look."""
    return _known_or(Severity.WARNING, number)


def _known_or(otherwise: E, number: int) -> E:
    try:
        return enumerator_of(type(otherwise), number)
    except ValueError:
        return otherwise
