// Made from capi/api.json: the constants, structs and functions of the C interface in WebAssembly of 32 bits. Pointers
// and sizes are numbers; integers of 64 bits are bigints.

/** The version that this package was made with, as a number. */
export const VERSION_NUMBER = 2000;
/** A day that is absent. */
export const NO_DAY = -2147483648;
/** An index of nothing. */
export const NO_INDEX = 0xffffffff;

/** How a call ended. From 100 on the input is at fault, and the error says where if there is a place. */
export const Status = {
  ok: 0,
  argument: 1,
  memory: 2,
  internal: 3,
  cancelled: 4,
  not_found: 5,
  range: 6,
  undecided: 7,
  syntax: 100,
  bad_utf8: 101,
  unknown_member: 102,
  duplicate_member: 103,
  missing_member: 104,
  wrong_type: 105,
  bad_enumerator: 106,
  bad_date: 107,
  bad_control_id: 108,
  bad_value: 109,
  limit: 110,
  wrong_document: 111,
} as const;
export type Status = keyof typeof Status;

/** What a text for people is written in. */
export const Language = {
  ja: 201,
  en: 202,
} as const;
export type Language = keyof typeof Language;

/** What something is written as. */
export const Format = {
  json: 301,
  text: 302,
  markdown: 303,
  html: 304,
  ics: 305,
  sarif: 306,
  junit: 307,
  svg: 308,
  csv: 309,
  tables: 310,
} as const;
export type Format = keyof typeof Format;

/** How JSON is laid out: on one line, or with two spaces a level and a newline at the end. */
export const Layout = {
  compact: 401,
  indented: 402,
} as const;
export type Layout = keyof typeof Layout;

/** How a period of months is counted. No ISMAP text names the method. */
export const Counting = {
  civil_code: 501,
  same_day: 502,
} as const;
export type Counting = keyof typeof Counting;

/** What a document is. */
export const DocumentKind = {
  any: 601,
  dossier: 602,
  statement: 603,
  register: 604,
  procurement: 605,
  agenda: 606,
  assessor: 607,
} as const;
export type DocumentKind = keyof typeof DocumentKind;

/** A question, and the function that asks it. */
export const Question = {
  document_review: 701,
  service_status: 702,
  service_impact: 703,
  register_status: 704,
  register_due: 705,
  register_impact: 706,
  procurement_decide: 707,
  assessor_review: 708,
  agenda_plan: 709,
  assessment_plan: 710,
  statement_migrate: 711,
  certificate_overlap: 712,
  document_diff: 713,
  document_remedy: 714,
  register_incidents: 715,
} as const;
export type Question = keyof typeof Question;

/** The answer of a rule, of a point of review or of a whole review. 0: there is none. */
export const Verdict = {
  met: 801,
  not_met: 802,
  needs_judgement: 803,
  unknown: 804,
  not_applicable: 805,
} as const;
export type Verdict = keyof typeof Verdict;

/**
 * How serious a diagnostic is: an error where something is not met, a warning where somebody has to judge, advice for
 * everything else to know, such as what could not be looked up where the verdict is unknown.
 */
export const Severity = {
  error: 901,
  warning: 902,
  advice: 903,
} as const;
export type Severity = keyof typeof Severity;

/** What the registration of a service is on a day. */
export const State = {
  not_registered: 1001,
  applied: 1002,
  accepted: 1003,
  registered: 1004,
  suspended: 1005,
  expired: 1006,
  withdrawn: 1007,
  deleted: 1008,
  refused: 1009,
} as const;
export type State = keyof typeof State;

/** On which ground a service may be procured. 0: that was not asked. */
export const Ground = {
  none: 1101,
  listed: 1102,
  listed_liu: 1103,
  unlisted_with_ciso_check: 1104,
  provisional_measure: 1105,
  recommended_only: 1106,
  not_covered: 1107,
} as const;
export type Ground = keyof typeof Ground;

