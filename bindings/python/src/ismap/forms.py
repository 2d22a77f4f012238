"""The forms of an answer."""

import enum
from typing import Literal, Mapping, TypeVar

from .types import Certificate, Counting

_Enumerator = TypeVar("_Enumerator", bound=enum.Enum)

Language = Literal["ja", "en"]
"""What a text for people is written in."""


class Layout(enum.IntEnum):
    """How JSON is laid out: on one line, or with two spaces a level and a newline at the end."""

    COMPACT = 0
    INDENTED = 1


JSON = 0


def language_number(language: Language) -> int:
    numbers = {"ja": 0, "en": 1}
    if language not in numbers:
        raise ValueError(f"{language!r} is neither 'ja' nor 'en'")
    return numbers[language]


def form_number(language: Language) -> int:
    """The form for people in a language."""
    return language_number(language) + 1


def certificate_number(certificate: Certificate) -> int:
    numbers = {
        Certificate.ISO27001: 0,
        Certificate.ISO27017: 1,
        Certificate.ISO27002: 2,
        Certificate.ISO27014: 3,
    }
    return _number_of(certificate, numbers)


def counting_number(counting: Counting) -> int:
    return _number_of(counting, {Counting.CIVIL_CODE: 0, Counting.SAME_DAY: 1})


def _number_of(value: _Enumerator, numbers: Mapping[_Enumerator, int]) -> int:
    """The number of an enumerator, or of its value. Raises ValueError that names the values there are."""
    for enumerator, number in numbers.items():
        if value == enumerator:
            return number
    raise ValueError(f"{value!r} is none of {', '.join(repr(enumerator.value) for enumerator in numbers)}")
