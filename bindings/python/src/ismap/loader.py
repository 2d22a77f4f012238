"""Reading documents."""

from typing import Optional, Union

from ._call import make
from ._native import lib
from ._pointer import Handle, Owned
from ._text import lent
from ._values import chosen
from .document import Document, Kind
from .errors import naming
from .limits import Limits, checked
from .sources import Source, utf8


class Loader(Handle[Owned]):
    """What reads documents."""

    def load(self, source: Source, kind: Kind = Kind.ANY, *, limits: Limits = Limits()) -> Document:
        """Reads a document of a kind; of any, by default."""
        about = (chosen(Kind, kind, "kind"), lent(utf8(source)), checked(limits).options())
        with naming(source):
            return Document(make(lib.ismap_document_free, lib.ismap_document_load, self._open, *about))

    def _loaded(self, document: Union[Document, Source], kind: Kind) -> Owned:
        return (document if isinstance(document, Document) else self.load(document, kind))._open

    def _registrations(self, register: Union[Document, Source, None]) -> Optional[Owned]:
        return None if register is None else self._loaded(register, Kind.REGISTER)
