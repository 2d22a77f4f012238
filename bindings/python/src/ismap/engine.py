"""The engine: the rules, a catalogue and a policy."""

import datetime
import json
from types import MappingProxyType
from typing import Any, Dict, Iterable, List, Mapping, Optional, Type, TypeVar, Union

from ._call import call, make, text
from ._native import lib
from ._pointer import Handle, Pointer
from ._structs import AnswerOptions, BatchOptions, EngineOptions, ListLimit, LoadOptions, ReviewOptions, Str
from ._text import lent, lent_text, read
from .batch import Batch, Progress, Teller
from .catalog import Catalog
from .days import Day, day_if_present, day_number
from .document import Document, Kind
from .errors import Error, naming
from .forms import JSON, Language, Layout, certificate_number, form_number
from .outcome import Decision, Judged, Outcome
from .record import Record
from .review import Review
from .sources import Source, Text, ndjson, utf8
from .types import (
    AgendaPlan,
    AssessmentPlan,
    AssessorReview,
    Certificate,
    Difference,
    DueList,
    ImpactReport,
    MigrationReport,
    OverlapReport,
    ProcurementDecision,
    RegisterImpact,
    RegisterStatus,
    RegistrationState,
    RemedyReport,
)

_Value = TypeVar("_Value", bound=Record)


