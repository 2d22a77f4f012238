"""Documents and results as types; what is absent is None. Written by generate.py from the JSON Schemas; do not edit."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from typing import ClassVar, List, Optional, Union

from .record import Record


@dataclass
class Acceptance(Record):
    """Acceptance (registration rules, chapters 4 and 5), which comes before the points of the review."""

    verdict: Verdict
    """The verdict of its rules together."""
    rules: List[str]
    """Ids of its rules."""


class Actor(str, enum.Enum):
    """Who owes an obligation."""

    APPLICANT = "applicant"
    """The applicant."""
    REGISTRANT = "registrant"
    """The registrant."""
    OPERATING_BODY = "operating_body"
    """The operating body."""
    COMMITTEE = "committee"
    """The ISMAP Steering Committee."""
    ASSESSOR = "assessor"
    """The assessor."""
    BUYER = "buyer"
    """The body that buys."""


@dataclass
class Agenda(Record):
    """The agenda of a meeting of the ISMAP Steering Committee."""

    FORMAT: ClassVar[Optional[str]] = "ismap-agenda/1"

    meeting: Meeting
    """The meeting."""
    members: List[Member]
    """The members of the committee, absent ones included."""
    applications: List[AgendaApplication]
    """The applications on the agenda."""
    interests: List[Interest]
    """Interests of members in applications (operating rules 2.4.1). An empty list if there are none."""


@dataclass
class AgendaApplication(Record):
    """One application on the agenda."""

    id: str
    """What names the application; each only once on the agenda."""
    scheme: AgendaScheme
    """The list that it asks to be entered on."""
    applicant: str
    """Name of the applicant."""
    services: List[str]
    """Names of the services. An empty list if there are none."""
    concerns: bool
    """True if it is not treated as one without particular concern in the review (operating rules 2.4.2)."""
    fit: bool
    """True if the operating body holds the requirements to be met."""
    kind: Optional[ApplicationKind] = None
    """First application or renewal. Absent: not known."""


@dataclass
class AgendaItem(Record):
    """One application on the agenda."""

    application: str
    """Id of the application."""
    path: AgendaPath
    """How it is dealt with."""
    taking_part: List[str]
    """Names of the members who discuss and vote."""
    recused: List[str]
    """Names of the members who take no part for an interest; absent ones are not among them."""


class AgendaPath(str, enum.Enum):
    """How an application is dealt with."""

    FULL_REPORT = "full_report"
    """Reported to the meeting point by point (registration rules 6.1)."""
    SIMPLIFIED = "simplified"
    """Listed by the procedure of operating rules 2.4.2."""


@dataclass
class AgendaPlan(Record):
    """Who takes part in what at a meeting of the committee."""

    FORMAT: ClassVar[Optional[str]] = "ismap-agenda-plan/1"

    on: datetime.date
    """Day of the meeting."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    supplements: List[Supplement]
    """The supplied values that the answer rests on."""
    verdict: Verdict
    """The verdict of the whole."""
    items: List[AgendaItem]
    """The applications."""
    results: List[RuleResult]
    """The answers of the rules."""
    obligations: List[Obligation]
    """What is owed."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


class AgendaScheme(str, enum.Enum):
    """The list that an application asks to be entered on."""

    ISMAP = "ismap"
    """ISMAP Cloud Service List."""
    ISMAP_LIU = "ismap_liu"
    """ISMAP-LIU Cloud Service List."""
    ASSESSOR = "assessor"
    """List of assessors."""


@dataclass
class Applicant(Record):
    """The applicant."""

    name: str
    """Name of the applicant."""
    under_own_name: bool
    """True if the applicant provides the service under its own name (registration rules, chapter 3)."""
    corporate_number: Optional[str] = None
    """Corporate number (13 digits). Absent: the name is compared instead."""


@dataclass
class Application(Record):
    """The application for registration (registration rules, chapters 3 to 6)."""

    scheme: Scheme
    """The list that registration is applied for."""
    kind: ApplicationKind
    """Whether it is a first application or a renewal."""
    service_model: ServiceModel
    """Model of the cloud service. ISMAP-LIU takes SaaS only."""
    applicant: Applicant
    """The applicant."""
    filed_on: datetime.date
    """Day of filing, within the time limit from the date of the assessment report (registration rules 4.2). It decides
    which rules apply."""
    inquiries: List[Inquiry]
    """Inquiries of the operating body during acceptance (registration rules 5.2). An empty list if there are none."""
    documents: List[FiledDocument]
    """The documents filed (registration rules 4.1)."""
    past_deletions: List[PastDeletion]
    """Past deletions of registrations of the applicant or the service (registration rules 6.1(7)). An empty list if
    there are none."""
    violations: List[Violation]
    """Breaches of the scheme's rules that were found (registration rules 6.1(7)). An empty list if there are none."""
    registration_number: Optional[str] = None
    """Number of the registration to be renewed; required for a renewal."""
    received_on: Optional[datetime.date] = None
    """Day on which the operating body received the application. Absent: not yet received."""
    accepted_on: Optional[datetime.date] = None
    """Day of acceptance. Absent: not yet accepted."""
    impact_assessment: Optional[ImpactAssessment] = None
    """The impact assessment that ISMAP-LIU asked for before 2025-04-01. Absent in all other cases."""


class ApplicationKind(str, enum.Enum):
    """Kind of application."""

    INITIAL = "initial"
    """First application."""
    RENEWAL = "renewal"
    """Renewal of a registration (registration rules, chapter 8)."""


class ApplicationPeriodStart(str, enum.Enum):
    """From which day the time for filing runs."""

    REPORT_DATE = "report_date"
    """From the date of the assessment report."""
    UNDECIDED = "undecided"
    """Not decided: left to a person."""


class AskedQuestion(str, enum.Enum):
    """A question that can be asked of documents."""

    DOCUMENT_REVIEW = "document_review"
    """Whether an application or a statement meets the rules."""
    SERVICE_STATUS = "service_status"
    """The state of a registration, and what is owed."""
    SERVICE_IMPACT = "service_impact"
    """What depends on a service."""
    REGISTER_STATUS = "register_status"
    """The states of all registrations."""
    REGISTER_DUE = "register_due"
    """What is due across a register."""
    REGISTER_IMPACT = "register_impact"
    """What depends on services without a valid registration."""
    PROCUREMENT_DECIDE = "procurement_decide"
    """Whether a service may be bought, and on which ground."""
    ASSESSOR_REVIEW = "assessor_review"
    """Whether an assessor meets the requirements."""
    AGENDA_PLAN = "agenda_plan"
    """Who decides on what at a meeting."""
    ASSESSMENT_PLAN = "assessment_plan"
    """What the assessment may leave out."""
    STATEMENT_MIGRATE = "statement_migrate"
    """What becomes of a statement in another edition."""
    CERTIFICATE_OVERLAP = "certificate_overlap"
    """Which items go back to a standard."""
    DOCUMENT_DIFF = "document_diff"
    """What changed between two submissions."""
    DOCUMENT_REMEDY = "document_remedy"
    """What has to change for no rule to be not met."""
    REGISTER_INCIDENTS = "register_incidents"
    """The incidents and grave changes that a register shows."""


@dataclass
class AssessmentPlan(Record):
    """Which items the external assessment covers, and which it may leave out."""

    FORMAT: ClassVar[Optional[str]] = "ismap-assessment-plan/1"

    as_of: datetime.date
    """The day of the question."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    supplements: List[Supplement]
    """The supplied values that the answer rests on."""
    items: List[PlanItem]
    """The items, in the order of the statement."""
    results: List[RuleResult]
    """The answers of the rules."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class AssessmentReport(Record):
    """The assessment report, in which the assessor reports what it did and found (registration rules 3.2)."""

    date: datetime.date
    """Its date: in principle within the time limit from the last day of the assessment period (registration rules
    3.2)."""
    assessor: str
    """Registration number of the assessor."""
    period: Period
    """The period assessed. It has to be the assessment period of the statement."""
    findings: List[Finding]
    """The findings. An empty list if there are none."""
    late_reason: Optional[str] = None
    """Why the report is dated later than registration rules 3.2 ask in principle. Absent: no reason is given."""


@dataclass
class AssessorReview(Record):
    """The review of an assessor (assessor registration rules 6.1)."""

    FORMAT: ClassVar[Optional[str]] = "ismap-assessor-review/1"

    number: str
    """Registration number of the assessor."""
    as_of: datetime.date
    """The day of the question."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    supplements: List[Supplement]
    """The supplied values that the answer rests on."""
    viewpoints: List[Viewpoint]
    """The two points of the review."""
    verdict: Verdict
    """The verdict of the whole."""
    results: List[RuleResult]
    """The answers of the rules."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class AuditPractice(Record):
    """One spell of practice in audits."""

    first: datetime.date
    """First day."""
    last: datetime.date
    """Last day."""
    standard: str
    """The audit standard or scheme followed."""


@dataclass
class BaseAtRisk(Record):
    """A service without a valid registration on which others stand."""

    number: str
    """Registration number."""
    direct: int
    """How many services are built on it directly."""
    scheme: Optional[Scheme] = None
    """The list it stands in. Absent: it is not in the register."""
    state: Optional[RegistrationState] = None
    """Its state. Absent: the register does not have it, or does not decide."""
    valid_until: Optional[datetime.date] = None
    """Last day of validity. Absent: it is not known."""
    dependents: Optional[int] = None
    """How many stand on it, directly or through others. Absent: not counted."""


@dataclass
class BaseCoverage(Record):
    """What a statement takes over from one base service (Control Criteria 2.2.2, 2.2.4)."""

    number: str
    """Registration number of the base service."""
    controls: List[str]
    """Controls inherited from it, in the order of the statement."""
    declared: bool
    """True if the statement names it among the outside services, as a base."""
    scheme: Optional[Scheme] = None
    """The list it stands in. Absent: the register does not say."""
    state: Optional[RegistrationState] = None
    """Its state. Absent: the register does not decide."""
    valid_until: Optional[datetime.date] = None
    """Last day of validity. Absent: it is not known."""


class BaseOnLiuList(str, enum.Enum):
    """Whether a base service on the ISMAP-LIU list is enough."""

    BY_SCHEME = "by_scheme"
    """Not enough for ISMAP; for ISMAP-LIU a person judges."""
    NOT_ENOUGH = "not_enough"
    """Not enough."""
    ENOUGH = "enough"
    """Enough."""


