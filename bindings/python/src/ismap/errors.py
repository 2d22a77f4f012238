"""Why a call failed."""

import contextlib
import os
from typing import Iterator, List, Optional, Tuple

from ._interface import Language, Status
from ._native import lib
from ._numbers import int32
from ._pointer import Borrowed, Pointer
from ._text import read, read_if_present


class Error(Exception):
    """A call that failed.

    `status` is one of Status, or a number that only a later library knows.
    `message_ja` and `message_en` are one sentence; `summary_ja` and `summary_en` are the same with its place.
    `pointer` is the JSON Pointer of what is at fault: "" is the whole document, None means that no input is at fault.
    `cell` is that of a workbook or a CSV: "管理策!D132"; None if the input is neither.
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
        summary_ja: str = "",
        summary_en: str = "",
        cell: Optional[str] = None,
    ) -> None:
        place = (pointer, offset, line, column)
        super().__init__(status, message_ja, message_en, *place, hints, others, has_more, summary_ja, summary_en, cell)
        self.status = _known(int32(status, "status"))
        self.message_ja = message_ja
        self.message_en = message_en
        self.pointer = pointer
        self.offset = offset
        self.line = line
        self.column = column
        self.hints = hints
        self.has_more = has_more
        self.summary_ja = summary_ja or message_ja
        self.summary_en = summary_en or message_en
        self.cell = cell
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
        return f"{self.file}: {self.summary_en}" if self.file else self.summary_en

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or self.status}: {self}>"


def _known(status: int) -> int:
    try:
        return Status(status)
    except ValueError:
        return status


@contextlib.contextmanager
def naming(source: object) -> Iterator[None]:
    """Names the file in an error about what was given as its path."""
    try:
        yield
    except Error as error:
        named(error, source)
        raise


def named(error: Error, source: object) -> Error:
    """The error, with the file if `source` is a path."""
    if isinstance(source, os.PathLike):
        for each in error.errors:
            each.file = os.fspath(source)
    return error


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
        read(lib.ismap_error_message, pointer, Language.JA),
        read(lib.ismap_error_message, pointer, Language.EN),
        read_if_present(lib.ismap_error_pointer, pointer),
        lib.ismap_error_offset(pointer),
        lib.ismap_error_line(pointer),
        lib.ismap_error_column(pointer),
        tuple(read(lib.ismap_error_hint, pointer, index) for index in range(lib.ismap_error_hint_count(pointer))),
        others,
        has_more,
        read(lib.ismap_error_summary, pointer, Language.JA),
        read(lib.ismap_error_summary, pointer, Language.EN),
        read_if_present(lib.ismap_error_cell, pointer),
    )
