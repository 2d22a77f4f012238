// Prints how fast the page is: no pass, no fail. On a machine that does other things, too, numbers are worse.
import { statSync } from "node:fs";
import { fixture, skip } from "./fixtures.mjs";
import { browse, choose, open, page, press } from "./support.mjs";

if (skip) throw new Error(skip);

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const told = (name, value, goal) => console.log(`${name.padEnd(62)} ${value.padStart(12)}   goal ${goal}`);

const REVIEWED = () => document.querySelector(".navigation .mark") !== null;

/** From opening the page to the first verdict of a workbook, with a browser that knows nothing. */
async function firstVerdict() {
  const browser = await browse();
  const start = performance.now();
  const tab = await open(browser);
  await choose(tab, fixture("rows-1200.xlsx"));
  await tab.waitForFunction(REVIEWED, { polling: "raf" });
  const took = performance.now() - start;
  await browser.close();
  return took;
}

/** From a changed cell to the verdicts of the change, in the page: until the answer that it led to is drawn. */
async function editedCell(tab) {
  return tab.evaluate(async () => {
    const field = document.querySelector(".editor textarea");
    const set = (value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const badge = () => document.querySelector("#remarks-heading .badge").textContent;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    set(field.value === "" ? "手順書に定めて運用している。" : "");
    await frame();
    const before = badge();
    const start = performance.now();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    while (badge() === before) await frame();
    return performance.now() - start;
  });
}

async function edits() {
  const browser = await browse();
  const tab = await open(browser);
  await choose(tab, fixture("rows-1200.xlsx"));
  await press(tab, "審査の結果を見る");
  await tab.waitForSelector(".grid");
  const at = await tab.evaluate(() => [...document.querySelectorAll(".grid-row")].length);
  if (at === 0) throw new Error("no rows");
  await tab.focus(".grid");
  await tab.keyboard.press("Home");
  const isDetail = () =>
    tab.evaluate(() => /\.PB$/.test(document.querySelector(".cell.chosen .cell-text").textContent));
  for (let row = 0; row < 250 && !(await isDetail()); ++row) await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("ArrowRight");
  await tab.keyboard.press("ArrowRight");
  await tab.waitForSelector(".editor textarea");
  const took = [];
  for (let turn = 0; turn < 21; ++turn) took.push(await editedCell(tab));
  await browser.close();
  return took;
}

/** Frames in a second while 10,000 rows go by, and the longest that the page was busy. */
async function scrolling() {
  const browser = await browse();
  const tab = await open(browser);
  await choose(tab, fixture("rows-10000.xlsx"));
  await press(tab, "審査の結果を見る");
  await tab.waitForSelector(".grid-row");
  const frames = await tab.evaluate(async () => {
    const grid = document.querySelector(".grid");
    const times = [];
    for (let turn = 0; turn < 180; ++turn) {
      grid.scrollTop += 330;
      times.push(await new Promise((done) => requestAnimationFrame(done)));
    }
    return times.slice(1).map((time, index) => time - times[index]);
  });
  await browser.close();
  return frames;
}

told("size of the page", `${(statSync(page).size / 1e6).toFixed(2)} MB`, "4 MB");
told(
  "page opened to first verdict, 1,200 rows, cold",
  `${Math.round(middle([await firstVerdict(), await firstVerdict(), await firstVerdict()]))} ms`,
  "1500 ms",
);
const took = await edits();
told("changed cell to new verdicts, 1,200 rows, median of 21", `${middle(took).toFixed(0)} ms`, "50 ms");
told("the same, longest", `${Math.max(...took).toFixed(0)} ms`, "");
const frames = await scrolling();
told(
  "scrolling 10,000 rows, frames a second",
  `${(1000 / (frames.reduce((sum, one) => sum + one, 0) / frames.length)).toFixed(0)}`,
  "50",
);
told("the same, longest frame", `${Math.max(...frames).toFixed(0)} ms`, "");