@dataclass
class Basis(Record):
    """What an answer rests on. Whoever has the same documents can ask again by it, and compare."""

    version: str
    """Version of the library."""
    rulebook: str
    """Version of the rule book."""
    question: AskedQuestion
    """The question answered."""
    arguments: BasisArguments
    """What the question was asked with besides documents."""
    documents: List[BasisDocument]
    """The documents that were read, in the order of their roles."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    catalog: Optional[CatalogUsed] = None
    """The table of controls used. Absent: none was looked at."""
    unchecked_controls: Optional[int] = None
    """How many control numbers of the statement this table cannot confirm. Absent: no statement was looked at."""
    answer_sha256: Optional[str] = None
    """SHA-256 of the answer without `basis`, in the canonical form of RFC 8785. Absent: it was not asked for."""


@dataclass
class BasisArguments(Record):
    """What a question was asked with besides documents. What was not given is absent."""

    as_of: Optional[datetime.date] = None
    """The day of the question."""
    number: Optional[str] = None
    """Number or name of a service or an assessor, as it was given."""
    edition: Optional[str] = None
    """Edition of the Control Criteria to migrate to."""
    certificate: Optional[Certificate] = None
    """Standard of the certificate."""
    within_days: Optional[int] = None
    """Days within which duties are due."""
    who: Optional[Actor] = None
    """Who owes the duties."""
    since: Optional[datetime.date] = None
    """First day of the incidents."""
    provider: Optional[str] = None
    """Name of the provider of the services."""
    revision: Optional[datetime.date] = None
    """Day for which the imported table of controls was read."""
    columns: Optional[List[str]] = None
    """Columns of a workbook or a CSV, as `number=A`."""


@dataclass
class BasisDocument(Record):
    """A document that was read. It is known by its digest."""

    role: DocumentRole
    """What it was read for."""
    form: DocumentForm
    """What the bytes are."""
    bytes: int
    """How many bytes it has."""
    sha256: str
    """SHA-256 of the bytes as they were read."""
    name: Optional[str] = None
    """Name of the file without its folders; absent if it has none. It is only shown."""


@dataclass
class Buyer(Record):
    """The body that buys."""

    name: str
    """Name of the body."""
    kind: BuyerKind
    """Kind of the body."""


class BuyerKind(str, enum.Enum):
    """Kind of a buyer."""

    MINISTRY = "ministry"
    """Ministry or agency of the state; covered from 2020-06-30."""
    INDEPENDENT_AGENCY = "independent_agency"
    """Independent administrative agency; covered from 2022-04-01."""
    DESIGNATED_CORPORATION = "designated_corporation"
    """Designated corporation; covered from 2022-04-01."""
    LOCAL_GOVERNMENT = "local_government"
    """Local government; the list is recommended to it."""


@dataclass
class CatalogUsed(Record):
    """The table of controls that the rules on numbers looked at."""

    edition: str
    """Edition of the Control Criteria."""
    imported: bool
    """True if it contains a table of the user."""
    details: int
    """How many detailed controls in force it has."""
    complete: bool
    """True if it has all of the edition; otherwise absence proves nothing."""
    revision: Optional[datetime.date] = None
    """Day for which that table was checked. Absent: none was given."""


class Certificate(str, enum.Enum):
    """Standard of a certificate."""

    ISO27001 = "iso27001"
    """ISO/IEC 27001."""
    ISO27017 = "iso27017"
    """ISO/IEC 27017."""
    ISO27002 = "iso27002"
    """ISO/IEC 27002."""
    ISO27014 = "iso27014"
    """ISO/IEC 27014."""


@dataclass
class Certification(Record):
    """One certification of the service or its provider (Form 3, annex 7)."""

    scheme: CertificationScheme
    """Scheme of the certification."""
    standard: str
    """Standard certified to, as `JIS Q 27001:2023`."""
    valid: Period
    """Validity of the certificate."""
    renewal_expected: bool
    """True if the certificate is expected to be renewed."""
    accreditation_iaf: bool
    """True if the certification body is accredited by a member of IAF."""
    scope_covers_service: bool
    """True if the certified scope contains the service of the statement."""
    scope_covers_management: bool
    """True if the certified scope contains the organisations that apply the individual controls of the management
    criteria."""
    scope_explained: bool
    """True if this is explained."""


class CertificationScheme(str, enum.Enum):
    """Scheme of a certification."""

    ISMS = "isms"
    """ISMS: JIS Q 27001 or ISO/IEC 27001."""
    OTHER = "other"
    """Another one."""


@dataclass
class Change(Record):
    """One difference between two documents."""

    kind: ChangeKind
    """Kind of the difference."""
    old_at: str
    """Its place in the old document (JSON Pointer). Of an addition to a list: its end, `-`."""
    new_at: str
    """Its place in the new document (JSON Pointer). Of a removal from a list: its end, `-`."""
    item: Optional[str] = None
    """What names the item of a list that it is in or is, as `9.4.1.8.PB`. Absent: it is in no such item."""
    old_value: Optional[str] = None
    """Value in the old document, as JSON text. Absent for an addition."""
    new_value: Optional[str] = None
    """Value in the new document, as JSON text. Absent for a removal."""
    old_cell: Optional[str] = None
    """The cell of the old place, if the old document was read from a workbook or a CSV. Absent: there is none."""
    new_cell: Optional[str] = None
    """The cell of the new place, if the new document was read from a workbook or a CSV. Absent: there is none."""


class ChangeKind(str, enum.Enum):
    """Kind of a difference."""

    ADDED = "added"
    """Added."""
    REMOVED = "removed"
    """Removed."""
    CHANGED = "changed"
    """Changed."""


class ChangeNature(str, enum.Enum):
    """In what an individual control changed. `rules` to `newly_adopted` are changes of content. The others alone are
    none for the management criteria."""

    RULES = "rules"
    """Rules or manuals tied to the control."""
    REALISATION = "realisation"
    """How it is realised: design, configuration, settings."""
    OPERATION = "operation"
    """How it is run: records, approvals, frequency."""
    MECHANISM = "mechanism"
    """What manages it: from manual work to a system, another tool."""
    NEWLY_ADOPTED = "newly_adopted"
    """From not adopted to adopted."""
    PERSONNEL = "personnel"
    """Other people in charge, as after a reorganisation."""
    MORE_SYSTEMS_OR_REGIONS = "more_systems_or_regions"
    """More systems or regions inside the same process."""
    CRITERIA_CHANGED = "criteria_changed"
    """The text of the criteria changed."""


@dataclass
class CheckItem(Record):
    """The check of one of the basic statement requirements."""

    id: str
    """Number of the requirement, with its suffix."""
    result: Optional[CheckResult] = None
    """What the buyer found. A requirement that does not apply falls short, and its assessment says why. Absent: nothing
    is found yet."""
    answer: Optional[str] = None
    """The provider's answer on the requirement. Absent: there is none."""
    assessment: Optional[str] = None
    """The buyer's assessment of the risk of a shortfall; required where the result is one."""
    assessed_on: Optional[datetime.date] = None
    """Day of the assessment. Absent: not stated."""


class CheckResult(str, enum.Enum):
    """What the buyer finds of a requirement."""

    SATISFIED = "satisfied"
    """The requirement is satisfied."""
    SHORTFALL = "shortfall"
    """The measures fall short of it."""


class CheckedCriteria(str, enum.Enum):
    """Criteria that a check covers."""

    GOVERNANCE = "governance"
    """All of the governance criteria."""
    MANAGEMENT = "management"
    """All of the management criteria."""
    OBJECTIVES = "objectives"
    """All control objectives of the controls criteria."""
    BASIC_DETAILS = "basic_details"
    """All detailed controls ending in B."""


@dataclass
class Choices(Record):
    """How the open points of the law are read. What is left out keeps its default."""

    counting: Optional[Counting] = None
    """How periods of months are counted (Q1, C-1, C-2)."""
    holiday_roll_over: Optional[HolidayRollOver] = None
    """What becomes of a deadline on a day off (Q2): those for acts only, such as filing, answering, reporting,
    checking, meeting and renewing."""
    application_period_start: Optional[ApplicationPeriodStart] = None
    """From which day the month of registration rules 4.2 runs (Q3)."""
    late_report: Optional[LateReport] = None
    """What a report later than registration rules 3.2 ask in principle amounts to (Q4)."""
    subsequent_events_until: Optional[SubsequentEventsUntil] = None
    """Up to which date an event is a subsequent event (Q5). The day itself is for a person."""
    violation_or_deletion: Optional[ViolationOrDeletion] = None
    """How the "or" in registration rules 6.1(7) is read (Q10)."""
    base_on_liu_list: Optional[BaseOnLiuList] = None
    """Whether a base service on the ISMAP-LIU list is enough (Q15)."""
    period_overlap: Optional[PeriodOverlap] = None
    """What an assessment period that overlaps the previous one amounts to (Q20). A gap is always a breach."""
    expiry_without_renewal: Optional[ExpiryWithoutRenewal] = None
    """What a registration is after its last day of validity without a renewal (Q7)."""
    reportable_incidents: Optional[ReportableIncidents] = None
    """Which incidents registration rules 9.1 ask to be reported (Q12, C-3)."""
    liu_validity: Optional[LiuValidity] = None
    """How long a registration of ISMAP-LIU lasts (LIU-2.9)."""
    provisional_year: Optional[ProvisionalYear] = None
    """How the year from the start of use is counted in provisional measures (EX-15)."""


@dataclass
class CisoCheck(Record):
    """The buyer's own check that an unlisted service meets the requirements and criteria of ISMAP."""

    responsible: str
    """The chief information security officer responsible, by name or position."""
    confirmed_on: datetime.date
    """Day of the confirmation."""
    covers: Optional[List[CheckedCriteria]] = None
    """The criteria it covers; all four are asked for. May be left out where the items are given."""
    shortfalls_assessed: Optional[bool] = None
    """True if the risk of what falls short was assessed. May be left out where the items are given."""
    in_selection_criteria: Optional[bool] = None
    """True if the buyer's selection criteria ask for this check. Absent: not known."""
    items: Optional[List[CheckItem]] = None
    """The check of each of the basic statement requirements; all of them are asked for. Absent: the criteria covered
    tell what was checked."""


@dataclass
class Citation(Record):
    """A clause, as of an edition of its text."""

    regulation: Regulation
    """The regulation."""
    clause: str
    """Number or name of the clause; `-` if none is known."""
    edition: str
    """Edition, or time, of the text that the number is from."""


class Confidentiality(str, enum.Enum):
    """Class of confidentiality."""

    CLASS_1 = "class_1"
    """Class 1 (Common Standards)."""
    CLASS_2 = "class_2"
    """Class 2 (Common Standards), the class that ISMAP assumes."""
    CLASS_3 = "class_3"
    """Class 3 (Common Standards)."""
    CLASS_3A = "class_3a"
    """Class 3A of the local governments' guideline of 2024-10-02."""
    CLASS_3B = "class_3b"
    """Class 3B of the local governments' guideline of 2024-10-02."""
    CLASS_3C = "class_3c"
    """Class 3C of the local governments' guideline of 2024-10-02."""


@dataclass
class Consequence(Record):
    """What a difference means under one clause."""

    code: str
    """Stable code, as `STM-2.2.5b/gap`."""
    rule: str
    """Id of the rule that has the text."""
    clause: Citation
    """The clause it rests on."""
    message: Text
    """What follows."""
    controls: List[str]
    """The controls that it concerns."""
    verdict: Optional[Verdict] = None
    """Its verdict. Absent: it follows from the clause, and nothing is to be decided."""
    old_at: Optional[str] = None
    """Place in the old document (JSON Pointer). Absent: there is none."""
    new_at: Optional[str] = None
    """Place in the new document (JSON Pointer). Absent: there is none."""
    old_cell: Optional[str] = None
    """The cell of the old place, if the old document was read from a workbook or a CSV. Absent: there is none."""
    new_cell: Optional[str] = None
    """The cell of the new place, if the new document was read from a workbook or a CSV. Absent: there is none."""


@dataclass
class ControlChange(Record):
    """What an individual control consisted of during a part of the assessment period."""

    from_: datetime.date
    """First day of this content. For the first one, the first day of the assessment period."""
    content: str
    """The individual control during this time."""
    until: Optional[datetime.date] = None
    """Last day of this content. Absent: the last day of the assessment period."""
    nature: Optional[ChangeNature] = None
    """What changed to lead to this content. Absent: it is taken for a change of content, but for the first one."""


@dataclass
class ControlCount(Record):
    """Counts of a control."""

    edition: str
    """Edition of the Control Criteria."""
    id: str
    """Number of the control."""
    errors: int
    """Documents with a breach there."""
    warnings: int
    """Documents with no breach there, but with something to judge."""


@dataclass
class ControlEntry(Record):
    """What the statement says on one objective or control (Control Criteria 2.2.4)."""

    id: str
    """Number of the objective or control, with its suffix: `9.4.1.8.PB`, `5.6.1`."""
    stance: Stance
    """Whether it is implemented, inherited, excluded or not selected."""
    changes: List[ControlChange]
    """The individual control by parts of the assessment period, if it changed within it (2.2.4(3)). An empty list if it
    did not."""
    ground: Optional[ExclusionGround] = None
    """On which ground of the revision of 2025 it is excluded. Only for `ismap-2025` and what is excluded."""
    reason: Optional[str] = None
    """Why it is excluded or not selected; required in these cases."""
    individual_control: Optional[str] = None
    """The individual control. Required for a detailed control that is implemented, and where the provider adds a part
    of its own to what it inherits."""
    inherited_from: Optional[str] = None
    """Registration number of the base service it is inherited from; required if it is inherited."""


