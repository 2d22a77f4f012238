"""Numbers that do not fit into the C interface are refused, with the name of the argument."""

import pytest
from conftest import AS_OF, EXAMPLES

import ismap
from ismap import ControlId, Limits

BREACHES = EXAMPLES / "ismap-breaches.json"
REGISTER = EXAMPLES / "impact-register.json"


class OfAnotherPackage:
    """An integer that is no int, as numpy has them."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def calls(engine):
    """Each call that takes a number: the argument, the most that it holds, whether it may be negative, and the call."""
    packed = ControlId.parse("9.4.1.8").packed
    yield "months", 2**31 - 1, True, lambda number: ismap.months_after("2026-01-01", number)
    yield "within", 2**31 - 1, False, lambda number: engine.due(REGISTER, as_of=AS_OF, within=number)
    yield "within", 2**31 - 1, False, lambda number: engine.batch("register_due", b"", as_of=AS_OF, within=number)
    yield "threads", 2**32 - 1, False, lambda number: engine.review_batch(b"", as_of=AS_OF, threads=number)
    yield "packed", 2**64 - 1, False, lambda number: ControlId(number if number is True else number + packed)
    for limit in ("max_bytes", "max_depth", "max_items", "max_text", "max_all_items"):
        yield limit, 2**64 - 1, False, lambda number, limit=limit: engine.load(BREACHES, limits=Limits(**{limit: number}))
        yield limit, 2**64 - 1, False, lambda number, limit=limit: engine.review_batch(
            b"", as_of=AS_OF, limits=Limits(**{limit: number})
        )
    yield "list_limits", 2**64 - 1, False, lambda number: engine.load(
        BREACHES, limits=Limits(list_limits={"history": number})
    )


def test_a_number_that_does_not_fit_is_refused(engine):
    for name, most, may_be_negative, call in calls(engine):
        for number in (most + 1, 2**64 + 3, 2**200):
            with pytest.raises(OverflowError, match=name):
                call(number)
        with pytest.raises(OverflowError if may_be_negative else ValueError, match=name):
            call(-(2**64))


def test_what_is_no_number_is_refused(engine):
    for name, _, _, call in calls(engine):
        for value in (True, 1.0, "1", b"1"):
            if name == "packed" and value is not True:
                continue
            with pytest.raises(TypeError, match=f"{name}.* must be an int, not "):
                call(value)


def test_a_negative_number_is_refused_where_there_is_none(engine):
    for name, _, may_be_negative, call in calls(engine):
        if not may_be_negative:
            with pytest.raises(ValueError, match=f"{name}.* must not be negative"):
                call(-(2**40))


def test_a_number_that_is_cut_to_one_that_is_allowed_is_refused():
    assert str(ismap.months_after("2026-01-01", 3)) == "2026-04-01"
    with pytest.raises(OverflowError, match="months must be from -2147483648 to 2147483647: 4294967299"):
        ismap.months_after("2026-01-01", 2**32 + 3)


def test_numbers_of_other_packages_are_taken(engine):
    assert ismap.months_after("2026-01-01", OfAnotherPackage(3)) == ismap.months_after("2026-01-01", 3)
    assert engine.load(BREACHES, limits=Limits(max_bytes=OfAnotherPackage(1 << 20)))
    assert engine.catalog[OfAnotherPackage(0)] == engine.catalog[0]


def test_a_limit_is_for_one_list(engine):
    with pytest.raises(ValueError, match="list_limits: 'history=1,items' is no name of a list"):
        engine.load(BREACHES, limits=Limits(list_limits={"history=1,items": 5}))


@pytest.mark.parametrize("packed", [0, 1, 9 << 32, 2**63])
def test_a_bad_control_id_is_refused_at_once(packed):
    with pytest.raises(ismap.Error) as caught:
        ControlId(packed)
    assert caught.value.status is ismap.Status.BAD_CONTROL_ID


@pytest.mark.parametrize("status", [True, "ok", 1.0, None])
def test_a_status_is_a_number(status):
    with pytest.raises(TypeError, match="status must be an int"):
        ismap.Error(status, "", "", None, 0, 0, 0)


def test_a_status_fits():
    with pytest.raises(OverflowError, match="status"):
        ismap.Error(2**32 + 100, "", "", None, 0, 0, 0)
