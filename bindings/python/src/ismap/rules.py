"""The rule book."""

import json
from typing import Any, Dict, List, Union

from ._call import call, written
from ._interface import Format, RuleFilter
from ._native import lib
from ._numbers import position
from ._text import lent_text, read
from ._values import Language, chosen, language_number


def ids() -> List[str]:
    """The id of each row. A rule that changed has one row for each interval of time."""
    return [read(lib.ismap_rule_id, index) for index in range(lib.ismap_rule_count())]


def rule_id(index: int) -> str:
    """The id of the rule in the row at `index`."""
    return read(lib.ismap_rule_id, position(index, lib.ismap_rule_count()))


def find(rule: str) -> int:
    """The index of the oldest row of a rule."""
    return call(lib.ismap_rule_find, lent_text(rule, "rule"))


def explain(rule: str) -> Dict[str, Any]:
    """What a rule asks, its clause, source, standing and the dates it is in force."""
    return _read(render_rule(rule, Format.JSON))


def explain_text(rule: str, language: Language = "ja") -> str:
    """The same as text for people."""
    return render_rule(rule, Format.TEXT, language).decode()


def render_rule(rule: str, format: Union[Format, str], language: Language = "ja") -> bytes:
    """The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8."""
    about = (chosen(Format, format, "format"), language_number(language))
    return written(lib.ismap_rule_explain, lent_text(rule, "rule"), *about)


def rules(left_to_people: bool = False) -> Dict[str, Any]:
    """The rules, all of them or those that are left to people."""
    return _read(render(Format.JSON, left_to_people=left_to_people))


def rules_text(left_to_people: bool = False, language: Language = "ja") -> str:
    """The same as text for people."""
    return render(Format.TEXT, language, left_to_people=left_to_people).decode()


def render(format: Union[Format, str], language: Language = "ja", *, left_to_people: bool = False) -> bytes:
    """The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8."""
    which = RuleFilter.LEFT_TO_PEOPLE if left_to_people else RuleFilter.ALL
    return written(lib.ismap_rule_list, which, chosen(Format, format, "format"), language_number(language))


def _read(answer: bytes) -> Dict[str, Any]:
    value: Dict[str, Any] = json.loads(answer)
    return value