@dataclass
class Corporation(Record):
    """The corporation (assessor registration rules 3.1)."""

    kind: CorporationKind
    """Kind of corporation."""
    audits_in_japan: bool
    """True if it carries on information security auditing as a business in Japan."""


class CorporationKind(str, enum.Enum):
    """Kind of a corporation."""

    AUDIT_CORPORATION = "audit_corporation"
    """Audit corporation."""
    COMPANY = "company"
    """Company that is no audit corporation."""
    OTHER = "other"
    """Another corporation."""


class Counting(str, enum.Enum):
    """How periods of months are counted."""

    CIVIL_CODE = "civil_code"
    """By the Civil Code: the first day is not counted, and the period ends on the day before the matching day."""
    SAME_DAY = "same_day"
    """By the matching day; the last day of a month that has none."""


@dataclass
class DecidingDay(Record):
    """A day that decides, and its name."""

    name: str
    """Its name, as `latest_report_date`."""
    day: datetime.date
    """The day."""


@dataclass
class Dependent(Record):
    """A service that stands on another, directly or through others. Its state is that of its own registration."""

    number: str
    """Registration number."""
    scheme: Scheme
    """The list it stands in."""
    distance: int
    """How many steps away it stands; 1: built on it directly."""
    path: List[str]
    """Numbers on a shortest chain from the service asked about to this one; of a chain too long, its last 32."""
    state: Optional[RegistrationState] = None
    """Its state. Absent: the register does not decide."""


@dataclass
class Derived(Record):
    """What was computed."""

    name: str
    """What it is."""
    value: Union[None, bool, int, datetime.date, str]
    """The value."""


@dataclass
class Diagnostic(Record):
    """A diagnostic: what was noticed, and where."""

    code: str
    """Stable code, as `REG-3.2/late`."""
    severity: Severity
    """How grave it is."""
    pointer: str
    """Its place in the document (JSON Pointer)."""
    message: Text
    """What was noticed."""
    remedy: Optional[Text] = None
    """What to do about it. Absent: nothing to suggest."""
    control: Optional[str] = None
    """Number of the control it is about. Absent: it is about no one control."""
    limit: Optional[DecidingDay] = None
    """The day that decides. Absent: no day does."""
    cell: Optional[str] = None
    """The cell it is about, if the document was read from a workbook or a CSV: `Controls!D132`. Absent: there is
    none."""


@dataclass
class DiagnosticCount(Record):
    """Counts of a diagnostic."""

    code: str
    """Its code."""
    documents: int
    """Documents that have it."""
    times: int
    """How often it was made."""


@dataclass
class Difference(Record):
    """What changed between two submissions, and what follows."""

    FORMAT: ClassVar[Optional[str]] = "ismap-diff/1"

    as_of: datetime.date
    """The day of the question."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    verdict: Verdict
    """The verdict of the consequences that have one."""
    verdicts: List[VerdictMove]
    """The rules that a review of each document decides differently."""
    consequences: List[Consequence]
    """What follows: doubts about the pair first; then breaches, what is unknown, to be judged, and to be known."""
    reassessment: Reassessment
    """What would follow if the service changed so while the application is reviewed."""
    changes: List[Change]
    """The differences."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class Disclosures(Record):
    """Information given beside the statement (registration rules 3.4)."""

    capital_ties: str
    """Capital ties (3.4(1)); public information has to be given too."""
    officers: str
    """Officers (3.4(1))."""
    foreign_law_risk: str
    """What others need to assess the risk that non-Japanese law applies and that information is accessed or processed
    without the buyer intending it (3.4(2))."""
    governing_law: str
    """Governing law set in the contract (3.4(3))."""
    jurisdiction: str
    """Jurisdiction set in the contract (3.4(3))."""
    third_party_tests: ThirdPartyTests
    """Tests by third parties (3.4(4))."""
    other_certifications: List[Certification]
    """Other certifications and audits (Form 3, annex 7). An empty list if there are none."""


class DocumentForm(str, enum.Enum):
    """What the bytes of a document are."""

    JSON = "json"
    """A document in JSON."""
    XLSX = "xlsx"
    """A workbook (XLSX)."""
    CSV = "csv"
    """A CSV, or another text of rows and columns."""


class DocumentKind(str, enum.Enum):
    """Kind of a document filed (registration rules 4.1)."""

    APPLICATION_FORM = "application_form"
    """Application form (Form 3)."""
    STATEMENT = "statement"
    """Statement (Form 1)."""
    WRITTEN_REPRESENTATION = "written_representation"
    """Written representation (Form 2)."""
    ASSESSMENT_REPORT = "assessment_report"
    """Assessment report."""
    IMPROVEMENT_PLAN = "improvement_plan"
    """Improvement plan."""
    INTERNAL_AUDIT_REPORT = "internal_audit_report"
    """Report of the internal audit (ISMAP-LIU)."""
    SPECIAL_REPORT = "special_report"
    """Special report (ISMAP-LIU, form of the supplementary provisions)."""
    OTHER = "other"
    """Another document."""


class DocumentLanguage(str, enum.Enum):
    """Language of a document."""

    JA = "ja"
    """Japanese."""
    EN = "en"
    """English."""
    OTHER = "other"
    """Another language."""


class DocumentRole(str, enum.Enum):
    """What a document was read for."""

    DOCUMENT = "document"
    """What the question is about."""
    BEFORE = "before"
    """The earlier of two submissions."""
    AFTER = "after"
    """The later of two submissions."""
    REGISTRATIONS = "registrations"
    """The register."""
    POLICY = "policy"
    """The policy."""
    CATALOG = "catalog"
    """The imported table of controls."""
    CHECKLIST = "checklist"
    """The checklist of the own check."""
    DEPENDENT = "dependent"
    """Dossier or statement of a service built on the one asked about."""


@dataclass
class Dossier(Record):
    """The application dossier: everything that the operating body reviews."""

    FORMAT: ClassVar[Optional[str]] = "ismap-dossier/1"

    application: Application
    """The application."""
    statement: Statement
    """The statement (Form 1)."""
    improvement_plans: List[ImprovementPlan]
    """Improvement plans (registration rules 3.3). An empty list if there are no findings."""
    pledges: List[int]
    """Items of registration rules 3.5 that are pledged; all of 1 to 6 are asked for."""
    representation: Optional[WrittenRepresentation] = None
    """The written representation (Form 2). Absent: not yet at hand, and rules that read it are `unknown`."""
    report: Optional[AssessmentReport] = None
    """The assessment report. Absent: not yet at hand, and rules that read it are `unknown`."""
    disclosures: Optional[Disclosures] = None
    """The information of registration rules 3.4. Absent: not yet at hand, and rules that read it are `unknown`."""
    internal_audit: Optional[InternalAudit] = None
    """The internal audit; ISMAP-LIU only. Absent: none is reported."""
    special_report: Optional[SpecialReport] = None
    """The special report; only under the special measures of ISMAP-LIU. Absent: they are not used."""


@dataclass
class Due(Record):
    """When an obligation is due."""

    kind: DueKind
    """Kind of the time limit."""
    on: Optional[datetime.date] = None
    """Last day on which it is in time. Only if `kind` is `date`."""


@dataclass
class DueItem(Record):
    """An obligation, and the registration it belongs to."""

    number: str
    """Registration number."""
    obligation: Obligation
    """What is owed."""


class DueKind(str, enum.Enum):
    """Kind of a time limit."""

    DATE = "date"
    """A day."""
    PROMPTLY = "promptly"
    """Promptly or without delay; no number of days is set."""
    UNKNOWN = "unknown"
    """The time limit is not public."""