/** Which part of the Control Criteria a control belongs to (Control Criteria 2.2.4). */
export const Level = {
  governance: 1201,
  management: 1202,
  objective: 1203,
  detail: 1204,
} as const;
export type Level = keyof typeof Level;

/** Which rules a list holds. */
export const RuleFilter = {
  all: 1301,
  left_to_people: 1302,
} as const;
export type RuleFilter = keyof typeof RuleFilter;

/** The language of a graph: that of Graphviz, or a Mermaid state diagram. */
export const Graph = {
  dot: 1401,
  mermaid: 1402,
} as const;
export type Graph = keyof typeof Graph;

/** The standard of a certificate that a provider holds. */
export const Certificate = {
  iso27001: 1501,
  iso27017: 1502,
  iso27002: 1503,
  iso27014: 1504,
} as const;
export type Certificate = keyof typeof Certificate;

/** Which edits of a remedy are made. */
export const RemedyBy = {
  machine: 1601,
  confirmation: 1602,
} as const;
export type RemedyBy = keyof typeof RemedyBy;

/** The form that a document or the catalogue is written in for others. */
export const ExportForm = {
  tables: 1801,
  csv: 1802,
  oscal_catalog: 1803,
  oscal_profile: 1804,
  oscal_mapping: 1805,
  oscal_ssp: 1806,
  oscal_ar: 1807,
  oscal_poam: 1808,
} as const;
export type ExportForm = keyof typeof ExportForm;

/** The enumerations, for ismap_value_parse. */
export const Enumeration = {
  status: 1701,
  language: 1702,
  format: 1703,
  layout: 1704,
  counting: 1705,
  document_kind: 1706,
  question: 1707,
  verdict: 1708,
  severity: 1709,
  state: 1710,
  ground: 1711,
  level: 1712,
  rule_filter: 1713,
  graph: 1714,
  certificate: 1715,
  remedy_by: 1716,
  enumeration: 1717,
  export_form: 1718,
} as const;
export type Enumeration = keyof typeof Enumeration;

/** How a member of a struct lies in memory. */
export type Kind = "i32" | "u32" | "i64" | "u64" | "size" | "pointer" | "str";

/** A struct: its size, and the offset and the kind of each member. */
export interface Struct {
  readonly size: number;
  readonly members: { readonly [name: string]: readonly [offset: number, kind: Kind] };
}

export const structs = {
  engine_options: {
    size: 32,
    members: {
      struct_size: [0, "size"],
      policy: [4, "str"],
      allocate: [12, "pointer"],
      release: [16, "pointer"],
      allocator_user: [20, "pointer"],
      log: [24, "pointer"],
      log_user: [28, "pointer"],
    },
  },
  import_options: {
    size: 12,
    members: {
      struct_size: [0, "size"],
      revision: [4, "i32"],
      reserved: [8, "i32"],
    },
  },
  load_options: {
    size: 48,
    members: {
      struct_size: [0, "size"],
      max_bytes: [4, "size"],
      max_depth: [8, "size"],
      max_items: [12, "size"],
      max_text: [16, "size"],
      max_all_items: [20, "size"],
      list_limits: [24, "str"],
      columns: [32, "str"],
      name: [40, "str"],
    },
  },
  list_options: {
    size: 28,
    members: {
      struct_size: [0, "size"],
      scheme: [4, "str"],
      columns: [12, "str"],
      as_of: [20, "i32"],
      reserved: [24, "i32"],
    },
  },
  export_options: {
    size: 20,
    members: {
      struct_size: [0, "size"],
      sheet: [4, "str"],
      day: [12, "i32"],
      reserved: [16, "i32"],
    },
  },
  question_options: {
    size: 20,
    members: {
      struct_size: [0, "size"],
      within_days: [4, "pointer"],
      since: [8, "pointer"],
      provider: [12, "str"],
    },
  },
  render_options: {
    size: 28,
    members: {
      struct_size: [0, "size"],
      layout: [4, "i32"],
      reserved: [8, "i32"],
      document_name: [12, "str"],
      document_json: [20, "str"],
    },
  },
  batch_item: {
    size: 40,
    members: {
      struct_size: [0, "size"],
      line: [8, "u64"],
      input_end: [16, "u64"],
      answer: [24, "pointer"],
      error: [28, "pointer"],
      text: [32, "str"],
    },
  },
  batch_options: {
    size: 76,
    members: {
      struct_size: [0, "size"],
      registrations: [4, "pointer"],
      as_of: [8, "i32"],
      certificate: [12, "i32"],
      number: [16, "str"],
      edition: [24, "str"],
      within_days: [32, "pointer"],
      since: [36, "pointer"],
      provider: [40, "str"],
      load: [48, "pointer"],
      threads: [52, "u32"],
      format: [56, "i32"],
      language: [60, "i32"],
      layout: [64, "i32"],
      read: [68, "pointer"],
      read_user: [72, "pointer"],
    },
  },
} as const satisfies Record<string, Struct>;

