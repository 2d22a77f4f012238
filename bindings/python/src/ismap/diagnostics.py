"""What an answer has to say."""

import datetime
from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple

from . import _interface
from ._native import lib
from ._pandas import data_frame
from ._pointer import Pointer
from ._sequence import Items
from ._text import read, read_if_present
from ._values import Language, language_number, severity_of, verdict_of
from .controls import ControlId, packed_control
from .days import day_if_present
from .results import Result, result_of
from .types import Severity, Verdict


_JA, _EN = int(_interface.Language.JA), int(_interface.Language.EN)


class Diagnostic(NamedTuple):
    """A finding, a consequence of a change, or an edit that cures a breach. It outlives its answer.

    `rule` and `result` are those it comes from, `verdict` is theirs or that of the consequence; None if there is none.
    `code` is stable: "REG-3.2/late". `pointer` is the JSON Pointer of what it is about in the document that was asked
    about: "" is the whole document, None means nothing in it. `cell` is that place in the workbook or CSV that the
    document was read from: "管理策!D132". `limit` is the day that was missed or has to be kept.
    `remedy_ja` and `remedy_en` say what to do, if that is known.
    """

    rule: Optional[str]
    verdict: Optional[Verdict]
    severity: Severity
    code: str
    pointer: Optional[str]
    cell: Optional[str]
    controls: Tuple[ControlId, ...]
    limit: Optional[datetime.date]
    message_ja: str
    message_en: str
    remedy_ja: Optional[str]
    remedy_en: Optional[str]
    result: Optional[Result]

    def message(self, language: Language = "ja") -> str:
        """What it says."""
        return self.message_ja if language_number(language) == _JA else self.message_en

    def remedy(self, language: Language = "ja") -> Optional[str]:
        """What to do; None if that is not known."""
        return self.remedy_ja if language_number(language) == _JA else self.remedy_en


class Diagnostics(Items[Diagnostic]):
    """The diagnostics in the order of the answer. Each is read when it is asked for."""

    def __init__(self, count: int, at: Callable[[int], Diagnostic]) -> None:
        self._count = count
        self._read = at

    def __len__(self) -> int:
        return self._count

    def _at(self, index: int) -> Diagnostic:
        return self._read(index)

    def to_pandas(self) -> Any:
        """A pandas.DataFrame with a row for each: words for enumerators and controls, datetime.date for days."""
        return data_frame([_row(diagnostic) for diagnostic in self], _COLUMNS)


_COLUMNS = [field for field in Diagnostic._fields if field != "result"]


def _row(diagnostic: Diagnostic) -> Tuple[object, ...]:
    shown = diagnostic._asdict()
    shown["verdict"] = diagnostic.verdict and diagnostic.verdict.value
    shown["severity"] = diagnostic.severity.value
    shown["controls"] = tuple(map(str, diagnostic.controls))
    return tuple(shown[column] for column in _COLUMNS)


def diagnostic_at(answer: Pointer, results: Dict[int, Result], index: int) -> Diagnostic:
    """The diagnostic of an answer. `results` are those that were read already, by their addresses."""
    one = lib.ismap_answer_diagnostic(answer, index)
    result = lib.ismap_diagnostic_result(one)
    if result and result not in results:
        results[result] = result_of(result)
    return Diagnostic(
        read_if_present(lib.ismap_diagnostic_rule, one),
        verdict_of(lib.ismap_diagnostic_verdict(one)),
        severity_of(lib.ismap_diagnostic_severity(one)),
        read(lib.ismap_diagnostic_code, one),
        read_if_present(lib.ismap_diagnostic_pointer, one),
        read_if_present(lib.ismap_diagnostic_cell, one),
        tuple(
            packed_control(lib.ismap_diagnostic_control(one, place))
            for place in range(lib.ismap_diagnostic_control_count(one))
        ),
        day_if_present(lib.ismap_diagnostic_limit(one)),
        read(lib.ismap_diagnostic_message, one, _JA),
        read(lib.ismap_diagnostic_message, one, _EN),
        read_if_present(lib.ismap_diagnostic_remedy, one, _JA),
        read_if_present(lib.ismap_diagnostic_remedy, one, _EN),
        results.get(result),
    )
