// What loading a dossier of 1,200 controls, reviewing it and writing the review as JSON costs in Node.js and in Chromium,
// compared with the C interface: bench.mjs [ROUNDS]. The three take turns. ISMAP_BENCH is the folder of the native
// programs, ismap_capi_bench and write_large_dossier.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { bundled, inChromium } from "../dist-test/chromium.js";
import { ROOT } from "../dist-test/support.js";
import { prepare, time } from "../dist-test/timing.js";

const programs = process.env.ISMAP_BENCH ?? join(ROOT, "build/release/tests/bench");
const run = (name, ...given) =>
  execFileSync(join(programs, name), given, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** The milliseconds in C. */
function native() {
  const given = ["--benchmark_filter=^dossier_in_c$", "--benchmark_min_time=0.1", "--benchmark_format=json"];
  return JSON.parse(run("ismap_capi_bench", ...given)).benchmarks[0].real_time / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounds = Number(process.argv[2] ?? 31);
const calls = 100;
const dossier = run("write_large_dossier");
const times = { native: [], node: [], chromium: [] };
await prepare(dossier);
await inChromium(bundled("test/browser/timing.ts"), async (tab) => {
  await tab.evaluate((given) => globalThis.prepare(given), dossier);
  const there = () => tab.evaluate((calls) => globalThis.time(calls), calls);
  for (let warmed = 0; warmed < 5; ++warmed) {
    time(calls);
    await there();
  }
  for (let round = 0; round < rounds; ++round) {
    times.native.push(native());
    times.node.push(time(calls));
    times.chromium.push(await there());
  }
});
for (const [where, values] of Object.entries(times)) {
  const ratio = median(values.map((value, round) => value / times.native[round]));
  console.log(`${where}: ${median(values).toFixed(3)} ms, ${ratio.toFixed(2)} times native`);
}
