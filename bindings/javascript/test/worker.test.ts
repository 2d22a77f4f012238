import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";

import { IsmapError } from "ismap";
import { WorkerEngine } from "ismap/client";

import { AS_OF, engine, example } from "./support.js";

const worker = new Worker(createRequire(import.meta.url).resolve("ismap/worker"));
after(() => worker.terminate());

test("an engine in a worker answers as one here", async () => {
  const [here, there] = [await engine(), await WorkerEngine.create(worker)];
  const about = { asOf: AS_OF, register: await there.load(example("ismap-renewal-register")) };
  const answer = await there.review(example("ismap-breaches"), about);
  const same = here.review(example("ismap-breaches"), { asOf: AS_OF, register: example("ismap-renewal-register") });
  const { question, format, subject, verdict, ground, points, results, diagnostics } = answer;
  assert.deepEqual({ question, format, subject, verdict, ground, points, results, diagnostics }, same.facts());
  assert.deepEqual(answer.json(), same.json());
  assert.deepEqual(answer.value(), same.value());
  assert.equal(await answer.text("en"), same.text("en"));
  assert.deepEqual(await answer.render("csv"), same.render("csv"));
  answer.free();
  await assert.rejects(answer.text(), /was freed/);
});

test("what has methods stays in the worker", async () => {
  const there = await WorkerEngine.create(worker, {
    policy: { format: "ismap-policy/1", choices: { counting: "same_day" }, supplements: [] },
  });
  const document = await there.load(example("statement"), { kind: "statement" });
  assert.deepEqual([await document.kind, await document.cell("/controls/0")], ["statement", undefined]);
  const controls = (await document.value()).controls.length;
  assert.ok(controls > 0);
  const revised = await there.withEdition("ismap-2025");
  assert.equal(await revised.catalog.edition, "ismap-2025");
  assert.equal(await there.library.monthsAfter("2026-06-30", 3), "2026-09-30");
  assert.deepEqual(await there.warnings, []);
  const stats = await there.stats([example("statement"), document], { asOf: AS_OF });
  assert.equal((await stats.value()).documents, 2);
  const remedied = await there.remedied(example("ismap-breaches"), { asOf: AS_OF });
  assert.equal(await remedied.kind, "dossier");
});

test("errors are what they are here, and a log is told them", async () => {
  const told: IsmapError[] = [];
  const there = await WorkerEngine.create(worker, { log: (error) => told.push(error) });
  const error = await there.load('{"format": "ismap-dossier/1",\n "size": 3}').catch((caught: unknown) => caught);
  assert.ok(error instanceof IsmapError);
  assert.deepEqual([error.code, error.line, error.errors.length], ["unknown_member", 2, 5]);
  assert.deepEqual(
    told.map(({ message }) => message),
    [error.message],
  );
  await assert.rejects(there.load(3 as never), { name: "TypeError" });
  await assert.rejects(there.load({ f: () => 0 }), { name: "DataCloneError" });
  await assert.rejects(WorkerEngine.create(worker, { policy: "{" }), { code: "syntax" });
});

test("a batch comes item by item, and can be cancelled", async () => {
  const there = await WorkerEngine.create(worker);
  const lines = [example("statement"), "{", ...Array<Uint8Array>(300).fill(example("statement"))];
  const found: unknown[] = [];
  for await (const { line, answer, error } of there.batch("document_review", lines.slice(0, 3), {
    asOf: AS_OF,
    language: "en",
  }))
    found.push([line, answer?.verdict ?? error?.code, answer?.value().format, answer?.text() !== undefined]);
  assert.deepEqual(found, [
    [1, "met", "ismap-review/1", true],
    [2, "syntax", undefined, false],
    [3, "met", "ismap-review/1", true],
  ]);
  const controller = new AbortController();
  const batch = there.batch("document_review", lines, { asOf: AS_OF, signal: controller.signal });
  await assert.rejects(
    async () => {
      for await (const { line } of batch) if (line === 70) controller.abort();
    },
    { name: "AbortError" },
  );
  for await (const { line } of there.batch("document_review", lines, { asOf: AS_OF })) if (line === 5) break;
  await assert.rejects(there.batch("document_review", [], {}).next(), { code: "argument" });
});

test("a worker that ends fails what is asked", async () => {
  const other = new Worker(createRequire(import.meta.url).resolve("ismap/worker"));
  const there = await WorkerEngine.create(other);
  const asked = there.load(example("statement"));
  const failed = assert.rejects(
    Promise.all([asked, there.load("{}").catch(() => new Promise(() => undefined))]),
    /worker/,
  );
  await other.terminate();
  await failed;
  await assert.rejects(there.load("{}"), /worker/);
});
