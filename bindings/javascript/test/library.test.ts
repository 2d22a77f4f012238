import assert from "node:assert/strict";
import { test } from "node:test";

import { loadLibrary, todayInJapan } from "ismap";

import { failure } from "./support.js";

test("versions", async () => {
  const library = await loadLibrary();
  assert.match(library.version, /^\d+\.\d+\.\d+$/);
  assert.match(library.rulebookVersion, /^\d{4}-\d{2}/);
});

test("rules are listed and explained", async () => {
  const library = await loadLibrary();
  const ids = library.ruleIds();
  assert.equal(ids[library.findRule("REG-3.2")], "REG-3.2");
  assert.equal((library.explainRule("REG-3.2") as any).rules[0].title.en, "Date of the assessment report");
  const [all, left] = [library.rules(), library.rules({ leftToPeople: true })] as any[];
  assert.ok(left.rules.length < all.rules.length);
  assert.match(Buffer.from(library.renderRule("REG-3.2", "text", "en")).toString(), /REG-3\.2/);
  assert.match(Buffer.from(library.renderRules("html")).toString(), /lang="ja"/);
  failure("not_found", () => library.explainRule("REG-99"));
});

test("schemas are those of the documents", async () => {
  const library = await loadLibrary();
  for (const name of library.schemaNames()) assert.equal(library.schema(name)["$id"], `urn:ismap:schema:${name}:1`);
  assert.notDeepEqual(library.schema("dossier", "ja"), library.schema("dossier", "en"));
  failure("not_found", () => library.schema("letter"));
});

test("the life of a registration is drawn", async () => {
  const library = await loadLibrary();
  assert.match(library.lifecycleGraph(), /^stateDiagram/);
  assert.match(library.lifecycleGraph("dot", "en"), /^digraph/);
});

test("days are counted", async () => {
  const library = await loadLibrary();
  assert.equal(library.parseDay("2026-06-30"), "2026-06-30");
  failure("bad_date", () => library.parseDay("2026-6-30"));
  assert.equal(library.monthsAfter("2026-06-30", 3), "2026-09-30");
  assert.equal(library.validityEnd("2024-03-31"), "2025-07-31");
  assert.equal(library.validityEnd("2024-03-31", "same_day"), "2025-08-01");
  assert.equal(library.monthsAfter("1900-01-31", 1), "1900-02-28");
  assert.match(todayInJapan(), /^\d{4}-\d{2}-\d{2}$/);
});

test("numbers of controls are packed in their order", async () => {
  const library = await loadLibrary();
  const numbers = ["4.6.2.2", "9.4", "9.4.1", "9.4.1.8.PB", "12.1.1.1.P"];
  const packed = numbers.map((number) => library.parseControl(number));
  assert.deepEqual(
    [...packed].sort((a, b) => (a < b ? -1 : 1)),
    packed,
  );
  assert.deepEqual(
    packed.map((number) => library.controlText(number)),
    numbers,
  );
  failure("bad_control_id", () => library.parseControl("x"));
  failure("bad_control_id", () => library.controlText(3n));
});
