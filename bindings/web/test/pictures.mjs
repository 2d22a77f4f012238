// Takes the pictures of the documents from the page that was built: docs/pictures/workbench.*.png.
import { DESK, browse, choose, example, fileOf, open, press } from "./support.mjs";

for (const [language, review] of [
  ["ja", "審査"],
  ["en", "Review"],
]) {
  const browser = await browse(language);
  const tab = await open(browser, { size: DESK });
  await choose(tab, ["ismap-breaches.json", "ismap-renewal-register.json"].map(example));
  await tab.waitForFunction(() => document.querySelectorAll(".paper").length === 2);
  await tab.$eval("#as-of", (field) => {
    field.value = "2027-01-15";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press(tab, review, "nav");
  await tab.waitForSelector(".remark");
  await tab.click(".remark");
  await tab.waitForSelector(".cell.chosen");
  await new Promise((done) => setTimeout(done, 500));
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: fileOf(`docs/pictures/workbench.${language}.png`) });
  await browser.close();
}
