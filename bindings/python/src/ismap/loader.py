"""Reading documents."""

from typing import Mapping, Optional, Union

from ._call import make
from ._native import lib
from ._pointer import Handle, Owned
from ._text import lent
from ._values import chosen
from .document import Document, Kind
from .errors import naming
from .limits import Limits
from .sources import Source, utf8


class Loader(Handle[Owned]):
    """What reads documents."""

    def load(
        self,
        source: Source,
        kind: Kind = Kind.ANY,
        *,
        max_bytes: int = 0,
        max_depth: int = 0,
        max_items: int = 0,
        max_text: int = 0,
        max_all_items: int = 0,
        list_limits: Optional[Mapping[str, int]] = None,
    ) -> Document:
        """Reads a document. The limits are those of ismap.Limits."""
        limits = Limits(max_bytes, max_depth, max_items, max_text, max_all_items, list_limits or {})
        about = (chosen(Kind, kind, "kind"), lent(utf8(source)), limits.options())
        with naming(source):
            return Document(make(lib.ismap_document_free, lib.ismap_document_load, self._open, *about))

    def _loaded(self, document: Union[Document, Source], kind: Kind) -> Owned:
        return (document if isinstance(document, Document) else self.load(document, kind))._open

    def _registrations(self, register: Union[Document, Source, None]) -> Optional[Owned]:
        return None if register is None else self._loaded(register, Kind.REGISTER)