@dataclass
class DueList(Record):
    """What is owed across a register, soonest first."""

    FORMAT: ClassVar[Optional[str]] = "ismap-due/1"

    as_of: datetime.date
    """The day of the question."""
    items: List[DueItem]
    """What is owed."""
    diagnostics: List[Diagnostic]
    """Registrations whose state is not certain, and the like."""
    supplements: List[Supplement]
    """The supplied values that the days rest on."""
    until: Optional[datetime.date] = None
    """Last day looked at. Absent: no limit."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class Event(Record):
    """One event in the history of a registration."""

    on: datetime.date
    """Day of the event."""
    kind: EventKind
    """What happened."""
    period: Optional[Period] = None
    """The assessment period that a decision to register or renew rests on. Validity is counted from its last day."""
    grave: Optional[bool] = None
    """Of an incident: true if it may gravely affect users. Absent: not known."""
    ground: Optional[str] = None
    """Clause or item that was the ground, as printed. Absent: not stated."""
    note: Optional[str] = None
    """A remark; no rule reads it."""
    form: Optional[int] = None
    """Number of the form used, 1 to 14. Absent: not stated."""


class EventKind(str, enum.Enum):
    """What can happen to a registration (registration rules, chapters 4 to 15)."""

    APPLIED = "applied"
    """A first application was filed."""
    RECEIVED = "received"
    """The operating body received the application."""
    INQUIRED = "inquired"
    """The operating body made an inquiry (5.2)."""
    ANSWERED = "answered"
    """The inquiry was answered."""
    ACCEPTED = "accepted"
    """The application was accepted."""
    NOT_ACCEPTED = "not_accepted"
    """The application was not accepted (5.4)."""
    DECIDED_REGISTERED = "decided_registered"
    """The committee decided to register (6.3)."""
    DECIDED_REFUSED = "decided_refused"
    """The committee found the requirements not met (6.3, 7.4)."""
    LISTED = "listed"
    """The list with the service was published (7.1)."""
    RENEWAL_APPLIED = "renewal_applied"
    """A renewal was filed (8.1)."""
    RENEWAL_DECIDED = "renewal_decided"
    """The committee decided to renew."""
    RENEWAL_REFUSED = "renewal_refused"
    """The committee refused the renewal."""
    INCIDENT_NOTICED = "incident_noticed"
    """The registrant noticed an incident (9.1)."""
    INCIDENT_FIRST_REPORT = "incident_first_report"
    """First report of an incident (Form 7)."""
    INCIDENT_FINAL_REPORT = "incident_final_report"
    """Final report of an incident (Form 7)."""
    CONTROL_CHANGE_OCCURRED = "control_change_occurred"
    """A grave control change, or an event that may lead to one (10.1)."""
    CONTROL_CHANGE_NOTIFIED = "control_change_notified"
    """A grave control change was notified (10.1, Form 8)."""
    LIST_CHANGE_NOTICED = "list_change_noticed"
    """The registrant became aware of a change of listed information (10.2)."""
    LIST_CHANGE_NOTIFIED = "list_change_notified"
    """A change of listed information was notified (10.2)."""
    MONITORING_NOTIFIED = "monitoring_notified"
    """The operating body gave notice of monitoring (11.2(1))."""
    MONITORING_ANSWERED = "monitoring_answered"
    """The registrant answered the notice of monitoring in writing (11.2(2))."""
    MONITORING_HEARING = "monitoring_hearing"
    """The operating body held a hearing in monitoring (11.2(3))."""
    MONITORING_CLOSED = "monitoring_closed"
    """Monitoring ended."""
    REASSESSMENT_DEMANDED = "reassessment_demanded"
    """A re-assessment was demanded (basic regulation 5.2). The registration stays in force."""
    REASSESSMENT_DONE = "reassessment_done"
    """The re-assessment was made."""
    REAPPLICATION_DEMANDED = "reapplication_demanded"
    """A new application was demanded (basic regulation 5.3), which deletes the registration at once."""
    SUSPENDED = "suspended"
    """The registration was suspended (basic regulation 5.4; registration rules 9.2, 10.3)."""
    REINSTATED = "reinstated"
    """The suspension was lifted."""
    DELETED = "deleted"
    """The registration was deleted (14.2)."""
    WITHDRAWAL_FILED = "withdrawal_filed"
    """The withdrawal notice was filed (14.1, Form 12)."""
    OBJECTION_FILED = "objection_filed"
    """An objection was filed (chapter 15, Form 13)."""
    OBJECTION_DECIDED = "objection_decided"
    """The objection was decided."""
    RESULT_NOTIFIED = "result_notified"
    """The operating body notified the result (7.1, Form 5; 7.4, Form 6)."""
    USERS_INFORMED = "users_informed"
    """The registrant told its users of a suspension or deletion, or published it (3.5(5))."""


class ExclusionGround(str, enum.Enum):
    """The ground of an exclusion (revision of 2025)."""

    NOT_APPLICABLE = "not_applicable"
    """It cannot reasonably be applied to the service."""
    RISK_ANALYSIS = "risk_analysis"
    """A risk analysis properly found that it is not needed."""


class ExpiryWithoutRenewal(str, enum.Enum):
    """What becomes of a registration without a renewal."""

    EXPIRED = "expired"
    """It has expired, and the withdrawal notice of registration rules 14.1(1) is owed."""
    DELETED = "deleted"
    """It is deleted automatically; nothing more is owed but the notice to users."""


@dataclass
class Fact(Record):
    """What was read, and where."""

    pointer: str
    """Its place in the document (JSON Pointer)."""
    value: Union[None, bool, int, datetime.date, str]
    """What stands there; `null` if nothing does."""


@dataclass
class FiledDocument(Record):
    """One document that was filed."""

    kind: DocumentKind
    """Which document it is."""
    language: DocumentLanguage
    """Language it is written in: Japanese; an annex may be in English (registration rules 3.9)."""
    annex: bool
    """True for an annex."""
    reference_translation: bool
    """True if a reference translation into Japanese goes with it."""


@dataclass
class Finding(Record):
    """A finding: compliance could not be confirmed, or doubt arose."""

    id: str
    """What names the finding; each only once in the report."""
    control: str
    """Number of the control concerned."""
    description: str
    """What was found."""
    found_in: FoundIn
    """Whether the design or the operational assessment found it."""


class FoundIn(str, enum.Enum):
    """Which assessment a finding comes from."""

    DESIGN = "design"
    """Design assessment."""
    OPERATION = "operation"
    """Operational assessment."""


@dataclass
class GenerativeAi(Record):
    """What the service offers of generative AI."""

    offered: bool
    """True if the service offers generative AI."""
    external: bool
    """True if it is attached from an outside service."""
    description: Optional[str] = None
    """What is offered. Absent: not described."""


class Ground(str, enum.Enum):
    """Ground of a procurement."""

    LISTED = "listed"
    """It is on the ISMAP Cloud Service List."""
    LISTED_LIU = "listed_liu"
    """It is on the ISMAP-LIU Cloud Service List."""
    UNLISTED_WITH_CISO_CHECK = "unlisted_with_ciso_check"
    """It is not listed, and was checked under the chief information security officer."""
    PROVISIONAL_MEASURE = "provisional_measure"
    """A provisional measure applies."""
    RECOMMENDED_ONLY = "recommended_only"
    """The list is recommended to this buyer, not prescribed."""
    NOT_COVERED = "not_covered"
    """The principle does not bind this buyer, or this use, on this day."""
    NONE = "none"
    """There is none."""


class HolidayRollOver(str, enum.Enum):
    """What becomes of a deadline on a day off."""

    NONE = "none"
    """It stays."""
    NEXT_BUSINESS_DAY = "next_business_day"
    """It moves past Saturdays, Sundays and the days of the supplement `public_holidays`."""


class Impact(str, enum.Enum):
    """Result of an impact assessment."""

    LOW = "low"
    """The impact is low."""
    NOT_LOW = "not_low"
    """The impact is not low."""


@dataclass
class ImpactAssessment(Record):
    """The impact assessment by a ministry that ISMAP-LIU asked for before 2025-04-01."""

    ministry: str
    """Name of the ministry that made it."""
    target_operation: bool
    """True if the use is on the list of target operations."""
    result: Impact
    """Its result."""
    assessed_on: datetime.date
    """Day of the assessment."""


@dataclass
class ImpactReport(Record):
    """What stands on one service."""

    FORMAT: ClassVar[Optional[str]] = "ismap-impact/1"

    number: str
    """Registration number of the service asked about."""
    as_of: datetime.date
    """The day of the question."""
    scheme: Scheme
    """The list it stands in."""
    dependents: List[Dependent]
    """The services that stand on it, nearest first, then in the order of the register."""
    cycles: List[ServiceCycle]
    """Services that stand on each other in a circle."""
    diagnostics: List[Diagnostic]
    """Flags for a person, then the faults in the links of the register."""
    state: Optional[RegistrationState] = None
    """Its state. Absent: the register does not decide."""
    valid_until: Optional[datetime.date] = None
    """Its last day of validity. Absent: it is not known."""
    coverage: Optional[BaseCoverage] = None
    """What a statement handed in takes over from it. Absent: none was handed in."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class ImprovementPlan(Record):
    """The improvement plan for one finding (registration rules 3.3, 6.1(4))."""

    finding: str
    """Number of the finding it is for, as in the report."""
    written_on: datetime.date
    """Day on which it was written."""
    actions: str
    """What will be done."""
    completes_on: datetime.date
    """Day by which the control is improved. That it is within the time limit from the date of the report is one
    condition of a minor finding (6.1(4))."""


@dataclass
class InForce(Record):
    """The days on which a supplied value holds; both ends belong to it."""

    from_: Optional[datetime.date] = None
    """First day. Absent: no limit."""
    until: Optional[datetime.date] = None
    """Last day. Absent: no limit."""


@dataclass
class Incident(Record):
    """An information-security incident or a grave control change."""

    number: str
    """Of the service."""
    name: str
    """Name of the service."""
    provider: str
    """Provider of the service."""
    matter: ReportedMatter
    """An incident or a change."""
    noticed_on: datetime.date
    """When it was noticed; of a change: when it occurred."""
    before_registration: bool
    """True if it was noticed before the registration; chapters 9 and 10 bind registrants."""
    reports: List[ReportMade]
    """The reports made, in the order in which they are asked for."""
    obligations: List[Obligation]
    """The reports that are still owed."""
    review: ReviewConcerned
    """The review whose assessment period the day is in (REG-6.5). How it counts there a person decides."""
    grave: Optional[bool] = None
    """Whether an incident may gravely affect users. Absent: the register does not say."""
    note: Optional[str] = None
    """The note in the register."""
    assessment_period: Optional[Period] = None
    """Assessment period of that review. Of the next renewal it is not known."""


@dataclass
class IncidentList(Record):
    """The incidents and grave changes that the register shows, by service, oldest first."""

    FORMAT: ClassVar[Optional[str]] = "ismap-incidents/1"

    as_of: datetime.date
    """The day of the question."""
    incidents: List[Incident]
    """Incidents and changes."""
    diagnostics: List[Diagnostic]
    """Registrations that contradict themselves, and the like."""
    supplements: List[Supplement]
    """The supplied values that the days owed rest on."""
    since: Optional[datetime.date] = None
    """Those noticed on this day or later. Absent: all."""
    provider: Optional[str] = None
    """Those of this provider. Absent: all."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class InformationHandled(Record):
    """The information that the service will handle."""

    confidentiality: Confidentiality
    """Its class of confidentiality."""
    confidential: bool
    """True if the information requires protection of confidentiality (Common Standards 4.2.1, 4.2.3)."""


@dataclass
class Inquiry(Record):
    """An inquiry of the operating body during acceptance (registration rules 5.2)."""

    asked_on: datetime.date
    """Day of the inquiry, from which the time to deal with it runs (registration rules 5.4(1))."""
    answered_on: Optional[datetime.date] = None
    """Day of the answer. Absent: not yet answered."""
    subject: Optional[str] = None
    """What was asked. Absent: not stated."""


@dataclass
class Interest(Record):
    """A member's interest in an application (operating rules 2.4.1). The member takes no part in its discussion and
    vote."""

    member: str
    """The member, by `name` in `members`."""
    application: str
    """The application, by `id` in `applications`."""


@dataclass
class InternalAudit(Record):
    """The internal audit that ISMAP-LIU asks for (ISMAP-LIU registration rules, annex 2)."""

    report_attached: bool
    """True if its report is attached."""
    conducted_on: Optional[datetime.date] = None
    """Day on which it was made. Absent: not stated."""
    period: Optional[Period] = None
    """The period audited. Absent: not stated."""
    auditor: Optional[str] = None
    """Who made it. Absent: not stated."""
    meets_annex_2: Optional[bool] = None
    """A person's finding on whether it meets annex 2. Absent: left to a person."""


@dataclass
class Label(Record):
    """A fixed text in both languages."""

    ja: str
    """In Japanese."""
    en: str
    """In English."""


class LateReport(str, enum.Enum):
    """What a late assessment report amounts to."""

    JUDGEMENT = "judgement"
    """A person judges."""
    BREACH = "breach"
    """A breach."""


@dataclass
class LimitChange(Record):
    """Another span for a time limit, in months, in days or in both."""

    limit: TimeLimitId
    """The time limit."""
    from_: datetime.date
    """First day of the change: it holds for applications filed from this day on."""
    months: Optional[int] = None
    """The months it then has."""
    days: Optional[int] = None
    """The days it then has, after the months if there are any."""


class LiuValidity(str, enum.Enum):
    """How long a registration of ISMAP-LIU lasts."""

    UNDECIDED = "undecided"
    """Not decided: left to a person."""
    AS_ISMAP = "as_ismap"
    """As long as one of ISMAP."""


@dataclass
class MeasureReport(Record):
    """A report on a provisional measure to the secretariat (decision of 2021-07-06, section 2)."""

    on: datetime.date
    """Day of the report."""
    change: Optional[str] = None
    """What changed since the report before; absent in the first report."""


@dataclass
class Meeting(Record):
    """A meeting of the committee."""

    number: int
    """Number of the meeting."""
    on: datetime.date
    """Day of the meeting. It decides which rules apply."""
    published_on: Optional[datetime.date] = None
    """Day on which the lists decided on were published. Absent: not yet published."""


@dataclass
class Member(Record):
    """A member of the committee."""

    name: str
    """Name; each only once in a meeting."""
    role: MemberRole
    """Chair or member."""
    absent: bool
    """True if the member is absent."""


class MemberRole(str, enum.Enum):
    """Role in the committee."""

    CHAIR = "chair"
    """Chair; there is one."""
    MEMBER = "member"
    """Member."""


class MigrationFate(str, enum.Enum):
    """What became of a row of the source."""

    CARRIED = "carried"
    """Into one control of the draft, alone."""
    MERGED = "merged"
    """Into one control, with others."""
    SPLIT = "split"
    """Into several controls."""
    WORKLIST = "worklist"
    """Wholly or in part left to a person."""


@dataclass
class MigrationLine(Record):
    """A control of the draft and the rows it comes from."""

    pointer: str
    """Its place in the draft (JSON Pointer)."""
    id: str
    """Number of the control."""
    link: MigrationLink
    """How it came about."""
    sources: List[MigrationSource]
    """The rows it comes from."""
    second_table: Optional[SecondTable] = None
    """What a second public table shows. Absent: the control is the same, or the outline prints both side by side."""


class MigrationLink(str, enum.Enum):
    """How a control of the draft came about."""

    AS_IS = "as_is"
    """The same control in both editions."""
    ONE_TO_ONE = "one_to_one"
    """From its one predecessor."""
    MERGED = "merged"
    """From several; every text is kept, behind its number and place."""


class MigrationOutcome(str, enum.Enum):
    """Whether a draft was made."""

    DRAFTED = "drafted"
    """A draft was made."""
    SOURCE_EDITION_UNKNOWN = "source_edition_unknown"
    """The statement's edition is none that can be left."""
    TARGET_EDITION_UNKNOWN = "target_edition_unknown"
    """The edition asked for is none that can be reached."""


