"""What questions other than reviews answer."""

import json
from typing import Any, Dict, Generic, Type, TypeVar

from ._call import text
from ._native import lib
from ._pointer import Handle, Pointer
from ._text import copied, read
from .forms import Language, language_number
from .record import Record
from .types import AgendaPlan, AssessorReview, Difference, Ground, ProcurementDecision, Verdict

Value = TypeVar("Value", bound=Record)
JudgedValue = TypeVar("JudgedValue", ProcurementDecision, AssessorReview, AgendaPlan, Difference)


class Outcome(Handle, Generic[Value]):
    """What a question answers. Its JSON is copied only when it is asked for."""

    def __init__(self, pointer: Pointer, kind: Type[Value]) -> None:
        super().__init__(pointer)
        self._kind = kind

    def json(self) -> bytes:
        """The whole answer as JSON, in UTF-8."""
        return copied(lib.ismap_answer_json, self._pointer) or b""

    def to_dict(self) -> Dict[str, Any]:
        """The whole answer as a JSON object."""
        value: Dict[str, Any] = json.loads(self.json())
        return value

    def value(self) -> Value:
        """The whole answer as dataclasses."""
        return self._kind.from_dict(self.to_dict())

    def text(self, language: Language = "ja") -> str:
        """The answer as text for people."""
        return text(lib.ismap_answer_show, self._pointer, language_number(language))


class Judged(Outcome[JudgedValue]):
    """An answer with a verdict."""

    @property
    def verdict(self) -> Verdict:
        """The verdict of the whole."""
        return Verdict(read(lib.ismap_verdict_name, lib.ismap_answer_verdict(self._pointer)))


class Decision(Judged[ProcurementDecision]):
    """Whether a service may be procured, and on which ground."""

    @property
    def ground(self) -> Ground:
        """The ground; NONE if there is none."""
        return Ground(read(lib.ismap_ground_name, lib.ismap_answer_ground(self._pointer)))