class Engine(Handle):
    """The rules with a catalogue and a policy. Make one and share it: any number of threads may use it at once."""

    def __init__(self, policy: Optional[Source] = None) -> None:
        options = EngineOptions(policy=Str() if policy is None else lent(utf8(policy)))
        with naming(policy):
            super().__init__(make(lib.ismap_engine_free, lib.ismap_engine_create, options))

    def with_catalog(self, csv: Text, revision: Optional[Day] = None) -> "Engine":
        """Another engine, with the same policy and a catalogue completed by a table.

        The table is CSV in UTF-8. Its header decides the edition: `id,change_type,pattern[,text]` is attached table 3
        of ismap-2020, `objective,id,pattern[,guidance]` the table of ismap-2025.
        `revision` is a day on which the table was in force, if it is not that of the latest revision.
        """
        if revision is None:
            return self._other(lib.ismap_engine_import_catalog_csv, csv)
        return self._other(lib.ismap_engine_import_catalog_revision, csv, day_number(revision, "revision"))

    def with_edition(self, edition: str) -> "Engine":
        """Another engine, with the same policy and the embedded catalogue of `ismap-2020` or `ismap-2025`."""
        return self._other(lib.ismap_engine_use_edition, edition)

    def _other(self, function: Any, text: Text, *about: object) -> "Engine":
        engine = Engine.__new__(Engine)
        with naming(text):
            Handle.__init__(engine, make(lib.ismap_engine_free, function, self._pointer, lent(utf8(text)), *about))
        return engine

    @property
    def warnings(self) -> List[Dict[str, Any]]:
        """What to look at in the imported table."""
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
        max_all_items: int = 0,
        list_limits: Mapping[str, int] = MappingProxyType({}),
    ) -> Document:
        """Reads a document. A limit of 0 is the default: 64 MiB, 64 levels, 200,000 items of a list, 1 MiB of one text
        and 2,000,000 items of all lists.

        A register may have 256 MiB, 500,000 items and 6,000,000 in all, an agenda 512 KiB. Some lists are shorter
        unless `list_limits` says otherwise: `{"history": 20_000}` by the names of docs/limits.md.
        """
        lists = (ListLimit * len(list_limits))(*[ListLimit(lent_text(name), most) for name, most in list_limits.items()])
        limits = LoadOptions(
            max_bytes=max_bytes,
            max_depth=max_depth,
            max_items=max_items,
            max_text=max_text,
            max_all_items=max_all_items,
            list_limits=lists,
            list_limit_count=len(lists),
        )
        json = lent(utf8(source))
        with naming(source):
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

    def status(
        self,
        register: Union[Document, Source],
        number: Optional[str] = None,
        *,
        as_of: Day,
        layout: Layout = Layout.COMPACT,
    ) -> Outcome[RegisterStatus]:
        """The state of the service `number`, or of all: what is owed, and what happens next if nobody acts."""
        loaded, day = self._loaded(register, Kind.REGISTER), day_number(as_of)
        if number is None:
            return self._outcome(RegisterStatus, layout, lib.ismap_register_status, loaded, day)
        return self._outcome(RegisterStatus, layout, lib.ismap_service_status, loaded, lent_text(number), day)

    def state(self, register: Union[Document, Source], number: str, *, as_of: Day) -> RegistrationState:
        """The state alone of the service `number`."""
        about = (self._loaded(register, Kind.REGISTER), lent_text(number), day_number(as_of))
        return RegistrationState(read(lib.ismap_state_name, call(lib.ismap_service_state, self._pointer, *about)))

    def valid_until(self, register: Union[Document, Source], number: str, *, as_of: Day) -> Optional[datetime.date]:
        """The last day on which the registration of the service `number` is valid; None if that is not known."""
        about = (self._loaded(register, Kind.REGISTER), lent_text(number), day_number(as_of))
        return day_if_present(call(lib.ismap_service_valid_until, self._pointer, *about))

    def due(
        self,
        register: Union[Document, Source],
        *,
        as_of: Day,
        within: Optional[int] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Outcome[DueList]:
        """What is owed and not done, soonest first: all, or what is due within so many days."""
        if within is not None and within < 0:
            raise ValueError("within must not be negative")
        about = (self._loaded(register, Kind.REGISTER), -1 if within is None else within, day_number(as_of))
        return self._outcome(DueList, layout, lib.ismap_register_due, *about)

    def impact(
        self,
        register: Union[Document, Source],
        number: str,
        *,
        as_of: Day,
        dossier: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Outcome[ImpactReport]:
        """What depends on the service `number`. With a dossier or a statement, also which controls it takes over."""
        loaded = None if dossier is None else self._loaded(dossier, Kind.ANY)
        about = (self._loaded(register, Kind.REGISTER), lent_text(number), loaded, day_number(as_of))
        return self._outcome(ImpactReport, layout, lib.ismap_service_impact, *about)

    def at_risk(
        self, register: Union[Document, Source], *, as_of: Day, layout: Layout = Layout.COMPACT
    ) -> Outcome[RegisterImpact]:
        """The services without a valid registration that others depend on, and those others."""
        about = (self._loaded(register, Kind.REGISTER), day_number(as_of))
        return self._outcome(RegisterImpact, layout, lib.ismap_register_impact, *about)

    def decide(
        self,
        procurement: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Decision:
        """Whether a service may be procured, and on which ground. `as_of` is the day for obligations."""
        about = (self._loaded(procurement, Kind.PROCUREMENT), self._registrations(register), day_number(as_of))
        return Decision(self._answer(layout, lib.ismap_procurement_decide, *about), ProcurementDecision)

    def review_assessor(
        self,
        assessor: Union[Document, Source],
        number: Optional[str] = None,
        *,
        as_of: Day,
        layout: Layout = Layout.COMPACT,
    ) -> Judged[AssessorReview]:
        """Reviews an assessor: its own document, or the one of a register that has the number."""
        name = Str() if number is None else lent_text(number)
        kind = Kind.ASSESSOR if number is None else Kind.REGISTER
        about = (self._loaded(assessor, kind), name, day_number(as_of))
        return Judged(self._answer(layout, lib.ismap_assessor_review, *about), AssessorReview)

    def plan_agenda(self, agenda: Union[Document, Source], *, layout: Layout = Layout.COMPACT) -> Judged[AgendaPlan]:
        """Who takes part and who is recused at a committee meeting, and which path each application takes."""
        loaded = self._loaded(agenda, Kind.AGENDA)
        return Judged(self._answer(layout, lib.ismap_agenda_plan, loaded), AgendaPlan)

    def plan_assessment(
        self,
        dossier: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Outcome[AssessmentPlan]:
        """Which items of the statement the assessment may leave out, and by which rules."""
        about = (self._loaded(dossier, Kind.DOSSIER), self._registrations(register), day_number(as_of))
        return self._outcome(AssessmentPlan, layout, lib.ismap_assessment_plan, *about)

    def migrate(
        self, document: Union[Document, Source], edition: str = "ismap-2025", *, layout: Layout = Layout.COMPACT
    ) -> Outcome[MigrationReport]:
        """The statement drafted anew in another edition of the Control Criteria, and what is left to people.

        Only an answer whose `outcome` is MigrationOutcome.DRAFTED has a `draft`.
        """
        about = (self._loaded(document, Kind.ANY), lent_text(edition))
        return self._outcome(MigrationReport, layout, lib.ismap_statement_migrate, *about)

    def time_limits(self, as_of: Day) -> Dict[str, Any]:
        """The time limits that the law gives, with the spans in force on a day under the policy of the engine."""
        limits: Dict[str, Any] = json.loads(text(lib.ismap_time_limit_list, self._pointer, day_number(as_of), JSON))
        return limits

    def time_limits_text(self, as_of: Day, language: Language = "ja") -> str:
        """The same as text for people."""
        return text(lib.ismap_time_limit_list, self._pointer, day_number(as_of), form_number(language))

    def overlap(
        self, document: Union[Document, Source], certificate: Certificate, *, layout: Layout = Layout.COMPACT
    ) -> Outcome[OverlapReport]:
        """Which items of the statement go back to the standard of a certificate. It replaces no assessment."""
        about = (self._loaded(document, Kind.ANY), certificate_number(certificate))
        return self._outcome(OverlapReport, layout, lib.ismap_certificate_overlap, *about)

    def diff(
        self,
        before: Union[Document, Source],
        after: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Judged[Difference]:
        """What changed between two applications, or two statements, and what that means."""
        compared = (self._loaded(before, Kind.ANY), self._loaded(after, Kind.ANY))
        about = (*compared, self._registrations(register), day_number(as_of))
        return Judged(self._answer(layout, lib.ismap_document_diff, *about), Difference)

    def remedy(
        self,
        document: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        layout: Layout = Layout.COMPACT,
    ) -> Outcome[RemedyReport]:
        """What would have to change for no rule of the review to be not met, and who can change it."""
        about = (self._loaded(document, Kind.ANY), self._registrations(register), day_number(as_of))
        return self._outcome(RemedyReport, layout, lib.ismap_document_remedy, *about)

    def remedied(
        self,
        document: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        confirmed: bool = False,
    ) -> Document:
        """The document with the edits of `remedy` that software can make; with `confirmed`, also those that need it."""
        loaded = document if isinstance(document, Document) else self.load(document)
        about = (loaded._pointer, self._registrations(register), day_number(as_of), int(confirmed), Layout.COMPACT)
        edited = text(lib.ismap_document_remedied, self._pointer, *about)
        return self.load(edited, loaded.kind)

    def _outcome(self, kind: Type[_Value], layout: Layout, function: Any, *about: object) -> Outcome[_Value]:
        return Outcome(self._answer(layout, function, *about), kind)

    def _answer(self, layout: Layout, function: Any, *about: object) -> Pointer:
        return make(lib.ismap_answer_free, function, self._pointer, *about, AnswerOptions(layout=layout))

    def _loaded(self, document: Union[Document, Source], kind: Kind) -> Pointer:
        return (document if isinstance(document, Document) else self.load(document, kind))._pointer

    def _registrations(self, register: Union[Document, Source, None]) -> Optional[Pointer]:
        return None if register is None else self._loaded(register, Kind.REGISTER)
