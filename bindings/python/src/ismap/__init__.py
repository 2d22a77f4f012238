"""The rules of ISMAP: documents in, reviews out. Unofficial: no verdict of this library binds anyone."""

from . import rules, schemas, types
from ._native import lib as _lib
from ._text import read as _read
from .batch import Answer, Batch
from .catalog import Catalog, Control, Level
from .controls import ControlId
from .days import day_text, months_after, parse_day, today_in_japan, validity_end
from .document import Document, Kind
from .engine import Engine
from .errors import Error, Status
from .forms import Language, Layout
from .lifecycle import GraphLanguage, lifecycle_graph
from .outcome import Decision, Judged, Outcome
from .review import Point, Result, Review, Row
from .sources import Source, Text
from .types import Certificate, Counting, Ground, RegistrationState, Severity, Verdict

__version__ = _read(_lib.ismap_version)
rulebook_version = _read(_lib.ismap_rulebook_version)
"""The version of the rule book that the rules were written from."""

__all__ = [
    "Answer",
    "Batch",
    "Catalog",
    "Certificate",
    "Control",
    "ControlId",
    "Counting",
    "Decision",
    "Document",
    "Engine",
    "Error",
    "GraphLanguage",
    "Ground",
    "Judged",
    "Kind",
    "Language",
    "Layout",
    "Level",
    "Outcome",
    "Point",
    "RegistrationState",
    "Result",
    "Review",
    "Row",
    "Severity",
    "Source",
    "Status",
    "Text",
    "Verdict",
    "day_text",
    "lifecycle_graph",
    "months_after",
    "parse_day",
    "rulebook_version",
    "rules",
    "schemas",
    "today_in_japan",
    "types",
    "validity_end",
]
