// A project that knows neither Node.js nor browsers by type.
import { type Answer, Engine, IsmapError, type Statement, type Verdict, type types } from "ismap";
import { Engine as CoreEngine } from "ismap/core";
import type { WorkerEngine } from "ismap/client";

declare const console: { log(...values: unknown[]): void };

const engine = await Engine.create({
  policy: { format: "ismap-policy/1", choices: { counting: "same_day" }, supplements: [] },
});
const document = engine.loadTable("No,Status,Reason\n9.4.1,excluded,\n", { kind: "statement" });
const statement: Statement = document.value();
const review = engine.review(document, { asOf: "2026-11-20" });
const verdict: Verdict = review.verdict;
const value: types.Review = review.value();
const any: Answer = review;
const none: undefined = engine.due(
  { format: "ismap-register/1", services: [], assessors: [] },
  { asOf: "2026-11-20" },
).verdict;
console.log(verdict, value.verdict === any.verdict, statement.controls[0]?.stance, none);

try {
  engine.load("{");
} catch (error) {
  console.log(error instanceof IsmapError ? error.code : error);
}
for (const item of engine.batch("document_review", ["{}"], { asOf: "2026-11-20" }))
  console.log(item.line, item.answer === undefined ? item.error.code : item.answer.value().verdict);

/** What is not to compile. */
export function refused(remote: WorkerEngine): void {
  // @ts-expect-error: a day is needed
  engine.review(document, {});
  // @ts-expect-error: there is no such form
  review.render("pdf");
  // @ts-expect-error: the module is needed
  void CoreEngine.create({});
  // @ts-expect-error: it is a promise
  remote.review(document, { asOf: "2026-11-20" }).verdict;
}
