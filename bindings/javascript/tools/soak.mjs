// A hundred thousand reviews leave memory as it was, in Node.js and in Chromium: soak.mjs [REVIEWS]. Memory is that of the
// module; in Node.js also that of the process.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { bundled, inChromium, needsChromium } from "../dist-test/chromium.js";
import { soak } from "../dist-test/soak.js";
import { ROOT } from "../dist-test/support.js";

const example = (name) => readFileSync(join(ROOT, "docs/examples", `${name}.json`), "utf8");
const reviews = Number(process.argv[2] ?? 100_000);
const given = {
  sources: ["statement", "ismap-initial", "liu-initial"].map(example),
  register: example("ismap-renewal-register"),
};

/** Whether memory grew by no more than `slack` once a tenth was done. */
function isFlat(where, sizes, slack) {
  const grown = sizes.at(-1) - sizes[0];
  console.log(`${where}: ${sizes.join(" ")}, grown ${grown}`);
  return grown <= slack;
}

const here = { module: [], process: [] };
await soak(given, reviews, (done, size) => {
  here.module.push(size);
  here.process.push(process.memoryUsage().rss);
});
let ok = isFlat("Node.js, module", here.module, 0);
ok = isFlat("Node.js, process", here.process, 64 << 20) && ok;
if (!needsChromium.skip) {
  const { result } = await inChromium(bundled("test/browser/soak.ts"), (tab) =>
    tab.evaluate((given, reviews) => globalThis.sizes(given, reviews), given, reviews),
  );
  const sizes = result.map(([, size]) => size);
  ok = isFlat("Chromium, module", sizes, 0) && ok;
}
if (!ok) process.exit(1);
