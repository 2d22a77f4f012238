"""Why a call failed."""

import contextlib
import enum
import os
from typing import Iterator, List, Optional, Tuple

from ._native import lib
from ._pointer import Borrowed, Pointer
from ._text import read, read_if_present


class Status(enum.IntEnum):
    """How a call ended. From 100 on the input is at fault, and the error says where."""

    OK = 0
    ARGUMENT = 1
    MEMORY = 2
    INTERNAL = 3
    CANCELLED = 4
    NOT_FOUND = 5
    RANGE = 6
    UNDECIDED = 7
    SYNTAX = 100
    BAD_UTF8 = 101
    UNKNOWN_MEMBER = 102
    DUPLICATE_MEMBER = 103
    MISSING_MEMBER = 104
    WRONG_TYPE = 105
    BAD_ENUMERATOR = 106
    BAD_DATE = 107
    BAD_CONTROL_ID = 108
    BAD_VALUE = 109
    LIMIT = 110


class Error(Exception):
    """A call that failed.

    `pointer` is the JSON Pointer of what is at fault: "" is the whole document, None means that no input is at fault.
    `offset` counts bytes from 0, `line` and `column` (in characters) count from 1; both are 0 without an input.
    `file` is the path that the input was given as; None if it was given otherwise.
    `hints` are guesses at what was meant, the nearest first. `errors` are all faults of the input, this one first, up
    to 100; `has_more` says that there are still more.
    """

    file: Optional[str] = None

    def __init__(
        self,
        status: int,
        message_ja: str,
        message_en: str,
        pointer: Optional[str],
        offset: int,
        line: int,
        column: int,
        hints: Tuple[str, ...] = (),
        others: "Tuple[Error, ...]" = (),
        has_more: bool = False,
    ) -> None:
        super().__init__(status, message_ja, message_en, pointer, offset, line, column, hints, others, has_more)
        self.status = status
        self.message_ja = message_ja
        self.message_en = message_en
        self.pointer = pointer
        self.offset = offset
        self.line = line
        self.column = column
        self.hints = hints
        self.has_more = has_more
        self._others = others

    @property
    def errors(self) -> "List[Error]":
        """All faults of the input that are reported."""
        return [self, *self._others]

    @property
    def name(self) -> str:
        """The name of the status: "missing_member"."""
        return read(lib.ismap_status_name, self.status)

    def __str__(self) -> str:
        place = [self.file] if self.file else []
        place += [str(self.line), str(self.column)] if self.line else []
        return ":".join([*place, f" {self.message_en}"]) if place else self.message_en


@contextlib.contextmanager
def naming(source: object) -> Iterator[None]:
    """Names the file in an error about what was given as its path."""
    try:
        yield
    except Error as error:
        if isinstance(source, os.PathLike):
            for each in error.errors:
                each.file = os.fspath(source)
        raise


def error_of(pointer: Pointer) -> Error:
    """Copies an error of the library, with all that it reports."""
    others = range(1, lib.ismap_error_count(pointer))
    return _copied(
        pointer,
        tuple(_copied(Borrowed(lib.ismap_error_at(pointer, index), pointer)) for index in others),
        bool(lib.ismap_error_has_more(pointer)),
    )


def _copied(pointer: Pointer, others: Tuple[Error, ...] = (), has_more: bool = False) -> Error:
    return Error(
        lib.ismap_error_status(pointer),
        read(lib.ismap_error_message, pointer, 0),
        read(lib.ismap_error_message, pointer, 1),
        read_if_present(lib.ismap_error_pointer, pointer),
        lib.ismap_error_offset(pointer),
        lib.ismap_error_line(pointer),
        lib.ismap_error_column(pointer),
        tuple(read(lib.ismap_error_hint, pointer, index) for index in range(lib.ismap_error_hint_count(pointer))),
        others,
        has_more,
    )
