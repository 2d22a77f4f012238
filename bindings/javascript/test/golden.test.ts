import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { bundled, inChromium, needsChromium } from "./chromium.js";
import { type GoldenCase, answersTo } from "./golden_answers.js";

/** The program ismap_golden_answers, which writes all golden cases and the answers of the C interface. */
const PROGRAM = process.env["ISMAP_GOLDEN_ANSWERS"];
const needsProgram = PROGRAM === undefined ? { skip: "ISMAP_GOLDEN_ANSWERS is not set" } : {};

type Answered = GoldenCase & { answer: string[] };

let written: Answered[] | undefined;

function goldenCases(): Answered[] {
  if (written === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "ismap-"));
    const file = join(folder, "answers");
    execFileSync(PROGRAM!, [file]);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    rmSync(folder, { recursive: true });
    written = lines.map((line) => JSON.parse(line) as Answered);
  }
  return written;
}

/** Asks a few cases at a time; those that are answered otherwise are named. */
async function compare(ask: (cases: GoldenCase[]) => Promise<string[][]>): Promise<void> {
  const left = goldenCases();
  const questions = new Set(left.map(({ question }) => question));
  assert.ok(left.length > 1800 && questions.size === 4);
  const different: string[] = [];
  for (let first = 0; first < left.length; first += 100) {
    const some = left.slice(first, first + 100);
    const answers = await ask(some.map(({ answer, ...asked }) => asked));
    some.forEach(({ name, answer }, at) =>
      answer.forEach((text, form) => {
        if (answers[at]![form] !== text) different.push(`${name} (${["JSON", "ja", "en"][form]})`);
      }),
    );
  }
  assert.deepEqual(different, []);
}

test("golden cases are answered by the same bytes", needsProgram, () => compare(answersTo));

test("and so they are in Chromium", { ...needsProgram, ...needsChromium }, async () => {
  const { told, requests } = await inChromium(bundled("test/browser/golden.ts"), (tab) =>
    compare((cases) => tab.evaluate((given) => (globalThis as any).answersTo(given), cases)),
  );
  assert.deepEqual([told, requests], [[], []]);
});
