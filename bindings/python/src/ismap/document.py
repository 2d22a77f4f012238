"""Documents that were read."""

import enum
import json
from typing import Any, Dict, Mapping, Type, Union

from ._call import text
from ._native import lib
from ._pointer import Handle
from .forms import Layout
from .types import Agenda, Dossier, Procurement, Register, RegisteredAssessor, Statement


class Kind(enum.IntEnum):
    """What a document is. ANY: what its member `format` names; a dossier if it names none."""

    ANY = 0
    DOSSIER = 1
    STATEMENT = 2
    REGISTER = 3
    PROCUREMENT = 4
    AGENDA = 5
    ASSESSOR = 6


Value = Union[Dossier, Statement, Register, Procurement, Agenda, RegisteredAssessor]

_TYPES: Mapping[Kind, Type[Value]] = {
    Kind.DOSSIER: Dossier,
    Kind.STATEMENT: Statement,
    Kind.REGISTER: Register,
    Kind.PROCUREMENT: Procurement,
    Kind.AGENDA: Agenda,
    Kind.ASSESSOR: RegisteredAssessor,
}


class Document(Handle):
    """A document that an engine read. It may be used from any number of threads at once."""

    @property
    def kind(self) -> Kind:
        """What the document is."""
        return Kind(lib.ismap_document_kind_of(self._pointer))

    def json(self, layout: Layout = Layout.COMPACT) -> str:
        """The document as JSON: the members in the order of the schema, the same value in the same bytes."""
        return text(lib.ismap_document_write, self._pointer, layout)

    def to_dict(self) -> Dict[str, Any]:
        """The document as a JSON object."""
        value: Dict[str, Any] = json.loads(self.json())
        return value

    def value(self) -> Value:
        """The document as dataclasses."""
        return _TYPES[self.kind].from_dict(self.to_dict())
