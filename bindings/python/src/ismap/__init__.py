"""The rules of ISMAP: documents in, answers out. Unofficial: no verdict of this library binds anyone."""

from . import rules, schemas, types
from ._batch_call import BatchItem
from ._interface import ExportForm, Format, Layout, Level, Question, Status
from ._lines import Lines
from ._native import lib as _lib
from ._text import read as _read
from ._values import Language
from .answer import Answer, Decision, Judged, Review
from .batch import Batch
from .catalog import Catalog, Control
from .controls import ControlId
from .days import Day, day_text, months_after, parse_day, today_in_japan, validity_end
from .diagnostics import Diagnostic, Diagnostics
from .document import Document, Kind
from .engine import Engine
from .errors import Error
from .exporter import Exported, form_names
from .lifecycle import GraphLanguage, lifecycle_graph
from .limits import Limits
from .loader import Table, read_table
from .results import Point, Result
from .sources import Source, Text
from .statistics import Stats
from .types import Certificate, Counting, Ground, RegistrationState, Severity, Verdict
from .workbook import read_workbook, write_workbook

__version__ = _read(_lib.ismap_version)
rulebook_version = _read(_lib.ismap_rulebook_version)
"""The version of the rule book that the rules were written from."""

__all__ = [
    "Answer",
    "Batch",
    "BatchItem",
    "Catalog",
    "Certificate",
    "Control",
    "ControlId",
    "Counting",
    "Day",
    "Decision",
    "Diagnostic",
    "Diagnostics",
    "Document",
    "Engine",
    "Error",
    "ExportForm",
    "Exported",
    "Format",
    "GraphLanguage",
    "Ground",
    "Judged",
    "Kind",
    "Language",
    "Layout",
    "Level",
    "Limits",
    "Lines",
    "Point",
    "Question",
    "RegistrationState",
    "Result",
    "Review",
    "Severity",
    "Source",
    "Stats",
    "Status",
    "Table",
    "Text",
    "Verdict",
    "day_text",
    "form_names",
    "lifecycle_graph",
    "months_after",
    "parse_day",
    "read_table",
    "read_workbook",
    "rulebook_version",
    "rules",
    "schemas",
    "today_in_japan",
    "types",
    "validity_end",
    "write_workbook",
]
