// A hundred thousand reviews leave memory as it was: soak.mjs [REVIEWS]. A tenth of them is forgotten, not freed.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";

import { Engine } from "ismap";

const root = process.env.ISMAP_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../../..");
const example = (name) => readFileSync(join(root, "docs/examples", `${name}.json`));
const reviews = Number(process.argv[2] ?? 100_000);
const engine = await Engine.create();
const about = { asOf: "2026-11-20", register: engine.load(example("ismap-renewal-register")) };
const sources = ["statement", "ismap-initial", "liu-initial"].map(example);

const sizes = () => ({ module: engine.native.exports.memory.buffer.byteLength, process: process.memoryUsage().rss });
let before;
for (let done = 0; done <= reviews; ++done) {
  const answer = engine.review(sources[done % sources.length], about);
  if (answer.json().length === 0 || answer.diagnostics.length === 0) throw new Error("an answer is empty");
  if (done % 10 !== 0) answer.free();
  if (done % 1000 !== 0) continue;
  gc();
  await setImmediate();
  if (done === Math.floor(reviews / 10 / 1000) * 1000) before = sizes();
  if (done % 10_000 === 0) console.log(done, sizes());
}
const after = sizes();
const grown = { module: after.module - before.module, process: after.process - before.process };
console.log("grown", grown);
if (grown.module > 0 || grown.process > 64 << 20) process.exit(1);