class MigrationReason(str, enum.Enum):
    """Why something is left to a person."""

    CLOUD_OBJECTIVE = "cloud_objective"
    """What became of the objective, which is specific to cloud services, is not public."""
    DETAIL_WITHOUT_TARGET = "detail_without_target"
    """What became of the detailed control is not public; the targets of its objective are named."""
    NOT_ATTESTED = "not_attested"
    """Governance or management: the numbering of the revision is not public."""
    UNKNOWN_CONTROL = "unknown_control"
    """The number is none of the source edition."""
    REPEATED = "repeated"
    """The number is stated more than once."""
    INCOMPLETE_MERGE = "incomplete_merge"
    """Not every control that is merged into the target is stated."""
    CONFLICTING_STANCES = "conflicting_stances"
    """What is merged differs in its stance."""
    CONFLICTING_BASES = "conflicting_bases"
    """It is inherited from different services."""
    CONFLICTING_GROUNDS = "conflicting_grounds"
    """It is excluded on different grounds."""
    GROUND_UNKNOWN = "ground_unknown"
    """Not selected: the revision knows exclusions only, on one of two grounds (STM25-3)."""
    MUST_BE_IMPLEMENTED = "must_be_implemented"
    """Governance or management that is not implemented (STM25-1)."""
    TEXT_TOO_LONG = "text_too_long"
    """Merged, a text would be longer than a document may hold."""
    TARGET_NOT_IN_CATALOG = "target_not_in_catalog"
    """The imported table of the target edition lacks the target."""
    NEW_OBJECTIVE = "new_objective"
    """No objective of the source edition goes into it."""
    NEW_DETAIL = "new_detail"
    """No detailed control of the source edition is known to go into it."""
    NOT_STATED = "not_stated"
    """None of its predecessors is stated."""
    INCOMPLETE_TEXT = "incomplete_text"
    """Part of what is merged lacks its reason or individual control."""


@dataclass
class MigrationReport(Record):
    """What becomes of a statement in another edition of the Control Criteria."""

    FORMAT: ClassVar[Optional[str]] = "ismap-migration/1"

    from_: str
    """Edition of the source."""
    to: str
    """Edition asked for."""
    outcome: MigrationOutcome
    """Whether a draft was made."""
    lines: List[MigrationLine]
    """The controls of the draft and where they come from, in its order."""
    worklist: List[MigrationTask]
    """What is left to a person: rows of the source in their order, then targets ascending."""
    trace: List[MigrationTrace]
    """What became of each row of the source, in its order."""
    diagnostics: List[Diagnostic]
    """What holds for the draft as a whole."""
    draft: Optional[Statement] = None
    """The draft; only if `outcome` is `drafted`. All but edition and controls is as in the source."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class MigrationSource(Record):
    """A row of the source."""

    pointer: str
    """Its place in the source (JSON Pointer)."""
    id: str
    """Its number."""


@dataclass
class MigrationTask(Record):
    """What a person has to do; not in the draft."""

    reason: MigrationReason
    """Why it is left to a person."""
    targets: List[str]
    """Controls of the target edition it is about; may be none."""
    sources: List[MigrationSource]
    """Rows of the source; none for what is new."""
    entries: List[ControlEntry]
    """The rows themselves, in the order of `sources`."""
    likely: Optional[str] = None
    """What an unknown number was probably meant to be, in the source edition. Absent: nothing to suggest."""


@dataclass
class MigrationTrace(Record):
    """What became of one row of the source."""

    source: MigrationSource
    """The row."""
    fate: MigrationFate
    """What became of it."""
    targets: List[str]
    """Controls of the target edition of its lines and tasks."""


@dataclass
class Obligation(Record):
    """What is owed, by whom and by when."""

    what: Text
    """What has to be done."""
    who: Actor
    """Who owes it."""
    due: Due
    """When it is due."""
    since: datetime.date
    """Day that started the clock."""
    clause: Citation
    """The clause it rests on."""
    status: ObligationStatus
    """Whether it is done."""
    form: Optional[int] = None
    """Number of the form to use. Absent: there is none, or none is known."""
    supplement: Optional[Parameter] = None
    """The supplied value that gives the day. Absent: none does."""


class ObligationStatus(str, enum.Enum):
    """State of an obligation."""

    OPEN = "open"
    """Not yet done."""
    DONE = "done"
    """Done."""
    OVERDUE = "overdue"
    """Not done, and past its day."""


@dataclass
class Outlook(Record):
    """What happens on a day if nobody acts."""

    on: datetime.date
    """The day."""
    change: Text
    """What happens."""


@dataclass
class OutsideService(Record):
    """A service that is used and that the statement does not cover (Control Criteria 2.2.2)."""

    name: str
    """Name of the service."""
    extent: str
    """Extent to which it is used."""
    is_base: bool
    """True if the service is the base. A base service has to be registered."""
    registration_number: Optional[str] = None
    """Registration number of the service; required if it is a base. Absent: none is stated."""


@dataclass
class OverlapClause(Record):
    """The items that go back to one clause."""

    standard: str
    """The standard, with its year."""
    clause: str
    """Number of the clause."""
    items: List[OverlapItem]
    """The items, in the order of the statement."""


@dataclass
class OverlapItem(Record):
    """An item that the statement states as implemented or inherited."""

    pointer: str
    """Its place in the statement (JSON Pointer)."""
    id: str
    """Its number."""


class OverlapKind(str, enum.Enum):
    """Kind of an item."""

    GOVERNANCE = "governance"
    """Governance criteria."""
    MANAGEMENT = "management"
    """Management criteria."""
    OBJECTIVE = "objective"
    """Control objective."""
    BASIC_DETAIL = "basic_detail"
    """Detailed control of the basic statement requirements (B or PB)."""
    OTHER_DETAIL = "other_detail"
    """Other detailed control; no public source gives what it goes back to."""
    NOT_IN_EDITION = "not_in_edition"
    """No control of the edition has such a number."""
    NOT_CONFIRMED = "not_confirmed"
    """The edition may have a control of that number, but no source at hand shows it."""


class OverlapOutcome(str, enum.Enum):
    """Whether a comparison was possible."""

    COMPARED = "compared"
    """Compared."""
    EDITION_UNKNOWN = "edition_unknown"
    """Nothing is known of the controls of the statement's edition, or of what they go back to."""


@dataclass
class OverlapReport(Record):
    """Where items of a statement go back to a standard. A certificate takes the place of no assessment (GL-3.6,
    AUD-4)."""

    FORMAT: ClassVar[Optional[str]] = "ismap-overlap/1"

    edition: str
    """Edition of the statement."""
    certificate: Certificate
    """Standard of the certificate."""
    outcome: OverlapOutcome
    """Whether a comparison was possible."""
    traced: int
    """How many items go back to the standard."""
    realised: int
    """How many items are implemented or inherited."""
    shares: List[OverlapShare]
    """The numbers by kind of item; kinds without items are left out."""
    clauses: List[OverlapClause]
    """The items by clause, in the order of the standard."""
    without: List[OverlapItem]
    """Items that go back to no clause of the standard."""
    not_known: List[OverlapItem]
    """Items of which no public source says whether they do."""
    repeated: List[OverlapItem]
    """Further rows of a number that has been counted."""
    diagnostics: List[Diagnostic]
    """What the answer does not mean."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class OverlapShare(Record):
    """How many of the items of one kind go back to the standard."""

    kind: OverlapKind
    """Kind of item."""
    traced: int
    """How many go back to the standard."""
    realised: int
    """How many are implemented or inherited."""
    stated: int
    """How many of `known` the statement states, whatever their stance."""
    known: int
    """How many the table of controls lists; the edition may have more."""


@dataclass
class Overview(Record):
    """The six parts of the overall picture (Control Criteria 2.2.3)."""

    provider: str
    """The cloud service provider."""
    service: str
    """The cloud service."""
    logical_structure: str
    """Logical structure, from the physical to the application layer."""
    covered_scope: str
    """Scope of the services covered."""
    internal_control: str
    """Detailed state of internal control."""
    populations: str
    """What is treated as one population, and why."""


class Parameter(str, enum.Enum):
    """What can be supplied."""

    INCIDENT_FIRST_REPORT_DUE = "incident_first_report_due"
    """Days to the first report of an incident (whole number)."""
    INCIDENT_FINAL_REPORT_DUE = "incident_final_report_due"
    """Days to the final report of an incident (whole number)."""
    DELETION_ITEMS_BARRING_REGISTRATION = "deletion_items_barring_registration"
    """Items of registration rules 14.2 that bar a later registration (list, as printed)."""
    LIU_ASSESSED_CONTROLS = "liu_assessed_controls"
    """Controls that are assessed externally for ISMAP-LIU (list of numbers)."""
    LIU_ANNEX_2_REQUIREMENTS = "liu_annex_2_requirements"
    """Requirements of annex 2 of the ISMAP-LIU registration rules on the internal audit (text)."""
    MINOR_FINDING_CONDITIONS = "minor_finding_conditions"
    """Conditions of a minor finding (text)."""
    EDITION_2025_APPLIES_FROM = "edition_2025_applies_from"
    """First day of the Control Criteria as revised in 2025 (day)."""
    PUBLIC_HOLIDAYS = "public_holidays"
    """Days off besides Saturdays and Sundays (list of days)."""
    ASSESSOR_VALIDITY_MONTHS = "assessor_validity_months"
    """Months that the registration of an assessor lasts (whole number); no rule uses it yet."""
    OBJECTION_DUE = "objection_due"
    """Days to an objection (whole number)."""
    COMMITTEE_QUORUM = "committee_quorum"
    """Members needed for a quorum of the committee (whole number)."""
    MONITORING_ANSWER_DUE = "monitoring_answer_due"
    """Days to the answer to a notice of monitoring (whole number)."""
    REASSESSMENT_DUE = "reassessment_due"
    """Days to a re-assessment that was demanded (whole number)."""
    ASSESSOR_INTAKE_OPENED_ON = "assessor_intake_opened_on"
    """Day from which others than audit corporations may apply as assessor (day)."""
    MANAGER_PRACTICE_YEARS = "manager_practice_years"
    """Years of practice in audits asked of the engagement manager (whole number)."""
    CONTROLS_DUE_THIS_YEAR = "controls_due_this_year"
    """Controls that the three-year cycle assesses this year (list of numbers)."""


@dataclass
class PastDeletion(Record):
    """One past deletion of a registration."""

    deleted_on: datetime.date
    """Day of the deletion."""
    item: str
    """Item that was its ground, as printed at the time: `14.2(4)`, `14.2(5)`."""


class PatchOperation(str, enum.Enum):
    """Operation of a JSON Patch."""

    ADD = "add"
    """Adds the value."""
    REPLACE = "replace"
    """Replaces the value."""
    REMOVE = "remove"
    """Removes what stands there."""


@dataclass
class Period(Record):
    """A span of days; both ends belong to it."""

    first: datetime.date
    """First day."""
    last: datetime.date
    """Last day."""


class PeriodOverlap(str, enum.Enum):
    """What overlapping assessment periods amount to."""

    JUDGEMENT = "judgement"
    """A person judges."""
    BREACH = "breach"
    """A breach."""
    ALLOWED = "allowed"
    """Allowed."""


class PlanDecision(str, enum.Enum):
    """Whether an item is assessed."""

    ASSESS = "assess"
    """Part of this assessment."""
    MAY_OMIT = "may_omit"
    """A rule lets the assessment leave it out."""
    UNDECIDED = "undecided"
    """No public text says, or a fact is missing."""
    NOT_STATED = "not_stated"
    """Excluded or not selected in the statement: nothing to assess."""


@dataclass
class PlanItem(Record):
    """One objective or control of the statement."""

    control: str
    """Its number."""
    decision: PlanDecision
    """Whether it is assessed."""
    rules: List[str]
    """Ids of the rules that decided it."""


@dataclass
class PointCount(Record):
    """Counts of a point of review."""

    number: int
    """Number of the point."""
    verdicts: VerdictCounts
    """Documents by verdict."""
    scheme: Optional[Scheme] = None
    """The scheme. Absent: of bare statements."""


@dataclass
class Policy(Record):
    """A policy: choices where the law is open, and values from official texts that the user holds."""

    FORMAT: ClassVar[Optional[str]] = "ismap-policy/1"

    choices: Choices
    """The choices where the law is open."""
    supplements: List[Supplement]
    """Values that no public text gives. An empty list if there are none."""
    limits: Optional[List[LimitChange]] = None
    """Time limits changed from a day on: a reform, or what one would do."""


@dataclass
class Practitioner(Record):
    """A person who takes part in assessments."""

    name: str
    """Name of the person."""
    qualifications: List[Qualification]
    """Qualifications held. An empty list if there are none."""
    audit_practice: List[AuditPractice]
    """Practice in audits. The engagement partner needs ten years in total (3.6.2)."""
    japanese_national: bool
    """True for a Japanese national."""
    training: List[Training]
    """Training completed. An empty list if there is none."""
    cloud_knowledge: Optional[str] = None
    """What shows knowledge of cloud computing. Absent: not stated."""
    exception_ground: Optional[str] = None
    """Why a person who is no Japanese national is admitted as an exception. Absent: no exception is asked for."""


@dataclass
class PrintedEntry(Record):
    """What the public list prints of a service. It does not tell what happened before or after the day of the list."""

    as_of: datetime.date
    """The day as of which the list is: the day that it names, or else the day on which it was read."""
    registered_on: Optional[datetime.date] = None
    """Day of registration as printed. Absent: none is."""
    valid_until: Optional[datetime.date] = None
    """Last day of validity as printed, never as computed. Absent: none is printed."""
    period: Optional[Period] = None
    """Assessment period as printed. Absent: none is printed."""
    state: Optional[RegistrationState] = None
    """State of the registration as printed. Absent: the list says nothing of it, and shows the service as
    registered."""


@dataclass
class ProcuredEntry(Record):
    """What the register says of the service."""

    number: str
    """Registration number."""
    name: str
    """Name of the service."""
    provider: str
    """Name of the provider."""
    scheme: Scheme
    """The list it stands in."""
    state: Optional[RegistrationState] = None
    """Its state on the day of procurement, or of the question if that comes first. Absent: the history does not
    decide."""
    valid_until: Optional[datetime.date] = None
    """Last day of validity. Absent: it is not known."""


@dataclass
class ProcuredService(Record):
    """The service that is bought, told by its number or its name."""

    number: Optional[str] = None
    """Registration number. Absent: the name is looked up."""
    name: Optional[str] = None
    """Name of the service; required without a number."""
    service_model: Optional[ServiceModel] = None
    """Model of the service. Absent: that of the register, or not known."""
    generative_ai: Optional[bool] = None
    """True if the service offers generative AI, built in or attached from outside. Absent: not known."""


@dataclass
class Procurement(Record):
    """One procurement of a cloud service."""

    FORMAT: ClassVar[Optional[str]] = "ismap-procurement/1"

    buyer: Buyer
    """The body that buys."""
    on: datetime.date
    """Date of procurement. It decides which rules apply."""
    information: InformationHandled
    """The information handled."""
    service: ProcuredService
    """The service that is bought."""
    security_requirements: List[SecurityRequirement]
    """Security requirements that were set (Common Standards 4.2.1(2)(b)). An empty list if there are none."""
    low_impact: Optional[bool] = None
    """For an ISMAP-LIU service: the buyer's own finding that the use is of low impact. Absent: not found yet."""
    ciso_check: Optional[CisoCheck] = None
    """The check of an unlisted service under the chief information security officer. Absent: it was not made."""
    provisional: Optional[ProvisionalMeasure] = None
    """The provisional measure claimed (decision of 2021-07-06). Absent: none is claimed."""


