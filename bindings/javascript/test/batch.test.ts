import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { type BatchItem, Engine, type IsmapError } from "ismap";

import { AS_OF, COMMAND, engine, example, failure, needsCommand } from "./support.js";

const oneLine = (name: string) => Buffer.from(example(name)).toString().replaceAll("\n", " ");

test("a batch answers line by line, and a bad line stops nothing", async () => {
  const by = await engine();
  const items = [
    ...by.batch("document_review", `${oneLine("statement")}\n\n{}\n${oneLine("ismap-initial")}`, {
      asOf: AS_OF,
      language: "en",
    }),
  ];
  assert.deepEqual(
    items.map(({ line, answer, error }) => [line, answer?.verdict ?? error?.code]),
    [
      [1, "met"],
      [3, "missing_member"],
      [4, by.review(example("ismap-initial"), { asOf: AS_OF }).verdict],
    ],
  );
  const alone = by.review(example("statement"), { asOf: AS_OF });
  const { answer } = items[0]!;
  assert.deepEqual(answer!.json(), alone.json());
  assert.deepEqual(answer!.value(), alone.value());
  assert.deepEqual(answer!.diagnostics, alone.diagnostics);
  assert.equal(answer!.text(), alone.text("en"));
  assert.equal([...by.batch("document_review", oneLine("statement"), { asOf: AS_OF })][0]!.answer!.text(), undefined);
});

test("places are those in the whole input, however long it is", needsCommand, async () => {
  const by = await engine();
  const bad = oneLine("statement").replace(/"edition": *"[^"]*"/, '"edition": 3');
  const lines = Array.from({ length: 300 }, (_, at) =>
    at % 7 === 3 ? "{" : at % 11 === 5 ? bad : at % 13 === 1 ? " " : "{}",
  );
  const asked = ["review", "--batch", "-", "--as-of", AS_OF, "--format", "json", "--quiet"];
  const { stdout } = spawnSync(COMMAND!, asked, { input: lines.join("\n"), encoding: "utf8" });
  const theirs = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const ours = [...by.batch("document_review", lines.join("\n"), { asOf: AS_OF })];
  assert.equal(ours.length, theirs.length);
  ours.forEach(({ line, error }, at) => {
    const told = theirs[at]!;
    assert.deepEqual(
      [line, error!.line, error!.column, error!.offset],
      [told.line, told.error.line, told.error.column, told.error.offset],
    );
    assert.match(error!.message, new RegExp(`^line ${error!.line},`));
  });
  assert.equal(ours.at(-1)!.inputEnd, Buffer.byteLength(lines.join("\n")));
});

test("each question takes its lines", async () => {
  const by = await engine();
  const register = by.load(example("impact-register"));
  const states = [...by.batch("service_status", ["C26-0910-2", "C26-9999-2"], { register, asOf: AS_OF })];
  assert.deepEqual(
    states.map(({ answer, error }) => answer?.value().services[0]!.state ?? error?.code),
    ["suspended", "not_found"],
  );
  const pair = [example("diff-previous"), example("ismap-renewal")] as const;
  const compared = [...by.batch("document_diff", Array(70).fill(pair), { asOf: AS_OF })];
  assert.equal(compared.length, 70);
  assert.deepEqual(compared[69]!.answer!.json(), by.diff(...pair, { asOf: AS_OF }).json());
  const odd = [...by.batch("document_diff", [example("ismap-renewal")], { asOf: AS_OF })];
  assert.equal(odd[0]!.error!.code, "missing_member");
  const overlaps = [...by.batch("certificate_overlap", [by.load(example("statement"))], { certificate: "iso27017" })];
  assert.equal(overlaps[0]!.answer!.value().certificate, "iso27017");
});

test("arguments are refused at once", async () => {
  const by = await engine();
  failure("argument", () => by.batch("document_review", []));
  failure("argument", () => by.batch("document_review", [], { asOf: AS_OF, certificate: "iso27001" }));
  failure("wrong_document", () => by.batch("document_review", [], { asOf: AS_OF, register: example("statement") }));
});

test("the input is read while items are taken, and its failure comes after them", async () => {
  const by = await engine();
  let read = 0;
  let ended = false;
  function* endless() {
    try {
      for (;;) {
        ++read;
        yield example("statement");
      }
    } finally {
      ended = true;
    }
  }
  for (const { line } of by.batch("document_review", endless(), { asOf: AS_OF })) if (line === 10) break;
  assert.ok(ended && read <= 20, String(read));
  function* failing() {
    yield "{}";
    yield "{}";
    throw new Error("no more");
  }
  const items = by.batch("document_review", failing(), { asOf: AS_OF });
  assert.deepEqual([items.next().value!.line, items.next().value!.line], [1, 2]);
  assert.throws(() => items.next(), /no more/);
});

test("lines may come in time", async () => {
  const by = await engine();
  async function* later() {
    yield "";
    yield example("statement");
    yield "{";
  }
  const items: BatchItem[] = [];
  for await (const item of by.batch("document_review", later(), { asOf: AS_OF })) items.push(item);
  assert.deepEqual(
    items.map(({ line, error }) => [line, error?.line]),
    [
      [2, undefined],
      [3, 3],
    ],
  );
});

test("a log is told every error, with its place", async () => {
  const told: IsmapError[] = [];
  const by = await Engine.create({ log: (error) => told.push(error) });
  const lines = [...Array(70).fill(example("statement")), "{"];
  const items = [...by.batch("document_review", lines, { asOf: AS_OF })];
  assert.deepEqual(
    told.map(({ offset, line }) => [offset, line]),
    [[items.at(-1)!.error!.offset, 71]],
  );
  failure("syntax", () => by.load("{"));
  failure("not_found", () => by.withEdition("ismap-2030"));
  failure("syntax", () => by.withEdition("ismap-2025").load("{"));
  assert.deepEqual(
    told.slice(1).map(({ code }) => code),
    ["syntax", "not_found", "syntax"],
  );
  const failing = await Engine.create({
    log: () => {
      throw new Error("from the log");
    },
  });
  assert.throws(() => failing.load("{"), /from the log/);
  await assert.rejects(Engine.create({ policy: "{", log: (error) => told.push(error) }));
  assert.equal(told.at(-1)!.code, "syntax");
});

test("statistics are counted, and added", async () => {
  const told: IsmapError[] = [];
  const by = await Engine.create({ log: (error) => told.push(error) });
  const about = { asOf: AS_OF, register: example("ismap-renewal-register") };
  const all = by.stats([example("statement"), example("ismap-initial"), "{", example("ismap-breaches")], about);
  assert.deepEqual([all.value().documents, all.value().refused, told.length], [3, 1, 1]);
  const parts = [
    by.stats([example("ismap-breaches"), "{"], about),
    by.stats([example("statement"), example("ismap-initial")], about),
  ];
  assert.deepEqual(by.stats(parts, about).json(), all.json());
  assert.deepEqual(by.library.statistics(all.json()).value(), all.value());
  assert.match(all.text("en"), /Statistics/);
  assert.match(all.html(), /^<!doctype html>/);
  assert.deepEqual([...all.toWorkbook().subarray(0, 2)], [0x50, 0x4b]);
  failure("wrong_document", () => by.library.statistics(example("statement")));
});
