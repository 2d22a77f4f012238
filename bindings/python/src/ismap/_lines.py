"""The lines of a batch, from every form in which they are given."""

import io
import json
import os
import pathlib
from typing import IO, Any, Iterable, Iterator, Mapping, NamedTuple, Tuple, Union

from ._interface import Question
from ._text import encoded
from .document import Document
from .record import Record
from .sources import Source, Text, utf8
from .statistics import Stats

_PART = 1 << 18
_OF_NUMBERS = (Question.SERVICE_STATUS, Question.SERVICE_IMPACT)

Line = Union[Document, Source, Stats]
Lines = Union[Text, IO[bytes], IO[str], Iterable[Union[Line, Tuple[Line, Line]]]]
"""NDJSON as Text or as an open file, or the documents one after the other, in tuples of two where two are compared."""


class Parts(NamedTuple):
    """NDJSON in parts that are made when they are asked for.

    Those that are `ready` never make the reader wait, and run nothing of the caller. Others may be `lines`, whole ones.
    """

    parts: Iterator[bytes]
    are_ready: bool
    are_lines: bool


def parts_of(lines: Lines, question: Question) -> Parts:
    if isinstance(lines, (bytes, str)):
        return Parts(iter([utf8(lines)]), are_ready=True, are_lines=True)
    if isinstance(lines, os.PathLike):
        return Parts(_of_path(lines), are_ready=_is_regular(lines), are_lines=False)
    if isinstance(lines, (Document, Record, Mapping, Stats)):
        raise TypeError(f"{lines!r} is one document: give a list of documents")
    if isinstance(lines, io.TextIOBase):
        return Parts(map(encoded, lines), are_ready=False, are_lines=True)
    if hasattr(lines, "read"):
        return Parts(_of_file(lines), are_ready=False, are_lines=False)
    return Parts(_of_documents(lines, question), are_ready=False, are_lines=True)


def _is_regular(path: "os.PathLike[str]") -> bool:
    """Whether it is a file that can be read without waiting. Raises OSError if it cannot be read at all."""
    with open(path, "rb"):
        return pathlib.Path(path).is_file()


def _of_path(path: "os.PathLike[str]") -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _of_file(file)


def _of_file(file: Any) -> Iterator[bytes]:
    """What is there already comes at once."""
    read = getattr(file, "read1", file.read)
    while True:
        part = read(_PART)
        if not part:
            return
        yield encoded(part) if isinstance(part, str) else part


def _of_documents(documents: Iterable[Any], question: Question) -> Iterator[bytes]:
    for document in documents:
        for each in document if isinstance(document, tuple) else (document,):
            yield _line(each, question)


def _line(document: Any, question: Question) -> bytes:
    if question in _OF_NUMBERS and isinstance(document, str):
        return encoded(json.dumps(document)) + b"\n"
    if isinstance(document, Stats):
        return document.json() + b"\n"
    json_text = encoded(document.json()) if isinstance(document, Document) else utf8(document)
    # Between the parts of a document a carriage return is white space too, and in a text both are faults.
    return json_text.replace(b"\n", b"\r") + b"\n"
