import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { type BuildOptions, buildSync } from "esbuild";
import { type Page, launch } from "puppeteer-core";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");
const CHROMIUM = process.env["ISMAP_CHROMIUM"] ?? "/usr/bin/chromium";
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:";

/** Without Chromium, tests that need it are skipped. */
export const needsChromium = existsSync(CHROMIUM) ? {} : { skip: "Chromium is not there" };

/** A program of the package with all that it imports, for a browser. */
export function bundled(entry: string, define: BuildOptions["define"] = {}): string {
  const options: BuildOptions = {
    entryPoints: [join(PACKAGE, entry)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
  };
  return buildSync({ ...options, target: "es2022", define, charset: "utf8" }).outputFiles![0]!.text;
}

/** What `use` gives of a page from a file that holds the program, and all that the page wrote or requested. */
export async function inChromium<R>(
  script: string,
  use: (tab: Page) => Promise<R>,
): Promise<{ result: R; told: string[]; requests: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "ismap-"));
  try {
    const page = join(folder, "page.html");
    const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
    writeFileSync(
      page,
      `<!doctype html>${head}<body></body><script>${script.replaceAll("</script", "<\\/script")}</script>`,
    );
    const browser = await launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--js-flags=--expose-gc"],
      userDataDir: join(folder, "profile"),
      protocolTimeout: 600_000,
    });
    try {
      const tab = await browser.newPage();
      const told: string[] = [];
      const requests: string[] = [];
      tab.on("console", (message) => told.push(message.text()));
      tab.on("pageerror", (error) => told.push(String(error)));
      tab.on("request", (request) => requests.push(request.url()));
      await tab.goto(`file://${page}`);
      const result = await use(tab);
      return { result, told, requests: requests.filter((url) => url !== `file://${page}`) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
}