@dataclass
class ProcurementDecision(Record):
    """Whether a service may be procured, and on which ground."""

    FORMAT: ClassVar[Optional[str]] = "ismap-procurement-decision/1"

    on: datetime.date
    """The date of procurement."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    supplements: List[Supplement]
    """The supplied values that the answer rests on."""
    verdict: Verdict
    """The verdict of the whole. `met`: may be procured on this ground."""
    ground: Ground
    """The ground."""
    results: List[RuleResult]
    """The answers of the rules."""
    obligations: List[Obligation]
    """What is owed."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    provisional_until: Optional[datetime.date] = None
    """Last day of the provisional measure. Absent: there is none, or it is not known."""
    service: Optional[ProcuredEntry] = None
    """What the register says of the service. Absent: it was not found."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class ProvisionalContract(Record):
    """The contract under a provisional measure."""

    signed_on: datetime.date
    """Day of signature."""
    first: datetime.date
    """First day of the contract."""
    last: datetime.date
    """Last day of the contract."""
    extended_until: Optional[datetime.date] = None
    """Last day after an unavoidable extension. Absent: not extended."""


@dataclass
class ProvisionalMeasure(Record):
    """The provisional measure claimed (decision of 2021-07-06, section 2)."""

    type: ProvisionalType
    """Its type."""
    application_expected: bool
    """True if the provider is expected to apply for registration; a condition of all types but `wide_impact`."""
    substitute_applied: bool
    """True if registration of the substitute was applied for; a condition of `wide_impact`, and enough for `contract`
    and `under_construction`."""
    contract: Optional[ProvisionalContract] = None
    """The contract; required for `contract` and `under_construction`."""
    built_from: Optional[datetime.date] = None
    """Day on which building began; required for `under_construction`."""
    started_using_on: Optional[datetime.date] = None
    """Day of the actual start of use; required for `old_in_use` and `old_planned`."""
    migration_plan_on: Optional[datetime.date] = None
    """Day on which the migration plan was fixed; required for `wide_impact`."""
    migration_until: Optional[datetime.date] = None
    """Last day of the migration; required for `wide_impact`."""
    migration_extended_until: Optional[datetime.date] = None
    """Last day of the migration after an unavoidable extension. Absent: not extended."""
    reports: Optional[List[MeasureReport]] = None
    """Reports made to the secretariat (PROC-3.4). Absent: none."""


class ProvisionalType(str, enum.Enum):
    """Type of a provisional measure (decision of 2021-07-06, section 2)."""

    CONTRACT = "contract"
    """New measure (1)-i: an alternative exists, and a multi-year contract is in place."""
    WIDE_IMPACT = "wide_impact"
    """New measure (1)-ii: an alternative exists, and moving has a wide impact."""
    UNDER_CONSTRUCTION = "under_construction"
    """New measure (1)-iii: an alternative exists, and the system is being built."""
    OTHER_SAAS = "other_saas"
    """New measure (2): other SaaS whose application is expected; to 2023-03-31."""
    OLD_IN_USE = "old_in_use"
    """Old measure (1): in use on 2020-10-01; to 2021-09-30."""
    OLD_PLANNED = "old_planned"
    """Old measure (2): planned for after 2020-10-01; one year from the start of use, and to 2022-03-31 at the
    latest."""


class ProvisionalYear(str, enum.Enum):
    """How the year of a provisional measure is counted."""

    FIRST_DAY_COUNTED = "first_day_counted"
    """The first day is counted, as the decision of 2021-07-06 itself counts."""
    FIRST_DAY_NOT_COUNTED = "first_day_not_counted"
    """The first day is not counted."""


class Qualification(str, enum.Enum):
    """Qualification for audits (assessor registration rules 3.6.1, 3.7.1)."""

    INFORMATION_SECURITY_AUDITOR = "information_security_auditor"
    """Certified information security auditor."""
    LEAD_INFORMATION_SECURITY_AUDITOR = "lead_information_security_auditor"
    """Certified lead information security auditor."""
    SYSTEMS_AUDITOR = "systems_auditor"
    """Certified systems auditor."""
    CISA = "cisa"
    """Certified Information Systems Auditor (CISA)."""
    SYSTEMS_AUDIT_ENGINEER = "systems_audit_engineer"
    """Systems audit engineer (state examination)."""
    OTHER = "other"
    """Another one, which does not meet the requirement."""


@dataclass
class ReasonCount(Record):
    """Counts of a reason."""

    reason: str
    """Its text; of a long one the beginning, and those that begin alike count as one."""
    documents: int
    """Documents that have it."""
    controls: int
    """Controls that have it."""


@dataclass
class Reassessment(Record):
    """What a change of the service during the review means. No public text provides for an assessment or a review of
    the difference alone."""

    look_again: List[ReassessmentItem]
    """What an assessor would have to look at again."""
    notices: List[ReassessmentItem]
    """The notices that would be owed."""
    take_over: List[ReassessmentItem]
    """What stands as it did."""


@dataclass
class ReassessmentItem(Record):
    """One thing that the change means."""

    text: Text
    """What it is."""
    controls: List[str]
    """The controls that it concerns."""
    rule: Optional[str] = None
    """Id of the rule that says it. Absent: no rule that is public says it."""
    clause: Optional[Citation] = None
    """The clause that says it. Absent: no rule that is public says it."""


@dataclass
class Region(Record):
    """A region that the statement covers."""

    name: str
    """Name of the region."""
    country: Optional[str] = None
    """Country or territory where it lies. Absent: not stated."""


@dataclass
class Register(Record):
    """The register: services and assessors with their histories."""

    FORMAT: ClassVar[Optional[str]] = "ismap-register/1"

    services: List[RegisteredService]
    """The services."""
    assessors: List[RegisteredAssessor]
    """The assessors."""


@dataclass
class RegisterImpact(Record):
    """What in a register stands on services without a valid registration."""

    FORMAT: ClassVar[Optional[str]] = "ismap-register-impact/1"

    as_of: datetime.date
    """The day of the question."""
    bases: List[BaseAtRisk]
    """Those services, in the order of the register; those not in it come last."""
    services: List[str]
    """Numbers of the services that stand on any of `bases`, in the order of the register."""
    cycles: List[ServiceCycle]
    """Services that stand on each other in a circle."""
    diagnostics: List[Diagnostic]
    """Flags for a person, and the faults in the links of the register."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class RegisterStatus(Record):
    """The states of the services of a register."""

    FORMAT: ClassVar[Optional[str]] = "ismap-status/1"

    as_of: datetime.date
    """The day of the question."""
    services: List[ServiceStatus]
    """The services, in the order of the register."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class RegisteredAssessor(Record):
    """One assessor (assessor registration rules)."""

    FORMAT: ClassVar[Optional[str]] = "ismap-assessor/1"

    number: str
    """Registration number of the assessor."""
    name: str
    """Name of the assessor."""
    corporation: Corporation
    """What kind of corporation it is (3.1)."""
    partner: Practitioner
    """The engagement partner (3.6)."""
    manager: Practitioner
    """The engagement manager (3.7)."""
    team: List[Practitioner]
    """The other members of the team (3.8)."""
    history: List[Event]
    """What happened to the registration, oldest first."""
    service_standard_listing: Optional[ServiceStandardListing] = None
    """Its entry for information security audit in the list of services conforming to the information security service
    standard (3.4). Absent: it has none."""
    ethics_body: Optional[str] = None
    """The body it belongs to that can examine ethics (3.5). Absent: it belongs to none."""


@dataclass
class RegisteredService(Record):
    """One service of the register."""

    number: str
    """Registration number, as `C21-0004-2`."""
    scheme: Scheme
    """The list it stands in."""
    name: str
    """Name of the service."""
    provider: str
    """Name of the provider."""
    built_on: List[str]
    """Registration numbers of its base services. An empty list if there are none."""
    history: List[Event]
    """What happened to the registration, oldest first; those of one day keep their order. The state follows from it,
    and from what the list prints only where it has no event."""
    service_model: Optional[ServiceModel] = None
    """Model of the service. Absent: not known."""
    printed: Optional[PrintedEntry] = None
    """What the public list prints of the service. Absent: nothing of the list is given."""


class RegistrationState(str, enum.Enum):
    """What a registration is as of a day."""

    NOT_REGISTERED = "not_registered"
    """Nothing was applied for, or the application was not accepted."""
    APPLIED = "applied"
    """A first application is filed and not yet accepted."""
    ACCEPTED = "accepted"
    """A first application is under review."""
    REGISTERED = "registered"
    """Registered."""
    SUSPENDED = "suspended"
    """Suspended; still on the list."""
    EXPIRED = "expired"
    """Past its validity, and no renewal filed in time awaits its decision."""
    WITHDRAWN = "withdrawn"
    """The withdrawal notice was filed."""
    DELETED = "deleted"
    """Deleted, or a new application was demanded."""
    REFUSED = "refused"
    """The committee found the requirements not met."""


class Regulation(str, enum.Enum):
    """A regulation, or another official text."""

    CONTROL_CRITERIA = "control_criteria"
    """Control Criteria of ISMAP."""
    SERVICE_REGISTRATION = "service_registration"
    """Registration rules for cloud services."""
    LIU_REGISTRATION = "liu_registration"
    """Registration rules for ISMAP-LIU."""
    ASSESSOR_REGISTRATION = "assessor_registration"
    """Registration rules for assessors."""
    ASSESSMENT_GUIDELINE = "assessment_guideline"
    """Information security assessment guideline."""
    BASIC_REGULATION = "basic_regulation"
    """Basic regulation."""
    COMMITTEE_OPERATION = "committee_operation"
    """Operating rules of the committee."""
    COMMON_STANDARDS = "common_standards"
    """Common Standards for Cybersecurity Measures."""
    SCHEME_GUIDANCE = "scheme_guidance"
    """Guidance and publications of the scheme."""
    BASIC_FRAMEWORK = "basic_framework"
    """Basic framework (decision of 2020-01-30)."""
    USE_DECISION = "use_decision"
    """On the use of ISMAP (decision of 2020-06-30)."""
    PROVISIONAL_MEASURES = "provisional_measures"
    """Review of the provisional measures (decision of 2021-07-06)."""
    STANDARDS_GUIDELINE = "standards_guideline"
    """Guideline to the Common Standards."""


class RemedyBy(str, enum.Enum):
    """Who can make a change."""

    MACHINE = "machine"
    """Software: the change says nothing that the document does not say already."""
    CONFIRMATION = "confirmation"
    """Software, once a person confirms that the value is true."""
    PERSON = "person"
    """A person only: a reason, an individual control, a document."""


@dataclass
class RemedyEdit(Record):
    """One change of the document."""

    pointer: str
    """Its place in the document (JSON Pointer)."""
    kind: RemedyKind
    """Kind of the change."""
    by: RemedyBy
    """Who can make it."""
    possible: bool
    """False: a past day, or a fact that no change of the document changes."""
    what: Text
    """What to do; if it is not possible, why not."""
    because: Text
    """What is wrong now."""
    clause: Citation
    """Clause of the first of `rules`."""
    rules: List[str]
    """Ids of the rules that are not met unless it is made."""
    codes: List[str]
    """Codes of the diagnostics that it answers."""
    patch: Optional[RemedyPatch] = None
    """The operation. Absent if `by` is `person`."""
    cell: Optional[str] = None
    """Of a document in a workbook or a CSV: the cell to change. Absent for a document in JSON."""


class RemedyKind(str, enum.Enum):
    """Kind of a change."""

    SET_VALUE = "set_value"
    """A value is set."""
    ADD_ENTRY = "add_entry"
    """An entry is added."""
    REMOVE_ENTRY = "remove_entry"
    """An entry is removed."""
    OBTAIN_DOCUMENT = "obtain_document"
    """A document is obtained."""
    CHANGE_DATE = "change_date"
    """A date is changed."""


@dataclass
class RemedyPatch(Record):
    """One operation of a JSON Patch (RFC 6902)."""

    op: PatchOperation
    """The operation."""
    path: str
    """Where it applies (JSON Pointer)."""
    value: Optional[Union[None, bool, int, datetime.date, str]] = None
    """The value. Absent if `op` is `remove`."""


@dataclass
class RemedyReport(Record):
    """The smallest set of changes found that leaves no rule of a review `not_met`."""

    FORMAT: ClassVar[Optional[str]] = "ismap-remedy/1"

    as_of: datetime.date
    """The day of the question."""
    rulebook: str
    """Version of the rule book."""
    rules: List[RemedyRule]
    """The rules that are not met, in the order of the review."""
    edits: List[RemedyEdit]
    """The changes; their patches fit the document when applied in this order."""
    scheme: Optional[Scheme] = None
    """The list applied for. Absent for a bare statement."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


