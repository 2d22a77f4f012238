// The page in Chromium, opened from a file, with everything watched that it may not do.
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
export const page = resolve(process.env.ISMAP_WORKBENCH ?? join(root, "build/workbench/workbench.html"));
const axe = createRequire(import.meta.url)("axe-core");

export const DESK = { width: 1400, height: 950 };
export const HAND = { width: 380, height: 800 };

/** Chromium, in the language that it asks pages for. */
export function browse(language = "ja") {
  return puppeteer.launch({
    executablePath: process.env.ISMAP_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", `--lang=${language}`, `--accept-lang=${language}`],
  });
}

/** The page, opened; `faults` collects requests, errors and what the console says; `downloads` is where files go. */
export async function open(browser, { size = DESK, scheme = "light" } = {}) {
  const tab = await browser.newPage();
  tab.faults = [];
  tab.on(
    "console",
    (message) => ["log", "info"].includes(message.type()) || tab.faults.push(`console: ${message.text()}`),
  );
  tab.on("pageerror", (error) => tab.faults.push(`error: ${error.message}`));
  tab.on(
    "request",
    (request) => /^(file|data|blob|about):/.test(request.url()) || tab.faults.push(`request: ${request.url()}`),
  );
  tab.downloads = mkdtempSync(join(tmpdir(), "workbench-"));
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: tab.downloads,
    eventsEnabled: true,
  });
  await tab.setViewport(size);
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await tab.goto(pathToFileURL(page).href);
  return tab;
}

/** A file of this project. */
export const fileOf = (path) => join(root, path);
export const example = (name) => fileOf(`docs/examples/${name}`);

/** Chooses files with the first field for files in sight. */
export async function choose(tab, files, selector = "#main input[type=file]") {
  const field = await tab.waitForSelector(selector);
  await field.uploadFile(...[files].flat());
}

/** Waits until something has a text. */
export function said(tab, text, selector = "body") {
  return tab.waitForFunction(
    (text, selector) => [...document.querySelectorAll(selector)].some((one) => one.innerText.includes(text)),
    { timeout: 10_000 },
    text,
    selector,
  );
}

/** Presses the button whose name begins so, with the keyboard. */
export async function press(tab, name, within = "body") {
  const button = await tab.waitForFunction(
    (name, within) =>
      [...document.querySelectorAll(`${within} button`)].find(
        (one) => !one.disabled && (one.ariaLabel ?? one.textContent).startsWith(name),
      ),
    { timeout: 10_000 },
    name,
    within,
  );
  await button.asElement().focus();
  await tab.keyboard.press("Enter");
}

/** A file that was saved, once it is whole. */
export async function saved(tab, name) {
  for (let turn = 0; turn < 200; ++turn) {
    const found = readdirSync(tab.downloads).find((one) => (name instanceof RegExp ? name.test(one) : one === name));
    if (found !== undefined && !found.endsWith(".crdownload"))
      return { name: found, bytes: readFileSync(join(tab.downloads, found)), path: join(tab.downloads, found) };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} was not saved; there is ${readdirSync(tab.downloads).join(", ")}`);
}

/** What shuts people out, as axe sees it, in the page itself. */
export async function barriers(tab) {
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { iframes: false, preload: false }));
  return violations
    .filter(({ impact }) => impact !== "minor")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 200))
          .join(" | ")}`,
    );
}

/** The text of the frame with a page of the core. */
export async function frameText(tab, text) {
  await tab.waitForFunction(
    (text) =>
      [...document.querySelectorAll("iframe.page")].some((frame) =>
        frame.contentDocument?.body?.innerText.includes(text),
      ),
    { timeout: 60_000 },
    text,
  );
}
