"""What many reviews have in common."""

import json
from typing import Any, Dict, List, Literal, Union

from . import types
from ._call import written
from ._frame import framed
from ._interface import Format
from ._native import lib
from ._pandas import data_frame
from ._text import lent
from ._values import Language, chosen, language_number
from .workbook import workbook_of

Part = Literal["points", "rules", "controls", "reasons"]
"""A list of statistics."""


class Stats:
    """Counts over many reviews. Those of several calls, or of several machines, are added by handing them in again."""

    def __init__(self, json: bytes) -> None:
        """From ismap-stats/1. Raises Error if it is something else."""
        self._json = json
        self.render("json")

    def json(self) -> bytes:
        """The statistics as JSON, in UTF-8: the same bytes in whichever order the documents came."""
        return self._json

    def to_dict(self) -> Dict[str, Any]:
        """The statistics as a JSON object."""
        value: Dict[str, Any] = json.loads(self._json)
        return value

    def value(self) -> types.Statistics:
        """The statistics as dataclasses."""
        return types.Statistics.from_dict(self.to_dict())

    def render(self, format: Union[Format, str], language: Language = "ja") -> bytes:
        """The statistics in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8."""
        about = (chosen(Format, format, "format"), language_number(language))
        return written(lib.ismap_statistics_show, lent(self._json), *about)

    def text(self, language: Language = "ja") -> str:
        """The statistics as text for people."""
        return self.render(Format.TEXT, language).decode()

    def html(self, language: Language = "ja") -> str:
        """The statistics as one page, which runs no script and requests nothing."""
        return self.render(Format.HTML, language).decode()

    def to_workbook(self, language: Language = "ja") -> bytes:
        """The lists of the statistics as a workbook (XLSX)."""
        return workbook_of(self.render(Format.TABLES, language))

    def to_pandas(self, part: Part = "rules") -> Any:
        """A pandas.DataFrame with a row for each of "points", "rules", "controls" or "reasons"."""
        return data_frame(self.rows(part))

    def rows(self, part: Part = "rules") -> List[Dict[str, Any]]:
        """One of the lists, flat: a column for each verdict, and no diagnostics."""
        if part not in ("points", "rules", "controls", "reasons"):
            raise ValueError(f"part: {part!r} is none of 'points', 'rules', 'controls', 'reasons'")
        return [_flat(item) for item in self.to_dict()[part]]

    def _repr_html_(self) -> str:
        return framed(self.html())

    def __repr__(self) -> str:
        value = self.to_dict()
        return f"<Stats: {value['documents']} reviewed, {value['refused']} refused>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stats) and self._json == other._json

    def __hash__(self) -> int:
        return hash(self._json)


def _flat(item: Dict[str, Any]) -> Dict[str, Any]:
    own = {name: value for name, value in item.items() if name not in ("verdicts", "diagnostics")}
    return {**own, **item.get("verdicts", {})}
