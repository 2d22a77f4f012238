import assert from "node:assert/strict";
import { test } from "node:test";

import { Engine, type Policy } from "ismap";
import { Engine as CoreEngine, Library } from "ismap/core";
import { wasmBytes } from "ismap/wasm";

import { AS_OF, engine, example, failure } from "./support.js";

const POLICY: Policy = { format: "ismap-policy/1", choices: { counting: "same_day" }, supplements: [] };

test("a policy comes in every form", async () => {
  const json = JSON.stringify(POLICY);
  for (const policy of [POLICY, json, Buffer.from(json)]) {
    const { policy: settings } = (await Engine.create({ policy }))
      .review(example("ismap-initial"), { asOf: AS_OF })
      .value();
    assert.deepEqual(
      settings.map(({ name, value }) => [name, value]),
      [["counting", "same_day"]],
    );
  }
  await assert.rejects(Engine.create({ policy: { ...POLICY, choices: { counting: "other" } } }), {
    code: "bad_enumerator",
    pointer: "/choices/counting",
  });
});

test("the embedded catalogue", async () => {
  const { catalog, warnings } = await engine();
  const controls = [...catalog];
  assert.deepEqual(
    [catalog.edition, catalog.isComplete, catalog.revision, warnings],
    ["ismap-2020", false, undefined, []],
  );
  assert.equal(catalog.size, controls.length);
  assert.deepEqual(controls[catalog.find("9.4.1.8")], { id: "9.4.1.8.PB", level: "detail" });
  assert.equal((catalog.show("9.4.1.8.PB") as any).control.parent, "9.4.1");
  assert.match(Buffer.from(catalog.render("text", "ja", "9.4")).toString(), /9\.4/);
  assert.match(Buffer.from(catalog.render("csv")).toString(), /9\.4\.1/);
  assert.match(failure("not_found", () => catalog.show("6.1.3.13.PB")).message, /6\.1\.3\.3\.PB/);
});

test("an edition is chosen, a catalogue is imported", async () => {
  const by = await engine();
  const revised = by.withEdition("ismap-2025");
  assert.ok(revised instanceof Engine);
  assert.deepEqual([revised.catalog.edition, revised.catalog.size], ["ismap-2025", 94]);
  assert.equal(by.withCatalog("objective,id,pattern\n5.6,5.6.1,2\n").catalog.edition, "ismap-2025");
  const rows = [...by.catalog]
    .filter(({ level }) => level === "objective" || level === "detail")
    .map(({ id }) => [id, "", "", ""]);
  const table = [["id", "change_type", "pattern", "text"], ...rows, ["9.4.1.200", "", "", ""]];
  const csv = table.map((row) => row.join(",")).join("\n");
  for (const form of [csv, Buffer.from(csv), by.library.writeWorkbook({ tables: [{ name: "T", rows: table }] })]) {
    const completed = by.withCatalog(form);
    assert.equal(completed.catalog.size, by.catalog.size + 1);
    assert.deepEqual(
      completed.warnings.map(({ kind }) => kind),
      ["total_differs"],
    );
  }
  const { line, column } = failure("bad_control_id", () => by.withCatalog("id,change_type,pattern\nx,,\n"));
  assert.deepEqual([line, column], [2, 1]);
});

test("time limits are those of the day", async () => {
  const by = await engine();
  assert.ok(Array.isArray((by.timeLimits(AS_OF) as any).time_limits));
  assert.match(Buffer.from(by.renderTimeLimits(AS_OF, "markdown", "en")).toString(), /^# /);
});

test("the module may be given as bytes or compiled, and is started once", async () => {
  const wasm = wasmBytes();
  const [first, second] = await Promise.all([CoreEngine.create({ wasm }), CoreEngine.create({ wasm })]);
  assert.equal(first.library, second.library);
  assert.equal(first.library, await Library.load(wasm));
  const document = first.load(example("statement"));
  assert.equal(second.review(document, { asOf: AS_OF }).verdict, "met");
  const compiled = await CoreEngine.create({ wasm: await WebAssembly.compile(wasm) });
  assert.deepEqual(
    compiled.review(example("statement"), { asOf: AS_OF }).json(),
    first.review(document, { asOf: AS_OF }).json(),
  );
  assert.throws(() => compiled.review(document, { asOf: AS_OF }), /another module/);
  await assert.rejects(CoreEngine.create({ wasm: new Uint8Array(8) }), WebAssembly.CompileError);
});