/** The functions of the module that give a number or nothing. A text is given to them as a pointer to its struct. */
export interface Functions {
  /** The version of the library that runs, as a number. */
  ismap_version_number(): number;
  /** The value of an enumeration by its name. */
  ismap_value_parse(enumeration: number, name: number, out: number, error: number): number;
  /** Why the call failed. */
  ismap_error_status(error: number): number;
  /** Its offset in bytes. */
  ismap_error_offset(error: number): bigint;
  /** Its line. */
  ismap_error_line(error: number): bigint;
  /** Its column in characters. */
  ismap_error_column(error: number): bigint;
  /** How many faults of the input it reports. */
  ismap_error_count(error: number): number;
  /** One of them, as an error of its own. */
  ismap_error_at(error: number, index: number): number;
  /** Whether there are still more. */
  ismap_error_has_more(error: number): number;
  /** How many guesses at what was meant. */
  ismap_error_hint_count(error: number): number;
  /** Ends an error. */
  ismap_error_free(error: number): void;
  /** Ends a text. */
  ismap_text_free(text: number): void;
  /** An engine with the embedded catalogue and a policy. */
  ismap_engine_create(options: number, out: number, error: number): number;
  /** Another engine with the catalogue of an edition. */
  ismap_engine_use_edition(engine: number, edition: number, out: number, error: number): number;
  /** Another engine, its catalogue completed from CSV. */
  ismap_engine_import_catalog(engine: number, csv: number, options: number, out: number, error: number): number;
  /** Ends an engine. */
  ismap_engine_free(engine: number): void;
  /** Whether it lists every control. */
  ismap_catalog_is_complete(engine: number): number;
  /** Day for which the imported table was checked. */
  ismap_catalog_revision(engine: number): number;
  /** How many controls there are. */
  ismap_catalog_count(engine: number): number;
  /** The packed number of a control. */
  ismap_catalog_control(engine: number, index: number): bigint;
  /** Its level. */
  ismap_catalog_level(engine: number, index: number): number;
  /** The index of a control. */
  ismap_catalog_find(engine: number, control: bigint, out: number, error: number): number;
  /** What is known about a control, a group or all. */
  ismap_catalog_show(engine: number, id: number, format: number, language: number, out: number, error: number): number;
  /** Reads a document. */
  ismap_document_load(engine: number, kind: number, json: number, options: number, out: number, error: number): number;
  /** What it is. */
  ismap_document_kind_of(document: number): number;
  /** Writes it. */
  ismap_document_write(document: number, layout: number, out: number, error: number): number;
  /** The memory that its values take. */
  ismap_document_bytes(document: number): number;
  /** Ends a document. */
  ismap_document_free(document: number): void;
  /** Reads a document from a CSV or from tables. */
  ismap_document_load_table(
    engine: number,
    kind: number,
    table: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Reads a register from the public list. */
  ismap_document_load_list(engine: number, table: number, options: number, out: number, error: number): number;
  /** Reads a statement or a dossier from OSCAL documents. */
  ismap_document_load_oscal(
    engine: number,
    kind: number,
    plan: number,
    results: number,
    milestones: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** The procurement with what a checklist says. */
  ismap_procurement_with_checklist(
    engine: number,
    procurement: number,
    table: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** The cell of a place in a document. */
  ismap_document_cell(document: number, pointer: number, out: number, error: number): number;
  /** The rows of a CSV as they stand. */
  ismap_table_read(table: number, out: number, error: number): number;
  /** How many blank forms there are. */
  ismap_form_count(): number;
  /** A blank form as tables. */
  ismap_form_blank(engine: number, name: number, language: number, out: number, error: number): number;
  /** Writes a document in a form that others read. */
  ismap_document_export(
    engine: number,
    document: number,
    form: number,
    language: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Writes the catalogue in a form that others read. */
  ismap_catalog_export(
    engine: number,
    form: number,
    language: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What that form does not carry. */
  ismap_document_export_losses_json(
    engine: number,
    document: number,
    form: number,
    language: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What that form does not carry of it. */
  ismap_catalog_export_losses_json(
    engine: number,
    form: number,
    language: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Reviews a dossier or a statement. */
  ismap_document_review(
    engine: number,
    document: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** The state of a service, what it owes and what is next. */
  ismap_service_status(
    engine: number,
    registrations: number,
    number: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Its state alone. */
  ismap_service_state(
    engine: number,
    registrations: number,
    number: number,
    as_of: number,
    out: number,
    error: number,
  ): number;
  /** The last day of its validity. */
  ismap_service_valid_until(
    engine: number,
    registrations: number,
    number: number,
    as_of: number,
    out: number,
    error: number,
  ): number;
  /** What depends on a service. */
  ismap_service_impact(
    engine: number,
    registrations: number,
    number: number,
    dossier: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** The status of every service. */
  ismap_register_status(
    engine: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What is owed across a register. */
  ismap_register_due(
    engine: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Incidents, grave changes and their reports. */
  ismap_register_incidents(
    engine: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What depends on services without a valid registration. */
  ismap_register_impact(
    engine: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Whether a service may be bought, and on which ground. */
  ismap_procurement_decide(
    engine: number,
    procurement: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Whether an assessor meets the requirements. */
  ismap_assessor_review(
    engine: number,
    assessor: number,
    number: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Who decides on what at a committee meeting. */
  ismap_agenda_plan(engine: number, agenda: number, options: number, out: number, error: number): number;
  /** What an assessment may leave out. */
  ismap_assessment_plan(
    engine: number,
    dossier: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What becomes of a statement in another edition. */
  ismap_statement_migrate(
    engine: number,
    document: number,
    edition: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** Which items go back to the standard of a certificate. */
  ismap_certificate_overlap(
    engine: number,
    document: number,
    certificate: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What changed between two submissions, and what follows. */
  ismap_document_diff(
    engine: number,
    before: number,
    after: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** What has to change for no rule to be not met. */
  ismap_document_remedy(
    engine: number,
    document: number,
    registrations: number,
    as_of: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** The document with the edits that software can make. */
  ismap_document_remedied(
    engine: number,
    document: number,
    registrations: number,
    as_of: number,
    up_to: number,
    layout: number,
    out: number,
    error: number,
  ): number;
  /** A draft paper: the report of a review, for a decision about a procurement or for a meeting. */
  ismap_document_report(
    engine: number,
    document: number,
    registrations: number,
    as_of: number,
    contract_until: number,
    format: number,
    language: number,
    out: number,
    error: number,
  ): number;
  /** Which question it answers. */
  ismap_answer_question(answer: number): number;
  /** Its verdict, if the question has one. */
  ismap_answer_verdict(answer: number): number;
  /** The ground on which a service may be procured. */
  ismap_answer_ground(answer: number): number;
  /** Writes the answer as JSON, as text or in another form for people. */
  ismap_answer_render(
    answer: number,
    format: number,
    language: number,
    options: number,
    out: number,
    error: number,
  ): number;
  /** How many points of review there are. */
  ismap_answer_viewpoint_count(answer: number): number;
  /** The number of a point. */
  ismap_answer_viewpoint_number(answer: number, index: number): number;
  /** The verdict of a point. */
  ismap_answer_viewpoint_verdict(answer: number, index: number): number;
  /** How many rules answered. */
  ismap_answer_result_count(answer: number): number;
  /** What one rule answered. */
  ismap_answer_result(answer: number, index: number): number;
  /** How many diagnostics there are. */
  ismap_answer_diagnostic_count(answer: number): number;
  /** One of them. */
  ismap_answer_diagnostic(answer: number, index: number): number;
  /** Ends an answer. */
  ismap_answer_free(answer: number): void;
  /** Its verdict. */
  ismap_result_verdict(result: number): number;
  /** The first day that the rule read. */
  ismap_result_day_read(result: number): number;
  /** The first day that it computed. */
  ismap_result_day_computed(result: number): number;
  /** The result that has the diagnostic. */
  ismap_diagnostic_result(diagnostic: number): number;
  /** The verdict of that rule. */
  ismap_diagnostic_verdict(diagnostic: number): number;
  /** How serious it is. */
  ismap_diagnostic_severity(diagnostic: number): number;
  /** How many controls it names. */
  ismap_diagnostic_control_count(diagnostic: number): number;
  /** One of them. */
  ismap_diagnostic_control(diagnostic: number, index: number): bigint;
  /** The day that was missed, or that has to be kept. */
  ismap_diagnostic_limit(diagnostic: number): number;
  /** One question of many documents, one a line. */
  ismap_batch_ask(
    engine: number,
    question: number,
    lines: number,
    options: number,
    put: number,
    user: number,
    error: number,
  ): number;
  /** What the reviews of many documents, one a line, have in common. */
  ismap_statistics_count(engine: number, lines: number, options: number, out: number, error: number): number;
  /** Writes statistics for people. */
  ismap_statistics_show(statistics: number, format: number, language: number, out: number, error: number): number;
  /** How many rows the rule book has. */
  ismap_rule_count(): number;
  /** The index of a rule. */
  ismap_rule_find(id: number, out: number, error: number): number;
  /** What a rule asks, and its source. */
  ismap_rule_explain(id: number, format: number, language: number, out: number, error: number): number;
  /** The rules. */
  ismap_rule_list(filter: number, format: number, language: number, out: number, error: number): number;
  /** The time limits, under the policy of the engine. */
  ismap_time_limit_list(
    engine: number,
    as_of: number,
    format: number,
    language: number,
    out: number,
    error: number,
  ): number;
  /** The life of a registration as a picture. */
  ismap_lifecycle_graph(graph: number, language: number, out: number, error: number): number;
  /** How many documents have a schema. */
  ismap_schema_count(): number;
  /** Its JSON Schema, in the language given. */
  ismap_schema_show(name: number, language: number, out: number, error: number): number;
  /** A day from text. */
  ismap_day_parse(text: number, out: number, error: number): number;
  /** A day as text. */
  ismap_day_text(day: number, out: number, error: number): number;
  /** The last day of a period of months. */
  ismap_months_after(day: number, months: number, counting: number, out: number, error: number): number;
  /** The last day a registration is valid. */
  ismap_validity_end(period_last: number, counting: number, out: number, error: number): number;
  /** Packs a control number. */
  ismap_control_id_parse(text: number, out: number, error: number): number;
  /** Unpacks one. */
  ismap_control_id_text(control: bigint, out: number, error: number): number;
}

/** The functions that lend a text: they put its struct at `to`. */
export interface Lenders {
  /** Version of the library. */
  ismap_version(to: number): void;
  /** Version of the rule book. */
  ismap_rulebook_version(to: number): void;
  /** Name of a status. */
  ismap_status_name(to: number, status: number): void;
  /** Name of a value of any enumeration. */
  ismap_value_name(to: number, value: number): void;
  /** One sentence, in Japanese or English. */
  ismap_error_message(to: number, error: number, language: number): void;
  /** The same with its place, on one line. */
  ismap_error_summary(to: number, error: number, language: number): void;
  /** JSON Pointer of what is at fault. */
  ismap_error_pointer(to: number, error: number): void;
  /** Cell of what is at fault. */
  ismap_error_cell(to: number, error: number): void;
  /** One of them. */
  ismap_error_hint(to: number, error: number, index: number): void;
  /** The text of a handle. */
  ismap_text_str(to: number, text: number): void;
  /** What to look at in the imported table. */
  ismap_engine_warnings_json(to: number, engine: number): void;
  /** Edition of the catalogue. */
  ismap_catalog_edition(to: number, engine: number): void;
  /** What was read otherwise than it was written. */
  ismap_document_notes_json(to: number, document: number): void;
  /** The name of one. */
  ismap_form_name(to: number, index: number): void;
  /** The format of its JSON. */
  ismap_answer_document_format(to: number, answer: number): void;
  /** The name of what it is about. */
  ismap_answer_subject(to: number, answer: number): void;
  /** The rule of a result. */
  ismap_result_rule(to: number, result: number): void;
  /** The rule that it comes from. */
  ismap_diagnostic_rule(to: number, diagnostic: number): void;
  /** Its code. */
  ismap_diagnostic_code(to: number, diagnostic: number): void;
  /** JSON Pointer of what it is about. */
  ismap_diagnostic_pointer(to: number, diagnostic: number): void;
  /** Cell of what it is about. */
  ismap_diagnostic_cell(to: number, diagnostic: number): void;
  /** What it says. */
  ismap_diagnostic_message(to: number, diagnostic: number, language: number): void;
  /** What to do. */
  ismap_diagnostic_remedy(to: number, diagnostic: number, language: number): void;
  /** The id of a row. */
  ismap_rule_id(to: number, index: number): void;
  /** The name of one. */
  ismap_schema_name(to: number, index: number): void;
}

/** What a function that can fail gives through `out`; "text" is a text to be freed. */
export const outs = {
  ismap_value_parse: "i32",
  ismap_engine_create: "pointer",
  ismap_engine_use_edition: "pointer",
  ismap_engine_import_catalog: "pointer",
  ismap_catalog_find: "size",
  ismap_catalog_show: "text",
  ismap_document_load: "pointer",
  ismap_document_write: "text",
  ismap_document_load_table: "pointer",
  ismap_document_load_list: "pointer",
  ismap_document_load_oscal: "pointer",
  ismap_procurement_with_checklist: "pointer",
  ismap_document_cell: "text",
  ismap_table_read: "text",
  ismap_form_blank: "text",
  ismap_document_export: "text",
  ismap_catalog_export: "text",
  ismap_document_export_losses_json: "text",
  ismap_catalog_export_losses_json: "text",
  ismap_document_review: "pointer",
  ismap_service_status: "pointer",
  ismap_service_state: "i32",
  ismap_service_valid_until: "i32",
  ismap_service_impact: "pointer",
  ismap_register_status: "pointer",
  ismap_register_due: "pointer",
  ismap_register_incidents: "pointer",
  ismap_register_impact: "pointer",
  ismap_procurement_decide: "pointer",
  ismap_assessor_review: "pointer",
  ismap_agenda_plan: "pointer",
  ismap_assessment_plan: "pointer",
  ismap_statement_migrate: "pointer",
  ismap_certificate_overlap: "pointer",
  ismap_document_diff: "pointer",
  ismap_document_remedy: "pointer",
  ismap_document_remedied: "text",
  ismap_document_report: "text",
  ismap_answer_render: "text",
  ismap_batch_ask: "nothing",
  ismap_statistics_count: "text",
  ismap_statistics_show: "text",
  ismap_rule_find: "size",
  ismap_rule_explain: "text",
  ismap_rule_list: "text",
  ismap_time_limit_list: "text",
  ismap_lifecycle_graph: "text",
  ismap_schema_show: "text",
  ismap_day_parse: "i32",
  ismap_day_text: "text",
  ismap_months_after: "i32",
  ismap_validity_end: "i32",
  ismap_control_id_parse: "u64",
  ismap_control_id_text: "text",
} as const;
