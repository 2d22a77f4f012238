"""Documents and results as dataclasses, from JSON values and to them."""

import dataclasses
import datetime
import enum
import functools
import keyword
import typing
from typing import Any, ClassVar, Dict, Mapping, Optional, Type, TypeVar, Union

T = TypeVar("T", bound="Record")


class Record:
    """A dataclass for a JSON object. The library checks documents; this only gives them a form."""

    FORMAT: ClassVar[Optional[str]] = None

    @classmethod
    def from_dict(cls: Type[T], members: Mapping[str, Any]) -> T:
        """Makes it of a JSON object. Raises TypeError or ValueError if the object has another form."""
        made: T = _made(cls, members)
        return made

    def to_dict(self) -> Dict[str, Any]:
        """The JSON object: days as YYYY-MM-DD, without what is None."""
        return ({"format": self.FORMAT} if self.FORMAT else {}) | _members(self)


_ABOUT_THE_DOCUMENT = ("$schema", "format")


def _field_name(member: str) -> str:
    """The field for a member: "from" is a keyword of Python, so its field is `from_`."""
    return f"{member}_" if keyword.iskeyword(member) else member


def _made(cls: Any, members: Mapping[str, Any]) -> Any:
    hints = _hints(cls)
    fields = {_field_name(name): value for name, value in members.items() if name not in _ABOUT_THE_DOCUMENT}
    return cls(**{name: _value(hints.get(name, object), value) for name, value in fields.items()})


_hints = functools.lru_cache(maxsize=None)(typing.get_type_hints)


def _value(hint: Any, json: Any) -> Any:
    """The value of the type `hint` that `json` represents."""
    if typing.get_origin(hint) is Union:
        return _alternative(typing.get_args(hint), json)
    if typing.get_origin(hint) is list:
        (item,) = typing.get_args(hint)
        return [_value(item, value) for value in json]
    if isinstance(hint, type) and isinstance(json, hint):
        return json
    if hint is datetime.date:
        return _date(json)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint(json)
    if isinstance(hint, type) and issubclass(hint, Record):
        return _made(hint, json)
    raise TypeError(f"{json!r} is no {hint}")


def _date(json: Any) -> datetime.date:
    day = datetime.date.fromisoformat(json)
    if day.isoformat() != json:
        raise ValueError(f"{json!r} is not YYYY-MM-DD")
    return day


def _alternative(hints: typing.Tuple[Any, ...], json: Any) -> Any:
    """The first of the types that fits. A day comes before text."""
    for hint in hints:
        try:
            return _value(hint, json)
        except (TypeError, ValueError):
            continue
    raise TypeError(f"{json!r} is none of {hints}")


def json_value(value: Any) -> Any:
    """The JSON value for a value of Python, of which records, days and enumerators may be parts."""
    if isinstance(value, Record):
        return _members(value)
    if isinstance(value, Mapping):
        return {name: json_value(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_value(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.value if isinstance(value, enum.Enum) else value


def _members(record: Any) -> Dict[str, Any]:
    members = ((field, getattr(record, field.name)) for field in dataclasses.fields(record))
    return {
        field.name.rstrip("_"): json_value(value)
        for field, value in members
        if value is not None or field.default is dataclasses.MISSING
    }
