// Documents and answers as JSON has them. Written by generate.py from the JSON Schemas; do not edit.

/** A day, YYYY-MM-DD. */
export type IsoDate = string;

/** Acceptance (registration rules, chapters 4 and 5), which comes before the points of the review. */
export interface Acceptance {
  /** The verdict of its rules together. */
  verdict: Verdict;
  /** Ids of its rules. */
  rules: string[];
}

/** Who owes an obligation. */
export type Actor =
  /** The applicant. */
  | "applicant"
  /** The registrant. */
  | "registrant"
  /** The operating body. */
  | "operating_body"
  /** The ISMAP Steering Committee. */
  | "committee"
  /** The assessor. */
  | "assessor"
  /** The body that buys. */
  | "buyer";

/** The agenda of a meeting of the ISMAP Steering Committee. */
export interface Agenda {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-agenda/1";
  /** The meeting. */
  meeting: Meeting;
  /** The members of the committee, absent ones included. */
  members: Member[];
  /** The applications on the agenda. */
  applications: AgendaApplication[];
  /** Interests of members in applications (operating rules 2.4.1). An empty list if there are none. */
  interests: Interest[];
}

/** One application on the agenda. */
export interface AgendaApplication {
  /** What names the application; each only once on the agenda. */
  id: string;
  /** The list that it asks to be entered on. */
  scheme: AgendaScheme;
  /** First application or renewal. Absent: not known. */
  kind?: ApplicationKind;
  /** Name of the applicant. */
  applicant: string;
  /** Names of the services. An empty list if there are none. */
  services: string[];
  /** True if it is not treated as one without particular concern in the review (operating rules 2.4.2). */
  concerns: boolean;
  /** True if the operating body holds the requirements to be met. */
  fit: boolean;
}

/** One application on the agenda. */
export interface AgendaItem {
  /** Id of the application. */
  application: string;
  /** How it is dealt with. */
  path: AgendaPath;
  /** Names of the members who discuss and vote. */
  taking_part: string[];
  /** Names of the members who take no part for an interest; absent ones are not among them. */
  recused: string[];
}

/** How an application is dealt with. */
export type AgendaPath =
  /** Reported to the meeting point by point (registration rules 6.1). */
  | "full_report"
  /** Listed by the procedure of operating rules 2.4.2. */
  | "simplified";

