import assert from "node:assert/strict";
import { statSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { DESK, HAND, barriers, browse, choose, example, open, page, press, said } from "./support.mjs";

const FILES = [
  "ismap-breaches.json",
  "diff-previous.json",
  "ismap-renewal-register.json",
  "procurement-unlisted.json",
].map(example);
const VIEWS = {
  ja: ["文書", "審査", "是正", "前回との比較", "2025年改定への移行", "登録簿", "調達"],
  en: ["Documents", "Review", "Remedy", "Compare", "Migration", "Register", "Procurement"],
};
const SCREENS = [
  { language: "ja", size: DESK, scheme: "light" },
  { language: "en", size: DESK, scheme: "dark" },
  { language: "ja", size: HAND, scheme: "dark" },
  { language: "en", size: HAND, scheme: "light" },
];

/** What the page says itself: no text of documents, and not the names of the languages. */
const OWN =
  "header h1, header p, header label, nav button, h2:not(#points-heading), .dim:not(.whole p):not(.remark-clause), .tabs button, .outputs button, .actions button, label:not(.inline), .mark, .required, footer p";

describe("Everybody", () => {
  for (const { language, size, scheme } of SCREENS) {
    describe(`${language}, ${size.width} wide, ${scheme}`, () => {
      let browser, tab;
      before(async () => {
        browser = await browse(language);
        tab = await open(browser, { size, scheme });
        await choose(tab, FILES);
        await tab.waitForFunction(() => document.querySelectorAll(".paper").length === 4);
      });
      after(() => browser.close());

      for (const view of VIEWS[language]) {
        test(view, async () => {
          await press(tab, view, "nav");
          await new Promise((done) => setTimeout(done, 500));
          if (await tab.$(".remark")) await tab.click(".remark");
          assert.deepEqual(await barriers(tab), []);
          const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= size.width, `${wide} pixels wide`);
          const own = await tab.$$eval(OWN, (all) =>
            all.map((one) =>
              [...one.childNodes]
                .filter((node) => node.nodeType === 3)
                .map((node) => node.data)
                .join(""),
            ),
          );
          const other =
            language === "ja"
              ? /\b(?!ISMAP|JSON|HTML|CSV|XLSX|SVG|ICS|UTF|Shift|JIS|Markdown|LIU|ismap|verify|Enter|Alt|Esc|Delete|SaaS|IaaS|PaaS|json|xlsx)[A-Za-z]{4,}\b(?!\.)/
              : /[\u3040-\u30ff\u4e00-\u9fff]/;
          const said = own.map((one) => one.replace(/\S+\.json/g, "")).filter((one) => other.test(one));
          assert.deepEqual(said, []);
          assert.deepEqual(tab.faults, []);
        });
      }

      test("the language is changed on the page, and sheets that the page made follow", async () => {
        await press(tab, language === "ja" ? "English" : "日本語");
        await press(tab, VIEWS[language === "ja" ? "en" : "ja"][1], "nav");
        await said(tab, language === "ja" ? "Not met" : "不充足", ".points");
        await said(tab, language === "ja" ? "Application" : "申請文書一式", ".sheet-choice select");
        assert.equal(await tab.evaluate(() => document.documentElement.lang), language === "ja" ? "en" : "ja");
        assert.deepEqual(tab.faults, []);
      });
    });
  }

  test("the page is one file of at most 4 MB that may ask for nothing", () => {
    assert.ok(statSync(page).size <= 4_000_000);
    const html = readFileSync(page, "utf8");
    assert.match(
      html,
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; [^"]*connect-src 'none'/,
    );
    assert.doesNotMatch(html, /'unsafe-eval'/);
  });

  test("the policy of the page stops what would ask for something, and nothing is kept", async () => {
    const browser = await browse();
    const tab = await open(browser);
    const refused = await tab.evaluate(() =>
      fetch("https://example.invalid/").then(
        () => false,
        () => true,
      ),
    );
    assert.equal(refused, true);
    assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await browser.close();
  });
});
