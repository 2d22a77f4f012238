"""Days and periods of months. A day is a datetime.date, or text as YYYY-MM-DD."""

import datetime
from typing import Optional, Union

from . import _interface
from ._call import call, text
from ._interface import NO_DAY
from ._native import lib
from ._numbers import int32
from ._text import lent_text
from ._values import chosen
from .errors import Error
from .types import Counting

Day = Union[datetime.date, str]

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def parse_day(day: str) -> datetime.date:
    """Reads YYYY-MM-DD, from 1900-01-01 to 9999-12-31."""
    return _date(call(lib.ismap_day_parse, lent_text(day, "day")))


def day_text(day: datetime.date) -> str:
    """Writes YYYY-MM-DD."""
    return text(lib.ismap_day_text, day_number(day, "day"))


def months_after(day: Day, months: int, counting: Counting = Counting.CIVIL_CODE) -> datetime.date:
    """The last day of the period of `months` months (0 to 1200) from `day`, which is itself not counted."""
    about = (day_number(day, "day"), int32(months, "months"), _counting(counting))
    return _date(call(lib.ismap_months_after, *about))


def validity_end(period_last: Day, counting: Counting = Counting.CIVIL_CODE) -> datetime.date:
    """The last day on which a registration is valid whose assessment period ends on `period_last`."""
    return _date(call(lib.ismap_validity_end, day_number(period_last, "period_last"), _counting(counting)))


def today_in_japan() -> datetime.date:
    """The day of Japan Standard Time. The only function that reads a clock."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date()


def day_number(day: Day, name: str = "as_of") -> int:
    """The number of the day, counted from 1970-01-01. `name` is that of the argument."""
    if isinstance(day, datetime.datetime) or not isinstance(day, (datetime.date, str)):
        raise TypeError(f"{name} must be a datetime.date or 'YYYY-MM-DD', not {day!r}")
    return (_named(day, name) if isinstance(day, str) else day).toordinal() - _EPOCH


def optional_day_number(day: Optional[Day], name: str) -> int:
    """The same for options, which take 0 for no day; so 1970-01-01 is none that can be asked for."""
    if day is None:
        return 0
    number = day_number(day, name)
    if number == 0:
        raise ValueError(f"{name} must not be {day}")
    return number


def day_if_present(number: int) -> Optional[datetime.date]:
    return None if number == NO_DAY else _date(number)


def _named(day: str, name: str) -> datetime.date:
    try:
        return parse_day(day)
    except Error as error:
        raise ValueError(f"{name}: {error.message_en} ({day!r})") from error


def _counting(counting: Counting) -> int:
    return chosen(_interface.Counting, counting, "counting")


def _date(number: int) -> datetime.date:
    return datetime.date.fromordinal(_EPOCH + number)