/** Who takes part in what at a meeting of the committee. */
export interface AgendaPlan {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-agenda-plan/1";
  /** Day of the meeting. */
  on: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The supplied values that the answer rests on. */
  supplements: Supplement[];
  /** The verdict of the whole. */
  verdict: Verdict;
  /** The applications. */
  items: AgendaItem[];
  /** The answers of the rules. */
  results: RuleResult[];
  /** What is owed. */
  obligations: Obligation[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The list that an application asks to be entered on. */
export type AgendaScheme =
  /** ISMAP Cloud Service List. */
  | "ismap"
  /** ISMAP-LIU Cloud Service List. */
  | "ismap_liu"
  /** List of assessors. */
  | "assessor";

/** The applicant. */
export interface Applicant {
  /** Name of the applicant. */
  name: string;
  /** Corporate number (13 digits). Absent: the name is compared instead. */
  corporate_number?: string;
  /** True if the applicant provides the service under its own name (registration rules, chapter 3). */
  under_own_name: boolean;
}

/** The application for registration (registration rules, chapters 3 to 6). */
export interface Application {
  /** The list that registration is applied for. */
  scheme: Scheme;
  /** Whether it is a first application or a renewal. */
  kind: ApplicationKind;
  /** Model of the cloud service. ISMAP-LIU takes SaaS only. */
  service_model: ServiceModel;
  /** The applicant. */
  applicant: Applicant;
  /** Number of the registration to be renewed; required for a renewal. */
  registration_number?: string;
  /**
   * Day of filing, within the time limit from the date of the assessment report (registration rules 4.2). It decides
   * which rules apply.
   */
  filed_on: IsoDate;
  /** Day on which the operating body received the application. Absent: not yet received. */
  received_on?: IsoDate;
  /** Day of acceptance. Absent: not yet accepted. */
  accepted_on?: IsoDate;
  /** Inquiries of the operating body during acceptance (registration rules 5.2). An empty list if there are none. */
  inquiries: Inquiry[];
  /** The documents filed (registration rules 4.1). */
  documents: FiledDocument[];
  /**
   * Past deletions of registrations of the applicant or the service (registration rules 6.1(7)). An empty list if there
   * are none.
   */
  past_deletions: PastDeletion[];
  /** Breaches of the scheme's rules that were found (registration rules 6.1(7)). An empty list if there are none. */
  violations: Violation[];
  /** The impact assessment that ISMAP-LIU asked for before 2025-04-01. Absent in all other cases. */
  impact_assessment?: ImpactAssessment;
}

/** Kind of application. */
export type ApplicationKind =
  /** First application. */
  | "initial"
  /** Renewal of a registration (registration rules, chapter 8). */
  | "renewal";

/** From which day the time for filing runs. */
export type ApplicationPeriodStart =
  /** From the date of the assessment report. */
  | "report_date"
  /** Not decided: left to a person. */
  | "undecided";

/** A question that can be asked of documents. */
export type AskedQuestion =
  /** Whether an application or a statement meets the rules. */
  | "document_review"
  /** The state of a registration, and what is owed. */
  | "service_status"
  /** What depends on a service. */
  | "service_impact"
  /** The states of all registrations. */
  | "register_status"
  /** What is due across a register. */
  | "register_due"
  /** What depends on services without a valid registration. */
  | "register_impact"
  /** Whether a service may be bought, and on which ground. */
  | "procurement_decide"
  /** Whether an assessor meets the requirements. */
  | "assessor_review"
  /** Who decides on what at a meeting. */
  | "agenda_plan"
  /** What the assessment may leave out. */
  | "assessment_plan"
  /** What becomes of a statement in another edition. */
  | "statement_migrate"
  /** Which items go back to a standard. */
  | "certificate_overlap"
  /** What changed between two submissions. */
  | "document_diff"
  /** What has to change for no rule to be not met. */
  | "document_remedy"
  /** The incidents and grave changes that a register shows. */
  | "register_incidents";

/** Which items the external assessment covers, and which it may leave out. */
export interface AssessmentPlan {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-assessment-plan/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The supplied values that the answer rests on. */
  supplements: Supplement[];
  /** The items, in the order of the statement. */
  items: PlanItem[];
  /** The answers of the rules. */
  results: RuleResult[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The assessment report, in which the assessor reports what it did and found (registration rules 3.2). */
export interface AssessmentReport {
  /**
   * Its date: in principle within the time limit from the last day of the assessment period (registration rules 3.2).
   */
  date: IsoDate;
  /** Registration number of the assessor. */
  assessor: string;
  /** The period assessed. It has to be the assessment period of the statement. */
  period: Period;
  /** The findings. An empty list if there are none. */
  findings: Finding[];
  /** Why the report is dated later than registration rules 3.2 ask in principle. Absent: no reason is given. */
  late_reason?: string;
}

/** The review of an assessor (assessor registration rules 6.1). */
export interface AssessorReview {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-assessor-review/1";
  /** Registration number of the assessor. */
  number: string;
  /** The day of the question. */
  as_of: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The supplied values that the answer rests on. */
  supplements: Supplement[];
  /** The two points of the review. */
  viewpoints: Viewpoint[];
  /** The verdict of the whole. */
  verdict: Verdict;
  /** The answers of the rules. */
  results: RuleResult[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** One spell of practice in audits. */
export interface AuditPractice {
  /** First day. */
  first: IsoDate;
  /** Last day. */
  last: IsoDate;
  /** The audit standard or scheme followed. */
  standard: string;
}

/** A service without a valid registration on which others stand. */
export interface BaseAtRisk {
  /** Registration number. */
  number: string;
  /** The list it stands in. Absent: it is not in the register. */
  scheme?: Scheme;
  /** Its state. Absent: the register does not have it, or does not decide. */
  state?: RegistrationState;
  /** Last day of validity. Absent: it is not known. */
  valid_until?: IsoDate;
  /** How many services are built on it directly. */
  direct: number;
  /** How many stand on it, directly or through others. Absent: not counted. */
  dependents?: number;
}

/** What a statement takes over from one base service (Control Criteria 2.2.2, 2.2.4). */
export interface BaseCoverage {
  /** Registration number of the base service. */
  number: string;
  /** Controls inherited from it, in the order of the statement. */
  controls: string[];
  /** True if the statement names it among the outside services, as a base. */
  declared: boolean;
  /** The list it stands in. Absent: the register does not say. */
  scheme?: Scheme;
  /** Its state. Absent: the register does not decide. */
  state?: RegistrationState;
  /** Last day of validity. Absent: it is not known. */
  valid_until?: IsoDate;
}

/** Whether a base service on the ISMAP-LIU list is enough. */
export type BaseOnLiuList =
  /** Not enough for ISMAP; for ISMAP-LIU a person judges. */
  | "by_scheme"
  /** Not enough. */
  | "not_enough"
  /** Enough. */
  | "enough";

/** What an answer rests on. Whoever has the same documents can ask again by it, and compare. */
export interface Basis {
  /** Version of the library. */
  version: string;
  /** Version of the rule book. */
  rulebook: string;
  /** The question answered. */
  question: AskedQuestion;
  /** What the question was asked with besides documents. */
  arguments: BasisArguments;
  /** The documents that were read, in the order of their roles. */
  documents: BasisDocument[];
  /** The table of controls used. Absent: none was looked at. */
  catalog?: CatalogUsed;
  /** How many control numbers of the statement this table cannot confirm. Absent: no statement was looked at. */
  unchecked_controls?: number;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** SHA-256 of the answer without `basis`, in the canonical form of RFC 8785. Absent: it was not asked for. */
  answer_sha256?: string;
}

/** What a question was asked with besides documents. What was not given is absent. */
export interface BasisArguments {
  /** The day of the question. */
  as_of?: IsoDate;
  /** Number or name of a service or an assessor, as it was given. */
  number?: string;
  /** Edition of the Control Criteria to migrate to. */
  edition?: string;
  /** Standard of the certificate. */
  certificate?: Certificate;
  /** Days within which duties are due. */
  within_days?: number;
  /** Who owes the duties. */
  who?: Actor;
  /** First day of the incidents. */
  since?: IsoDate;
  /** Name of the provider of the services. */
  provider?: string;
  /** Day for which the imported table of controls was read. */
  revision?: IsoDate;
  /** Columns of a workbook or a CSV, as `number=A`. */
  columns?: string[];
}

/** A document that was read. It is known by its digest. */
export interface BasisDocument {
  /** What it was read for. */
  role: DocumentRole;
  /** Name of the file without its folders; absent if it has none. It is only shown. */
  name?: string;
  /** What the bytes are. */
  form: DocumentForm;
  /** How many bytes it has. */
  bytes: number;
  /** SHA-256 of the bytes as they were read. */
  sha256: string;
}

/** The body that buys. */
export interface Buyer {
  /** Name of the body. */
  name: string;
  /** Kind of the body. */
  kind: BuyerKind;
}

/** Kind of a buyer. */
export type BuyerKind =
  /** Ministry or agency of the state; covered from 2020-06-30. */
  | "ministry"
  /** Independent administrative agency; covered from 2022-04-01. */
  | "independent_agency"
  /** Designated corporation; covered from 2022-04-01. */
  | "designated_corporation"
  /** Local government; the list is recommended to it. */
  | "local_government";

/** The table of controls that the rules on numbers looked at. */
export interface CatalogUsed {
  /** Edition of the Control Criteria. */
  edition: string;
  /** True if it contains a table of the user. */
  imported: boolean;
  /** Day for which that table was checked. Absent: none was given. */
  revision?: IsoDate;
  /** How many detailed controls in force it has. */
  details: number;
  /** True if it has all of the edition; otherwise absence proves nothing. */
  complete: boolean;
}

/** Standard of a certificate. */
export type Certificate =
  /** ISO/IEC 27001. */
  | "iso27001"
  /** ISO/IEC 27017. */
  | "iso27017"
  /** ISO/IEC 27002. */
  | "iso27002"
  /** ISO/IEC 27014. */
  | "iso27014";

/** One certification of the service or its provider (Form 3, annex 7). */
export interface Certification {
  /** Scheme of the certification. */
  scheme: CertificationScheme;
  /** Standard certified to, as `JIS Q 27001:2023`. */
  standard: string;
  /** Validity of the certificate. */
  valid: Period;
  /** True if the certificate is expected to be renewed. */
  renewal_expected: boolean;
  /** True if the certification body is accredited by a member of IAF. */
  accreditation_iaf: boolean;
  /** True if the certified scope contains the service of the statement. */
  scope_covers_service: boolean;
  /**
   * True if the certified scope contains the organisations that apply the individual controls of the management
   * criteria.
   */
  scope_covers_management: boolean;
  /** True if this is explained. */
  scope_explained: boolean;
}

/** Scheme of a certification. */
export type CertificationScheme =
  /** ISMS: JIS Q 27001 or ISO/IEC 27001. */
  | "isms"
  /** Another one. */
  | "other";

/** One difference between two documents. */
export interface Change {
  /** Kind of the difference. */
  kind: ChangeKind;
  /** Its place in the old document (JSON Pointer). Of an addition to a list: its end, `-`. */
  old_at: string;
  /** Its place in the new document (JSON Pointer). Of a removal from a list: its end, `-`. */
  new_at: string;
  /** What names the item of a list that it is in or is, as `9.4.1.8.PB`. Absent: it is in no such item. */
  item?: string;
  /** Value in the old document, as JSON text. Absent for an addition. */
  old_value?: string;
  /** Value in the new document, as JSON text. Absent for a removal. */
  new_value?: string;
  /** The cell of the old place, if the old document was read from a workbook or a CSV. Absent: there is none. */
  old_cell?: string;
  /** The cell of the new place, if the new document was read from a workbook or a CSV. Absent: there is none. */
  new_cell?: string;
}

/** Kind of a difference. */
export type ChangeKind =
  /** Added. */
  | "added"
  /** Removed. */
  | "removed"
  /** Changed. */
  | "changed";

/**
 * In what an individual control changed. `rules` to `newly_adopted` are changes of content. The others alone are none
 * for the management criteria.
 */
export type ChangeNature =
  /** Rules or manuals tied to the control. */
  | "rules"
  /** How it is realised: design, configuration, settings. */
  | "realisation"
  /** How it is run: records, approvals, frequency. */
  | "operation"
  /** What manages it: from manual work to a system, another tool. */
  | "mechanism"
  /** From not adopted to adopted. */
  | "newly_adopted"
  /** Other people in charge, as after a reorganisation. */
  | "personnel"
  /** More systems or regions inside the same process. */
  | "more_systems_or_regions"
  /** The text of the criteria changed. */
  | "criteria_changed";

/** The check of one of the basic statement requirements. */
export interface CheckItem {
  /** Number of the requirement, with its suffix. */
  id: string;
  /**
   * What the buyer found. A requirement that does not apply falls short, and its assessment says why. Absent: nothing
   * is found yet.
   */
  result?: CheckResult;
  /** The provider's answer on the requirement. Absent: there is none. */
  answer?: string;
  /** The buyer's assessment of the risk of a shortfall; required where the result is one. */
  assessment?: string;
  /** Day of the assessment. Absent: not stated. */
  assessed_on?: IsoDate;
}

/** What the buyer finds of a requirement. */
export type CheckResult =
  /** The requirement is satisfied. */
  | "satisfied"
  /** The measures fall short of it. */
  | "shortfall";

/** Criteria that a check covers. */
export type CheckedCriteria =
  /** All of the governance criteria. */
  | "governance"
  /** All of the management criteria. */
  | "management"
  /** All control objectives of the controls criteria. */
  | "objectives"
  /** All detailed controls ending in B. */
  | "basic_details";

/** How the open points of the law are read. What is left out keeps its default. */
export interface Choices {
  /** How periods of months are counted (Q1, C-1, C-2). */
  counting?: Counting;
  /**
   * What becomes of a deadline on a day off (Q2): those for acts only, such as filing, answering, reporting, checking,
   * meeting and renewing.
   */
  holiday_roll_over?: HolidayRollOver;
  /** From which day the month of registration rules 4.2 runs (Q3). */
  application_period_start?: ApplicationPeriodStart;
  /** What a report later than registration rules 3.2 ask in principle amounts to (Q4). */
  late_report?: LateReport;
  /** Up to which date an event is a subsequent event (Q5). The day itself is for a person. */
  subsequent_events_until?: SubsequentEventsUntil;
  /** How the "or" in registration rules 6.1(7) is read (Q10). */
  violation_or_deletion?: ViolationOrDeletion;
  /** Whether a base service on the ISMAP-LIU list is enough (Q15). */
  base_on_liu_list?: BaseOnLiuList;
  /** What an assessment period that overlaps the previous one amounts to (Q20). A gap is always a breach. */
  period_overlap?: PeriodOverlap;
  /** What a registration is after its last day of validity without a renewal (Q7). */
  expiry_without_renewal?: ExpiryWithoutRenewal;
  /** Which incidents registration rules 9.1 ask to be reported (Q12, C-3). */
  reportable_incidents?: ReportableIncidents;
  /** How long a registration of ISMAP-LIU lasts (LIU-2.9). */
  liu_validity?: LiuValidity;
  /** How the year from the start of use is counted in provisional measures (EX-15). */
  provisional_year?: ProvisionalYear;
}

/** The buyer's own check that an unlisted service meets the requirements and criteria of ISMAP. */
export interface CisoCheck {
  /** The chief information security officer responsible, by name or position. */
  responsible: string;
  /** Day of the confirmation. */
  confirmed_on: IsoDate;
  /** The criteria it covers; all four are asked for. May be left out where the items are given. */
  covers?: CheckedCriteria[];
  /** True if the risk of what falls short was assessed. May be left out where the items are given. */
  shortfalls_assessed?: boolean;
  /** True if the buyer's selection criteria ask for this check. Absent: not known. */
  in_selection_criteria?: boolean;
  /**
   * The check of each of the basic statement requirements; all of them are asked for. Absent: the criteria covered tell
   * what was checked.
   */
  items?: CheckItem[];
}

/** A clause, as of an edition of its text. */
export interface Citation {
  /** The regulation. */
  regulation: Regulation;
  /** Number or name of the clause; `-` if none is known. */
  clause: string;
  /** Edition, or time, of the text that the number is from. */
  edition: string;
}

/** Class of confidentiality. */
export type Confidentiality =
  /** Class 1 (Common Standards). */
  | "class_1"
  /** Class 2 (Common Standards), the class that ISMAP assumes. */
  | "class_2"
  /** Class 3 (Common Standards). */
  | "class_3"
  /** Class 3A of the local governments' guideline of 2024-10-02. */
  | "class_3a"
  /** Class 3B of the local governments' guideline of 2024-10-02. */
  | "class_3b"
  /** Class 3C of the local governments' guideline of 2024-10-02. */
  | "class_3c";

/** What a difference means under one clause. */
export interface Consequence {
  /** Stable code, as `STM-2.2.5b/gap`. */
  code: string;
  /** Id of the rule that has the text. */
  rule: string;
  /** The clause it rests on. */
  clause: Citation;
  /** Its verdict. Absent: it follows from the clause, and nothing is to be decided. */
  verdict?: Verdict;
  /** What follows. */
  message: Text;
  /** The controls that it concerns. */
  controls: string[];
  /** Place in the old document (JSON Pointer). Absent: there is none. */
  old_at?: string;
  /** Place in the new document (JSON Pointer). Absent: there is none. */
  new_at?: string;
  /** The cell of the old place, if the old document was read from a workbook or a CSV. Absent: there is none. */
  old_cell?: string;
  /** The cell of the new place, if the new document was read from a workbook or a CSV. Absent: there is none. */
  new_cell?: string;
}

/** What an individual control consisted of during a part of the assessment period. */
export interface ControlChange {
  /** First day of this content. For the first one, the first day of the assessment period. */
  from: IsoDate;
  /** Last day of this content. Absent: the last day of the assessment period. */
  until?: IsoDate;
  /** The individual control during this time. */
  content: string;
  /** What changed to lead to this content. Absent: it is taken for a change of content, but for the first one. */
  nature?: ChangeNature;
}

/** Counts of a control. */
export interface ControlCount {
  /** Edition of the Control Criteria. */
  edition: string;
  /** Number of the control. */
  id: string;
  /** Documents with a breach there. */
  errors: number;
  /** Documents with no breach there, but with something to judge. */
  warnings: number;
}

/** What the statement says on one objective or control (Control Criteria 2.2.4). */
export interface ControlEntry {
  /** Number of the objective or control, with its suffix: `9.4.1.8.PB`, `5.6.1`. */
  id: string;
  /** Whether it is implemented, inherited, excluded or not selected. */
  stance: Stance;
  /** On which ground of the revision of 2025 it is excluded. Only for `ismap-2025` and what is excluded. */
  ground?: ExclusionGround;
  /** Why it is excluded or not selected; required in these cases. */
  reason?: string;
  /**
   * The individual control. Required for a detailed control that is implemented, and where the provider adds a part of
   * its own to what it inherits.
   */
  individual_control?: string;
  /** Registration number of the base service it is inherited from; required if it is inherited. */
  inherited_from?: string;
  /**
   * The individual control by parts of the assessment period, if it changed within it (2.2.4(3)). An empty list if it
   * did not.
   */
  changes: ControlChange[];
}

/** The corporation (assessor registration rules 3.1). */
export interface Corporation {
  /** Kind of corporation. */
  kind: CorporationKind;
  /** True if it carries on information security auditing as a business in Japan. */
  audits_in_japan: boolean;
}

/** Kind of a corporation. */
export type CorporationKind =
  /** Audit corporation. */
  | "audit_corporation"
  /** Company that is no audit corporation. */
  | "company"
  /** Another corporation. */
  | "other";

/** How periods of months are counted. */
export type Counting =
  /** By the Civil Code: the first day is not counted, and the period ends on the day before the matching day. */
  | "civil_code"
  /** By the matching day; the last day of a month that has none. */
  | "same_day";

/** A day that decides, and its name. */
export interface DecidingDay {
  /** Its name, as `latest_report_date`. */
  name: string;
  /** The day. */
  day: IsoDate;
}

/** A service that stands on another, directly or through others. Its state is that of its own registration. */
export interface Dependent {
  /** Registration number. */
  number: string;
  /** The list it stands in. */
  scheme: Scheme;
  /** Its state. Absent: the register does not decide. */
  state?: RegistrationState;
  /** How many steps away it stands; 1: built on it directly. */
  distance: number;
  /** Numbers on a shortest chain from the service asked about to this one; of a chain too long, its last 32. */
  path: string[];
}

/** What was computed. */
export interface Derived {
  /** What it is. */
  name: string;
  /** The value. */
  value: null | boolean | number | IsoDate | string;
}

/** A diagnostic: what was noticed, and where. */
export interface Diagnostic {
  /** Stable code, as `REG-3.2/late`. */
  code: string;
  /** How grave it is. */
  severity: Severity;
  /** Its place in the document (JSON Pointer). */
  pointer: string;
  /** What was noticed. */
  message: Text;
  /** What to do about it. Absent: nothing to suggest. */
  remedy?: Text;
  /** Number of the control it is about. Absent: it is about no one control. */
  control?: string;
  /** The day that decides. Absent: no day does. */
  limit?: DecidingDay;
  /**
   * The cell it is about, if the document was read from a workbook or a CSV: `Controls!D132`. Absent: there is none.
   */
  cell?: string;
}

/** Counts of a diagnostic. */
export interface DiagnosticCount {
  /** Its code. */
  code: string;
  /** Documents that have it. */
  documents: number;
  /** How often it was made. */
  times: number;
}

/** What changed between two submissions, and what follows. */
export interface Difference {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-diff/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The verdict of the consequences that have one. */
  verdict: Verdict;
  /** The rules that a review of each document decides differently. */
  verdicts: VerdictMove[];
  /** What follows: doubts about the pair first; then breaches, what is unknown, to be judged, and to be known. */
  consequences: Consequence[];
  /** What would follow if the service changed so while the application is reviewed. */
  reassessment: Reassessment;
  /** The differences. */
  changes: Change[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** Information given beside the statement (registration rules 3.4). */
export interface Disclosures {
  /** Capital ties (3.4(1)); public information has to be given too. */
  capital_ties: string;
  /** Officers (3.4(1)). */
  officers: string;
  /**
   * What others need to assess the risk that non-Japanese law applies and that information is accessed or processed
   * without the buyer intending it (3.4(2)).
   */
  foreign_law_risk: string;
  /** Governing law set in the contract (3.4(3)). */
  governing_law: string;
  /** Jurisdiction set in the contract (3.4(3)). */
  jurisdiction: string;
  /** Tests by third parties (3.4(4)). */
  third_party_tests: ThirdPartyTests;
  /** Other certifications and audits (Form 3, annex 7). An empty list if there are none. */
  other_certifications: Certification[];
}

/** What the bytes of a document are. */
export type DocumentForm =
  /** A document in JSON. */
  | "json"
  /** A workbook (XLSX). */
  | "xlsx"
  /** A CSV, or another text of rows and columns. */
  | "csv";

/** Kind of a document filed (registration rules 4.1). */
export type DocumentKind =
  /** Application form (Form 3). */
  | "application_form"
  /** Statement (Form 1). */
  | "statement"
  /** Written representation (Form 2). */
  | "written_representation"
  /** Assessment report. */
  | "assessment_report"
  /** Improvement plan. */
  | "improvement_plan"
  /** Report of the internal audit (ISMAP-LIU). */
  | "internal_audit_report"
  /** Special report (ISMAP-LIU, form of the supplementary provisions). */
  | "special_report"
  /** Another document. */
  | "other";

/** Language of a document. */
export type DocumentLanguage =
  /** Japanese. */
  | "ja"
  /** English. */
  | "en"
  /** Another language. */
  | "other";

/** What a document was read for. */
export type DocumentRole =
  /** What the question is about. */
  | "document"
  /** The earlier of two submissions. */
  | "before"
  /** The later of two submissions. */
  | "after"
  /** The register. */
  | "registrations"
  /** The policy. */
  | "policy"
  /** The imported table of controls. */
  | "catalog"
  /** The checklist of the own check. */
  | "checklist"
  /** Dossier or statement of a service built on the one asked about. */
  | "dependent";

/** The application dossier: everything that the operating body reviews. */
export interface Dossier {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-dossier/1";
  /** The application. */
  application: Application;
  /** The statement (Form 1). */
  statement: Statement;
  /** The written representation (Form 2). Absent: not yet at hand, and rules that read it are `unknown`. */
  representation?: WrittenRepresentation;
  /** The assessment report. Absent: not yet at hand, and rules that read it are `unknown`. */
  report?: AssessmentReport;
  /** Improvement plans (registration rules 3.3). An empty list if there are no findings. */
  improvement_plans: ImprovementPlan[];
  /** The information of registration rules 3.4. Absent: not yet at hand, and rules that read it are `unknown`. */
  disclosures?: Disclosures;
  /** Items of registration rules 3.5 that are pledged; all of 1 to 6 are asked for. */
  pledges: number[];
  /** The internal audit; ISMAP-LIU only. Absent: none is reported. */
  internal_audit?: InternalAudit;
  /** The special report; only under the special measures of ISMAP-LIU. Absent: they are not used. */
  special_report?: SpecialReport;
}

/** When an obligation is due. */
export interface Due {
  /** Kind of the time limit. */
  kind: DueKind;
  /** Last day on which it is in time. Only if `kind` is `date`. */
  on?: IsoDate;
}

/** An obligation, and the registration it belongs to. */
export interface DueItem {
  /** Registration number. */
  number: string;
  /** What is owed. */
  obligation: Obligation;
}

/** Kind of a time limit. */
export type DueKind =
  /** A day. */
  | "date"
  /** Promptly or without delay; no number of days is set. */
  | "promptly"
  /** The time limit is not public. */
  | "unknown";

/** What is owed across a register, soonest first. */
export interface DueList {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-due/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** Last day looked at. Absent: no limit. */
  until?: IsoDate;
  /** What is owed. */
  items: DueItem[];
  /** Registrations whose state is not certain, and the like. */
  diagnostics: Diagnostic[];
  /** The supplied values that the days rest on. */
  supplements: Supplement[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** One event in the history of a registration. */
export interface Event {
  /** Day of the event. */
  on: IsoDate;
  /** What happened. */
  kind: EventKind;
  /** The assessment period that a decision to register or renew rests on. Validity is counted from its last day. */
  period?: Period;
  /** Of an incident: true if it may gravely affect users. Absent: not known. */
  grave?: boolean;
  /** Clause or item that was the ground, as printed. Absent: not stated. */
  ground?: string;
  /** A remark; no rule reads it. */
  note?: string;
  /** Number of the form used, 1 to 14. Absent: not stated. */
  form?: number;
}

/** What can happen to a registration (registration rules, chapters 4 to 15). */
export type EventKind =
  /** A first application was filed. */
  | "applied"
  /** The operating body received the application. */
  | "received"
  /** The operating body made an inquiry (5.2). */
  | "inquired"
  /** The inquiry was answered. */
  | "answered"
  /** The application was accepted. */
  | "accepted"
  /** The application was not accepted (5.4). */
  | "not_accepted"
  /** The committee decided to register (6.3). */
  | "decided_registered"
  /** The committee found the requirements not met (6.3, 7.4). */
  | "decided_refused"
  /** The list with the service was published (7.1). */
  | "listed"
  /** A renewal was filed (8.1). */
  | "renewal_applied"
  /** The committee decided to renew. */
  | "renewal_decided"
  /** The committee refused the renewal. */
  | "renewal_refused"
  /** The registrant noticed an incident (9.1). */
  | "incident_noticed"
  /** First report of an incident (Form 7). */
  | "incident_first_report"
  /** Final report of an incident (Form 7). */
  | "incident_final_report"
  /** A grave control change, or an event that may lead to one (10.1). */
  | "control_change_occurred"
  /** A grave control change was notified (10.1, Form 8). */
  | "control_change_notified"
  /** The registrant became aware of a change of listed information (10.2). */
  | "list_change_noticed"
  /** A change of listed information was notified (10.2). */
  | "list_change_notified"
  /** The operating body gave notice of monitoring (11.2(1)). */
  | "monitoring_notified"
  /** The registrant answered the notice of monitoring in writing (11.2(2)). */
  | "monitoring_answered"
  /** The operating body held a hearing in monitoring (11.2(3)). */
  | "monitoring_hearing"
  /** Monitoring ended. */
  | "monitoring_closed"
  /** A re-assessment was demanded (basic regulation 5.2). The registration stays in force. */
  | "reassessment_demanded"
  /** The re-assessment was made. */
  | "reassessment_done"
  /** A new application was demanded (basic regulation 5.3), which deletes the registration at once. */
  | "reapplication_demanded"
  /** The registration was suspended (basic regulation 5.4; registration rules 9.2, 10.3). */
  | "suspended"
  /** The suspension was lifted. */
  | "reinstated"
  /** The registration was deleted (14.2). */
  | "deleted"
  /** The withdrawal notice was filed (14.1, Form 12). */
  | "withdrawal_filed"
  /** An objection was filed (chapter 15, Form 13). */
  | "objection_filed"
  /** The objection was decided. */
  | "objection_decided"
  /** The operating body notified the result (7.1, Form 5; 7.4, Form 6). */
  | "result_notified"
  /** The registrant told its users of a suspension or deletion, or published it (3.5(5)). */
  | "users_informed";

/** The ground of an exclusion (revision of 2025). */
export type ExclusionGround =
  /** It cannot reasonably be applied to the service. */
  | "not_applicable"
  /** A risk analysis properly found that it is not needed. */
  | "risk_analysis";

/** What becomes of a registration without a renewal. */
export type ExpiryWithoutRenewal =
  /** It has expired, and the withdrawal notice of registration rules 14.1(1) is owed. */
  | "expired"
  /** It is deleted automatically; nothing more is owed but the notice to users. */
  | "deleted";

/** What was read, and where. */
export interface Fact {
  /** Its place in the document (JSON Pointer). */
  pointer: string;
  /** What stands there; `null` if nothing does. */
  value: null | boolean | number | IsoDate | string;
}

/** One document that was filed. */
export interface FiledDocument {
  /** Which document it is. */
  kind: DocumentKind;
  /** Language it is written in: Japanese; an annex may be in English (registration rules 3.9). */
  language: DocumentLanguage;
  /** True for an annex. */
  annex: boolean;
  /** True if a reference translation into Japanese goes with it. */
  reference_translation: boolean;
}

/** A finding: compliance could not be confirmed, or doubt arose. */
export interface Finding {
  /** What names the finding; each only once in the report. */
  id: string;
  /** Number of the control concerned. */
  control: string;
  /** What was found. */
  description: string;
  /** Whether the design or the operational assessment found it. */
  found_in: FoundIn;
}

/** Which assessment a finding comes from. */
export type FoundIn =
  /** Design assessment. */
  | "design"
  /** Operational assessment. */
  | "operation";

/** What the service offers of generative AI. */
export interface GenerativeAi {
  /** True if the service offers generative AI. */
  offered: boolean;
  /** True if it is attached from an outside service. */
  external: boolean;
  /** What is offered. Absent: not described. */
  description?: string;
}

/** Ground of a procurement. */
export type Ground =
  /** It is on the ISMAP Cloud Service List. */
  | "listed"
  /** It is on the ISMAP-LIU Cloud Service List. */
  | "listed_liu"
  /** It is not listed, and was checked under the chief information security officer. */
  | "unlisted_with_ciso_check"
  /** A provisional measure applies. */
  | "provisional_measure"
  /** The list is recommended to this buyer, not prescribed. */
  | "recommended_only"
  /** The principle does not bind this buyer, or this use, on this day. */
  | "not_covered"
  /** There is none. */
  | "none";

/** What becomes of a deadline on a day off. */
export type HolidayRollOver =
  /** It stays. */
  | "none"
  /** It moves past Saturdays, Sundays and the days of the supplement `public_holidays`. */
  | "next_business_day";

/** Result of an impact assessment. */
export type Impact =
  /** The impact is low. */
  | "low"
  /** The impact is not low. */
  | "not_low";

/** The impact assessment by a ministry that ISMAP-LIU asked for before 2025-04-01. */
export interface ImpactAssessment {
  /** Name of the ministry that made it. */
  ministry: string;
  /** True if the use is on the list of target operations. */
  target_operation: boolean;
  /** Its result. */
  result: Impact;
  /** Day of the assessment. */
  assessed_on: IsoDate;
}

/** What stands on one service. */
export interface ImpactReport {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-impact/1";
  /** Registration number of the service asked about. */
  number: string;
  /** The day of the question. */
  as_of: IsoDate;
  /** The list it stands in. */
  scheme: Scheme;
  /** Its state. Absent: the register does not decide. */
  state?: RegistrationState;
  /** Its last day of validity. Absent: it is not known. */
  valid_until?: IsoDate;
  /** The services that stand on it, nearest first, then in the order of the register. */
  dependents: Dependent[];
  /** Services that stand on each other in a circle. */
  cycles: ServiceCycle[];
  /** What a statement handed in takes over from it. Absent: none was handed in. */
  coverage?: BaseCoverage;
  /** Flags for a person, then the faults in the links of the register. */
  diagnostics: Diagnostic[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The improvement plan for one finding (registration rules 3.3, 6.1(4)). */
export interface ImprovementPlan {
  /** Number of the finding it is for, as in the report. */
  finding: string;
  /** Day on which it was written. */
  written_on: IsoDate;
  /** What will be done. */
  actions: string;
  /**
   * Day by which the control is improved. That it is within the time limit from the date of the report is one condition
   * of a minor finding (6.1(4)).
   */
  completes_on: IsoDate;
}

/** The days on which a supplied value holds; both ends belong to it. */
export interface InForce {
  /** First day. Absent: no limit. */
  from?: IsoDate;
  /** Last day. Absent: no limit. */
  until?: IsoDate;
}

/** An information-security incident or a grave control change. */
export interface Incident {
  /** Of the service. */
  number: string;
  /** Name of the service. */
  name: string;
  /** Provider of the service. */
  provider: string;
  /** An incident or a change. */
  matter: ReportedMatter;
  /** When it was noticed; of a change: when it occurred. */
  noticed_on: IsoDate;
  /** Whether an incident may gravely affect users. Absent: the register does not say. */
  grave?: boolean;
  /** The note in the register. */
  note?: string;
  /** True if it was noticed before the registration; chapters 9 and 10 bind registrants. */
  before_registration: boolean;
  /** The reports made, in the order in which they are asked for. */
  reports: ReportMade[];
  /** The reports that are still owed. */
  obligations: Obligation[];
  /** The review whose assessment period the day is in (REG-6.5). How it counts there a person decides. */
  review: ReviewConcerned;
  /** Assessment period of that review. Of the next renewal it is not known. */
  assessment_period?: Period;
}

/** The incidents and grave changes that the register shows, by service, oldest first. */
export interface IncidentList {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-incidents/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** Those noticed on this day or later. Absent: all. */
  since?: IsoDate;
  /** Those of this provider. Absent: all. */
  provider?: string;
  /** Incidents and changes. */
  incidents: Incident[];
  /** Registrations that contradict themselves, and the like. */
  diagnostics: Diagnostic[];
  /** The supplied values that the days owed rest on. */
  supplements: Supplement[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The information that the service will handle. */
export interface InformationHandled {
  /** Its class of confidentiality. */
  confidentiality: Confidentiality;
  /** True if the information requires protection of confidentiality (Common Standards 4.2.1, 4.2.3). */
  confidential: boolean;
}

/** An inquiry of the operating body during acceptance (registration rules 5.2). */
export interface Inquiry {
  /** Day of the inquiry, from which the time to deal with it runs (registration rules 5.4(1)). */
  asked_on: IsoDate;
  /** Day of the answer. Absent: not yet answered. */
  answered_on?: IsoDate;
  /** What was asked. Absent: not stated. */
  subject?: string;
}

/**
 * A member's interest in an application (operating rules 2.4.1). The member takes no part in its discussion and vote.
 */
export interface Interest {
  /** The member, by `name` in `members`. */
  member: string;
  /** The application, by `id` in `applications`. */
  application: string;
}

/** The internal audit that ISMAP-LIU asks for (ISMAP-LIU registration rules, annex 2). */
export interface InternalAudit {
  /** Day on which it was made. Absent: not stated. */
  conducted_on?: IsoDate;
  /** The period audited. Absent: not stated. */
  period?: Period;
  /** Who made it. Absent: not stated. */
  auditor?: string;
  /** True if its report is attached. */
  report_attached: boolean;
  /** A person's finding on whether it meets annex 2. Absent: left to a person. */
  meets_annex_2?: boolean;
}

/** A fixed text in both languages. */
export interface Label {
  /** In Japanese. */
  ja: string;
  /** In English. */
  en: string;
}

/** What a late assessment report amounts to. */
export type LateReport =
  /** A person judges. */
  | "judgement"
  /** A breach. */
  | "breach";

/** Another span for a time limit, in months, in days or in both. */
export interface LimitChange {
  /** The time limit. */
  limit: TimeLimitId;
  /** The months it then has. */
  months?: number;
  /** The days it then has, after the months if there are any. */
  days?: number;
  /** First day of the change: it holds for applications filed from this day on. */
  from: IsoDate;
}

/** How long a registration of ISMAP-LIU lasts. */
export type LiuValidity =
  /** Not decided: left to a person. */
  | "undecided"
  /** As long as one of ISMAP. */
  | "as_ismap";

/** A report on a provisional measure to the secretariat (decision of 2021-07-06, section 2). */
export interface MeasureReport {
  /** Day of the report. */
  on: IsoDate;
  /** What changed since the report before; absent in the first report. */
  change?: string;
}

/** A meeting of the committee. */
export interface Meeting {
  /** Number of the meeting. */
  number: number;
  /** Day of the meeting. It decides which rules apply. */
  on: IsoDate;
  /** Day on which the lists decided on were published. Absent: not yet published. */
  published_on?: IsoDate;
}

/** A member of the committee. */
export interface Member {
  /** Name; each only once in a meeting. */
  name: string;
  /** Chair or member. */
  role: MemberRole;
  /** True if the member is absent. */
  absent: boolean;
}

/** Role in the committee. */
export type MemberRole =
  /** Chair; there is one. */
  | "chair"
  /** Member. */
  | "member";

/** What became of a row of the source. */
export type MigrationFate =
  /** Into one control of the draft, alone. */
  | "carried"
  /** Into one control, with others. */
  | "merged"
  /** Into several controls. */
  | "split"
  /** Wholly or in part left to a person. */
  | "worklist";

/** A control of the draft and the rows it comes from. */
export interface MigrationLine {
  /** Its place in the draft (JSON Pointer). */
  pointer: string;
  /** Number of the control. */
  id: string;
  /** How it came about. */
  link: MigrationLink;
  /** What a second public table shows. Absent: the control is the same, or the outline prints both side by side. */
  second_table?: SecondTable;
  /** The rows it comes from. */
  sources: MigrationSource[];
}

/** How a control of the draft came about. */
export type MigrationLink =
  /** The same control in both editions. */
  | "as_is"
  /** From its one predecessor. */
  | "one_to_one"
  /** From several; every text is kept, behind its number and place. */
  | "merged";

/** Whether a draft was made. */
export type MigrationOutcome =
  /** A draft was made. */
  | "drafted"
  /** The statement's edition is none that can be left. */
  | "source_edition_unknown"
  /** The edition asked for is none that can be reached. */
  | "target_edition_unknown";

/** Why something is left to a person. */
export type MigrationReason =
  /** What became of the objective, which is specific to cloud services, is not public. */
  | "cloud_objective"
  /** What became of the detailed control is not public; the targets of its objective are named. */
  | "detail_without_target"
  /** Governance or management: the numbering of the revision is not public. */
  | "not_attested"
  /** The number is none of the source edition. */
  | "unknown_control"
  /** The number is stated more than once. */
  | "repeated"
  /** Not every control that is merged into the target is stated. */
  | "incomplete_merge"
  /** What is merged differs in its stance. */
  | "conflicting_stances"
  /** It is inherited from different services. */
  | "conflicting_bases"
  /** It is excluded on different grounds. */
  | "conflicting_grounds"
  /** Not selected: the revision knows exclusions only, on one of two grounds (STM25-3). */
  | "ground_unknown"
  /** Governance or management that is not implemented (STM25-1). */
  | "must_be_implemented"
  /** Merged, a text would be longer than a document may hold. */
  | "text_too_long"
  /** The imported table of the target edition lacks the target. */
  | "target_not_in_catalog"
  /** No objective of the source edition goes into it. */
  | "new_objective"
  /** No detailed control of the source edition is known to go into it. */
  | "new_detail"
  /** None of its predecessors is stated. */
  | "not_stated"
  /** Part of what is merged lacks its reason or individual control. */
  | "incomplete_text";

/** What becomes of a statement in another edition of the Control Criteria. */
export interface MigrationReport {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-migration/1";
  /** Edition of the source. */
  from: string;
  /** Edition asked for. */
  to: string;
  /** Whether a draft was made. */
  outcome: MigrationOutcome;
  /** The controls of the draft and where they come from, in its order. */
  lines: MigrationLine[];
  /** What is left to a person: rows of the source in their order, then targets ascending. */
  worklist: MigrationTask[];
  /** What became of each row of the source, in its order. */
  trace: MigrationTrace[];
  /** What holds for the draft as a whole. */
  diagnostics: Diagnostic[];
  /** The draft; only if `outcome` is `drafted`. All but edition and controls is as in the source. */
  draft?: Statement;
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** A row of the source. */
export interface MigrationSource {
  /** Its place in the source (JSON Pointer). */
  pointer: string;
  /** Its number. */
  id: string;
}

/** What a person has to do; not in the draft. */
export interface MigrationTask {
  /** Why it is left to a person. */
  reason: MigrationReason;
  /** Controls of the target edition it is about; may be none. */
  targets: string[];
  /** Rows of the source; none for what is new. */
  sources: MigrationSource[];
  /** The rows themselves, in the order of `sources`. */
  entries: ControlEntry[];
  /** What an unknown number was probably meant to be, in the source edition. Absent: nothing to suggest. */
  likely?: string;
}

/** What became of one row of the source. */
export interface MigrationTrace {
  /** The row. */
  source: MigrationSource;
  /** What became of it. */
  fate: MigrationFate;
  /** Controls of the target edition of its lines and tasks. */
  targets: string[];
}

/** What is owed, by whom and by when. */
export interface Obligation {
  /** What has to be done. */
  what: Text;
  /** Who owes it. */
  who: Actor;
  /** When it is due. */
  due: Due;
  /** Day that started the clock. */
  since: IsoDate;
  /** The clause it rests on. */
  clause: Citation;
  /** Number of the form to use. Absent: there is none, or none is known. */
  form?: number;
  /** The supplied value that gives the day. Absent: none does. */
  supplement?: Parameter;
  /** Whether it is done. */
  status: ObligationStatus;
}

/** State of an obligation. */
export type ObligationStatus =
  /** Not yet done. */
  | "open"
  /** Done. */
  | "done"
  /** Not done, and past its day. */
  | "overdue";

/** What happens on a day if nobody acts. */
export interface Outlook {
  /** The day. */
  on: IsoDate;
  /** What happens. */
  change: Text;
}

/** A service that is used and that the statement does not cover (Control Criteria 2.2.2). */
export interface OutsideService {
  /** Name of the service. */
  name: string;
  /** Registration number of the service; required if it is a base. Absent: none is stated. */
  registration_number?: string;
  /** Extent to which it is used. */
  extent: string;
  /** True if the service is the base. A base service has to be registered. */
  is_base: boolean;
}

/** The items that go back to one clause. */
export interface OverlapClause {
  /** The standard, with its year. */
  standard: string;
  /** Number of the clause. */
  clause: string;
  /** The items, in the order of the statement. */
  items: OverlapItem[];
}

/** An item that the statement states as implemented or inherited. */
export interface OverlapItem {
  /** Its place in the statement (JSON Pointer). */
  pointer: string;
  /** Its number. */
  id: string;
}

/** Kind of an item. */
export type OverlapKind =
  /** Governance criteria. */
  | "governance"
  /** Management criteria. */
  | "management"
  /** Control objective. */
  | "objective"
  /** Detailed control of the basic statement requirements (B or PB). */
  | "basic_detail"
  /** Other detailed control; no public source gives what it goes back to. */
  | "other_detail"
  /** No control of the edition has such a number. */
  | "not_in_edition"
  /** The edition may have a control of that number, but no source at hand shows it. */
  | "not_confirmed";

/** Whether a comparison was possible. */
export type OverlapOutcome =
  /** Compared. */
  | "compared"
  /** Nothing is known of the controls of the statement's edition, or of what they go back to. */
  | "edition_unknown";

/** Where items of a statement go back to a standard. A certificate takes the place of no assessment (GL-3.6, AUD-4). */
export interface OverlapReport {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-overlap/1";
  /** Edition of the statement. */
  edition: string;
  /** Standard of the certificate. */
  certificate: Certificate;
  /** Whether a comparison was possible. */
  outcome: OverlapOutcome;
  /** How many items go back to the standard. */
  traced: number;
  /** How many items are implemented or inherited. */
  realised: number;
  /** The numbers by kind of item; kinds without items are left out. */
  shares: OverlapShare[];
  /** The items by clause, in the order of the standard. */
  clauses: OverlapClause[];
  /** Items that go back to no clause of the standard. */
  without: OverlapItem[];
  /** Items of which no public source says whether they do. */
  not_known: OverlapItem[];
  /** Further rows of a number that has been counted. */
  repeated: OverlapItem[];
  /** What the answer does not mean. */
  diagnostics: Diagnostic[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** How many of the items of one kind go back to the standard. */
export interface OverlapShare {
  /** Kind of item. */
  kind: OverlapKind;
  /** How many go back to the standard. */
  traced: number;
  /** How many are implemented or inherited. */
  realised: number;
  /** How many of `known` the statement states, whatever their stance. */
  stated: number;
  /** How many the table of controls lists; the edition may have more. */
  known: number;
}

/** The six parts of the overall picture (Control Criteria 2.2.3). */
export interface Overview {
  /** The cloud service provider. */
  provider: string;
  /** The cloud service. */
  service: string;
  /** Logical structure, from the physical to the application layer. */
  logical_structure: string;
  /** Scope of the services covered. */
  covered_scope: string;
  /** Detailed state of internal control. */
  internal_control: string;
  /** What is treated as one population, and why. */
  populations: string;
}

/** What can be supplied. */
export type Parameter =
  /** Days to the first report of an incident (whole number). */
  | "incident_first_report_due"
  /** Days to the final report of an incident (whole number). */
  | "incident_final_report_due"
  /** Items of registration rules 14.2 that bar a later registration (list, as printed). */
  | "deletion_items_barring_registration"
  /** Controls that are assessed externally for ISMAP-LIU (list of numbers). */
  | "liu_assessed_controls"
  /** Requirements of annex 2 of the ISMAP-LIU registration rules on the internal audit (text). */
  | "liu_annex_2_requirements"
  /** Conditions of a minor finding (text). */
  | "minor_finding_conditions"
  /** First day of the Control Criteria as revised in 2025 (day). */
  | "edition_2025_applies_from"
  /** Days off besides Saturdays and Sundays (list of days). */
  | "public_holidays"
  /** Months that the registration of an assessor lasts (whole number); no rule uses it yet. */
  | "assessor_validity_months"
  /** Days to an objection (whole number). */
  | "objection_due"
  /** Members needed for a quorum of the committee (whole number). */
  | "committee_quorum"
  /** Days to the answer to a notice of monitoring (whole number). */
  | "monitoring_answer_due"
  /** Days to a re-assessment that was demanded (whole number). */
  | "reassessment_due"
  /** Day from which others than audit corporations may apply as assessor (day). */
  | "assessor_intake_opened_on"
  /** Years of practice in audits asked of the engagement manager (whole number). */
  | "manager_practice_years"
  /** Controls that the three-year cycle assesses this year (list of numbers). */
  | "controls_due_this_year";

/** One past deletion of a registration. */
export interface PastDeletion {
  /** Day of the deletion. */
  deleted_on: IsoDate;
  /** Item that was its ground, as printed at the time: `14.2(4)`, `14.2(5)`. */
  item: string;
}

/** Operation of a JSON Patch. */
export type PatchOperation =
  /** Adds the value. */
  | "add"
  /** Replaces the value. */
  | "replace"
  /** Removes what stands there. */
  | "remove";

/** A span of days; both ends belong to it. */
export interface Period {
  /** First day. */
  first: IsoDate;
  /** Last day. */
  last: IsoDate;
}

/** What overlapping assessment periods amount to. */
export type PeriodOverlap =
  /** A person judges. */
  | "judgement"
  /** A breach. */
  | "breach"
  /** Allowed. */
  | "allowed";

/** Whether an item is assessed. */
export type PlanDecision =
  /** Part of this assessment. */
  | "assess"
  /** A rule lets the assessment leave it out. */
  | "may_omit"
  /** No public text says, or a fact is missing. */
  | "undecided"
  /** Excluded or not selected in the statement: nothing to assess. */
  | "not_stated";

/** One objective or control of the statement. */
export interface PlanItem {
  /** Its number. */
  control: string;
  /** Whether it is assessed. */
  decision: PlanDecision;
  /** Ids of the rules that decided it. */
  rules: string[];
}

/** Counts of a point of review. */
export interface PointCount {
  /** The scheme. Absent: of bare statements. */
  scheme?: Scheme;
  /** Number of the point. */
  number: number;
  /** Documents by verdict. */
  verdicts: VerdictCounts;
}

/** A policy: choices where the law is open, and values from official texts that the user holds. */
export interface Policy {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-policy/1";
  /** The choices where the law is open. */
  choices: Choices;
  /** Values that no public text gives. An empty list if there are none. */
  supplements: Supplement[];
  /** Time limits changed from a day on: a reform, or what one would do. */
  limits?: LimitChange[];
}

/** A person who takes part in assessments. */
export interface Practitioner {
  /** Name of the person. */
  name: string;
  /** Qualifications held. An empty list if there are none. */
  qualifications: Qualification[];
  /** Practice in audits. The engagement partner needs ten years in total (3.6.2). */
  audit_practice: AuditPractice[];
  /** What shows knowledge of cloud computing. Absent: not stated. */
  cloud_knowledge?: string;
  /** True for a Japanese national. */
  japanese_national: boolean;
  /** Why a person who is no Japanese national is admitted as an exception. Absent: no exception is asked for. */
  exception_ground?: string;
  /** Training completed. An empty list if there is none. */
  training: Training[];
}

/** What the public list prints of a service. It does not tell what happened before or after the day of the list. */
export interface PrintedEntry {
  /** The day as of which the list is: the day that it names, or else the day on which it was read. */
  as_of: IsoDate;
  /** Day of registration as printed. Absent: none is. */
  registered_on?: IsoDate;
  /** Last day of validity as printed, never as computed. Absent: none is printed. */
  valid_until?: IsoDate;
  /** Assessment period as printed. Absent: none is printed. */
  period?: Period;
  /** State of the registration as printed. Absent: the list says nothing of it, and shows the service as registered. */
  state?: RegistrationState;
}

/** What the register says of the service. */
export interface ProcuredEntry {
  /** Registration number. */
  number: string;
  /** Name of the service. */
  name: string;
  /** Name of the provider. */
  provider: string;
  /** The list it stands in. */
  scheme: Scheme;
  /**
   * Its state on the day of procurement, or of the question if that comes first. Absent: the history does not decide.
   */
  state?: RegistrationState;
  /** Last day of validity. Absent: it is not known. */
  valid_until?: IsoDate;
}

/** The service that is bought, told by its number or its name. */
export interface ProcuredService {
  /** Registration number. Absent: the name is looked up. */
  number?: string;
  /** Name of the service; required without a number. */
  name?: string;
  /** Model of the service. Absent: that of the register, or not known. */
  service_model?: ServiceModel;
  /** True if the service offers generative AI, built in or attached from outside. Absent: not known. */
  generative_ai?: boolean;
}

/** One procurement of a cloud service. */
export interface Procurement {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-procurement/1";
  /** The body that buys. */
  buyer: Buyer;
  /** Date of procurement. It decides which rules apply. */
  on: IsoDate;
  /** The information handled. */
  information: InformationHandled;
  /** For an ISMAP-LIU service: the buyer's own finding that the use is of low impact. Absent: not found yet. */
  low_impact?: boolean;
  /** The service that is bought. */
  service: ProcuredService;
  /** Security requirements that were set (Common Standards 4.2.1(2)(b)). An empty list if there are none. */
  security_requirements: SecurityRequirement[];
  /** The check of an unlisted service under the chief information security officer. Absent: it was not made. */
  ciso_check?: CisoCheck;
  /** The provisional measure claimed (decision of 2021-07-06). Absent: none is claimed. */
  provisional?: ProvisionalMeasure;
}

/** Whether a service may be procured, and on which ground. */
export interface ProcurementDecision {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-procurement-decision/1";
  /** The date of procurement. */
  on: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The supplied values that the answer rests on. */
  supplements: Supplement[];
  /** The verdict of the whole. `met`: may be procured on this ground. */
  verdict: Verdict;
  /** The ground. */
  ground: Ground;
  /** Last day of the provisional measure. Absent: there is none, or it is not known. */
  provisional_until?: IsoDate;
  /** What the register says of the service. Absent: it was not found. */
  service?: ProcuredEntry;
  /** The answers of the rules. */
  results: RuleResult[];
  /** What is owed. */
  obligations: Obligation[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The contract under a provisional measure. */
export interface ProvisionalContract {
  /** Day of signature. */
  signed_on: IsoDate;
  /** First day of the contract. */
  first: IsoDate;
  /** Last day of the contract. */
  last: IsoDate;
  /** Last day after an unavoidable extension. Absent: not extended. */
  extended_until?: IsoDate;
}

/** The provisional measure claimed (decision of 2021-07-06, section 2). */
export interface ProvisionalMeasure {
  /** Its type. */
  type: ProvisionalType;
  /** The contract; required for `contract` and `under_construction`. */
  contract?: ProvisionalContract;
  /** Day on which building began; required for `under_construction`. */
  built_from?: IsoDate;
  /** Day of the actual start of use; required for `old_in_use` and `old_planned`. */
  started_using_on?: IsoDate;
  /** True if the provider is expected to apply for registration; a condition of all types but `wide_impact`. */
  application_expected: boolean;
  /**
   * True if registration of the substitute was applied for; a condition of `wide_impact`, and enough for `contract` and
   * `under_construction`.
   */
  substitute_applied: boolean;
  /** Day on which the migration plan was fixed; required for `wide_impact`. */
  migration_plan_on?: IsoDate;
  /** Last day of the migration; required for `wide_impact`. */
  migration_until?: IsoDate;
  /** Last day of the migration after an unavoidable extension. Absent: not extended. */
  migration_extended_until?: IsoDate;
  /** Reports made to the secretariat (PROC-3.4). Absent: none. */
  reports?: MeasureReport[];
}

/** Type of a provisional measure (decision of 2021-07-06, section 2). */
export type ProvisionalType =
  /** New measure (1)-i: an alternative exists, and a multi-year contract is in place. */
  | "contract"
  /** New measure (1)-ii: an alternative exists, and moving has a wide impact. */
  | "wide_impact"
  /** New measure (1)-iii: an alternative exists, and the system is being built. */
  | "under_construction"
  /** New measure (2): other SaaS whose application is expected; to 2023-03-31. */
  | "other_saas"
  /** Old measure (1): in use on 2020-10-01; to 2021-09-30. */
  | "old_in_use"
  /** Old measure (2): planned for after 2020-10-01; one year from the start of use, and to 2022-03-31 at the latest. */
  | "old_planned";

/** How the year of a provisional measure is counted. */
export type ProvisionalYear =
  /** The first day is counted, as the decision of 2021-07-06 itself counts. */
  | "first_day_counted"
  /** The first day is not counted. */
  | "first_day_not_counted";

/** Qualification for audits (assessor registration rules 3.6.1, 3.7.1). */
export type Qualification =
  /** Certified information security auditor. */
  | "information_security_auditor"
  /** Certified lead information security auditor. */
  | "lead_information_security_auditor"
  /** Certified systems auditor. */
  | "systems_auditor"
  /** Certified Information Systems Auditor (CISA). */
  | "cisa"
  /** Systems audit engineer (state examination). */
  | "systems_audit_engineer"
  /** Another one, which does not meet the requirement. */
  | "other";

/** Counts of a reason. */
export interface ReasonCount {
  /** Its text; of a long one the beginning, and those that begin alike count as one. */
  reason: string;
  /** Documents that have it. */
  documents: number;
  /** Controls that have it. */
  controls: number;
}

/**
 * What a change of the service during the review means. No public text provides for an assessment or a review of the
 * difference alone.
 */
export interface Reassessment {
  /** What an assessor would have to look at again. */
  look_again: ReassessmentItem[];
  /** The notices that would be owed. */
  notices: ReassessmentItem[];
  /** What stands as it did. */
  take_over: ReassessmentItem[];
}

/** One thing that the change means. */
export interface ReassessmentItem {
  /** What it is. */
  text: Text;
  /** The controls that it concerns. */
  controls: string[];
  /** Id of the rule that says it. Absent: no rule that is public says it. */
  rule?: string;
  /** The clause that says it. Absent: no rule that is public says it. */
  clause?: Citation;
}

/** A region that the statement covers. */
export interface Region {
  /** Name of the region. */
  name: string;
  /** Country or territory where it lies. Absent: not stated. */
  country?: string;
}

/** The register: services and assessors with their histories. */
export interface Register {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-register/1";
  /** The services. */
  services: RegisteredService[];
  /** The assessors. */
  assessors: RegisteredAssessor[];
}

/** What in a register stands on services without a valid registration. */
export interface RegisterImpact {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-register-impact/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** Those services, in the order of the register; those not in it come last. */
  bases: BaseAtRisk[];
  /** Numbers of the services that stand on any of `bases`, in the order of the register. */
  services: string[];
  /** Services that stand on each other in a circle. */
  cycles: ServiceCycle[];
  /** Flags for a person, and the faults in the links of the register. */
  diagnostics: Diagnostic[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** The states of the services of a register. */
export interface RegisterStatus {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-status/1";
  /** The day of the question. */
  as_of: IsoDate;
  /** The services, in the order of the register. */
  services: ServiceStatus[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** One assessor (assessor registration rules). */
export interface RegisteredAssessor {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format?: "ismap-assessor/1";
  /** Registration number of the assessor. */
  number: string;
  /** Name of the assessor. */
  name: string;
  /** What kind of corporation it is (3.1). */
  corporation: Corporation;
  /**
   * Its entry for information security audit in the list of services conforming to the information security service
   * standard (3.4). Absent: it has none.
   */
  service_standard_listing?: ServiceStandardListing;
  /** The body it belongs to that can examine ethics (3.5). Absent: it belongs to none. */
  ethics_body?: string;
  /** The engagement partner (3.6). */
  partner: Practitioner;
  /** The engagement manager (3.7). */
  manager: Practitioner;
  /** The other members of the team (3.8). */
  team: Practitioner[];
  /** What happened to the registration, oldest first. */
  history: Event[];
}

/** One service of the register. */
export interface RegisteredService {
  /** Registration number, as `C21-0004-2`. */
  number: string;
  /** The list it stands in. */
  scheme: Scheme;
  /** Name of the service. */
  name: string;
  /** Name of the provider. */
  provider: string;
  /** Model of the service. Absent: not known. */
  service_model?: ServiceModel;
  /** Registration numbers of its base services. An empty list if there are none. */
  built_on: string[];
  /**
   * What happened to the registration, oldest first; those of one day keep their order. The state follows from it, and
   * from what the list prints only where it has no event.
   */
  history: Event[];
  /** What the public list prints of the service. Absent: nothing of the list is given. */
  printed?: PrintedEntry;
}

/** What a registration is as of a day. */
export type RegistrationState =
  /** Nothing was applied for, or the application was not accepted. */
  | "not_registered"
  /** A first application is filed and not yet accepted. */
  | "applied"
  /** A first application is under review. */
  | "accepted"
  /** Registered. */
  | "registered"
  /** Suspended; still on the list. */
  | "suspended"
  /** Past its validity, and no renewal filed in time awaits its decision. */
  | "expired"
  /** The withdrawal notice was filed. */
  | "withdrawn"
  /** Deleted, or a new application was demanded. */
  | "deleted"
  /** The committee found the requirements not met. */
  | "refused";

/** A regulation, or another official text. */
export type Regulation =
  /** Control Criteria of ISMAP. */
  | "control_criteria"
  /** Registration rules for cloud services. */
  | "service_registration"
  /** Registration rules for ISMAP-LIU. */
  | "liu_registration"
  /** Registration rules for assessors. */
  | "assessor_registration"
  /** Information security assessment guideline. */
  | "assessment_guideline"
  /** Basic regulation. */
  | "basic_regulation"
  /** Operating rules of the committee. */
  | "committee_operation"
  /** Common Standards for Cybersecurity Measures. */
  | "common_standards"
  /** Guidance and publications of the scheme. */
  | "scheme_guidance"
  /** Basic framework (decision of 2020-01-30). */
  | "basic_framework"
  /** On the use of ISMAP (decision of 2020-06-30). */
  | "use_decision"
  /** Review of the provisional measures (decision of 2021-07-06). */
  | "provisional_measures"
  /** Guideline to the Common Standards. */
  | "standards_guideline";

/** Who can make a change. */
export type RemedyBy =
  /** Software: the change says nothing that the document does not say already. */
  | "machine"
  /** Software, once a person confirms that the value is true. */
  | "confirmation"
  /** A person only: a reason, an individual control, a document. */
  | "person";

/** One change of the document. */
export interface RemedyEdit {
  /** Its place in the document (JSON Pointer). */
  pointer: string;
  /** Kind of the change. */
  kind: RemedyKind;
  /** Who can make it. */
  by: RemedyBy;
  /** False: a past day, or a fact that no change of the document changes. */
  possible: boolean;
  /** What to do; if it is not possible, why not. */
  what: Text;
  /** What is wrong now. */
  because: Text;
  /** Clause of the first of `rules`. */
  clause: Citation;
  /** Ids of the rules that are not met unless it is made. */
  rules: string[];
  /** Codes of the diagnostics that it answers. */
  codes: string[];
  /** The operation. Absent if `by` is `person`. */
  patch?: RemedyPatch;
  /** Of a document in a workbook or a CSV: the cell to change. Absent for a document in JSON. */
  cell?: string;
}

/** Kind of a change. */
export type RemedyKind =
  /** A value is set. */
  | "set_value"
  /** An entry is added. */
  | "add_entry"
  /** An entry is removed. */
  | "remove_entry"
  /** A document is obtained. */
  | "obtain_document"
  /** A date is changed. */
  | "change_date";

/** One operation of a JSON Patch (RFC 6902). */
export interface RemedyPatch {
  /** The operation. */
  op: PatchOperation;
  /** Where it applies (JSON Pointer). */
  path: string;
  /** The value. Absent if `op` is `remove`. */
  value?: null | boolean | number | IsoDate | string;
}

/** The smallest set of changes found that leaves no rule of a review `not_met`. */
export interface RemedyReport {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-remedy/1";
  /** The list applied for. Absent for a bare statement. */
  scheme?: Scheme;
  /** The day of the question. */
  as_of: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** The rules that are not met, in the order of the review. */
  rules: RemedyRule[];
  /** The changes; their patches fit the document when applied in this order. */
  edits: RemedyEdit[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** A rule that is not met, and what curing it takes. */
export interface RemedyRule {
  /** Id of the rule. */
  rule: string;
  /** The clause it rests on. */
  clause: Citation;
  /** Who is needed for the hardest of its changes. */
  by: RemedyBy;
  /** True if all of its changes can be made. */
  possible: boolean;
  /** Its verdict with the changes that software can make. */
  after: Verdict;
}

/** A report or a notice. */
export interface ReportMade {
  /** Which report it is. */
  step: ReportStep;
  /** The day it was made. */
  on: IsoDate;
}

/** Which report it is. */
export type ReportStep =
  /** The one report of what was noticed by 2024-01-03. */
  | "report"
  /** The first of two reports. */
  | "flash_report"
  /** The second of two reports. */
  | "final_report"
  /** The notice of a change. */
  | "notice";

/** Which incidents are reported. */
export type ReportableIncidents =
  /** All. */
  | "all"
  /** Those that may gravely affect users. */
  | "grave";

/** What has to be reported. */
export type ReportedMatter =
  /** An incident (registration rules, chapter 9). */
  | "incident"
  /** A grave control change (registration rules 10.1). */
  | "control_change";

/** One point of the written representation (Control Criteria 2.2.8). */
export interface RepresentationPoint {
  /** Number of the point, 1 to 8. */
  point: number;
  /** True if the representation states it. */
  stated: boolean;
  /** For points 7 and 8: true if there is something to tell. Absent: stated `content` is the answer. */
  answer?: boolean;
  /** What the event (7) or the fraud (8) is; required if there is one. */
  content?: string;
}

/** The representative who signs the statement. */
export interface Representative {
  /** Name of the representative. */
  name: string;
  /** Position held. */
  title: string;
  /** True for a director, or a person of that rank. */
  is_director: boolean;
  /** For one who is no director: what shows real authority. Absent: nothing shows it. */
  authority?: string;
}

/** The review of an application, or of a bare statement, point by point. */
export interface Review {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-review/1";
  /** The list applied for. Absent for a bare statement. */
  scheme?: Scheme;
  /** The day of the question. */
  as_of: IsoDate;
  /** Version of the rule book. */
  rulebook: string;
  /** Choices of the policy that differ from the default. */
  policy: Setting[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
  /** The supplied values that the answer rests on. */
  supplements: Supplement[];
  /** The table of controls used. Absent if there is none of the statement's edition. */
  catalog?: CatalogUsed;
  /** The points of the review (registration rules 6.1): seven for ISMAP, eight for ISMAP-LIU. */
  viewpoints: Viewpoint[];
  /** Acceptance. Absent for a bare statement. */
  acceptance?: Acceptance;
  /** The verdict of the whole. */
  verdict: Verdict;
  /** The answers of the rules. */
  results: RuleResult[];
  /** What is owed. */
  obligations: Obligation[];
  /** What was noticed about the review itself, as why nothing could be reviewed. */
  diagnostics: Diagnostic[];
  /** What the answer rests on. Absent if the documents were not named. */
  basis?: Basis;
}

/** Which review, by its assessment period. */
export type ReviewConcerned =
  /** The review of the first application. */
  | "registration"
  /** The review of a renewal. */
  | "renewal"
  /** It is after the assessment periods so far: a matter of the next renewal. */
  | "next_renewal"
  /** The assessment periods in the register do not decide it. */
  | "not_decided";

/** Counts of a rule. */
export interface RuleCount {
  /** Id of the rule. */
  rule: string;
  /** Documents by verdict. */
  verdicts: VerdictCounts;
  /** Counts by diagnostic. */
  diagnostics: DiagnosticCount[];
}

/** The answer of one rule, with its trace. */
export interface RuleResult {
  /** Id of the rule, as `REG-3.2`. */
  rule: string;
  /** Its verdict. */
  verdict: Verdict;
  /** The clauses it rests on. */
  citations: Citation[];
  /** The facts that were read. */
  facts: Fact[];
  /** The values that were computed. */
  derived: Derived[];
  /** Ids of the rules that it follows from; `derived` has their verdicts. */
  followed: string[];
  /** Which supplied values were used. */
  supplements: Parameter[];
  /** What was noticed. */
  diagnostics: Diagnostic[];
}

/** The two lists of services. */
export type Scheme =
  /** ISMAP (ISMAP Cloud Service List). */
  | "ismap"
  /** ISMAP-LIU (ISMAP-LIU Cloud Service List): SaaS for work and information of low risk. */
  | "ismap_liu";

/** What a second public table shows of the correspondence. */
export type SecondTable =
  /** That each source goes into the control. */
  | "agrees"
  /** It lacks a source. */
  | "silent"
  /** It has a source go elsewhere. */
  | "differs";

/** A security requirement of Common Standards 4.2.1(2)(b). */
export type SecurityRequirement =
  /** The measures required. */
  | "measures"
  /** Country or region where information is stored. */
  | "storage_country"
  /** Method of disposal. */
  | "disposal"
  /** Service level. */
  | "service_level";

/** Services that stand on each other in a circle. */
export interface ServiceCycle {
  /** Their registration numbers. */
  numbers: string[];
}

/** Model of a cloud service. */
export type ServiceModel =
  /** Infrastructure as a service. */
  | "iaas"
  /** Platform as a service. */
  | "paas"
  /** Software as a service. */
  | "saas"
  /** Another model. */
  | "other";

/**
 * An entry in the list of services conforming to the information security service standard (assessor registration rules
 * 3.4).
 */
export interface ServiceStandardListing {
  /** Its validity. */
  valid: Period;
}

/** The state of one registration, from its history, or from what the public list prints where it has none. */
export interface ServiceStatus {
  /** Registration number. */
  number: string;
  /** The day of the question. */
  as_of: IsoDate;
  /** The state. */
  state: RegistrationState;
  /** Last day of validity; as the public list prints it where it cannot be counted. Absent: it is not known. */
  valid_until?: IsoDate;
  /** True past the last day of validity while a renewal filed in time awaits its decision. */
  extended_by_pending_renewal: boolean;
  /** True while a renewal awaits its decision, whether or not the last day has passed. */
  renewal_pending: boolean;
  /**
   * True if the register contradicts itself or the rules, or only a list of another day tells of the registration:
   * nothing follows from `state`.
   */
  undecided: boolean;
  /** True while a re-assessment is open. */
  reassessment_open: boolean;
  /** True while monitoring is open. */
  monitoring_open: boolean;
  /** What is owed. */
  obligations: Obligation[];
  /** What happens if nobody acts. */
  outlook: Outlook[];
  /** Events the rules do not allow, and the like. */
  diagnostics: Diagnostic[];
  /** The supplied values that the days of obligations and outlook rest on. */
  supplements: Supplement[];
  /** Time limits that the policy changes. Left out if there are none. */
  limits?: LimitChange[];
}

/** A choice of the policy that differs from the default. */
export interface Setting {
  /** Name of the choice. */
  name: string;
  /** The value chosen. */
  value: string;
}

/** How grave a diagnostic is. */
export type Severity =
  /** A breach, or a fault that leaves the answer open. */
  | "error"
  /** What a person should look at. */
  | "warning"
  /** What is missing, or may help. */
  | "advice";

/** The special report of the measures to promote ISMAP-LIU registration. */
export interface SpecialReport {
  /** Day on which it was filed. */
  filed_on: IsoDate;
  /** Day on which the measures were applied for: 2023-05-19 to 2025-03-31. */
  applied_on: IsoDate;
}

/** How an objective or control is dealt with. */
export type Stance =
  /** The provider realises it itself. */
  | "implemented"
  /** It is taken over from a registered base service. */
  | "inherited"
  /** It is excluded; a reason is required. */
  | "excluded"
  /** It is not selected; a reason is required. */
  | "not_selected";

/**
 * The statement (Form 1): what the provider declares that it does about information security (Control Criteria 2.2).
 */
export interface Statement {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format?: "ismap-statement/1";
  /** Edition of the Control Criteria that the statement is made on: `ismap-2020` or `ismap-2025`. */
  edition: string;
  /** Name of the cloud service (2.2.1). */
  service_name: string;
  /** Services that the statement covers. If several stand under one name, say concretely which (2.2.2). */
  covered_services: string[];
  /** Services that are used and that the statement does not cover (2.2.2). An empty list if there are none. */
  outside_services: OutsideService[];
  /** Regions that the statement covers (2.2.2); at least one. */
  regions: Region[];
  /** The overall picture (2.2.3). */
  overview: Overview;
  /** The assessment period. Control Criteria 2.2.5 say how long and how short it may be. */
  assessment_period: Period;
  /** What is stated on each objective and control (2.2.4). Each number stands once. */
  controls: ControlEntry[];
  /** Subsequent events (2.2.6). An empty list if there are none. */
  subsequent_events: SubsequentEvent[];
  /** Special notes (2.2.7). Absent: there are none. */
  special_notes?: string;
  /** The representative who signs, with the final responsibility for the security governance of the service. */
  representative: Representative;
  /** Whether the service offers generative AI. Absent: not known. */
  generative_ai?: GenerativeAi;
}

/** Counts over many reviews. Two can be added up, in any order. */
export interface Statistics {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-stats/1";
  /** How many documents were reviewed. */
  documents: number;
  /** How many documents could not be read. */
  refused: number;
  /** What the reviews rest on besides their documents. */
  bases: StatisticsBasis[];
  /** How many documents have each verdict as a whole. */
  verdicts: VerdictCounts;
  /** Verdicts by point, in the order of scheme and number. */
  points: PointCount[];
  /** Verdicts by rule. */
  rules: RuleCount[];
  /** Controls with something found, by edition and number. */
  controls: ControlCount[];
  /** Reasons for what is excluded or not selected. */
  reasons: ReasonCount[];
  /** True if there were too many controls: those shown were picked by chance, and counted in all documents. */
  controls_are_a_sample: boolean;
  /** True if there were too many reasons: those shown were picked by chance, and counted in all documents. */
  reasons_are_a_sample: boolean;
}

/** What reviews rest on besides their documents, and how many of these there are. */
export interface StatisticsBasis {
  /** Version of the library. */
  version: string;
  /** Version of the rule book. */
  rulebook: string;
  /** The day as of which the register and the obligations were looked at. */
  as_of: IsoDate;
  /** Edition of the table of controls. Absent: none was looked at. */
  edition?: string;
  /** True if it contains a table of the user. */
  imported: boolean;
  /** The day for which the imported table was checked. */
  revision?: IsoDate;
  /** True if it has all controls of the edition. */
  complete: boolean;
  /** Choices and time limits of the policy that differ from the default. */
  policy: string[];
  /** How many documents. */
  documents: number;
}

/**
 * A subsequent event (Control Criteria 2.2.6): after the assessment period and before the date of the assessment
 * report.
 */
export interface SubsequentEvent {
  /** Day on which it occurred. */
  occurred_on: IsoDate;
  /** What happened. */
  description: string;
}

/** Up to which date an event is a subsequent event. */
export type SubsequentEventsUntil =
  /** The date of the assessment report. */
  | "report_date"
  /** The date of the written representation. */
  | "representation_date";

/** A value that no public text gives, from an official text that the user holds. */
export interface Supplement {
  /** What is supplied. One value only for each, on any one day. */
  parameter: Parameter;
  /** The value: a whole number, a text or day, or a list of these, as `parameter` asks. */
  value: number | string | string[];
  /** Clause that gives the value; shown with every answer that rests on it. */
  clause: string;
  /** Text in which it was read; shown with every answer that rests on it. */
  source: string;
  /** The days on which the value holds. Absent: always. */
  in_force?: InForce;
}

/** A text in both languages. */
export interface Text {
  /** In Japanese. */
  ja: string;
  /** In English. */
  en: string;
}

/** Penetration tests, vulnerability diagnoses and the like by third parties (registration rules 3.4(4)). */
export interface ThirdPartyTests {
  /** Which tests are made. Their results are not asked for. */
  status: string;
  /** Whether tests by third parties are accepted. */
  acceptance: string;
}

/** A time limit that the law gives. */
export type TimeLimitId =
  /** Longest assessment period (Control Criteria 2.2.5). */
  | "longest_assessment_period"
  /** Shortest assessment period (Control Criteria 2.2.5). */
  | "shortest_assessment_period"
  /**
   * From the last day of the assessment period to the dates of the report and of the written representation
   * (registration rules 3.2).
   */
  | "report_date"
  /** From the date of the report to the filing (registration rules 4.2). */
  | "filing"
  /** From an inquiry to its answer (registration rules 5.4(1)). */
  | "inquiry_answer"
  /** From the receipt to the check of the documents (registration rules 6.4(2)). */
  | "document_check"
  /** From the acceptance to the committee meeting (registration rules 6.4(3)). */
  | "committee_review"
  /** The model review period, a target. */
  | "model_review_period"
  /** The shortest review of a renewal without review issues, a target. */
  | "shortest_renewal"
  /** From the date of the report to the improvement of a minor finding (registration rules 6.1(4)). */
  | "improvement"
  /**
   * From the day after the assessment period to the end of the registration (registration rules 8.1), by the span in
   * force on the last day of that period.
   */
  | "validity"
  /** From the start of use to the end of a provisional measure (decision of 2021-07-06). */
  | "provisional_use"
  /** Practice of the engagement partner (assessor registration rules 3.6.2). */
  | "partner_practice";

/** One course of training. */
export interface Training {
  /** Day on which it was completed. */
  completed_on: IsoDate;
}

/** A verdict. That of a whole is `not_met` if any part is, then `unknown`, then `needs_judgement`, then `met`. */
export type Verdict =
  /** The documents show that the clause is satisfied. */
  | "met"
  /** The documents show a breach. */
  | "not_met"
  /** The facts are there and a person must weigh them, or the text of the clause is not public. */
  | "needs_judgement"
  /** A fact is missing; the result lists which. */
  | "unknown"
  /** There is nothing to check. */
  | "not_applicable";

/** How many have each verdict. */
export interface VerdictCounts {
  /** Met. */
  met: number;
  /** Not met. */
  not_met: number;
  /** Needs judgement. */
  needs_judgement: number;
  /** Unknown. */
  unknown: number;
  /** Not applicable. */
  not_applicable: number;
}

/** A rule that is decided differently. */
export interface VerdictMove {
  /** Id of the rule. */
  rule: string;
  /** Its verdict on the old document; `not_applicable` also if the rule does not concern it. */
  before: Verdict;
  /** Its verdict on the new document; `not_applicable` also if the rule does not concern it. */
  after: Verdict;
}

/** Whether an answer follows from the documents it names: what asking again showed. */
export interface Verification {
  /** Where the schema of this document is; for editors. It is not checked. */
  $schema?: string;
  /** Format of the document, and its version. */
  format: "ismap-verification/1";
  /** The outcome. */
  outcome: VerificationOutcome;
  /** Format of the answer that was verified. */
  answer_format: string;
  /** The question answered. */
  question: AskedQuestion;
  /** Version of the library. */
  version: VerifiedText;
  /** Version of the rule book. */
  rulebook: VerifiedText;
  /** SHA-256 as the answer states it, and of the answer made now. */
  answer_sha256: VerifiedText;
  /** Documents found by their digests, under the names that they have now. */
  documents: BasisDocument[];
  /** Rules that answer otherwise, in the order of the answer. */
  rules: VerifiedRule[];
  /** Members that are not the same, in the order of the answer. */
  members: VerifiedMember[];
  /** True if more members differ than are listed. */
  has_more: boolean;
}

/** What asking again showed. */
export type VerificationOutcome =
  /** Asked again, the question has the same answer. */
  | "same"
  /** Asked again, the question has another answer. */
  | "differs"
  /** The answer was changed after it was made. */
  | "edited";

/** A member that is not the same. */
export interface VerifiedMember {
  /** JSON Pointer into the answer. */
  pointer: string;
  /** Value of the answer as JSON, cut if it is long. Absent: the answer does not have it. */
  was?: string;
  /** Value now as JSON, cut if it is long. Absent: the answer made now does not have it. */
  is?: string;
}

/** A rule that answers otherwise. */
export interface VerifiedRule {
  /** Id of the rule. */
  rule: string;
  /** Verdict of the answer. Absent: it does not have the rule. */
  was?: string;
  /** Verdict now. Absent: the rule does not answer. */
  is?: string;
}

/** The value of the answer, and the one of now. */
export interface VerifiedText {
  /** Of the answer. */
  was: string;
  /** Of the answer made now. */
  is: string;
}

/** One of the points of the review (registration rules 6.1 and the like). */
export interface Viewpoint {
  /** Number of the point, from 1. */
  number: number;
  /** Its title. */
  title: Label;
  /** The verdict of its rules together. */
  verdict: Verdict;
  /** Ids of its rules. */
  rules: string[];
}

/** One breach of the scheme's rules. */
export interface Violation {
  /** Day on which it was found. */
  found_on: IsoDate;
  /** What the breach was. */
  description: string;
}

/** How the "or" in registration rules 6.1(7) is read. */
export type ViolationOrDeletion =
  /** Both a breach and a past deletion have to be absent. */
  | "both_absent"
  /** It is enough that one of them is absent. */
  | "either_absent";

/** The written representation (Form 2): management's statement to the assessor (Control Criteria 2.2.8). */
export interface WrittenRepresentation {
  /** Its date: from the last day of the assessment period to the last day allowed (registration rules 3.2). */
  date: IsoDate;
  /** The points it covers: all eight. */
  points: RepresentationPoint[];
}
