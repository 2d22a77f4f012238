"""What a question answers."""

import json
from typing import Any, Dict, Generic, List, Mapping, Optional, Type, TypeVar, cast

from . import types
from ._facts import Facts
from ._interface import Layout, Question
from ._pointer import Handle
from ._values import Language, chosen, language_number
from .diagnostics import Diagnostics
from .formats import record_of
from .record import Record
from .results import Point, Result
from .types import Ground, Verdict

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

    def text(self, language: Language = "ja") -> str:
        """The answer as text for people."""
        return self._open.text(language_number(language)).decode()

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
