import type { Asking, DocumentSource } from "./asking.js";
import { type Certificate, type Language, structs } from "./interface.js";
import { type Limits, loadOptions } from "./limits.js";
import type { Native } from "./native.js";
import { naturalInt32 } from "./numbers.js";
import type * as types from "./types.js";
import { numberOf, optionalText } from "./words.js";

/** What every line is asked with. What the question does not take has to be left out. */
export interface BatchOptions {
  asOf?: types.IsoDate | undefined;
  register?: DocumentSource | undefined;
  /** Of an assessor. */
  number?: string | undefined;
  /** To migrate to. */
  edition?: string | undefined;
  certificate?: Certificate | undefined;
  /** What is due within so many days. */
  within?: number | undefined;
  /** Incidents noticed on this day or later. */
  since?: types.IsoDate | undefined;
  /** Incidents of this provider's services. */
  provider?: string | undefined;
  limits?: Limits | undefined;
  /** Of the file that the lines are in: each answer says what it rests on, if the register has a name too. */
  name?: string | undefined;
  /** Each answer has a text in this language. */
  language?: Language | undefined;
}

/** The value of the answer to each question. */
export interface Answers {
  document_review: types.Review;
  service_status: types.RegisterStatus;
  service_impact: types.ImpactReport;
  register_status: types.RegisterStatus;
  register_due: types.DueList;
  register_impact: types.RegisterImpact;
  register_incidents: types.IncidentList;
  procurement_decide: types.ProcurementDecision;
  assessor_review: types.AssessorReview;
  agenda_plan: types.AgendaPlan;
  assessment_plan: types.AssessmentPlan;
  statement_migrate: types.MigrationReport;
  certificate_overlap: types.OverlapReport;
  document_diff: types.Difference;
  document_remedy: types.RemedyReport;
}

/** The struct of the options, for lines that the callback `user` reads. */
export function batchStruct(native: Native, asking: Asking, options: BatchOptions, user: number): number {
  const { within, since, certificate, limits, name } = options;
  return asking.options(structs.batch_options, {
    registrations: asking.optional(options.register, "register"),
    as_of: asking.optionalDay(options.asOf, "asOf"),
    certificate: certificate === undefined ? 0 : numberOf(native, "certificate", certificate, "certificate"),
    number: optionalText(options.number, "number"),
    edition: optionalText(options.edition, "edition"),
    within_days: asking.int32(within === undefined ? undefined : naturalInt32(within, "within")),
    since: asking.int32(since === undefined ? undefined : asking.day(since, "since")),
    provider: optionalText(options.provider, "provider"),
    load: loadOptions(asking, { ...(limits && { limits }), ...(name !== undefined && { name }) }),
    format: numberOf(native, "format", "json", "format"),
    read: native.exports.ismap_js_read(),
    read_user: user,
  });
}
