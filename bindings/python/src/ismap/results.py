"""What rules and points of review answered."""

import datetime
from typing import NamedTuple, Optional

from ._native import lib
from ._pointer import Pointer
from ._text import read
from ._values import some_verdict_of
from .days import day_if_present
from .types import Verdict


class Point(NamedTuple):
    """A point of review (registration rules 6.1, assessor registration rules 6.1) and its verdict."""

    number: int
    verdict: Verdict


class Result(NamedTuple):
    """A rule, its verdict, and the first days that it read and computed."""

    rule: str
    verdict: Verdict
    day_read: Optional[datetime.date]
    day_computed: Optional[datetime.date]


def point_at(answer: Pointer, index: int) -> Point:
    return Point(
        lib.ismap_answer_viewpoint_number(answer, index),
        some_verdict_of(lib.ismap_answer_viewpoint_verdict(answer, index)),
    )


def result_of(result: int) -> Result:
    """The result at an address, which belongs to an answer that lives."""
    return Result(
        read(lib.ismap_result_rule, result),
        some_verdict_of(lib.ismap_result_verdict(result)),
        day_if_present(lib.ismap_result_day_read(result)),
        day_if_present(lib.ismap_result_day_computed(result)),
    )
