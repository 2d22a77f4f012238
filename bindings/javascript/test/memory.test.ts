import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { test } from "node:test";

import { sizeOf } from "./module_memory.js";
import { AS_OF, engine, example } from "./support.js";

test("two thousand reviews that are freed leave memory as it was", async () => {
  const by = await engine();
  const about = { asOf: AS_OF, register: by.load(example("ismap-renewal-register")) };
  const source = example("statement");
  const review = () => {
    using document = by.load(source);
    using answer = by.review(document, about);
    assert.ok(answer.json().length > 0 && answer.diagnostics.length > 0);
    assert.throws(() => by.load("{"), { name: "IsmapError" });
  };
  for (let i = 0; i < 200; ++i) review();
  const before = sizeOf(by);
  for (let i = 0; i < 2000; ++i) review();
  assert.equal(sizeOf(by), before);
});

test("what is forgotten is freed", async () => {
  const by = await engine();
  const source = example("ismap-initial");
  const forget = () => void by.review(by.load(source), { asOf: AS_OF });
  const round = async () => {
    for (let i = 0; i < 50; ++i) forget();
    gc!();
    await setImmediate();
    await setImmediate();
  };
  for (let i = 0; i < 4; ++i) await round();
  const before = sizeOf(by);
  for (let i = 0; i < 10; ++i) await round();
  assert.equal(sizeOf(by), before);
});
