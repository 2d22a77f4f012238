"""The engine: the rules, a catalogue and a policy."""

import json
from typing import Any, Dict, Iterable, List, Optional, Union

from ._call import make
from ._native import lib
from ._pointer import Handle, Pointer
from ._structs import BatchOptions, EngineOptions, LoadOptions, ReviewOptions, Str
from ._text import lent, read
from .batch import Batch, Progress, Teller
from .catalog import Catalog
from .days import Day, day_number
from .document import Document, Kind
from .errors import Error
from .forms import Layout
from .review import Review
from .sources import Source, Text, ndjson, utf8


class Engine(Handle):
    """The rules with a catalogue and a policy. Make one and share it: any number of threads may use it at once."""

    def __init__(self, policy: Optional[Source] = None) -> None:
        options = EngineOptions(policy=Str() if policy is None else lent(utf8(policy)))
        super().__init__(make(lib.ismap_engine_free, lib.ismap_engine_create, options))

    def with_catalog(self, csv: Text) -> "Engine":
        """Another engine, with the same policy and the catalogue completed by an export of attached table 3.

        The table is CSV in UTF-8 with the header `id,change_type,pattern[,text]`.
        """
        engine = Engine.__new__(Engine)
        imported = make(lib.ismap_engine_free, lib.ismap_engine_import_catalog_csv, self._pointer, lent(utf8(csv)))
        Handle.__init__(engine, imported)
        return engine

    @property
    def warnings(self) -> List[Dict[str, Any]]:
        """What a person should look at in the imported table."""
        value: List[Dict[str, Any]] = json.loads(read(lib.ismap_engine_warnings_json, self._pointer))
        return value

    @property
    def catalog(self) -> Catalog:
        """The controls."""
        return Catalog(self._pointer)

    def load(
        self,
        source: Source,
        kind: Kind = Kind.ANY,
        *,
        max_bytes: int = 0,
        max_depth: int = 0,
        max_items: int = 0,
        max_text: int = 0,
    ) -> Document:
        """Reads a document. A limit of 0 is the default: 64 MiB, 64 levels, 200,000 items, 1 MiB of one text."""
        limits = LoadOptions(max_bytes=max_bytes, max_depth=max_depth, max_items=max_items, max_text=max_text)
        json = lent(utf8(source))
        return Document(make(lib.ismap_document_free, lib.ismap_document_load, self._pointer, kind, json, limits))

    def review(
        self,
        dossier: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Review:
        """Reviews an application or a bare statement. `as_of` is the day for the register and for obligations.

        Without a register the rules that look a number up answer unknown. A breach is no error: the review says so.
        """
        return Review(
            make(
                lib.ismap_review_free,
                lib.ismap_review_dossier,
                self._pointer,
                self._loaded(dossier, Kind.ANY),
                self._registrations(register),
                day_number(as_of),
                ReviewOptions(layout=layout),
            )
        )

    def review_batch(
        self,
        documents: Union[Text, Iterable[Source]],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        threads: int = 1,
        progress: Optional[Progress] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Batch:
        """Reviews many dossiers or bare statements: NDJSON, or one document after the other.

        Each document has its own answer, and a bad one never stops the rest. Errors name places in the whole NDJSON.
        If `progress` stops the batch, the status of the error is Status.CANCELLED; what `progress` raises, this raises.
        """
        teller = Teller(progress)
        try:
            return Batch(
                make(
                    lib.ismap_batch_free,
                    lib.ismap_review_batch,
                    self._pointer,
                    lent(ndjson(documents)),
                    self._registrations(register),
                    day_number(as_of),
                    BatchOptions(threads=threads, layout=layout, progress=teller.callback),
                )
            )
        except Error:
            if teller.raised:
                raise teller.raised from None
            raise

    def _loaded(self, document: Union[Document, Source], kind: Kind) -> Pointer:
        return (document if isinstance(document, Document) else self.load(document, kind))._pointer

    def _registrations(self, register: Union[Document, Source, None]) -> Optional[Pointer]:
        return None if register is None else self._loaded(register, Kind.REGISTER)