@dataclass
class RemedyRule(Record):
    """A rule that is not met, and what curing it takes."""

    rule: str
    """Id of the rule."""
    clause: Citation
    """The clause it rests on."""
    by: RemedyBy
    """Who is needed for the hardest of its changes."""
    possible: bool
    """True if all of its changes can be made."""
    after: Verdict
    """Its verdict with the changes that software can make."""


@dataclass
class ReportMade(Record):
    """A report or a notice."""

    step: ReportStep
    """Which report it is."""
    on: datetime.date
    """The day it was made."""


class ReportStep(str, enum.Enum):
    """Which report it is."""

    REPORT = "report"
    """The one report of what was noticed by 2024-01-03."""
    FLASH_REPORT = "flash_report"
    """The first of two reports."""
    FINAL_REPORT = "final_report"
    """The second of two reports."""
    NOTICE = "notice"
    """The notice of a change."""


class ReportableIncidents(str, enum.Enum):
    """Which incidents are reported."""

    ALL = "all"
    """All."""
    GRAVE = "grave"
    """Those that may gravely affect users."""


class ReportedMatter(str, enum.Enum):
    """What has to be reported."""

    INCIDENT = "incident"
    """An incident (registration rules, chapter 9)."""
    CONTROL_CHANGE = "control_change"
    """A grave control change (registration rules 10.1)."""


@dataclass
class RepresentationPoint(Record):
    """One point of the written representation (Control Criteria 2.2.8)."""

    point: int
    """Number of the point, 1 to 8."""
    stated: bool
    """True if the representation states it."""
    answer: Optional[bool] = None
    """For points 7 and 8: true if there is something to tell. Absent: stated `content` is the answer."""
    content: Optional[str] = None
    """What the event (7) or the fraud (8) is; required if there is one."""


@dataclass
class Representative(Record):
    """The representative who signs the statement."""

    name: str
    """Name of the representative."""
    title: str
    """Position held."""
    is_director: bool
    """True for a director, or a person of that rank."""
    authority: Optional[str] = None
    """For one who is no director: what shows real authority. Absent: nothing shows it."""


@dataclass
class Review(Record):
    """The review of an application, or of a bare statement, point by point."""

    FORMAT: ClassVar[Optional[str]] = "ismap-review/1"

    as_of: datetime.date
    """The day of the question."""
    rulebook: str
    """Version of the rule book."""
    policy: List[Setting]
    """Choices of the policy that differ from the default."""
    supplements: List[Supplement]
    """The supplied values that the answer rests on."""
    viewpoints: List[Viewpoint]
    """The points of the review (registration rules 6.1): seven for ISMAP, eight for ISMAP-LIU."""
    verdict: Verdict
    """The verdict of the whole."""
    results: List[RuleResult]
    """The answers of the rules."""
    obligations: List[Obligation]
    """What is owed."""
    diagnostics: List[Diagnostic]
    """What was noticed about the review itself, as why nothing could be reviewed."""
    scheme: Optional[Scheme] = None
    """The list applied for. Absent for a bare statement."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""
    catalog: Optional[CatalogUsed] = None
    """The table of controls used. Absent if there is none of the statement's edition."""
    acceptance: Optional[Acceptance] = None
    """Acceptance. Absent for a bare statement."""
    basis: Optional[Basis] = None
    """What the answer rests on. Absent if the documents were not named."""


class ReviewConcerned(str, enum.Enum):
    """Which review, by its assessment period."""

    REGISTRATION = "registration"
    """The review of the first application."""
    RENEWAL = "renewal"
    """The review of a renewal."""
    NEXT_RENEWAL = "next_renewal"
    """It is after the assessment periods so far: a matter of the next renewal."""
    NOT_DECIDED = "not_decided"
    """The assessment periods in the register do not decide it."""


@dataclass
class RuleCount(Record):
    """Counts of a rule."""

    rule: str
    """Id of the rule."""
    verdicts: VerdictCounts
    """Documents by verdict."""
    diagnostics: List[DiagnosticCount]
    """Counts by diagnostic."""


@dataclass
class RuleResult(Record):
    """The answer of one rule, with its trace."""

    rule: str
    """Id of the rule, as `REG-3.2`."""
    verdict: Verdict
    """Its verdict."""
    citations: List[Citation]
    """The clauses it rests on."""
    facts: List[Fact]
    """The facts that were read."""
    derived: List[Derived]
    """The values that were computed."""
    followed: List[str]
    """Ids of the rules that it follows from; `derived` has their verdicts."""
    supplements: List[Parameter]
    """Which supplied values were used."""
    diagnostics: List[Diagnostic]
    """What was noticed."""


class Scheme(str, enum.Enum):
    """The two lists of services."""

    ISMAP = "ismap"
    """ISMAP (ISMAP Cloud Service List)."""
    ISMAP_LIU = "ismap_liu"
    """ISMAP-LIU (ISMAP-LIU Cloud Service List): SaaS for work and information of low risk."""


class SecondTable(str, enum.Enum):
    """What a second public table shows of the correspondence."""

    AGREES = "agrees"
    """That each source goes into the control."""
    SILENT = "silent"
    """It lacks a source."""
    DIFFERS = "differs"
    """It has a source go elsewhere."""


class SecurityRequirement(str, enum.Enum):
    """A security requirement of Common Standards 4.2.1(2)(b)."""

    MEASURES = "measures"
    """The measures required."""
    STORAGE_COUNTRY = "storage_country"
    """Country or region where information is stored."""
    DISPOSAL = "disposal"
    """Method of disposal."""
    SERVICE_LEVEL = "service_level"
    """Service level."""


@dataclass
class ServiceCycle(Record):
    """Services that stand on each other in a circle."""

    numbers: List[str]
    """Their registration numbers."""


class ServiceModel(str, enum.Enum):
    """Model of a cloud service."""

    IAAS = "iaas"
    """Infrastructure as a service."""
    PAAS = "paas"
    """Platform as a service."""
    SAAS = "saas"
    """Software as a service."""
    OTHER = "other"
    """Another model."""


@dataclass
class ServiceStandardListing(Record):
    """An entry in the list of services conforming to the information security service standard (assessor registration
    rules 3.4)."""

    valid: Period
    """Its validity."""


@dataclass
class ServiceStatus(Record):
    """The state of one registration, from its history, or from what the public list prints where it has none."""

    number: str
    """Registration number."""
    as_of: datetime.date
    """The day of the question."""
    state: RegistrationState
    """The state."""
    extended_by_pending_renewal: bool
    """True past the last day of validity while a renewal filed in time awaits its decision."""
    renewal_pending: bool
    """True while a renewal awaits its decision, whether or not the last day has passed."""
    undecided: bool
    """True if the register contradicts itself or the rules, or only a list of another day tells of the registration:
    nothing follows from `state`."""
    reassessment_open: bool
    """True while a re-assessment is open."""
    monitoring_open: bool
    """True while monitoring is open."""
    obligations: List[Obligation]
    """What is owed."""
    outlook: List[Outlook]
    """What happens if nobody acts."""
    diagnostics: List[Diagnostic]
    """Events the rules do not allow, and the like."""
    supplements: List[Supplement]
    """The supplied values that the days of obligations and outlook rest on."""
    valid_until: Optional[datetime.date] = None
    """Last day of validity; as the public list prints it where it cannot be counted. Absent: it is not known."""
    limits: Optional[List[LimitChange]] = None
    """Time limits that the policy changes. Left out if there are none."""


