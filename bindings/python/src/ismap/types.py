"""Documents and results as types. Written by generate.py from the JSON Schemas; do not edit."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from typing import ClassVar, List, Optional, Union

from .record import Record


@dataclass
class Acceptance(Record):
    verdict: Verdict
    rules: List[str]


class Actor(str, enum.Enum):
    APPLICANT = "applicant"
    REGISTRANT = "registrant"
    OPERATING_BODY = "operating_body"
    COMMITTEE = "committee"
    ASSESSOR = "assessor"
    BUYER = "buyer"


@dataclass
class Agenda(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-agenda/1"

    meeting: Meeting
    members: List[Member]
    applications: List[AgendaApplication]
    interests: List[Interest]


@dataclass
class AgendaApplication(Record):
    id: str
    scheme: AgendaScheme
    applicant: str
    services: List[str]
    concerns: bool
    fit: bool
    kind: Optional[ApplicationKind] = None


@dataclass
class AgendaItem(Record):
    application: str
    path: AgendaPath
    taking_part: List[str]
    recused: List[str]


class AgendaPath(str, enum.Enum):
    FULL_REPORT = "full_report"
    SIMPLIFIED = "simplified"


@dataclass
class AgendaPlan(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-agenda-plan/1"

    on: datetime.date
    rulebook: str
    policy: List[Setting]
    supplements: List[Supplement]
    verdict: Verdict
    items: List[AgendaItem]
    results: List[RuleResult]
    obligations: List[Obligation]


class AgendaScheme(str, enum.Enum):
    ISMAP = "ismap"
    ISMAP_LIU = "ismap_liu"
    ASSESSOR = "assessor"


@dataclass
class Applicant(Record):
    name: str
    under_own_name: bool
    corporate_number: Optional[str] = None


@dataclass
class Application(Record):
    scheme: Scheme
    kind: ApplicationKind
    service_model: ServiceModel
    applicant: Applicant
    filed_on: datetime.date
    inquiries: List[Inquiry]
    documents: List[FiledDocument]
    past_deletions: List[PastDeletion]
    violations: List[Violation]
    registration_number: Optional[str] = None
    received_on: Optional[datetime.date] = None
    accepted_on: Optional[datetime.date] = None
    impact_assessment: Optional[ImpactAssessment] = None


class ApplicationKind(str, enum.Enum):
    INITIAL = "initial"
    RENEWAL = "renewal"


class ApplicationPeriodStart(str, enum.Enum):
    REPORT_DATE = "report_date"
    UNDECIDED = "undecided"


@dataclass
class AssessmentPlan(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-assessment-plan/1"

    as_of: datetime.date
    rulebook: str
    policy: List[Setting]
    supplements: List[Supplement]
    items: List[PlanItem]
    results: List[RuleResult]


@dataclass
class AssessmentReport(Record):
    date: datetime.date
    assessor: str
    period: Period
    findings: List[Finding]
    late_reason: Optional[str] = None


@dataclass
class AssessorReview(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-assessor-review/1"

    number: str
    as_of: datetime.date
    rulebook: str
    policy: List[Setting]
    supplements: List[Supplement]
    viewpoints: List[Viewpoint]
    verdict: Verdict
    results: List[RuleResult]


@dataclass
class AuditPractice(Record):
    first: datetime.date
    last: datetime.date
    standard: str


@dataclass
class BaseAtRisk(Record):
    number: str
    direct: int
    scheme: Optional[Scheme] = None
    state: Optional[RegistrationState] = None
    valid_until: Optional[datetime.date] = None
    dependents: Optional[int] = None


@dataclass
class BaseCoverage(Record):
    number: str
    controls: List[str]
    declared: bool
    scheme: Optional[Scheme] = None
    state: Optional[RegistrationState] = None
    valid_until: Optional[datetime.date] = None


class BaseOnLiuList(str, enum.Enum):
    BY_SCHEME = "by_scheme"
    NOT_ENOUGH = "not_enough"
    ENOUGH = "enough"


@dataclass
class Buyer(Record):
    name: str
    kind: BuyerKind


class BuyerKind(str, enum.Enum):
    MINISTRY = "ministry"
    INDEPENDENT_AGENCY = "independent_agency"
    DESIGNATED_CORPORATION = "designated_corporation"
    LOCAL_GOVERNMENT = "local_government"


@dataclass
class CatalogUsed(Record):
    edition: str
    imported: bool
    details: int
    complete: bool
    revision: Optional[datetime.date] = None


class Certificate(str, enum.Enum):
    ISO27001 = "iso27001"
    ISO27017 = "iso27017"
    ISO27002 = "iso27002"
    ISO27014 = "iso27014"


@dataclass
class Certification(Record):
    scheme: CertificationScheme
    standard: str
    valid: Period
    renewal_expected: bool
    accreditation_iaf: bool
    scope_covers_service: bool
    scope_covers_management: bool
    scope_explained: bool


class CertificationScheme(str, enum.Enum):
    ISMS = "isms"
    OTHER = "other"


@dataclass
class Change(Record):
    kind: ChangeKind
    old_at: str
    new_at: str
    item: Optional[str] = None
    old_value: Optional[str] = None
    new_value: Optional[str] = None


class ChangeKind(str, enum.Enum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class ChangeNature(str, enum.Enum):
    RULES = "rules"
    REALISATION = "realisation"
    OPERATION = "operation"
    MECHANISM = "mechanism"
    NEWLY_ADOPTED = "newly_adopted"
    PERSONNEL = "personnel"
    MORE_SYSTEMS_OR_REGIONS = "more_systems_or_regions"
    CRITERIA_CHANGED = "criteria_changed"


class CheckedCriteria(str, enum.Enum):
    GOVERNANCE = "governance"
    MANAGEMENT = "management"
    OBJECTIVES = "objectives"
    BASIC_DETAILS = "basic_details"


@dataclass
class Choices(Record):
    counting: Optional[Counting] = None
    holiday_roll_over: Optional[HolidayRollOver] = None
    application_period_start: Optional[ApplicationPeriodStart] = None
    late_report: Optional[LateReport] = None
    subsequent_events_until: Optional[SubsequentEventsUntil] = None
    violation_or_deletion: Optional[ViolationOrDeletion] = None
    base_on_liu_list: Optional[BaseOnLiuList] = None
    period_overlap: Optional[PeriodOverlap] = None
    expiry_without_renewal: Optional[ExpiryWithoutRenewal] = None
    reportable_incidents: Optional[ReportableIncidents] = None
    liu_validity: Optional[LiuValidity] = None
    provisional_year: Optional[ProvisionalYear] = None


@dataclass
class CisoCheck(Record):
    responsible: str
    confirmed_on: datetime.date
    covers: List[CheckedCriteria]
    shortfalls_assessed: bool
    in_selection_criteria: Optional[bool] = None


@dataclass
class Citation(Record):
    regulation: Regulation
    clause: str
    edition: str


class Confidentiality(str, enum.Enum):
    CLASS_1 = "class_1"
    CLASS_2 = "class_2"
    CLASS_3 = "class_3"
    CLASS_3A = "class_3a"
    CLASS_3B = "class_3b"
    CLASS_3C = "class_3c"


@dataclass
class Consequence(Record):
    code: str
    rule: str
    clause: Citation
    message: Text
    controls: List[str]
    verdict: Optional[Verdict] = None
    old_at: Optional[str] = None
    new_at: Optional[str] = None


@dataclass
class ControlChange(Record):
    from_: datetime.date
    content: str
    until: Optional[datetime.date] = None
    nature: Optional[ChangeNature] = None


@dataclass
class ControlEntry(Record):
    id: str
    stance: Stance
    changes: List[ControlChange]
    ground: Optional[ExclusionGround] = None
    reason: Optional[str] = None
    individual_control: Optional[str] = None
    inherited_from: Optional[str] = None


@dataclass
class Corporation(Record):
    kind: CorporationKind
    audits_in_japan: bool


class CorporationKind(str, enum.Enum):
    AUDIT_CORPORATION = "audit_corporation"
    COMPANY = "company"
    OTHER = "other"


class Counting(str, enum.Enum):
    CIVIL_CODE = "civil_code"
    SAME_DAY = "same_day"


@dataclass
class Dependent(Record):
    number: str
    scheme: Scheme
    distance: int
    path: List[str]
    state: Optional[RegistrationState] = None


@dataclass
class Derived(Record):
    name: str
    value: Union[None, bool, int, datetime.date, str]


@dataclass
class Diagnostic(Record):
    code: str
    severity: Severity
    pointer: str
    message: Text
    remedy: Optional[Text] = None


@dataclass
class Difference(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-diff/1"

    as_of: datetime.date
    rulebook: str
    policy: List[Setting]
    verdict: Verdict
    consequences: List[Consequence]
    changes: List[Change]


@dataclass
class Disclosures(Record):
    capital_ties: str
    officers: str
    foreign_law_risk: str
    governing_law: str
    jurisdiction: str
    third_party_tests: ThirdPartyTests
    other_certifications: List[Certification]


class DocumentKind(str, enum.Enum):
    APPLICATION_FORM = "application_form"
    STATEMENT = "statement"
    WRITTEN_REPRESENTATION = "written_representation"
    ASSESSMENT_REPORT = "assessment_report"
    IMPROVEMENT_PLAN = "improvement_plan"
    INTERNAL_AUDIT_REPORT = "internal_audit_report"
    SPECIAL_REPORT = "special_report"
    OTHER = "other"


class DocumentLanguage(str, enum.Enum):
    JA = "ja"
    EN = "en"
    OTHER = "other"


@dataclass
class Dossier(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-dossier/1"

    application: Application
    statement: Statement
    improvement_plans: List[ImprovementPlan]
    pledges: List[int]
    representation: Optional[WrittenRepresentation] = None
    report: Optional[AssessmentReport] = None
    disclosures: Optional[Disclosures] = None
    internal_audit: Optional[InternalAudit] = None
    special_report: Optional[SpecialReport] = None


@dataclass
class Due(Record):
    kind: DueKind
    on: Optional[datetime.date] = None


@dataclass
class DueItem(Record):
    number: str
    obligation: Obligation


class DueKind(str, enum.Enum):
    DATE = "date"
    PROMPTLY = "promptly"
    UNKNOWN = "unknown"


@dataclass
class DueList(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-due/1"

    as_of: datetime.date
    items: List[DueItem]
    diagnostics: List[Diagnostic]
    supplements: List[Supplement]
    until: Optional[datetime.date] = None


@dataclass
class Event(Record):
    on: datetime.date
    kind: EventKind
    period: Optional[Period] = None
    grave: Optional[bool] = None
    ground: Optional[str] = None
    note: Optional[str] = None
    form: Optional[int] = None


class EventKind(str, enum.Enum):
    APPLIED = "applied"
    RECEIVED = "received"
    INQUIRED = "inquired"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    DECIDED_REGISTERED = "decided_registered"
    DECIDED_REFUSED = "decided_refused"
    LISTED = "listed"
    RENEWAL_APPLIED = "renewal_applied"
    RENEWAL_DECIDED = "renewal_decided"
    RENEWAL_REFUSED = "renewal_refused"
    INCIDENT_NOTICED = "incident_noticed"
    INCIDENT_FIRST_REPORT = "incident_first_report"
    INCIDENT_FINAL_REPORT = "incident_final_report"
    CONTROL_CHANGE_OCCURRED = "control_change_occurred"
    CONTROL_CHANGE_NOTIFIED = "control_change_notified"
    LIST_CHANGE_NOTICED = "list_change_noticed"
    LIST_CHANGE_NOTIFIED = "list_change_notified"
    MONITORING_NOTIFIED = "monitoring_notified"
    MONITORING_ANSWERED = "monitoring_answered"
    MONITORING_HEARING = "monitoring_hearing"
    MONITORING_CLOSED = "monitoring_closed"
    REASSESSMENT_DEMANDED = "reassessment_demanded"
    REASSESSMENT_DONE = "reassessment_done"
    REAPPLICATION_DEMANDED = "reapplication_demanded"
    SUSPENDED = "suspended"
    REINSTATED = "reinstated"
    DELETED = "deleted"
    WITHDRAWAL_FILED = "withdrawal_filed"
    OBJECTION_FILED = "objection_filed"
    OBJECTION_DECIDED = "objection_decided"
    RESULT_NOTIFIED = "result_notified"
    USERS_INFORMED = "users_informed"


class ExclusionGround(str, enum.Enum):
    NOT_APPLICABLE = "not_applicable"
    RISK_ANALYSIS = "risk_analysis"


class ExpiryWithoutRenewal(str, enum.Enum):
    EXPIRED = "expired"
    DELETED = "deleted"


@dataclass
class Fact(Record):
    pointer: str
    value: Union[None, bool, int, datetime.date, str]


@dataclass
class FiledDocument(Record):
    kind: DocumentKind
    language: DocumentLanguage
    annex: bool
    reference_translation: bool


@dataclass
class Finding(Record):
    id: str
    control: str
    description: str
    found_in: FoundIn


class FoundIn(str, enum.Enum):
    DESIGN = "design"
    OPERATION = "operation"


@dataclass
class GenerativeAi(Record):
    offered: bool
    external: bool
    description: Optional[str] = None


class Ground(str, enum.Enum):
    LISTED = "listed"
    LISTED_LIU = "listed_liu"
    UNLISTED_WITH_CISO_CHECK = "unlisted_with_ciso_check"
    PROVISIONAL_MEASURE = "provisional_measure"
    RECOMMENDED_ONLY = "recommended_only"
    NOT_COVERED = "not_covered"
    NONE = "none"


class HolidayRollOver(str, enum.Enum):
    NONE = "none"
    NEXT_BUSINESS_DAY = "next_business_day"


class Impact(str, enum.Enum):
    LOW = "low"
    NOT_LOW = "not_low"


@dataclass
class ImpactAssessment(Record):
    ministry: str
    target_operation: bool
    result: Impact
    assessed_on: datetime.date


@dataclass
class ImpactReport(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-impact/1"

    number: str
    as_of: datetime.date
    scheme: Scheme
    dependents: List[Dependent]
    cycles: List[ServiceCycle]
    diagnostics: List[Diagnostic]
    state: Optional[RegistrationState] = None
    valid_until: Optional[datetime.date] = None
    coverage: Optional[BaseCoverage] = None


@dataclass
class ImprovementPlan(Record):
    finding: str
    written_on: datetime.date
    actions: str
    completes_on: datetime.date


@dataclass
class InForce(Record):
    from_: Optional[datetime.date] = None
    until: Optional[datetime.date] = None


@dataclass
class InformationHandled(Record):
    confidentiality: Confidentiality
    confidential: bool


@dataclass
class Inquiry(Record):
    asked_on: datetime.date
    answered_on: Optional[datetime.date] = None
    subject: Optional[str] = None


@dataclass
class Interest(Record):
    member: str
    application: str


@dataclass
class InternalAudit(Record):
    report_attached: bool
    conducted_on: Optional[datetime.date] = None
    period: Optional[Period] = None
    auditor: Optional[str] = None
    meets_annex_2: Optional[bool] = None


@dataclass
class Label(Record):
    ja: str
    en: str


class LateReport(str, enum.Enum):
    JUDGEMENT = "judgement"
    BREACH = "breach"


class LiuValidity(str, enum.Enum):
    UNDECIDED = "undecided"
    AS_ISMAP = "as_ismap"


@dataclass
class Meeting(Record):
    number: int
    on: datetime.date
    published_on: Optional[datetime.date] = None


@dataclass
class Member(Record):
    name: str
    role: MemberRole
    absent: bool


class MemberRole(str, enum.Enum):
    CHAIR = "chair"
    MEMBER = "member"


class MigrationFate(str, enum.Enum):
    CARRIED = "carried"
    MERGED = "merged"
    SPLIT = "split"
    WORKLIST = "worklist"


@dataclass
class MigrationLine(Record):
    pointer: str
    id: str
    link: MigrationLink
    sources: List[MigrationSource]
    second_table: Optional[SecondTable] = None


class MigrationLink(str, enum.Enum):
    AS_IS = "as_is"
    ONE_TO_ONE = "one_to_one"
    MERGED = "merged"


class MigrationOutcome(str, enum.Enum):
    DRAFTED = "drafted"
    SOURCE_EDITION_UNKNOWN = "source_edition_unknown"
    TARGET_EDITION_UNKNOWN = "target_edition_unknown"


class MigrationReason(str, enum.Enum):
    CLOUD_OBJECTIVE = "cloud_objective"
    DETAIL_WITHOUT_TARGET = "detail_without_target"
    NOT_ATTESTED = "not_attested"
    UNKNOWN_CONTROL = "unknown_control"
    REPEATED = "repeated"
    INCOMPLETE_MERGE = "incomplete_merge"
    CONFLICTING_STANCES = "conflicting_stances"
    CONFLICTING_BASES = "conflicting_bases"
    CONFLICTING_GROUNDS = "conflicting_grounds"
    GROUND_UNKNOWN = "ground_unknown"
    MUST_BE_IMPLEMENTED = "must_be_implemented"
    TEXT_TOO_LONG = "text_too_long"
    TARGET_NOT_IN_CATALOG = "target_not_in_catalog"
    NEW_OBJECTIVE = "new_objective"
    NEW_DETAIL = "new_detail"
    NOT_STATED = "not_stated"
    INCOMPLETE_TEXT = "incomplete_text"


@dataclass
class MigrationReport(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-migration/1"

    from_: str
    to: str
    outcome: MigrationOutcome
    lines: List[MigrationLine]
    worklist: List[MigrationTask]
    trace: List[MigrationTrace]
    diagnostics: List[Diagnostic]
    draft: Optional[Statement] = None


@dataclass
class MigrationSource(Record):
    pointer: str
    id: str


@dataclass
class MigrationTask(Record):
    reason: MigrationReason
    targets: List[str]
    sources: List[MigrationSource]
    entries: List[ControlEntry]
    likely: Optional[str] = None


@dataclass
class MigrationTrace(Record):
    source: MigrationSource
    fate: MigrationFate
    targets: List[str]


@dataclass
class Obligation(Record):
    what: Text
    who: Actor
    due: Due
    since: datetime.date
    clause: Citation
    status: ObligationStatus
    form: Optional[int] = None
    supplement: Optional[Parameter] = None


class ObligationStatus(str, enum.Enum):
    OPEN = "open"
    DONE = "done"
    OVERDUE = "overdue"


@dataclass
class Outlook(Record):
    on: datetime.date
    change: Text


@dataclass
class OutsideService(Record):
    name: str
    extent: str
    is_base: bool
    registration_number: Optional[str] = None


@dataclass
class OverlapClause(Record):
    standard: str
    clause: str
    items: List[OverlapItem]


@dataclass
class OverlapItem(Record):
    pointer: str
    id: str


class OverlapKind(str, enum.Enum):
    GOVERNANCE = "governance"
    MANAGEMENT = "management"
    OBJECTIVE = "objective"
    BASIC_DETAIL = "basic_detail"
    OTHER_DETAIL = "other_detail"
    NOT_IN_EDITION = "not_in_edition"
    NOT_CONFIRMED = "not_confirmed"


class OverlapOutcome(str, enum.Enum):
    COMPARED = "compared"
    EDITION_UNKNOWN = "edition_unknown"


@dataclass
class OverlapReport(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-overlap/1"

    edition: str
    certificate: Certificate
    outcome: OverlapOutcome
    traced: int
    realised: int
    shares: List[OverlapShare]
    clauses: List[OverlapClause]
    without: List[OverlapItem]
    not_known: List[OverlapItem]
    repeated: List[OverlapItem]
    diagnostics: List[Diagnostic]


@dataclass
class OverlapShare(Record):
    kind: OverlapKind
    traced: int
    realised: int
    stated: int
    known: int


@dataclass
class Overview(Record):
    provider: str
    service: str
    logical_structure: str
    covered_scope: str
    internal_control: str
    populations: str


class Parameter(str, enum.Enum):
    INCIDENT_FIRST_REPORT_DUE = "incident_first_report_due"
    INCIDENT_FINAL_REPORT_DUE = "incident_final_report_due"
    DELETION_ITEMS_BARRING_REGISTRATION = "deletion_items_barring_registration"
    LIU_ASSESSED_CONTROLS = "liu_assessed_controls"
    LIU_ANNEX_2_REQUIREMENTS = "liu_annex_2_requirements"
    MINOR_FINDING_CONDITIONS = "minor_finding_conditions"
    EDITION_2025_APPLIES_FROM = "edition_2025_applies_from"
    PUBLIC_HOLIDAYS = "public_holidays"
    ASSESSOR_VALIDITY_MONTHS = "assessor_validity_months"
    OBJECTION_DUE = "objection_due"
    COMMITTEE_QUORUM = "committee_quorum"
    MONITORING_ANSWER_DUE = "monitoring_answer_due"
    REASSESSMENT_DUE = "reassessment_due"
    ASSESSOR_INTAKE_OPENED_ON = "assessor_intake_opened_on"
    MANAGER_PRACTICE_YEARS = "manager_practice_years"
    CONTROLS_DUE_THIS_YEAR = "controls_due_this_year"


@dataclass
class PastDeletion(Record):
    deleted_on: datetime.date
    item: str


class PatchOperation(str, enum.Enum):
    ADD = "add"
    REPLACE = "replace"
    REMOVE = "remove"


@dataclass
class Period(Record):
    first: datetime.date
    last: datetime.date


class PeriodOverlap(str, enum.Enum):
    JUDGEMENT = "judgement"
    BREACH = "breach"
    ALLOWED = "allowed"


class PlanDecision(str, enum.Enum):
    ASSESS = "assess"
    MAY_OMIT = "may_omit"
    UNDECIDED = "undecided"
    NOT_STATED = "not_stated"


@dataclass
class PlanItem(Record):
    control: str
    decision: PlanDecision
    rules: List[str]


@dataclass
class Policy(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-policy/1"

    choices: Choices
    supplements: List[Supplement]


@dataclass
class Practitioner(Record):
    name: str
    qualifications: List[Qualification]
    audit_practice: List[AuditPractice]
    japanese_national: bool
    training: List[Training]
    cloud_knowledge: Optional[str] = None
    exception_ground: Optional[str] = None


@dataclass
class ProcuredEntry(Record):
    number: str
    name: str
    provider: str
    scheme: Scheme
    state: Optional[RegistrationState] = None
    valid_until: Optional[datetime.date] = None


@dataclass
class ProcuredService(Record):
    number: Optional[str] = None
    name: Optional[str] = None
    service_model: Optional[ServiceModel] = None
    generative_ai: Optional[bool] = None


@dataclass
class Procurement(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-procurement/1"

    buyer: Buyer
    on: datetime.date
    information: InformationHandled
    service: ProcuredService
    security_requirements: List[SecurityRequirement]
    low_impact: Optional[bool] = None
    ciso_check: Optional[CisoCheck] = None
    provisional: Optional[ProvisionalMeasure] = None


@dataclass
class ProcurementDecision(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-procurement-decision/1"

    on: datetime.date
    rulebook: str
    policy: List[Setting]
    supplements: List[Supplement]
    verdict: Verdict
    ground: Ground
    results: List[RuleResult]
    obligations: List[Obligation]
    provisional_until: Optional[datetime.date] = None
    service: Optional[ProcuredEntry] = None


@dataclass
class ProvisionalContract(Record):
    signed_on: datetime.date
    first: datetime.date
    last: datetime.date
    extended_until: Optional[datetime.date] = None


@dataclass
class ProvisionalMeasure(Record):
    type: ProvisionalType
    application_expected: bool
    substitute_applied: bool
    contract: Optional[ProvisionalContract] = None
    built_from: Optional[datetime.date] = None
    started_using_on: Optional[datetime.date] = None
    migration_plan_on: Optional[datetime.date] = None
    migration_until: Optional[datetime.date] = None
    migration_extended_until: Optional[datetime.date] = None


class ProvisionalType(str, enum.Enum):
    CONTRACT = "contract"
    WIDE_IMPACT = "wide_impact"
    UNDER_CONSTRUCTION = "under_construction"
    OTHER_SAAS = "other_saas"
    OLD_IN_USE = "old_in_use"
    OLD_PLANNED = "old_planned"


class ProvisionalYear(str, enum.Enum):
    FIRST_DAY_COUNTED = "first_day_counted"
    FIRST_DAY_NOT_COUNTED = "first_day_not_counted"


class Qualification(str, enum.Enum):
    INFORMATION_SECURITY_AUDITOR = "information_security_auditor"
    LEAD_INFORMATION_SECURITY_AUDITOR = "lead_information_security_auditor"
    SYSTEMS_AUDITOR = "systems_auditor"
    CISA = "cisa"
    SYSTEMS_AUDIT_ENGINEER = "systems_audit_engineer"
    OTHER = "other"


@dataclass
class Region(Record):
    name: str
    country: Optional[str] = None


@dataclass
class Register(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-register/1"

    services: List[RegisteredService]
    assessors: List[RegisteredAssessor]


@dataclass
class RegisterImpact(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-register-impact/1"

    as_of: datetime.date
    bases: List[BaseAtRisk]
    services: List[str]
    cycles: List[ServiceCycle]
    diagnostics: List[Diagnostic]


@dataclass
class RegisterStatus(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-status/1"

    as_of: datetime.date
    services: List[ServiceStatus]


@dataclass
class RegisteredAssessor(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-assessor/1"

    number: str
    name: str
    corporation: Corporation
    partner: Practitioner
    manager: Practitioner
    team: List[Practitioner]
    history: List[Event]
    service_standard_listing: Optional[ServiceStandardListing] = None
    ethics_body: Optional[str] = None


@dataclass
class RegisteredService(Record):
    number: str
    scheme: Scheme
    name: str
    provider: str
    service_model: ServiceModel
    built_on: List[str]
    history: List[Event]


class RegistrationState(str, enum.Enum):
    NOT_REGISTERED = "not_registered"
    APPLIED = "applied"
    ACCEPTED = "accepted"
    REGISTERED = "registered"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    DELETED = "deleted"
    REFUSED = "refused"


class Regulation(str, enum.Enum):
    CONTROL_CRITERIA = "control_criteria"
    SERVICE_REGISTRATION = "service_registration"
    LIU_REGISTRATION = "liu_registration"
    ASSESSOR_REGISTRATION = "assessor_registration"
    ASSESSMENT_GUIDELINE = "assessment_guideline"
    BASIC_REGULATION = "basic_regulation"
    COMMITTEE_OPERATION = "committee_operation"
    COMMON_STANDARDS = "common_standards"
    SCHEME_GUIDANCE = "scheme_guidance"
    BASIC_FRAMEWORK = "basic_framework"
    USE_DECISION = "use_decision"
    PROVISIONAL_MEASURES = "provisional_measures"
    STANDARDS_GUIDELINE = "standards_guideline"


class RemedyBy(str, enum.Enum):
    MACHINE = "machine"
    CONFIRMATION = "confirmation"
    PERSON = "person"


@dataclass
class RemedyEdit(Record):
    pointer: str
    kind: RemedyKind
    by: RemedyBy
    possible: bool
    what: Text
    because: Text
    clause: Citation
    rules: List[str]
    codes: List[str]
    patch: Optional[RemedyPatch] = None


class RemedyKind(str, enum.Enum):
    SET_VALUE = "set_value"
    ADD_ENTRY = "add_entry"
    REMOVE_ENTRY = "remove_entry"
    OBTAIN_DOCUMENT = "obtain_document"
    CHANGE_DATE = "change_date"


@dataclass
class RemedyPatch(Record):
    op: PatchOperation
    path: str
    value: Optional[Union[None, bool, int, datetime.date, str]] = None


@dataclass
class RemedyReport(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-remedy/1"

    as_of: datetime.date
    rulebook: str
    rules: List[RemedyRule]
    edits: List[RemedyEdit]
    scheme: Optional[Scheme] = None


@dataclass
class RemedyRule(Record):
    rule: str
    clause: Citation
    by: RemedyBy
    possible: bool
    after: Verdict


class ReportableIncidents(str, enum.Enum):
    ALL = "all"
    GRAVE = "grave"


@dataclass
class RepresentationPoint(Record):
    point: int
    stated: bool
    answer: Optional[bool] = None
    content: Optional[str] = None


@dataclass
class Representative(Record):
    name: str
    title: str
    is_director: bool
    authority: Optional[str] = None


@dataclass
class Review(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-review/1"

    as_of: datetime.date
    rulebook: str
    policy: List[Setting]
    supplements: List[Supplement]
    viewpoints: List[Viewpoint]
    verdict: Verdict
    results: List[RuleResult]
    obligations: List[Obligation]
    diagnostics: List[Diagnostic]
    scheme: Optional[Scheme] = None
    catalog: Optional[CatalogUsed] = None
    acceptance: Optional[Acceptance] = None


@dataclass
class RuleResult(Record):
    rule: str
    verdict: Verdict
    citations: List[Citation]
    facts: List[Fact]
    derived: List[Derived]
    supplements: List[Parameter]
    diagnostics: List[Diagnostic]


class Scheme(str, enum.Enum):
    ISMAP = "ismap"
    ISMAP_LIU = "ismap_liu"


class SecondTable(str, enum.Enum):
    AGREES = "agrees"
    SILENT = "silent"
    DIFFERS = "differs"


class SecurityRequirement(str, enum.Enum):
    MEASURES = "measures"
    STORAGE_COUNTRY = "storage_country"
    DISPOSAL = "disposal"
    SERVICE_LEVEL = "service_level"


@dataclass
class ServiceCycle(Record):
    numbers: List[str]


class ServiceModel(str, enum.Enum):
    IAAS = "iaas"
    PAAS = "paas"
    SAAS = "saas"
    OTHER = "other"


@dataclass
class ServiceStandardListing(Record):
    valid: Period


@dataclass
class ServiceStatus(Record):
    number: str
    as_of: datetime.date
    state: RegistrationState
    extended_by_pending_renewal: bool
    renewal_pending: bool
    undecided: bool
    reassessment_open: bool
    monitoring_open: bool
    obligations: List[Obligation]
    outlook: List[Outlook]
    diagnostics: List[Diagnostic]
    supplements: List[Supplement]
    valid_until: Optional[datetime.date] = None


@dataclass
class Setting(Record):
    name: str
    value: str


class Severity(str, enum.Enum):
    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass
class SpecialReport(Record):
    filed_on: datetime.date
    applied_on: datetime.date


class Stance(str, enum.Enum):
    IMPLEMENTED = "implemented"
    INHERITED = "inherited"
    EXCLUDED = "excluded"
    NOT_SELECTED = "not_selected"


@dataclass
class Statement(Record):
    FORMAT: ClassVar[Optional[str]] = "ismap-statement/1"

    edition: str
    service_name: str
    covered_services: List[str]
    outside_services: List[OutsideService]
    regions: List[Region]
    overview: Overview
    assessment_period: Period
    controls: List[ControlEntry]
    subsequent_events: List[SubsequentEvent]
    representative: Representative
    special_notes: Optional[str] = None
    generative_ai: Optional[GenerativeAi] = None


@dataclass
class SubsequentEvent(Record):
    occurred_on: datetime.date
    description: str


class SubsequentEventsUntil(str, enum.Enum):
    REPORT_DATE = "report_date"
    REPRESENTATION_DATE = "representation_date"


@dataclass
class Supplement(Record):
    parameter: Parameter
    value: Union[int, str, List[str]]
    clause: str
    source: str
    in_force: Optional[InForce] = None


@dataclass
class Text(Record):
    ja: str
    en: str


@dataclass
class ThirdPartyTests(Record):
    status: str
    acceptance: str


@dataclass
class Training(Record):
    completed_on: datetime.date


class Verdict(str, enum.Enum):
    MET = "met"
    NOT_MET = "not_met"
    NEEDS_JUDGEMENT = "needs_judgement"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


@dataclass
class Viewpoint(Record):
    number: int
    title: Label
    verdict: Verdict
    rules: List[str]


@dataclass
class Violation(Record):
    found_on: datetime.date
    description: str


class ViolationOrDeletion(str, enum.Enum):
    BOTH_ABSENT = "both_absent"
    EITHER_ABSENT = "either_absent"


@dataclass
class WrittenRepresentation(Record):
    date: datetime.date
    points: List[RepresentationPoint]
