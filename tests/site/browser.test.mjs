// The site in a browser, opened from a folder: nothing is asked of any host, nothing goes wrong, everybody can read it, and
// what is searched is found in the language in which it was asked.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

const { ISMAP_SITE, ISMAP_NODE_MODULES, ISMAP_CHROMIUM } = process.env;
const require = createRequire(path.join(ISMAP_NODE_MODULES, "package.json"));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const axe = require("axe-core");
const site = pathToFileURL(`${ISMAP_SITE}/`).href;

const PAGES = [
  "en/README.html",
  "ja/README.ja.html",
  "en/docs/tutorials/provider.html",
  "ja/docs/tutorials/reviewer.ja.html",
  "en/docs/c-api.html",
  "ja/docs/answers.ja.html",
  "ja/docs/rules/service_registration.html",
  "en/docs/report.html",
  "en/search.html?q=statement",
  "ja/search.html?q=言明書",
];
const DESK = { width: 1280, height: 900, scheme: "light" };
const HAND = { width: 380, height: 800, scheme: "dark" };

let browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: ISMAP_CHROMIUM, args: ["--no-sandbox", "--accept-lang=ja"] });
});
after(() => browser.close());

// A page whose faults are collected.
async function opened(address, { width, height, scheme } = DESK) {
  const page = await browser.newPage();
  page.faults = [];
  page.on("console", (message) => page.faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => page.faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => page.faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => /^(file|data):/.test(request.url()) || page.faults.push(`request: ${request.url()}`));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(site + address);
  return page;
}

async function barriers(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
  return violations
    .filter(({ impact }) => impact !== "minor")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
}

for (const address of PAGES) {
  for (const screen of [DESK, HAND]) {
    test(`${address} is in order, ${screen.width} pixels wide, ${screen.scheme}`, async () => {
      const page = await opened(address, screen);
      assert.deepEqual(await barriers(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }
}

for (const [language, start, word] of [
  ["ja", "ja/docs/guide.ja.html", "言明書"],
  ["en", "en/docs/guide.html", "statement"],
]) {
  test(`what is searched on a page in ${language} is found in ${language}`, async (context) => {
    const page = await opened(start);
    const asked = performance.now();
    await page.type("input.sidebar-search", `${word}\n`);
    await page.waitForSelector("#hits a");
    context.diagnostic(`the first hit was there ${Math.round(performance.now() - asked)} ms after the first key`);
    const hits = await page.$$eval("#hits a", (links) => links.map((link) => link.href));
    assert.ok(hits.length > 10 && hits.every((hit) => hit.startsWith(`${site}${language}/`)));
    await Promise.all([page.waitForNavigation(), page.click("#hits a")]);
    assert.equal(await page.$eval("html", (html) => html.lang), language);
    assert.ok(await page.$eval("article", (article, text) => article.innerText.toLowerCase().includes(text), word));
    await page.waitForSelector("article .highlighted");
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}

test("hits follow what is typed", async () => {
  const page = await opened("ja/search.html");
  await page.type("#query", "REG-3.2");
  assert.match(await page.$eval("#hits a", (link) => link.textContent), /REG-3\.2$/);
  await page.type("#query", " そのような語はない");
  assert.equal(await page.$$eval("#hits li", (hits) => hits.length), 0);
  assert.equal(await page.$eval("#found", (found) => found.textContent), "該当する箇所はない。");
  assert.deepEqual(page.faults, []);
  await page.close();
});

test("every page leads to itself in the other language, and back", async () => {
  const page = await opened("en/docs/tutorials/buyer.html");
  for (const address of ["ja/docs/tutorials/buyer.ja.html", "en/docs/tutorials/buyer.html"]) {
    await Promise.all([page.waitForNavigation(), page.click(".other-language a")]);
    assert.equal(page.url(), site + address);
  }
  assert.deepEqual(page.faults, []);
  await page.close();
});

test("the site begins in the language of the reader", async () => {
  const page = await opened("index.html");
  await page.waitForSelector("article");
  assert.equal(page.url(), `${site}ja/README.ja.html`);
  await page.close();
});

test("pictures are shown", async () => {
  const page = await opened("ja/README.ja.html");
  const widths = await page.$$eval("article img", (pictures) => pictures.map((picture) => picture.naturalWidth));
  assert.ok(widths.length && widths.every(Boolean));
  await page.close();
});

const workbench = existsSync(`${ISMAP_SITE}/workbench.html`) ? {} : { skip: "scripts/workbench has not run" };
test("pages in both languages lead to the workbench", workbench, async () => {
  for (const [address, name] of [["ja/docs/guide.ja.html", "ワークベンチ"], ["en/README.html", "Workbench"]]) {
    const page = await opened(address);
    const links = await page.$$eval(".sidebar-tree a", (all) => all.map((link) => [link.textContent, link.href]));
    assert.ok(links.some(([text, href]) => text === name && href === `${site}workbench.html`));
    await page.close();
  }
});
