import assert from "node:assert/strict";
import { test } from "node:test";

import { Engine, loadLibrary } from "ismap";

import { AS_OF, engine, example, failure } from "./support.js";

/** The call, as a program without types makes it. */
const untyped = (value: unknown) => value as any;

test("what is no value of the type is a TypeError", async () => {
  const by = untyped(await engine());
  const register = by.load(example("register"));
  const calls: [() => unknown, RegExp][] = [
    [() => by.load(3), /source must be bytes/],
    [() => by.load(null), /source must be bytes/],
    [() => by.load(new Blob([])), /Blob/],
    [() => by.load("dossier.json"), /path of a file/],
    [() => by.load("{}", { as: "xml" }), /as must be/],
    [() => by.review(example("statement"), { asOf: new Date() }), /asOf must be a day as "YYYY-MM-DD"/],
    [() => by.review(example("statement"), {}), /asOf/],
    [() => by.due(register, { asOf: AS_OF, within: 1.5 }), /within must be an integer/],
    [() => by.due(register, { asOf: AS_OF, within: "30" }), /within must be an integer/],
    [() => by.status(register, { asOf: AS_OF, number: 3 }), /number must be a string/],
    [() => by.remedied(example("statement"), { asOf: AS_OF, confirmed: 1 }), /confirmed/],
    [() => by.library.controlText(3), /bigint/],
    [() => by.batch("document_review", example, {}), /lines must be/],
    [() => by.load("{}", { limits: { listLimits: { "a=b": 1 } } }), /no name of a list/],
  ];
  for (const [call, message] of calls) assert.throws(call, { name: "TypeError", message });
  await assert.rejects(untyped(Engine).create({ log: 3 }), TypeError);
  await assert.rejects(untyped(Engine).create({ wasm: 3 }), TypeError);
});

test("integers are never wrapped", async () => {
  const by = await engine();
  const library = await loadLibrary();
  const register = by.load(example("register"));
  const calls = [
    () => by.due(register, { asOf: AS_OF, within: 2 ** 32 }),
    () => by.due(register, { asOf: AS_OF, within: -1 }),
    () => library.monthsAfter("2026-06-30", 2 ** 32 + 3),
    () => library.controlText(1n << 64n),
    () => library.controlText(-1n),
    () => by.load("{}", { limits: { maxBytes: 2 ** 32 } }),
    () => by.catalog.control(by.catalog.size),
    () => by.catalog.control(-1),
    () => by.withCatalog("id,change_type,pattern\n", { revision: "1970-01-01" }),
  ];
  for (const call of calls) assert.throws(call, RangeError);
  failure("range", () => library.monthsAfter("2026-06-30", 1201));
});

test("an unknown word is an error that says which there are", async () => {
  const by = untyped(await engine());
  const review = by.review(example("statement"), { asOf: AS_OF });
  for (const [call, words] of [
    [() => review.text("fr"), /ja, en/],
    [() => review.render("pdf"), /markdown/],
    [() => review.json("pretty"), /compact, indented/],
    [() => by.load("{}", { kind: "letter" }), /dossier/],
    [() => by.overlap(example("statement"), "iso9001"), /iso27001/],
    [() => by.library.lifecycleGraph("svg"), /mermaid/],
    [() => by.export(example("statement"), "pdf"), /oscal_ssp/],
    [() => by.batch("document_reviews", []), /document_review/],
  ] as [() => unknown, RegExp][])
    assert.match(failure("not_found", call).message, words);
});

test("what was freed refuses", async () => {
  const by = await Engine.create();
  const document = by.load(example("statement"));
  const review = by.review(document, { asOf: AS_OF });
  for (const [handle, use] of [
    [by, () => by.load(example("statement"))],
    [by, () => by.catalog.size],
    [document, () => document.json()],
    [review, () => review.diagnostics],
  ] as const) {
    handle.free();
    handle.free();
    handle[Symbol.dispose]();
    assert.ok(handle.freed);
    assert.throws(use, { message: `this ${handle.constructor.name} was freed` });
  }
});

test("answers and documents outlive their engine", async () => {
  const by = await Engine.create();
  const document = by.load(example("statement"));
  const review = by.review(document, { asOf: AS_OF });
  by.free();
  assert.equal(review.verdict, "met");
  assert.equal((await engine()).review(document, { asOf: AS_OF }).verdict, "met");
});
