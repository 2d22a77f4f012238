"""What an answer holds: read from the library, or kept from what the library lent."""

import functools
from dataclasses import dataclass
from typing import Mapping, Optional, Protocol, Sequence

from ._call import written
from ._interface import Format, Layout, Question, RenderOptions
from ._native import lib
from ._pointer import Pointer
from ._text import read
from ._values import enumerator_of, verdict_of
from .diagnostics import Diagnostics, diagnostic_at
from .results import Point, Result, point_at, result_of
from .types import Ground, Verdict


class Facts(Protocol):
    """What every answer has."""

    @property
    def question(self) -> Question: ...

    @property
    def format(self) -> str: ...

    @property
    def subject(self) -> str: ...

    @property
    def verdict(self) -> Optional[Verdict]: ...

    @property
    def ground(self) -> Optional[Ground]: ...

    @property
    def points(self) -> Sequence[Point]: ...

    @property
    def results(self) -> Sequence[Result]: ...

    @property
    def diagnostics(self) -> Diagnostics: ...

    def json(self, layout: Layout) -> bytes: ...

    def render(self, format: Format, language: int, options: RenderOptions) -> bytes: ...


class Asked:
    """An answer of the library."""

    def __init__(self, answer: Pointer) -> None:
        self._answer = answer

    @property
    def question(self) -> Question:
        return Question(lib.ismap_answer_question(self._answer))

    @property
    def format(self) -> str:
        return read(lib.ismap_answer_document_format, self._answer)

    @property
    def subject(self) -> str:
        return read(lib.ismap_answer_subject, self._answer)

    @property
    def verdict(self) -> Optional[Verdict]:
        return verdict_of(lib.ismap_answer_verdict(self._answer))

    @property
    def ground(self) -> Optional[Ground]:
        number = lib.ismap_answer_ground(self._answer)
        return enumerator_of(Ground, number) if number else None

    @property
    def points(self) -> Sequence[Point]:
        count = lib.ismap_answer_viewpoint_count(self._answer)
        return [point_at(self._answer, index) for index in range(count)]

    @property
    def results(self) -> Sequence[Result]:
        count = lib.ismap_answer_result_count(self._answer)
        return [result_of(lib.ismap_answer_result(self._answer, index)) for index in range(count)]

    @property
    def diagnostics(self) -> Diagnostics:
        count = lib.ismap_answer_diagnostic_count(self._answer)
        return Diagnostics(count, functools.partial(diagnostic_at, self._answer, {}))

    def json(self, layout: Layout) -> bytes:
        return self.render(Format.JSON, 0, RenderOptions(layout=layout))

    def render(self, format: Format, language: int, options: RenderOptions) -> bytes:
        return written(lib.ismap_answer_render, self._answer, format, language, options)


@dataclass(frozen=True)
class Kept:
    """A copy of an answer that the library only lends, as far as it was asked to be kept."""

    question: Question
    format: str
    subject: str
    verdict: Optional[Verdict]
    ground: Optional[Ground]
    points: Sequence[Point]
    results: Sequence[Result]
    diagnostics: Diagnostics
    compact: bytes
    texts: Mapping[int, bytes]

    def json(self, layout: Layout) -> bytes:
        if layout != Layout.COMPACT:
            raise ValueError("the JSON of an answer of a batch is kept on one line: json.dumps(to_dict()) lays it out")
        return self.compact

    def render(self, format: Format, language: int, options: RenderOptions) -> bytes:
        if format == Format.JSON:
            return self.json(Layout(options.layout or Layout.COMPACT))
        if format != Format.TEXT or language not in self.texts:
            raise ValueError("this answer of a batch was kept without this text: batch(..., language=...) keeps it")
        return self.texts[language]


def kept(answer: Facts, compact: bytes, languages: Sequence[int]) -> Kept:
    """A copy with the JSON that is there already, and with the texts in some languages."""
    diagnostics = tuple(answer.diagnostics)
    return Kept(
        answer.question,
        answer.format,
        answer.subject,
        answer.verdict,
        answer.ground,
        answer.points,
        answer.results,
        Diagnostics(len(diagnostics), lambda index: diagnostics[index]),
        compact,
        {language: answer.render(Format.TEXT, language, RenderOptions()) for language in languages},
    )
