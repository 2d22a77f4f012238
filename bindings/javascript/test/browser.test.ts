import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled, inChromium, needsChromium } from "./chromium.js";
import { example } from "./support.js";

test("a page from a file works, and asks for nothing", needsChromium, async () => {
  const script = bundled("test/browser/page.ts", {
    WORKER: JSON.stringify(bundled("dist/worker_web.js")),
    STATEMENT: JSON.stringify(Buffer.from(example("statement")).toString()),
  });
  const { result, told, requests } = await inChromium(script, async (tab) => {
    const shown = await tab.waitForSelector("pre", { timeout: 60_000 });
    return shown!.evaluate((element) => element.textContent);
  });
  assert.deepEqual(JSON.parse(result!), {
    verdict: "met",
    back: "met",
    code: "syntax",
    cp932: "理由",
    same: true,
    lines: [1, 2],
  });
  assert.deepEqual(told, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith("blob:")),
    [],
  );
});
