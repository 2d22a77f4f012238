import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { ROOT } from "./support.js";

const BLOCK = /^```js\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms;
const END = "\u0000end of a program\n";
const HERE = dirname(fileURLToPath(import.meta.url));

/** What the programs of a page print, one after the other in one module, in the place of the package. */
function printed(programs: string[], page: string): string[] {
  const file = join(HERE, `${page.replaceAll("/", "_")}.mjs`);
  writeFileSync(
    file,
    programs.map((program) => `${program}\nprocess.stdout.write(${JSON.stringify(END)});\n`).join(""),
  );
  try {
    return execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8" }).split(END).slice(0, -1);
  } finally {
    rmSync(file);
  }
}

for (const page of ["docs/javascript", "bindings/javascript/README"])
  for (const language of ["", ".ja"])
    test(`the programs of ${page}${language}.md print what it shows`, () => {
      const text = (name: string) => readFileSync(join(ROOT, name), "utf8");
      const blocks = [...text(`${page}${language}.md`).matchAll(BLOCK)];
      assert.ok(blocks.length > 0);
      assert.deepEqual(
        printed(
          blocks.map(([, program]) => program!),
          `${page}${language}`,
        ),
        blocks.map(([, , shown]) => shown ?? ""),
      );
      assert.equal(blocks.length, [...text(`${page}.md`).matchAll(BLOCK)].length);
    });
