import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fixture, skip } from "./fixtures.mjs";
import { browse, choose, example, open, press, said } from "./support.mjs";

let browser;
before(async () => (browser = await browse()));
after(() => browser.close());

async function reviewing(files, work) {
  const tab = await open(browser);
  await choose(tab, files);
  await press(tab, "審査の結果を見る");
  await tab.waitForSelector(".point");
  await work(tab);
  assert.deepEqual(tab.faults, []);
  await tab.close();
}

const point = (tab, number) => tab.$eval(`.points li:nth-child(${number}) .mark`, (mark) => mark.lastChild.textContent);
const count = (tab) => tab.$eval("#remarks-heading .badge", (badge) => badge.textContent);
const until = (tab, expected) =>
  tab.waitForFunction(
    (expected) => document.querySelector("#remarks-heading .badge").textContent === expected,
    {},
    expected,
  );

async function write(tab, text) {
  const field = await tab.waitForSelector(".editor textarea");
  await field.click({ count: 3 });
  await tab.keyboard.press("Backspace");
  if (text !== "") await field.type(text);
  await tab.keyboard.press("Enter");
}

describe("Review", () => {
  test("a remark shows its cell; the cell that is changed moves the verdicts, and what changed is told", { skip }, () =>
    reviewing(fixture("one-breach.xlsx"), async (tab) => {
      assert.equal(await point(tab, 1), "不充足");
      await tab.click(".remark");
      await tab.waitForSelector(".cell.chosen.mark-error");
      const address = await tab.$eval(".remark .cells", (cells) => cells.textContent);
      assert.ok(address.endsWith(await tab.$eval(".editor strong", (strong) => strong.textContent)));
      await write(tab, "運用手順を定め、四半期ごとに実施状況を確認している。");
      await said(tab, "観点(1)：不充足→情報不足", "[role=status]");
      assert.equal(await tab.$(".mark-error"), null);
      await press(tab, "元に戻す");
      await said(tab, "観点(1)：情報不足→不充足", "[role=status]");
      await press(tab, "やり直す");
      await said(tab, "観点(1)：不充足→情報不足", "[role=status]");
    }),
  );

  test("a value that cannot be read keeps the last verdicts, says so, and marks the cell", { skip }, () =>
    reviewing(fixture("one-breach.xlsx"), async (tab) => {
      await tab.focus(".grid");
      await tab.keyboard.press("Home");
      for (let row = 0; row < 5; ++row) await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("ArrowRight");
      await write(tab, "たぶん");
      await said(tab, "最後に読み込むことができた内容によるものです", ".stale");
      await tab.waitForSelector(".cell.mark-fault");
      assert.equal(await point(tab, 1), "不充足");
      await press(tab, "元に戻す");
      await tab.waitForFunction(() => document.querySelector(".stale") === null);
    }),
  );

  test("remarks are chosen by verdict, severity, point, control and words", () =>
    reviewing([example("ismap-breaches.json"), example("ismap-renewal-register.json")], async (tab) => {
      await tab.$eval(
        "#as-of",
        (field) => ((field.value = "2027-01-15"), field.dispatchEvent(new Event("input", { bubbles: true }))),
      );
      await tab.waitForFunction(
        () => Number(/^\d+/.exec(document.querySelector("#remarks-heading .badge").textContent)) > 30,
      );
      const all = Number(/^\d+/.exec(await count(tab))[0]);
      await press(tab, "要判断", ".verdicts");
      const [, judged] = /件中(\d+)件$/.exec(await count(tab));
      assert.ok(Number(judged) > 0 && Number(judged) < all);
      assert.deepEqual(
        await tab.$$eval(".remark-head .mark", (marks) => [
          ...new Set(marks.map((mark) => mark.lastChild.textContent)),
        ]),
        ["要判断"],
      );
      await press(tab, "絞込みを解除");
      await tab.select(".filters label:nth-of-type(2) select", "warning");
      assert.deepEqual(
        await tab.$$eval(".remark .severity", (marks) => [...new Set(marks.map((mark) => mark.textContent))]),
        ["注意"],
      );
      await press(tab, "絞込みを解除");
      await tab.click(".points li:nth-child(2) .point");
      await said(tab, "4.6.2.2に発見事項F-01があります", ".remark");
      await press(tab, "絞込みを解除");
      await tab.type(".filters label:nth-of-type(3) input", "6.1.3.13");
      await until(tab, `${all}件中1件`);
      await press(tab, "絞込みを解除");
      await tab.type(".filters label:nth-of-type(4) input", "宣誓");
      await said(tab, "3.5(4)の宣誓がありません", ".remark");
    }));

  test("the whole way is gone with the keyboard alone", { skip }, () =>
    reviewing(fixture("one-breach.xlsx"), async (tab) => {
      await tab.focus(".languages button");
      const focused = () => tab.evaluate(() => document.activeElement.className);
      for (let turn = 0; turn < 60 && !(await focused()).includes("remark"); ++turn) await tab.keyboard.press("Tab");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector(".cell.chosen.mark-error");
      for (let turn = 0; turn < 3; ++turn) await tab.keyboard.press("Tab");
      await press(tab, "表のセルへ移動");
      assert.equal(await tab.evaluate(() => document.activeElement.getAttribute("role")), "grid");
      const active = await tab.$eval(
        ".grid",
        (grid) => document.getElementById(grid.getAttribute("aria-activedescendant")).className,
      );
      assert.match(active, /mark-error/);
      await tab.keyboard.press("Enter");
      assert.equal(await tab.evaluate(() => document.activeElement.tagName), "TEXTAREA");
      await tab.keyboard.type("手順書に定めて運用している。");
      await tab.keyboard.press("Enter");
      await said(tab, "観点(1)：不充足→情報不足", "[role=status]");
      assert.equal(await tab.evaluate(() => document.activeElement.getAttribute("role")), "grid");
      await tab.keyboard.down("Control");
      await tab.keyboard.press("z");
      await tab.keyboard.up("Control");
      await said(tab, "観点(1)：情報不足→不充足", "[role=status]");
    }),
  );

  test("letters that are typed on a cell replace what it says, and Delete empties it", { skip }, () =>
    reviewing(fixture("one-breach.xlsx"), async (tab) => {
      const chosen = () => tab.$eval(".cell.chosen", (cell) => cell.textContent);
      const says = (text) => tab.waitForFunction((text) => document.querySelector(".cell.chosen").textContent === text, {}, text);
      await tab.click(".grid-row .cell");
      const before = await chosen();
      assert.notEqual(before, "");
      await tab.keyboard.type("9.9");
      await tab.keyboard.press("Enter");
      await says("9.9");
      await tab.keyboard.press("Delete");
      await says("");
      for (let turn = 0; turn < 2; ++turn) {
        await tab.keyboard.down("Control");
        await tab.keyboard.press("z");
        await tab.keyboard.up("Control");
      }
      await says(before);
    }));

  test("the day asked about moves the verdicts", () =>
    reviewing([example("ismap-renewal.json"), example("ismap-renewal-register.json")], async (tab) => {
      const asked = (day) =>
        tab.$eval(
          "#as-of",
          (field, day) => ((field.value = day), field.dispatchEvent(new Event("input", { bubbles: true }))),
          day,
        );
      await asked("2026-11-20");
      await tab.waitForFunction(() => document.querySelector(".whole-verdict .mark").textContent.includes("要判断"));
      await asked("2028-11-20");
      await tab.waitForFunction(() => !document.querySelector(".whole-verdict .mark").textContent.includes("要判断"));
    }));

  test("a day that is being typed is left alone, and the one before comes back if it is none", () =>
    reviewing(example("ismap-renewal.json"), async (tab) => {
      const day = () => tab.$eval("#as-of", (field) => field.value);
      const before = await day();
      await tab.focus("#as-of");
      await tab.keyboard.press("Backspace");
      assert.equal(await day(), "");
      await tab.$eval("#as-of", (field) => field.blur());
      assert.equal(await day(), before);
    }));

  test("an assessor is reviewed by its points", () =>
    reviewing(example("assessor.json"), async (tab) => {
      assert.equal((await tab.$$(".point")).length, 2);
      assert.equal(await point(tab, 1), "要判断");
    }));

  test("10,000 rows are read, and only what is in sight is drawn", { skip }, () =>
    reviewing(fixture("rows-10000.xlsx"), async (tab) => {
      assert.equal(await tab.$eval(".grid", (grid) => grid.ariaRowCount), "10003");
      await tab.focus(".grid");
      await tab.keyboard.down("Control");
      await tab.keyboard.press("End");
      await tab.keyboard.up("Control");
      await tab.waitForFunction(() => document.querySelector('.grid-row[aria-rowindex="10003"]') !== null);
      assert.ok((await tab.$$(".grid-row")).length < 60);
    }),
  );
});