@dataclass
class Setting(Record):
    """A choice of the policy that differs from the default."""

    name: str
    """Name of the choice."""
    value: str
    """The value chosen."""


class Severity(str, enum.Enum):
    """How grave a diagnostic is."""

    ERROR = "error"
    """A breach, or a fault that leaves the answer open."""
    WARNING = "warning"
    """What a person should look at."""
    ADVICE = "advice"
    """What is missing, or may help."""


@dataclass
class SpecialReport(Record):
    """The special report of the measures to promote ISMAP-LIU registration."""

    filed_on: datetime.date
    """Day on which it was filed."""
    applied_on: datetime.date
    """Day on which the measures were applied for: 2023-05-19 to 2025-03-31."""


class Stance(str, enum.Enum):
    """How an objective or control is dealt with."""

    IMPLEMENTED = "implemented"
    """The provider realises it itself."""
    INHERITED = "inherited"
    """It is taken over from a registered base service."""
    EXCLUDED = "excluded"
    """It is excluded; a reason is required."""
    NOT_SELECTED = "not_selected"
    """It is not selected; a reason is required."""


@dataclass
class Statement(Record):
    """The statement (Form 1): what the provider declares that it does about information security (Control Criteria
    2.2)."""

    FORMAT: ClassVar[Optional[str]] = "ismap-statement/1"

    edition: str
    """Edition of the Control Criteria that the statement is made on: `ismap-2020` or `ismap-2025`."""
    service_name: str
    """Name of the cloud service (2.2.1)."""
    covered_services: List[str]
    """Services that the statement covers. If several stand under one name, say concretely which (2.2.2)."""
    outside_services: List[OutsideService]
    """Services that are used and that the statement does not cover (2.2.2). An empty list if there are none."""
    regions: List[Region]
    """Regions that the statement covers (2.2.2); at least one."""
    overview: Overview
    """The overall picture (2.2.3)."""
    assessment_period: Period
    """The assessment period. Control Criteria 2.2.5 say how long and how short it may be."""
    controls: List[ControlEntry]
    """What is stated on each objective and control (2.2.4). Each number stands once."""
    subsequent_events: List[SubsequentEvent]
    """Subsequent events (2.2.6). An empty list if there are none."""
    representative: Representative
    """The representative who signs, with the final responsibility for the security governance of the service."""
    special_notes: Optional[str] = None
    """Special notes (2.2.7). Absent: there are none."""
    generative_ai: Optional[GenerativeAi] = None
    """Whether the service offers generative AI. Absent: not known."""


@dataclass
class Statistics(Record):
    """Counts over many reviews. Two can be added up, in any order."""

    FORMAT: ClassVar[Optional[str]] = "ismap-stats/1"

    documents: int
    """How many documents were reviewed."""
    refused: int
    """How many documents could not be read."""
    bases: List[StatisticsBasis]
    """What the reviews rest on besides their documents."""
    verdicts: VerdictCounts
    """How many documents have each verdict as a whole."""
    points: List[PointCount]
    """Verdicts by point, in the order of scheme and number."""
    rules: List[RuleCount]
    """Verdicts by rule."""
    controls: List[ControlCount]
    """Controls with something found, by edition and number."""
    reasons: List[ReasonCount]
    """Reasons for what is excluded or not selected."""
    controls_are_a_sample: bool
    """True if there were too many controls: those shown were picked by chance, and counted in all documents."""
    reasons_are_a_sample: bool
    """True if there were too many reasons: those shown were picked by chance, and counted in all documents."""


@dataclass
class StatisticsBasis(Record):
    """What reviews rest on besides their documents, and how many of these there are."""

    version: str
    """Version of the library."""
    rulebook: str
    """Version of the rule book."""
    as_of: datetime.date
    """The day as of which the register and the obligations were looked at."""
    imported: bool
    """True if it contains a table of the user."""
    complete: bool
    """True if it has all controls of the edition."""
    policy: List[str]
    """Choices and time limits of the policy that differ from the default."""
    documents: int
    """How many documents."""
    edition: Optional[str] = None
    """Edition of the table of controls. Absent: none was looked at."""
    revision: Optional[datetime.date] = None
    """The day for which the imported table was checked."""


@dataclass
class SubsequentEvent(Record):
    """A subsequent event (Control Criteria 2.2.6): after the assessment period and before the date of the assessment
    report."""

    occurred_on: datetime.date
    """Day on which it occurred."""
    description: str
    """What happened."""


class SubsequentEventsUntil(str, enum.Enum):
    """Up to which date an event is a subsequent event."""

    REPORT_DATE = "report_date"
    """The date of the assessment report."""
    REPRESENTATION_DATE = "representation_date"
    """The date of the written representation."""


@dataclass
class Supplement(Record):
    """A value that no public text gives, from an official text that the user holds."""

    parameter: Parameter
    """What is supplied. One value only for each, on any one day."""
    value: Union[int, str, List[str]]
    """The value: a whole number, a text or day, or a list of these, as `parameter` asks."""
    clause: str
    """Clause that gives the value; shown with every answer that rests on it."""
    source: str
    """Text in which it was read; shown with every answer that rests on it."""
    in_force: Optional[InForce] = None
    """The days on which the value holds. Absent: always."""


@dataclass
class Text(Record):
    """A text in both languages."""

    ja: str
    """In Japanese."""
    en: str
    """In English."""


@dataclass
class ThirdPartyTests(Record):
    """Penetration tests, vulnerability diagnoses and the like by third parties (registration rules 3.4(4))."""

    status: str
    """Which tests are made. Their results are not asked for."""
    acceptance: str
    """Whether tests by third parties are accepted."""


class TimeLimitId(str, enum.Enum):
    """A time limit that the law gives."""

    LONGEST_ASSESSMENT_PERIOD = "longest_assessment_period"
    """Longest assessment period (Control Criteria 2.2.5)."""
    SHORTEST_ASSESSMENT_PERIOD = "shortest_assessment_period"
    """Shortest assessment period (Control Criteria 2.2.5)."""
    REPORT_DATE = "report_date"
    """From the last day of the assessment period to the dates of the report and of the written representation
    (registration rules 3.2)."""
    FILING = "filing"
    """From the date of the report to the filing (registration rules 4.2)."""
    INQUIRY_ANSWER = "inquiry_answer"
    """From an inquiry to its answer (registration rules 5.4(1))."""
    DOCUMENT_CHECK = "document_check"
    """From the receipt to the check of the documents (registration rules 6.4(2))."""
    COMMITTEE_REVIEW = "committee_review"
    """From the acceptance to the committee meeting (registration rules 6.4(3))."""
    MODEL_REVIEW_PERIOD = "model_review_period"
    """The model review period, a target."""
    SHORTEST_RENEWAL = "shortest_renewal"
    """The shortest review of a renewal without review issues, a target."""
    IMPROVEMENT = "improvement"
    """From the date of the report to the improvement of a minor finding (registration rules 6.1(4))."""
    VALIDITY = "validity"
    """From the day after the assessment period to the end of the registration (registration rules 8.1), by the span in
    force on the last day of that period."""
    PROVISIONAL_USE = "provisional_use"
    """From the start of use to the end of a provisional measure (decision of 2021-07-06)."""
    PARTNER_PRACTICE = "partner_practice"
    """Practice of the engagement partner (assessor registration rules 3.6.2)."""


@dataclass
class Training(Record):
    """One course of training."""

    completed_on: datetime.date
    """Day on which it was completed."""


class Verdict(str, enum.Enum):
    """A verdict. That of a whole is `not_met` if any part is, then `unknown`, then `needs_judgement`, then `met`."""

    MET = "met"
    """The documents show that the clause is satisfied."""
    NOT_MET = "not_met"
    """The documents show a breach."""
    NEEDS_JUDGEMENT = "needs_judgement"
    """The facts are there and a person must weigh them, or the text of the clause is not public."""
    UNKNOWN = "unknown"
    """A fact is missing; the result lists which."""
    NOT_APPLICABLE = "not_applicable"
    """There is nothing to check."""


@dataclass
class VerdictCounts(Record):
    """How many have each verdict."""

    met: int
    """Met."""
    not_met: int
    """Not met."""
    needs_judgement: int
    """Needs judgement."""
    unknown: int
    """Unknown."""
    not_applicable: int
    """Not applicable."""


@dataclass
class VerdictMove(Record):
    """A rule that is decided differently."""

    rule: str
    """Id of the rule."""
    before: Verdict
    """Its verdict on the old document; `not_applicable` also if the rule does not concern it."""
    after: Verdict
    """Its verdict on the new document; `not_applicable` also if the rule does not concern it."""


@dataclass
class Verification(Record):
    """Whether an answer follows from the documents it names: what asking again showed."""

    FORMAT: ClassVar[Optional[str]] = "ismap-verification/1"

    outcome: VerificationOutcome
    """The outcome."""
    answer_format: str
    """Format of the answer that was verified."""
    question: AskedQuestion
    """The question answered."""
    version: VerifiedText
    """Version of the library."""
    rulebook: VerifiedText
    """Version of the rule book."""
    answer_sha256: VerifiedText
    """SHA-256 as the answer states it, and of the answer made now."""
    documents: List[BasisDocument]
    """Documents found by their digests, under the names that they have now."""
    rules: List[VerifiedRule]
    """Rules that answer otherwise, in the order of the answer."""
    members: List[VerifiedMember]
    """Members that are not the same, in the order of the answer."""
    has_more: bool
    """True if more members differ than are listed."""


class VerificationOutcome(str, enum.Enum):
    """What asking again showed."""

    SAME = "same"
    """Asked again, the question has the same answer."""
    DIFFERS = "differs"
    """Asked again, the question has another answer."""
    EDITED = "edited"
    """The answer was changed after it was made."""


@dataclass
class VerifiedMember(Record):
    """A member that is not the same."""

    pointer: str
    """JSON Pointer into the answer."""
    was: Optional[str] = None
    """Value of the answer as JSON, cut if it is long. Absent: the answer does not have it."""
    is_: Optional[str] = None
    """Value now as JSON, cut if it is long. Absent: the answer made now does not have it."""


@dataclass
class VerifiedRule(Record):
    """A rule that answers otherwise."""

    rule: str
    """Id of the rule."""
    was: Optional[str] = None
    """Verdict of the answer. Absent: it does not have the rule."""
    is_: Optional[str] = None
    """Verdict now. Absent: the rule does not answer."""


@dataclass
class VerifiedText(Record):
    """The value of the answer, and the one of now."""

    was: str
    """Of the answer."""
    is_: str
    """Of the answer made now."""


@dataclass
class Viewpoint(Record):
    """One of the points of the review (registration rules 6.1 and the like)."""

    number: int
    """Number of the point, from 1."""
    title: Label
    """Its title."""
    verdict: Verdict
    """The verdict of its rules together."""
    rules: List[str]
    """Ids of its rules."""


@dataclass
class Violation(Record):
    """One breach of the scheme's rules."""

    found_on: datetime.date
    """Day on which it was found."""
    description: str
    """What the breach was."""


class ViolationOrDeletion(str, enum.Enum):
    """How the "or" in registration rules 6.1(7) is read."""

    BOTH_ABSENT = "both_absent"
    """Both a breach and a past deletion have to be absent."""
    EITHER_ABSENT = "either_absent"
    """It is enough that one of them is absent."""


@dataclass
class WrittenRepresentation(Record):
    """The written representation (Form 2): management's statement to the assessor (Control Criteria 2.2.8)."""

    date: datetime.date
    """Its date: from the last day of the assessment period to the last day allowed (registration rules 3.2)."""
    points: List[RepresentationPoint]
    """The points it covers: all eight."""
