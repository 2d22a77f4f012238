"""Documents that were read."""

import json
from typing import Any, Dict, List, Optional, Union, cast

from ._call import text
from ._interface import DocumentKind, Layout, Status
from ._native import lib
from ._pointer import Handle, Owned
from ._text import lent_text, read
from ._values import chosen
from .errors import Error
from .formats import record_of
from .types import Agenda, Dossier, Procurement, Register, RegisteredAssessor, Statement

Kind = DocumentKind
"""What a document is. ANY: what its member `format` names; a dossier if it names none."""

Value = Union[Dossier, Statement, Register, Procurement, Agenda, RegisteredAssessor]


class Document(Handle[Owned]):
    """A document that an engine read. It may be used from any number of threads at once."""

    @property
    def kind(self) -> Kind:
        """What the document is."""
        return Kind(lib.ismap_document_kind_of(self._open))

    @property
    def nbytes(self) -> int:
        """The memory that its values take, in bytes."""
        taken: int = lib.ismap_document_bytes(self._open)
        return taken

    @property
    def notes(self) -> List[Dict[str, Any]]:
        """What was read otherwise than it was written, in a workbook, a CSV, a list or OSCAL: messages with places."""
        told: List[Dict[str, Any]] = json.loads(read(lib.ismap_document_notes_json, self._open))
        return told

    def cell(self, pointer: str) -> Optional[str]:
        """The cell that a JSON Pointer leads to: "管理策!D132"; None if the document was not read from a table."""
        try:
            return text(lib.ismap_document_cell, self._open, lent_text(pointer, "pointer"))
        except Error as error:
            if error.status == Status.NOT_FOUND:
                return None
            raise

    def json(self, layout: Layout = Layout.COMPACT) -> str:
        """The document as JSON: the members in the order of the schema, the same value in the same bytes."""
        return text(lib.ismap_document_write, self._open, chosen(Layout, layout, "layout"))

    def to_dict(self) -> Dict[str, Any]:
        """The document as a JSON object."""
        value: Dict[str, Any] = json.loads(self.json())
        return value

    def value(self) -> Value:
        """The document as dataclasses."""
        return cast(Value, record_of(self.to_dict()))

    def _about(self) -> str:
        return f"{self.kind.name.lower()}, {self.nbytes} bytes"

    def __sizeof__(self) -> int:
        return object.__sizeof__(self) + (0 if self.closed else self.nbytes)
