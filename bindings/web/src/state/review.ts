import { computed } from "@preact/signals";
import type { Severity, Verdict, types } from "ismap";
import type { RemoteAnswer } from "ismap/client";
import { asking } from "./asking.js";
import { registerDocument, subject, subjectDocument, subjectKind } from "./bench.js";
import { asOf } from "./day.js";
import { type Place, placeOf } from "./sheets.js";

/** What a review of an application, a statement or an assessor has in common. */
export type Reviewed = Pick<types.Review, "verdict" | "results" | "viewpoints"> &
  Partial<Pick<types.Review, "acceptance" | "diagnostics">>;

/** The review of the document under review, as of the day asked about. */
export const review = asking<Reviewed>(() => {
  const document = subjectDocument.value;
  if (document === undefined || subjectKind.value === "agenda") return undefined;
  const about = { asOf: asOf.value, register: registerDocument.value };
  if (subjectKind.value === "assessor")
    return (core) => core.reviewAssessor(document, { asOf: about.asOf }) as Promise<RemoteAnswer<never>>;
  return (core) => core.review(document, about) as Promise<RemoteAnswer<never>>;
});

const answer = computed(() => review.value.answer);

/** The whole of it, as an object. */
export const reviewed = computed(() => answer.value?.value());

/** A remark, with the rule that makes it and the points that the rule counts for. */
export interface Remark {
  key: string;
  said: types.Diagnostic;
  result: types.RuleResult | undefined;
  points: readonly number[];
  isAcceptance: boolean;
  /** Where it is in the sheets. */
  place: Place | undefined;
}

/** Which verdict of its rule, and which severity, makes a remark come first. */
const VERDICTS: readonly (Verdict | undefined)[] = [
  "not_met",
  "unknown",
  "needs_judgement",
  undefined,
  "met",
  "not_applicable",
];
const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

function rank({ said, result }: Pick<Remark, "said" | "result">): number {
  return VERDICTS.indexOf(result?.verdict) * SEVERITIES.length + SEVERITIES.indexOf(said.severity);
}

/** The remarks of the review by the verdict of their rules, as the answer of the core has them. */
export const remarks = computed<readonly Remark[]>(() => {
  const value = reviewed.value;
  if (value === undefined) return [];
  const sheets = subject.value?.history?.now.sheets ?? [];
  const remark = (said: types.Diagnostic, result?: types.RuleResult): Omit<Remark, "key"> => ({
    said,
    result,
    points: value.viewpoints
      .filter(({ rules }) => result !== undefined && rules.includes(result.rule))
      .map(({ number }) => number),
    isAcceptance: result !== undefined && (value.acceptance?.rules.includes(result.rule) ?? false),
    place: said.cell === undefined ? undefined : placeOf(said.cell, sheets),
  });
  const all = [
    ...(value.diagnostics ?? []).map((said) => remark(said)),
    ...value.results.flatMap((result) => result.diagnostics.map((said) => remark(said, result))),
  ];
  return all
    .sort((one, other) => rank(one) - rank(other))
    .map((one, index) => ({ ...one, key: `${one.said.code} ${one.said.pointer ?? ""} ${index}` }));
});
