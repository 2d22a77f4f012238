import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { type BuildOptions, buildSync } from "esbuild";
import { launch } from "puppeteer-core";

import { example } from "./support.js";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");
const CHROMIUM = process.env["ISMAP_CHROMIUM"] ?? "/usr/bin/chromium";
const isThere = existsSync(CHROMIUM);
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:";

function bundled(entry: string, define: BuildOptions["define"] = {}): string {
  const options: BuildOptions = {
    entryPoints: [join(PACKAGE, entry)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
  };
  return buildSync({ ...options, target: "es2022", define, charset: "utf8" }).outputFiles![0]!.text;
}

test(
  "a page from a file works, and asks for nothing",
  { skip: isThere ? false : "Chromium is not there" },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "ismap-"));
    try {
      const worker = bundled("dist/worker_web.js");
      const script = bundled("test/browser/page.ts", {
        WORKER: JSON.stringify(worker),
        STATEMENT: JSON.stringify(Buffer.from(example("statement")).toString()),
      });
      const page = join(folder, "page.html");
      const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
      writeFileSync(
        page,
        `<!doctype html>${head}<body></body><script>${script.replaceAll("</script", "<\\/script")}</script>`,
      );
      const browser = await launch({
        executablePath: CHROMIUM,
        args: ["--no-sandbox"],
        userDataDir: join(folder, "profile"),
      });
      try {
        const tab = await browser.newPage();
        const told: string[] = [];
        const requests: string[] = [];
        tab.on("console", (message) => told.push(message.text()));
        tab.on("pageerror", (error) => told.push(String(error)));
        tab.on("request", (request) => requests.push(request.url()));
        await tab.goto(`file://${page}`);
        const shown = await tab.waitForSelector("pre", { timeout: 60_000 });
        const text = await shown!.evaluate((element) => element.textContent);
        assert.deepEqual(JSON.parse(text!), {
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
          [`file://${page}`],
        );
      } finally {
        await browser.close();
      }
    } finally {
      rmSync(folder, { recursive: true, maxRetries: 5 });
    }
  },
);
