"""The questions that an engine answers."""

import datetime
from ctypes import c_int32, pointer
from typing import Any, Optional, Union

from . import _interface
from ._call import call, make, text, written
from ._facts import Asked
from ._interface import Format, Layout, QuestionOptions, RemedyBy, Str
from ._native import lib
from ._numbers import natural_int32
from ._text import lent_text
from ._values import Language, chosen, enumerator_of, language_number
from .answer import Answer, Decision, Judged, Review
from .days import Day, day_if_present, day_number, optional_day_number
from .document import Document, Kind
from .exporter import Exporter
from .sources import Source
from .types import (
    AgendaPlan,
    AssessmentPlan,
    AssessorReview,
    Certificate,
    Difference,
    DueList,
    ImpactReport,
    IncidentList,
    MigrationReport,
    OverlapReport,
    RegisterImpact,
    RegisterStatus,
    RegistrationState,
    RemedyReport,
)


class Questions(Exporter):
    """Asks about documents. A document of another kind than is asked for is an Error with Status.WRONG_DOCUMENT."""

    def review(
        self,
        dossier: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
    ) -> Review:
        """Reviews an application or a bare statement. `as_of` is the day for the register and for obligations.

        Without a register the rules that look a number up answer unknown. A breach is no error: the review says so.
        """
        about = (self._loaded(dossier, Kind.ANY), self._registrations(register), day_number(as_of))
        return Review(self._ask(lib.ismap_document_review, *about))

    def status(
        self, register: Union[Document, Source], number: Optional[str] = None, *, as_of: Day
    ) -> Answer[RegisterStatus]:
        """The state of the service `number`, or of all: what is owed, and what happens next if nobody acts."""
        loaded, day = self._loaded(register, Kind.REGISTER), day_number(as_of)
        if number is None:
            return Answer(self._ask(lib.ismap_register_status, loaded, day))
        return Answer(self._ask(lib.ismap_service_status, loaded, lent_text(number, "number"), day))

    def state(self, register: Union[Document, Source], number: str, *, as_of: Day) -> RegistrationState:
        """The state alone of the service `number`."""
        about = (self._loaded(register, Kind.REGISTER), lent_text(number, "number"), day_number(as_of))
        return enumerator_of(RegistrationState, call(lib.ismap_service_state, self._open, *about))

    def valid_until(self, register: Union[Document, Source], number: str, *, as_of: Day) -> Optional[datetime.date]:
        """The last day on which the registration of the service `number` is valid; None if that is not known."""
        about = (self._loaded(register, Kind.REGISTER), lent_text(number, "number"), day_number(as_of))
        return day_if_present(call(lib.ismap_service_valid_until, self._open, *about))

    def due(
        self, register: Union[Document, Source], *, as_of: Day, within: Optional[int] = None
    ) -> Answer[DueList]:
        """What is owed and not done, soonest first: all, or what is due within so many days."""
        options = None
        if within is not None:
            options = QuestionOptions(within_days=pointer(c_int32(natural_int32(within, "within"))))
        about = (self._loaded(register, Kind.REGISTER), day_number(as_of))
        return Answer(self._ask(lib.ismap_register_due, *about, options=options))

    def incidents(
        self,
        register: Union[Document, Source],
        *,
        as_of: Day,
        since: Optional[Day] = None,
        provider: Optional[str] = None,
    ) -> Answer[IncidentList]:
        """The incidents and grave changes that the register shows, with their reports and what is still owed."""
        options = QuestionOptions(provider=Str() if provider is None else lent_text(provider, "provider"))
        if since is not None:
            options.since = pointer(c_int32(day_number(since)))
        about = (self._loaded(register, Kind.REGISTER), day_number(as_of))
        return Answer(self._ask(lib.ismap_register_incidents, *about, options=options))

    def impact(
        self,
        register: Union[Document, Source],
        number: str,
        *,
        as_of: Day,
        dossier: Union[Document, Source, None] = None,
    ) -> Answer[ImpactReport]:
        """What depends on the service `number`. With a dossier or a statement, also which controls it takes over."""
        loaded = None if dossier is None else self._loaded(dossier, Kind.ANY)
        about = (self._loaded(register, Kind.REGISTER), lent_text(number, "number"), loaded, day_number(as_of))
        return Answer(self._ask(lib.ismap_service_impact, *about))

    def at_risk(self, register: Union[Document, Source], *, as_of: Day) -> Answer[RegisterImpact]:
        """The services without a valid registration that others depend on, and those others."""
        about = (self._loaded(register, Kind.REGISTER), day_number(as_of))
        return Answer(self._ask(lib.ismap_register_impact, *about))

    def decide(
        self,
        procurement: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
    ) -> Decision:
        """Whether a service may be procured, and on which ground.

        The day of the purchase is the member `on` of the procurement: ask about another day with another `on`. `as_of`
        is the day on which is asked: what the register says of later days does not count yet.
        """
        about = (self._loaded(procurement, Kind.PROCUREMENT), self._registrations(register), day_number(as_of))
        return Decision(self._ask(lib.ismap_procurement_decide, *about))

    def review_assessor(
        self, assessor: Union[Document, Source], number: Optional[str] = None, *, as_of: Day
    ) -> Judged[AssessorReview]:
        """Reviews an assessor: its own document, or the one of a register that has the number."""
        kind = Kind.ASSESSOR if number is None else Kind.ANY
        name = Str() if number is None else lent_text(number, "number")
        about = (self._loaded(assessor, kind), name, day_number(as_of))
        return Judged(self._ask(lib.ismap_assessor_review, *about))

    def plan_agenda(self, agenda: Union[Document, Source]) -> Judged[AgendaPlan]:
        """Who takes part and who is recused at a committee meeting, and which path each application takes."""
        return Judged(self._ask(lib.ismap_agenda_plan, self._loaded(agenda, Kind.AGENDA)))

    def plan_assessment(
        self,
        dossier: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
    ) -> Answer[AssessmentPlan]:
        """Which items of the statement the assessment may leave out, and by which rules."""
        about = (self._loaded(dossier, Kind.DOSSIER), self._registrations(register), day_number(as_of))
        return Answer(self._ask(lib.ismap_assessment_plan, *about))

    def migrate(
        self, document: Union[Document, Source], edition: str = "ismap-2025"
    ) -> Answer[MigrationReport]:
        """The statement drafted anew in another edition of the Control Criteria, and what is left to people.

        Only an answer whose `value().outcome` is MigrationOutcome.DRAFTED has a `value().draft`.
        """
        return Answer(self._ask(lib.ismap_statement_migrate, self._loaded(document, Kind.ANY), lent_text(edition, "edition")))

    def overlap(self, document: Union[Document, Source], certificate: Certificate) -> Answer[OverlapReport]:
        """Which items of the statement go back to the standard of a certificate. It replaces no assessment."""
        standard = chosen(_interface.Certificate, certificate, "certificate")
        return Answer(self._ask(lib.ismap_certificate_overlap, self._loaded(document, Kind.ANY), standard))

    def diff(
        self,
        before: Union[Document, Source],
        after: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
    ) -> Judged[Difference]:
        """What changed between two applications, or two statements, and what that means."""
        compared = (self._loaded(before, Kind.ANY), self._loaded(after, Kind.ANY))
        about = (*compared, self._registrations(register), day_number(as_of))
        return Judged(self._ask(lib.ismap_document_diff, *about))

    def remedy(
        self,
        document: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
    ) -> Answer[RemedyReport]:
        """What would have to change for no rule of the review to be not met, and who can change it."""
        about = (self._loaded(document, Kind.ANY), self._registrations(register), day_number(as_of))
        return Answer(self._ask(lib.ismap_document_remedy, *about))

    def remedied(
        self,
        document: Union[Document, Source],
        *,
        as_of: Day,
        register: Union[Document, Source, None] = None,
        confirmed: bool = False,
    ) -> Document:
        """The document with the edits of `remedy` that software can make; with `confirmed`, also those that need it."""
        if not isinstance(confirmed, bool):
            raise TypeError(f"confirmed must be a bool, not {confirmed!r}")
        loaded = document if isinstance(document, Document) else self.load(document)
        up_to = RemedyBy.CONFIRMATION if confirmed else RemedyBy.MACHINE
        about = (loaded._open, self._registrations(register), day_number(as_of), up_to, Layout.COMPACT)
        return self.load(text(lib.ismap_document_remedied, self._open, *about), loaded.kind)

    def report(
        self,
        document: Union[Document, Source],
        *,
        as_of: Optional[Day] = None,
        register: Union[Document, Source, None] = None,
        contract_until: Optional[Day] = None,
        format: Union[Format, str] = Format.HTML,
        language: Language = "ja",
    ) -> bytes:
        """A draft paper: the report of a review, or the paper for a decision on a procurement or for a meeting.

        Of a dossier, a statement or a procurement the day `as_of` is needed; of an agenda it is not taken.
        `contract_until` is the last day of a contract, of a procurement. `format` is "text", "markdown", "html", "csv"
        or "tables".
        """
        about = (
            self._loaded(document, Kind.ANY),
            self._registrations(register),
            optional_day_number(as_of, "as_of"),
            optional_day_number(contract_until, "contract_until"),
        )
        form = (chosen(Format, format, "format"), language_number(language))
        return written(lib.ismap_document_report, self._open, *about, *form)

    def _ask(self, function: Any, *about: object, options: Optional[QuestionOptions] = None) -> Asked:
        return Asked(make(lib.ismap_answer_free, function, self._open, *about, options))
