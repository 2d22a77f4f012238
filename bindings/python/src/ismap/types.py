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
class AssessmentReport(Record):
    date: datetime.date
    assessor: str
    period: Period
    findings: List[Finding]
    late_reason: Optional[str] = None


@dataclass
class AuditPractice(Record):
    first: datetime.date
    last: datetime.date
    standard: str


class BaseOnLiuList(str, enum.Enum):
    BY_SCHEME = "by_scheme"
    NOT_ENOUGH = "not_enough"
    ENOUGH = "enough"


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
class Choices(Record):
    counting: Optional[Counting] = None
    holiday_roll_over: Optional[HolidayRollOver] = None
    application_period_start: Optional[ApplicationPeriodStart] = None
    late_report: Optional[LateReport] = None
    subsequent_events_until: Optional[SubsequentEventsUntil] = None
    violation_or_deletion: Optional[ViolationOrDeletion] = None
    base_on_liu_list: Optional[BaseOnLiuList] = None
    period_overlap: Optional[PeriodOverlap] = None


@dataclass
class Citation(Record):
    regulation: Regulation
    clause: str
    edition: str


@dataclass
class ControlChange(Record):
    from_: datetime.date
    content: str
    until: Optional[datetime.date] = None


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


class DueKind(str, enum.Enum):
    DATE = "date"
    PROMPTLY = "promptly"
    UNKNOWN = "unknown"


@dataclass
class Event(Record):
    on: datetime.date
    kind: EventKind
    period: Optional[Period] = None
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


class ExclusionGround(str, enum.Enum):
    NOT_APPLICABLE = "not_applicable"
    RISK_ANALYSIS = "risk_analysis"


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
class Inquiry(Record):
    asked_on: datetime.date
    answered_on: Optional[datetime.date] = None
    subject: Optional[str] = None


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


@dataclass
class Obligation(Record):
    what: Text
    who: Actor
    due: Due
    since: datetime.date
    clause: Citation
    status: ObligationStatus
    form: Optional[int] = None


class ObligationStatus(str, enum.Enum):
    OPEN = "open"
    DONE = "done"
    OVERDUE = "overdue"


@dataclass
class OutsideService(Record):
    name: str
    extent: str
    is_base: bool
    registration_number: Optional[str] = None


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


@dataclass
class PastDeletion(Record):
    deleted_on: datetime.date
    item: str


@dataclass
class Period(Record):
    first: datetime.date
    last: datetime.date


class PeriodOverlap(str, enum.Enum):
    JUDGEMENT = "judgement"
    BREACH = "breach"
    ALLOWED = "allowed"


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
class RegisteredAssessor(Record):
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
    viewpoints: List[Viewpoint]
    verdict: Verdict
    results: List[RuleResult]
    obligations: List[Obligation]
    scheme: Optional[Scheme] = None
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


class ServiceModel(str, enum.Enum):
    IAAS = "iaas"
    PAAS = "paas"
    SAAS = "saas"
    OTHER = "other"


@dataclass
class ServiceStandardListing(Record):
    valid: Period


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
