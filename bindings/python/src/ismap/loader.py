"""Reading documents."""

import json
import os
import pathlib
from typing import Any, Dict, Mapping, Optional, Union

from ._call import make, written
from ._interface import ListOptions, Str
from ._native import lib
from ._pointer import Handle, Owned
from ._text import lent, lent_text
from ._values import chosen
from .days import Day, optional_day_number
from .document import Document, Kind
from .errors import naming
from .limits import Limits, checked
from .sources import Source, Text, utf8
from .workbook import is_workbook, tables_of

Table = Union[Text, Mapping[str, Any]]
"""A workbook or a CSV as bytes or as the path of a file (pathlib.Path), a CSV as text, or what `read_workbook` gives."""

_TABLE_SUFFIXES = (".xlsx", ".csv", ".tsv")


class Loader(Handle[Owned]):
    """What reads documents."""

    def load(
        self, source: Source, kind: Kind = Kind.ANY, *, limits: Limits = Limits(), name: Optional[str] = None
    ) -> Document:
        """Reads a document of a kind; of any, by default.

        A workbook, and a file whose name ends in .xlsx, .csv or .tsv, is read as `load_table` reads it. An answer about
        documents that all have a `name` says what it rests on.
        """
        if _is_table(source):
            return self.load_table(source, kind, limits=limits, name=name)  # type: ignore[arg-type]
        data = utf8(source)
        if is_workbook(data):
            with naming(source):
                return self.load_table(data, kind, limits=limits, name=name)
        about = (chosen(Kind, kind, "kind"), lent(data), checked(limits).options(name=name))
        with naming(source):
            return Document(make(lib.ismap_document_free, lib.ismap_document_load, self._open, *about))

    def load_table(
        self,
        table: Table,
        kind: Kind = Kind.ANY,
        *,
        columns: Optional[Mapping[str, str]] = None,
        limits: Limits = Limits(),
        name: Optional[str] = None,
    ) -> Document:
        """Reads a document from a workbook, a CSV or tables. Columns and values are recognised in both languages.

        `name` is as in `load`; the digest of a workbook is that of its tables as JSON (`read_workbook`).
        `columns` names columns by letter or header: `{"番号": "A", "個別管理策": "F"}`. Diagnostics, and the errors of a
        table that cannot be read, name the cell. Of a statement the controls alone will do for a review.
        """
        about = chosen(Kind, kind, "kind")
        with naming(table):
            data = table_text(table)
            options = checked(limits).options(_typed(columns), name)
            return self._document(lib.ismap_document_load_table, about, lent(data), options)

    def load_list(
        self,
        table: Table,
        *,
        scheme: Optional[str] = None,
        as_of: Optional[Day] = None,
        columns: Optional[Mapping[str, str]] = None,
    ) -> Document:
        """Reads a register from the public list of cloud services, a workbook or a CSV.

        `scheme` ("ismap" or "ismap_liu") and `as_of`, the day of the list, are needed where the list does not say them.
        """
        options = ListOptions(
            scheme=Str() if scheme is None else lent_text(scheme, "scheme"),
            columns=Str() if columns is None else lent_text(_typed(columns) or "", "columns"),
            as_of=optional_day_number(as_of, "as_of"),
        )
        with naming(table):
            return self._document(lib.ismap_document_load_list, lent(table_text(table)), options)

    def load_oscal(
        self,
        plan: Source,
        results: Optional[Source] = None,
        milestones: Optional[Source] = None,
        kind: Kind = Kind.ANY,
        *,
        limits: Limits = Limits(),
    ) -> Document:
        """Reads a statement or a dossier from OSCAL documents.

        `plan` is a system security plan, `results` are assessment results, `milestones` a plan of action.
        """
        texts = [Str() if source is None else lent(utf8(source)) for source in (plan, results, milestones)]
        with naming(plan):
            about = (chosen(Kind, kind, "kind"), *texts, checked(limits).options())
            return self._document(lib.ismap_document_load_oscal, *about)

    def with_checklist(
        self,
        procurement: Union[Document, Source],
        checklist: Table,
        *,
        columns: Optional[Mapping[str, str]] = None,
    ) -> Document:
        """The procurement with what a filled-in checklist says of the buyer's own check."""
        loaded = self._loaded(procurement, Kind.PROCUREMENT)
        with naming(checklist):
            about = (lent(table_text(checklist)), Limits().options(_typed(columns)))
            return self._document(lib.ismap_procurement_with_checklist, loaded, *about)

    def _document(self, function: Any, *about: object) -> Document:
        return Document(make(lib.ismap_document_free, function, self._open, *about))

    def _loaded(self, document: Union[Document, Source], kind: Kind) -> Owned:
        return (document if isinstance(document, Document) else self.load(document, kind))._open

    def _registrations(self, register: Union[Document, Source, None]) -> Optional[Owned]:
        return None if register is None else self._loaded(register, Kind.REGISTER)


def _is_table(source: object) -> bool:
    return isinstance(source, os.PathLike) and pathlib.Path(source).suffix.lower() in _TABLE_SUFFIXES


def table_text(table: Table) -> bytes:
    """A CSV, or the tables as JSON."""
    data = utf8(table)
    return tables_of(data) if is_workbook(data) else data


def read_table(table: Table) -> Dict[str, Any]:
    """The rows of a workbook or a CSV as they stand, before anything is recognised: as `read_workbook` gives them."""
    with naming(table):
        tables: Dict[str, Any] = json.loads(written(lib.ismap_table_read, lent(table_text(table))))
    return tables


def _typed(columns: Optional[Mapping[str, str]]) -> Optional[str]:
    return None if columns is None else ",".join(f"{name}={column}" for name, column in columns.items())
