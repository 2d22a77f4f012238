"""What a review answers."""

import datetime
import json
from ctypes import byref, c_size_t
from typing import Any, Dict, List, NamedTuple, Optional

from . import types
from ._call import text
from ._native import lib
from ._pointer import Handle
from ._text import copied, read
from .controls import ControlId
from .days import day_if_present
from .forms import Language, language_number
from .rules import rule_id
from .types import Severity, Verdict

_SEVERITIES = (None, Severity.ERROR, Severity.WARNING, Severity.ADVICE)


class Point(NamedTuple):
    """A point of registration rules 6.1 and its verdict."""

    number: int
    verdict: Verdict


class Result(NamedTuple):
    """A rule and its verdict."""

    rule: str
    verdict: Verdict


class Row(NamedTuple):
    """A line for callers that only branch and count: one for each diagnostic, and one for each result without any."""

    result: int
    rule: str
    verdict: Verdict
    severity: Optional[Severity]
    control: Optional[ControlId]
    day_read: Optional[datetime.date]
    day_computed: Optional[datetime.date]


class Review(Handle):
    """A review. Its JSON is copied only when it is asked for."""

    @property
    def verdict(self) -> Verdict:
        """The verdict of the whole."""
        return _verdict(lib.ismap_review_verdict(self._pointer))

    @property
    def points(self) -> List[Point]:
        """The points of review: seven for ISMAP, eight for ISMAP-LIU."""
        review = self._pointer
        return [
            Point(
                lib.ismap_review_viewpoint_number(review, index),
                _verdict(lib.ismap_review_viewpoint_verdict(review, index)),
            )
            for index in range(lib.ismap_review_viewpoint_count(review))
        ]

    @property
    def results(self) -> List[Result]:
        """The rules that answered."""
        review = self._pointer
        return [
            Result(
                read(lib.ismap_review_result_rule, review, index),
                _verdict(lib.ismap_review_result_verdict(review, index)),
            )
            for index in range(lib.ismap_review_result_count(review))
        ]

    @property
    def rows(self) -> List[Row]:
        """All rows, in the order of the results."""
        review, count = self._pointer, c_size_t()
        rows = lib.ismap_review_rows(review, byref(count))
        return [_row(rows[index]) for index in range(count.value)]

    def json(self) -> bytes:
        """The whole review as JSON (ismap-review/1), in UTF-8."""
        return copied(lib.ismap_review_json, self._pointer) or b""

    def to_dict(self) -> Dict[str, Any]:
        """The whole review as a JSON object."""
        value: Dict[str, Any] = json.loads(self.json())
        return value

    def value(self) -> types.Review:
        """The whole review as dataclasses."""
        return types.Review.from_dict(self.to_dict())

    def text(self, language: Language = "ja") -> str:
        """The review as text for people."""
        return text(lib.ismap_review_show, self._pointer, language_number(language))


def _verdict(number: int) -> Verdict:
    return Verdict(read(lib.ismap_verdict_name, number))


def _row(row: Any) -> Row:
    return Row(
        row.result,
        rule_id(row.rule),
        _verdict(row.verdict),
        _SEVERITIES[row.severity],
        ControlId(row.control) if row.control else None,
        day_if_present(row.day_read),
        day_if_present(row.day_computed),
    )
