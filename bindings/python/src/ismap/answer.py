"""What a question answers."""

import json
from typing import Any, Dict, Generic, List, Mapping, Optional, Type, TypeVar, Union, cast

from . import types
from ._facts import Facts
from ._frame import framed
from ._interface import Format, Layout, Question, RenderOptions
from ._pointer import Handle
from ._text import lent, lent_text
from ._values import Language, chosen, language_number
from .diagnostics import Diagnostics
from .formats import record_of
from .record import Record
from .results import Point, Result
from .types import Ground, Verdict
from .workbook import workbook_of

Value = TypeVar("Value", bound=Record)


class Answer(Handle[Facts], Generic[Value]):
    """What a question answers. Its JSON and its text are written only when they are asked for."""

    @property
    def question(self) -> Question:
        """The question."""
        return self._open.question

    @property
    def format(self) -> str:
        """The format of its JSON: "ismap-review/1"."""
        return self._open.format

    @property
    def subject(self) -> str:
        """The name of the service or the assessor that it is about; "" for a meeting or a whole register."""
        return self._open.subject

    @property
    def verdict(self) -> Optional[Verdict]:
        """The verdict of the whole; None if the question has none."""
        return self._open.verdict

    @property
    def ground(self) -> Optional[Ground]:
        """The ground on which a service may be procured; None if that was not asked."""
        return self._open.ground

    @property
    def points(self) -> List[Point]:
        """The points of review: seven for ISMAP, eight for ISMAP-LIU, two for an assessor; else none."""
        return list(self._open.points)

    @property
    def results(self) -> List[Result]:
        """The rules that answered; none if the answer is not given rule by rule."""
        return list(self._open.results)

    @property
    def diagnostics(self) -> Diagnostics:
        """What the rules, and the answer as a whole, have to say."""
        return self._open.diagnostics

    def json(self, layout: Layout = Layout.COMPACT) -> bytes:
        """The whole answer as JSON, in UTF-8."""
        return self._open.json(chosen(Layout, layout, "layout"))

    def to_dict(self) -> Dict[str, Any]:
        """The whole answer as a JSON object."""
        value: Dict[str, Any] = json.loads(self.json())
        return value

    def value(self) -> Value:
        """The whole answer as dataclasses."""
        return cast(Value, record_of(self.to_dict()))

    def render(
        self,
        format: Union[Format, str],
        language: Language = "ja",
        *,
        document: Union[str, bytes] = b"",
        document_name: str = "",
    ) -> bytes:
        """The answer in a form: "text", "markdown", "html", "csv", "ics", "sarif", "junit", "svg", "tables" or "json".

        SARIF points into the file `document_name`, and with its JSON, `document`, at lines and columns. Raises Error
        if such an answer does not have the form: a calendar is of duties, and not every answer has a picture.
        """
        options = RenderOptions(
            document_name=lent_text(document_name, "document_name"),
            document_json=lent(document) if isinstance(document, bytes) else lent_text(document, "document"),
        )
        return self._open.render(chosen(Format, format, "format"), language_number(language), options)

    def text(self, language: Language = "ja") -> str:
        """The answer as text for people."""
        return self.render(Format.TEXT, language).decode()

    def html(self, language: Language = "ja") -> str:
        """The answer as one page, which runs no script and requests nothing."""
        return self.render(Format.HTML, language).decode()

    def to_workbook(self, language: Language = "ja") -> bytes:
        """The answer as a workbook (XLSX): the rows of the tables that were asked about, if any, and all lists."""
        return workbook_of(self.render(Format.TABLES, language))

    def _repr_html_(self) -> Optional[str]:
        """The page in a frame of its own, for a notebook; None if the answer was kept without it."""
        try:
            page = self.html()
        except ValueError:
            return None
        return framed(page)

    def _about(self) -> str:
        verdict = f"{self.verdict.value}, " if self.verdict else ""
        count = len(self.diagnostics)
        return f"{self.question.name.lower()}: {verdict}{count} {'diagnostic' if count == 1 else 'diagnostics'}"


class Judged(Answer[Value]):
    """An answer with a verdict."""

    @property
    def verdict(self) -> Verdict:
        """The verdict of the whole."""
        return cast(Verdict, super().verdict)


class Review(Judged[types.Review]):
    """What a review answers."""


class Decision(Judged[types.ProcurementDecision]):
    """Whether a service may be procured, and on which ground."""

    @property
    def ground(self) -> Ground:
        """The ground; NONE if there is none."""
        return cast(Ground, super().ground)


_CLASSES: Mapping[Question, Type[Answer[Any]]] = {
    Question.DOCUMENT_REVIEW: Review,
    Question.PROCUREMENT_DECIDE: Decision,
    Question.ASSESSOR_REVIEW: Judged,
    Question.AGENDA_PLAN: Judged,
    Question.DOCUMENT_DIFF: Judged,
}


def answer_of(facts: Facts) -> Answer[Any]:
    """The answer of the class that its question has."""
    return _CLASSES.get(facts.question, Answer)(facts)
