import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fixture, skip } from "./fixtures.mjs";
import { browse, choose, example, fileOf, open, press, said, saved } from "./support.mjs";

let browser;
before(async () => (browser = await browse()));
after(() => browser.close());

async function withPage(work) {
  const tab = await open(browser);
  await work(tab);
  assert.deepEqual(tab.faults, []);
  await tab.close();
}

const recognised = (tab) => tab.$$eval(".paper", (all) => all.map((one) => one.querySelector(".recognised").innerText));
const roles = (tab) =>
  tab.$$eval(".paper", (all) =>
    all.map(
      (one) => `${one.querySelector("h3").innerText}: ${one.querySelector("select").selectedOptions[0].innerText}`,
    ),
  );

describe("Documents", () => {
  for (const writer of ["openpyxl", "exceljs", "libreoffice", "libxlsxwriter"]) {
    test(`a workbook of ${writer} is recognised`, () =>
      withPage(async (tab) => {
        await choose(tab, fileOf(`tests/data/workbooks/${writer}.xlsx`));
        await said(tab, "言明書", ".recognised");
      }));
  }

  test("a sheet of controls under a title is recognised, and what is not used is told with its cell", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, fixture("controls.xlsx"));
      await said(tab, "次の名称は用いていません：担当部署", ".notes");
      await said(tab, "'別表（2026年度）'!E3", ".notes");
      assert.match((await recognised(tab))[0], /^言明書　シート1枚　記載のある行25\d行$/);
    }),
  );

  test("a CSV in code page 932 is recognised", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, fixture("controls-cp932.csv"));
      await said(tab, "言明書", ".recognised");
      await said(tab, "担当部署", ".notes");
      await press(tab, "表を開く", ".paper");
      await said(tab, "担当部署", ".grid-names");
    }),
  );

  test("a CSV with faults is shown as it stands, and mended", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, fixture("faults-cp932.csv"));
      await press(tab, "A2を表で見る");
      const field = await tab.waitForSelector('textarea[aria-label^="A2の値"]');
      await field.click({ count: 3 });
      await field.type("3.1.2.1");
      await tab.keyboard.press("Enter");
      await said(tab, "言明書", ".recognised");
    }),
  );

  test("the public list becomes a register, and a list that does not say its day asks for it", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, [fixture("list.csv"), fixture("list-without-day.csv")]);
      await said(tab, "リストがいつの時点のものであるかが分かりません", ".faults");
      assert.match((await recognised(tab))[0], /^登録簿/);
      const card = ".paper:nth-child(2)";
      const ask = (selector, value) =>
        tab.$eval(
          `${card} ${selector}`,
          (field, value) => ((field.value = value), field.dispatchEvent(new Event("change", { bubbles: true }))),
          value,
        );
      await ask(".paper-controls label:nth-of-type(3) select", "ismap");
      await said(tab, "リストがいつの時点", `${card} .faults`);
      await ask("input[type=date]", "2026-11-20");
      await said(tab, "登録簿", `${card} .recognised`);
      assert.equal(await tab.$(`${card} .faults`), null);
    }),
  );

  test("all faults are told at once with cell and hint, and nothing is loaded", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, fixture("faults.xlsx"));
      await said(tab, "未記入又は誤りが2件あります", ".faults");
      await said(tab, "'別表（2026年度）'!A4", ".faults");
      await said(tab, "（候補：5.1.1）", ".faults");
      await said(tab, "'別表（2026年度）'!B7", ".faults");
      assert.equal((await recognised(tab))[0].startsWith("読み込めません"), true);
      await press(tab, "'別表（2026年度）'!B7を表で見る");
      await tab.waitForSelector(".cell.chosen.mark-fault");
    }),
  );

  test("a fault that is mended in the table makes a document of it", { skip }, () =>
    withPage(async (tab) => {
      await choose(tab, fixture("faults.xlsx"));
      for (const [cell, value] of [
        ["A4", "3.1.2.1"],
        ["B7", "実施"],
      ]) {
        await press(tab, `'別表（2026年度）'!${cell}を表で見る`);
        const field = await tab.waitForSelector(`textarea[aria-label^="${cell}の値"]`);
        await field.click({ count: 3 });
        await field.type(value);
        await tab.keyboard.press("Enter");
      }
      await said(tab, "言明書", ".recognised");
      assert.equal(await tab.$(".faults"), null);
    }),
  );

  test("of several files each is used for what it is, last year's application by its period", () =>
    withPage(async (tab) => {
      await choose(
        tab,
        ["ismap-renewal.json", "diff-previous.json", "ismap-renewal-register.json", "procurement-listed.json"].map(
          example,
        ),
      );
      await tab.waitForFunction(() => document.querySelectorAll(".paper").length === 4);
      assert.deepEqual(await roles(tab), [
        "ismap-renewal.json: 審査する文書",
        "diff-previous.json: 前回の文書",
        "ismap-renewal-register.json: 登録簿",
        "procurement-listed.json: 調達の内容",
      ]);
      await tab.select(".paper:nth-child(2) select", "subject");
      await said(tab, "用いない", ".paper:nth-child(1) select option:checked");
    }));

  test("files that are dropped are taken", () =>
    withPage(async (tab) => {
      const text = readFileSync(example("statement.json"), "utf8");
      await tab.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "dropped.json"));
        document
          .querySelector("main")
          .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, text);
      await said(tab, "dropped.json", ".paper h3");
    }));

  test("what is no document is said to be none", () =>
    withPage(async (tab) => {
      await choose(tab, [fileOf("docs/pictures/review.ja.svg"), fileOf("docs/examples/policy.json")]);
      await tab.waitForFunction(() => document.querySelectorAll(".paper .faults").length === 2);
      await said(tab, "文書の種類がismap-policy/1です", ".faults");
    }));

  test("a blank form is saved, and opened to be filled in here", () =>
    withPage(async (tab) => {
      await tab.click("details.panel summary");
      await press(tab, "様式「言明書」を保存");
      assert.equal((await saved(tab, "statement.xlsx")).bytes.subarray(0, 2).toString(), "PK");
      await press(tab, "様式「言明書」を開く");
      await said(tab, "「監査対象期間：開始日」が記載されていません", ".faults");
      await press(tab, "表を開く", ".paper");
      await tab.waitForSelector(".grid");
    }));

  test("a document is saved as a workbook, as JSON and a sheet as CSV", () =>
    withPage(async (tab) => {
      await choose(tab, example("statement.json"));
      await press(tab, "statementをXLSXとして保存");
      await press(tab, "statementをJSONとして保存");
      assert.deepEqual((await saved(tab, "statement.json")).bytes, readFileSync(example("statement.json")));
      assert.equal((await saved(tab, "statement.xlsx")).bytes.subarray(0, 2).toString(), "PK");
      await tab.focus(".paper select[id^=csv]");
      await said(tab, "管理策", ".paper select[id^=csv] option");
      await tab.select(".paper select[id^=csv]", "管理策");
      assert.match((await saved(tab, "statement-管理策.csv")).bytes.toString(), /管理策番号,/);
    }));
});
