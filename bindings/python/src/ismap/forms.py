"""The forms of an answer."""

import enum
from typing import Literal

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
