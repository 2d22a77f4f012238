"""The engine: the rules, a catalogue and a policy."""

import json
from ctypes import c_int32, pointer
from typing import Any, Callable, Dict, List, Optional, Union

from . import _interface
from ._batch_call import BatchCall, Input
from ._call import make, written
from ._interface import BatchOptions, EngineOptions, Format, ImportOptions, Log, Question, Read, Str
from ._lines import Lines, parts_of
from ._native import lib
from ._numbers import natural_int32, uint32
from ._pointer import Borrowed, Handle
from ._text import lent, lent_text, read
from ._values import Language, chosen, language_number
from .answer import Answer, Review
from .batch import Batch
from .catalog import Catalog
from .days import Day, day_number, optional_day_number
from .document import Document
from .errors import Error, error_of, naming
from .limits import Limits, checked
from .loader import Table, table_text
from .questions import Questions
from .sources import Source, utf8
from .statistics import Stats
from .types import Certificate


class Engine(Questions):
    """The rules with a catalogue and a policy. Make one and share it: any number of threads may use it at once.

    `log` is told each Error of a call with the engine or with what was made with it, and of each line of a batch, in
    the thread where it happens and before it is raised. What it raises goes to sys.unraisablehook.
    """

    def __init__(self, policy: Optional[Source] = None, *, log: Optional[Callable[[Error], object]] = None) -> None:
        options = EngineOptions(policy=Str() if policy is None else lent(utf8(policy)))
        told = None
        if log is not None:
            if not callable(log):
                raise TypeError(f"log must be callable, not {log!r}")
            told = options.log = _told(log)
        with naming(policy):
            super().__init__(make(lib.ismap_engine_free, lib.ismap_engine_create, options, keeps=told))

    def with_catalog(self, csv: Table, revision: Optional[Day] = None) -> "Engine":
        """Another engine, with the same policy and a catalogue completed by a table.

        The table is a workbook or a CSV: attached table 3 of ismap-2020, or, if it has a column of objectives, the
        table of ismap-2025. Its columns are recognised in both languages.
        `revision` is a day on which the table was in force, if it is not that of the latest revision.
        """
        options = ImportOptions(revision=optional_day_number(revision, "revision"))
        with naming(csv):
            return self._other(lib.ismap_engine_import_catalog, lent(table_text(csv)), options)

    def with_edition(self, edition: str) -> "Engine":
        """Another engine, with the same policy and the embedded catalogue of `ismap-2020` or `ismap-2025`."""
        return self._other(lib.ismap_engine_use_edition, lent_text(edition, "edition"))

    def _other(self, function: Any, *about: object) -> "Engine":
        engine = Engine.__new__(Engine)
        Handle.__init__(engine, make(lib.ismap_engine_free, function, self._open, *about))
        return engine

    @property
    def warnings(self) -> List[Dict[str, Any]]:
        """What to look at in the imported table."""
        value: List[Dict[str, Any]] = json.loads(read(lib.ismap_engine_warnings_json, self._open))
        return value

    @property
    def catalog(self) -> Catalog:
        """The controls."""
        return Catalog(self._open)

    def batch(
        self,
        question: Union[Question, str],
        lines: Lines,
        *,
        as_of: Optional[Day] = None,
        register: Union[Document, Source, None] = None,
        number: Optional[str] = None,
        edition: Optional[str] = None,
        certificate: Optional[Certificate] = None,
        within: Optional[int] = None,
        threads: int = 1,
        limits: Limits = Limits(),
        language: Optional[Language] = None,
        name: Optional[str] = None,
    ) -> Batch[Answer[Any]]:
        """Asks one question of one document after another, in `threads` threads; an iterator of BatchItem.

        `lines` is NDJSON (text, bytes, a path, an open file) or an iterable of documents, read while items are taken.
        For a difference two lines, or a tuple of two documents, give an answer; for Question.SERVICE_STATUS and
        Question.SERVICE_IMPACT a line is a number or a name. The other arguments are those that the question takes.
        A line that cannot be answered has an error and never stops the rest. Its places are those in the whole input.
        Each answer is a copy: its JSON is on one line, and it has a text only in `language`. With a `name`, of the file
        that the lines are in, it says what it rests on, if the register has a name too.
        """
        asked = chosen(Question, question, "question")
        registrations = self._registrations(register)
        options = BatchOptions(
            registrations=registrations and registrations._as_parameter_,
            as_of=optional_day_number(as_of, "as_of"),
            certificate=0 if certificate is None else chosen(_interface.Certificate, certificate, "certificate"),
            number=Str() if number is None else lent_text(number, "number"),
            edition=Str() if edition is None else lent_text(edition, "edition"),
            load=pointer(checked(limits).options(name=name)),
            threads=uint32(threads, "threads"),
            format=Format.JSON,
        )
        if within is not None:
            options.within_days = pointer(c_int32(natural_int32(within, "within")))
        languages = [] if language is None else [language_number(language)]
        return Batch(BatchCall(self._open, asked, options, registrations, languages, lines), lines)

    def review_batch(
        self,
        documents: Lines,
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        threads: int = 1,
        limits: Limits = Limits(),
        language: Optional[Language] = None,
        name: Optional[str] = None,
    ) -> Batch[Review]:
        """Reviews many dossiers or bare statements: `batch` with Question.DOCUMENT_REVIEW."""
        about: Dict[str, Any] = {"threads": threads, "limits": limits, "language": language, "name": name}
        reviews: Any = self.batch(Question.DOCUMENT_REVIEW, documents, as_of=as_of, register=register, **about)
        items: Batch[Review] = reviews
        return items

    def stats(
        self,
        lines: Lines,
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        threads: int = 1,
        limits: Limits = Limits(),
    ) -> Stats:
        """Reviews many dossiers or bare statements and counts what the reviews have in common.

        `lines` is as in `batch`; Stats, or their JSON, among them are added. A line that cannot be read is counted as
        refused, and told to the `log` of the engine. Memory does not grow with the lines.
        """
        registrations = self._registrations(register)
        parts = parts_of(lines, Question.DOCUMENT_REVIEW).parts
        source = Input(lambda: next(parts, b""))
        raised: List[BaseException] = []

        def read(_user: object, buffer: int, size: int) -> int:
            try:
                return source.read(buffer, size)
            except BaseException as error:
                raised.append(error)
                return -1

        options = BatchOptions(
            registrations=registrations and registrations._as_parameter_,
            as_of=day_number(as_of),
            load=pointer(checked(limits).options()),
            threads=uint32(threads, "threads"),
            read=Read(read),
        )
        try:
            return Stats(written(lib.ismap_statistics_count, self._open, Str(), options))
        except Error:
            if raised:
                raise raised[0]
            raise

    def time_limits(self, as_of: Day) -> Dict[str, Any]:
        """The time limits that the law gives, with the spans in force on a day under the policy of the engine."""
        limits: Dict[str, Any] = json.loads(self.render_time_limits(as_of, Format.JSON))
        return limits

    def time_limits_text(self, as_of: Day, language: Language = "ja") -> str:
        """The same as text for people."""
        return self.render_time_limits(as_of, Format.TEXT, language).decode()

    def render_time_limits(self, as_of: Day, format: Union[Format, str], language: Language = "ja") -> bytes:
        """The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8."""
        about = (chosen(Format, format, "format"), language_number(language))
        return written(lib.ismap_time_limit_list, self._open, day_number(as_of), *about)

    def _about(self) -> str:
        return f"{self.catalog.edition}, {len(self.catalog)} controls"


def _told(log: Callable[[Error], object]) -> Any:
    """A callback that gives each error to `log`."""
    return Log(lambda _user, error: log(error_of(Borrowed(error, None))) and None)
