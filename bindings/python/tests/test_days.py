"""Days, periods of months, numbers of controls."""

import datetime

import pytest

import ismap
from ismap import ControlId, Counting, Status, day_text, months_after, parse_day, validity_end


def status_of(call, *arguments):
    with pytest.raises(ismap.Error) as caught:
        call(*arguments)
    return caught.value.status


@pytest.mark.parametrize("text", ["1900-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "9999-12-31"])
def test_days_are_read_and_written(text):
    assert parse_day(text) == datetime.date.fromisoformat(text)
    assert day_text(parse_day(text)) == text


@pytest.mark.parametrize("text", ["1899-12-31", "2026-02-29", "2026-1-1", "20260101", ""])
def test_other_text_is_no_day(text):
    assert status_of(parse_day, text) == Status.BAD_DATE


def test_days_out_of_range_are_refused():
    assert status_of(day_text, datetime.date(1899, 12, 31)) == Status.RANGE
    assert status_of(months_after, datetime.date(1899, 12, 31), 1) == Status.RANGE
    assert status_of(months_after, "2026-01-01", -1) == Status.RANGE
    assert status_of(months_after, "2026-01-01", 1201) == Status.RANGE


def test_months_are_counted_both_ways():
    assert months_after("2026-06-30", 3) == datetime.date(2026, 9, 30)
    assert months_after(datetime.date(2026, 2, 28), 3) == datetime.date(2026, 5, 31)
    assert months_after("2026-02-28", 3, Counting.SAME_DAY) == datetime.date(2026, 5, 28)
    assert months_after("9999-12-01", 12) == datetime.date(9999, 12, 31)


def test_a_registration_ends_sixteen_months_after_its_period():
    assert validity_end("2026-06-30") == datetime.date(2027, 10, 31)
    assert validity_end("2026-06-30", Counting.SAME_DAY) == datetime.date(2027, 11, 1)


def test_numbers_of_controls_are_read_written_and_ordered():
    ids = [ControlId.parse(text) for text in ("4.4.5.2", "9.4.1", "9.4.1.8", "9.4.1.8.PB", "10.1.2")]
    assert [str(control) for control in ids] == ["4.4.5.2", "9.4.1", "9.4.1.8", "9.4.1.8.PB", "10.1.2"]
    assert sorted(reversed(ids)) == ids
    assert ControlId.parse("9.4.1.8.PB").packed == (9 << 32 | 4 << 24 | 1 << 16 | 8 << 8 | 3)
    assert status_of(ControlId.parse, "9.x") == Status.BAD_CONTROL_ID
    assert status_of(ControlId, 1) == Status.BAD_CONTROL_ID
