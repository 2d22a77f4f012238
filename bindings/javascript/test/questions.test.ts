import assert from "node:assert/strict";
import { test } from "node:test";

import type { Answer, Engine, Question } from "ismap";

import { AS_OF, command, engine, example, examplePath, failure, needsCommand } from "./support.js";

/** How each question is asked here, and of the command, where "@" stands before the name of an example. */
const asked: Record<
  Question,
  [(named: (name: string) => ReturnType<Engine["load"]>, engine: Engine) => Answer, string[]]
> = {
  document_review: [
    (named, by) => by.review(named("ismap-breaches"), { asOf: AS_OF, register: named("ismap-renewal-register") }),
    ["review", "@ismap-breaches", "--register", "@ismap-renewal-register", "--as-of", AS_OF],
  ],
  service_status: [
    (named, by) => by.status(named("impact-register"), { asOf: AS_OF, number: "C26-0910-2" }),
    ["status", "@impact-register", "C26-0910-2", "--as-of", AS_OF],
  ],
  service_impact: [
    (named, by) => by.impact(named("impact-register"), { asOf: AS_OF, number: "C26-0910-2" }),
    ["impact", "@impact-register", "C26-0910-2", "--as-of", AS_OF],
  ],
  register_status: [
    (named, by) => by.status(named("impact-register"), { asOf: AS_OF }),
    ["status", "@impact-register", "--as-of", AS_OF],
  ],
  register_due: [
    (named, by) => by.due(named("impact-register"), { asOf: AS_OF, within: 30 }),
    ["due", "@impact-register", "--within", "30", "--as-of", AS_OF],
  ],
  register_incidents: [
    (named, by) => by.incidents(named("register"), { asOf: AS_OF, since: "2026-10-01" }),
    ["incidents", "@register", "--since", "2026-10-01", "--as-of", AS_OF],
  ],
  register_impact: [
    (named, by) => by.atRisk(named("impact-register"), { asOf: AS_OF }),
    ["impact", "@impact-register", "--as-of", AS_OF],
  ],
  procurement_decide: [
    (named, by) => by.decide(named("procurement-listed"), { asOf: AS_OF, register: named("procurement-register") }),
    ["procure", "@procurement-listed", "--register", "@procurement-register", "--as-of", AS_OF],
  ],
  assessor_review: [
    (named, by) => by.reviewAssessor(named("assessor"), { asOf: AS_OF }),
    ["assessor", "@assessor", "--as-of", AS_OF],
  ],
  agenda_plan: [(named, by) => by.planAgenda(named("meeting-38")), ["agenda", "@meeting-38"]],
  assessment_plan: [
    (named, by) => by.planAssessment(named("plan-renewal"), { asOf: AS_OF }),
    ["plan", "@plan-renewal", "--as-of", AS_OF],
  ],
  statement_migrate: [
    (named, by) => by.migrate(named("migrate-statement")),
    ["migrate", "@migrate-statement", "--to", "ismap-2025"],
  ],
  certificate_overlap: [
    (named, by) => by.overlap(named("statement"), "iso27017"),
    ["overlap", "@statement", "--with", "iso27017"],
  ],
  document_diff: [
    (named, by) => by.diff(named("diff-previous"), named("ismap-renewal"), { asOf: AS_OF }),
    ["diff", "@diff-previous", "@ismap-renewal", "--as-of", AS_OF],
  ],
  document_remedy: [
    (named, by) => by.remedy(named("ismap-breaches"), { asOf: AS_OF }),
    ["remedy", "@ismap-breaches", "--as-of", AS_OF],
  ],
};

/** The arguments with paths in place of the names of examples. */
function withPaths(words: string[]): string[] {
  return words.map((word) => (word.startsWith("@") ? examplePath(word.slice(1)) : word));
}

for (const [question, [ask, words]] of Object.entries(asked) as [Question, (typeof asked)[Question]][]) {
  test(`${question}: the facts are those of the JSON`, async () => {
    const by = await engine();
    const answer = ask((name) => by.load(example(name)), by);
    const value = answer.value() as Record<string, any>;
    assert.equal(answer.question, question);
    assert.equal(answer.format, value["format"]);
    assert.equal(answer.verdict, value["verdict"]);
    assert.equal(answer.ground, value["ground"]);
    assert.deepEqual(
      answer.points,
      (value["viewpoints"] ?? []).map(({ number, verdict }: any) => ({ number, verdict })),
    );
    assert.deepEqual(
      answer.results.map(({ rule, verdict }) => [rule, verdict]),
      (value["results"] ?? []).map(({ rule, verdict }: any) => [rule, verdict]),
    );
    assert.deepEqual(answer.facts().diagnostics, answer.diagnostics);
    assert.notEqual(answer.text("ja"), answer.text("en"));
  });

  test(`${question}: the bytes are those of the command`, needsCommand, async () => {
    const by = await engine();
    const answer = ask((name) => by.load(example(name), { name: `${name}.json` }), by);
    const theirs = command(...withPaths(words), "--format", "json", "--lang", "en");
    assert.equal(Buffer.from(answer.json("indented")).toString(), theirs.toString());
    for (const form of ["html", "csv", "markdown"] as const) {
      const page = command(...withPaths(words), "--format", form, "--lang", "ja");
      assert.equal(Buffer.from(answer.render(form, "ja")).toString(), page.toString());
    }
  });
}

test("what the register does not have is an error", async () => {
  const by = await engine();
  const register = by.load(example("impact-register"));
  const about = { asOf: AS_OF, number: "C26-9999-2" };
  for (const ask of [by.status, by.state, by.validUntil, by.impact] as ((...given: unknown[]) => unknown)[]) {
    assert.match(failure("not_found", () => ask.call(by, register, about)).message, /C26-9999-2/);
  }
});

test("the state and the last day are those of the status", async () => {
  const by = await engine();
  const register = by.load(example("impact-register"));
  for (const { number, state, valid_until } of by.status(register, { asOf: AS_OF }).value().services) {
    assert.equal(by.state(register, { asOf: AS_OF, number }), state);
    assert.equal(by.validUntil(register, { asOf: AS_OF, number }), valid_until);
  }
});

test("a remedied document breaks fewer rules", async () => {
  const by = await engine();
  const about = { asOf: AS_OF, register: by.load(example("ismap-renewal-register")) };
  const before = by.load(example("ismap-breaches"));
  const [alone, confirmed] = [by.remedied(before, about), by.remedied(before, { ...about, confirmed: true })];
  const broken = [before, alone, confirmed].map((document) => by.remedy(document, about).value().rules.length);
  assert.ok(broken[0]! >= broken[1]! && broken[1]! > broken[2]!, String(broken));
});

test("papers are drafted", async () => {
  const by = await engine();
  const paper = by.report(example("ismap-breaches"), {
    asOf: AS_OF,
    register: example("ismap-renewal-register"),
    format: "text",
    language: "en",
  });
  assert.match(Buffer.from(paper).toString(), /unofficial/);
  assert.match(Buffer.from(by.report(example("meeting-38"), { format: "markdown" })).toString(), /^# /);
  failure("argument", () => by.report(example("ismap-breaches"), { asOf: AS_OF, contractUntil: "2028-03-31" }));
});
