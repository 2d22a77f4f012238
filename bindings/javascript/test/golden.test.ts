import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Engine } from "ismap";

import { ROOT, changeable } from "./support.js";

/** The program ismap_golden_answers, which writes the reviews of all golden dossiers as the C interface gives them. */
const PROGRAM = process.env["ISMAP_GOLDEN_ANSWERS"];

interface Edit {
  op: "append" | "remove" | "set";
  path: string;
  value?: unknown;
}

interface Case {
  name: string;
  base: string;
  as_of: string;
  register?: boolean;
  policy?: Record<string, unknown>;
  edits?: Edit[];
  register_edits?: Edit[];
}

/** The index of an item; `{id=9.4.1}` is that whose member has the value. */
function positionIn(list: any[], token: string): number {
  const [, member, value] = /^\{(.*?)=(.*)\}$/.exec(token) ?? [];
  return member === undefined ? Number(token) : list.findIndex((item) => String(item[member]) === value);
}

function apply(document: any, { op, path, value }: Edit): void {
  const child = (at: any, token: string) => (Array.isArray(at) ? at[positionIn(at, token)] : at[token]);
  const tokens = path.split("/").slice(1);
  const last = tokens.pop()!;
  const parent = tokens.reduce(child, document);
  const key = Array.isArray(parent) ? positionIn(parent, last) : last;
  if (op === "append") child(parent, last).push(value);
  else if (op === "set") parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
}

function edited(name: string, edits: Edit[] = []): unknown {
  const document = changeable(name);
  for (const edit of edits) apply(document, edit);
  return document;
}

/** The cases of all files, in the order of the program. */
function cases(): [string, Case][] {
  const files = [
    "tests/golden/expected_verdicts.json",
    ...readdirSync(join(ROOT, "tests/golden/rules")).map((name) => `tests/golden/rules/${name}`),
  ];
  const all = files.flatMap((file) => {
    const { cases } = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { cases: Case[] };
    return cases.map((one) => [file, one] as [string, Case]);
  });
  const order = ([file, { name }]: [string, Case]) => Buffer.from(`${file}\0${JSON.stringify(name)}`);
  return all.sort((a, b) => Buffer.compare(order(a), order(b)));
}

async function answers(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [file, one] of cases()) {
    using engine = await Engine.create({
      policy: { ...(one.policy ?? { choices: {}, supplements: [] }), format: "ismap-policy/1" },
    });
    const withRegister = one.register ?? one.base === "ismap-renewal";
    const register = withRegister ? (edited("ismap-renewal-register", one.register_edits) as object) : undefined;
    using answer = engine.review(edited(one.base, one.edits) as object, { asOf: one.as_of, register });
    found.set(
      `${file}: ${one.name}`,
      `${Buffer.from(answer.json()).toString()}\n${answer.text("ja")}${answer.text("en")}`,
    );
  }
  return found;
}

test(
  "golden dossiers are answered by the same bytes",
  PROGRAM === undefined ? { skip: "ISMAP_GOLDEN_ANSWERS is not set" } : {},
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "ismap-"));
    const file = join(folder, "answers");
    execFileSync(PROGRAM!, [file]);
    const theirs = readFileSync(file, "utf8");
    rmSync(folder, { recursive: true });
    const ours = await answers();
    assert.ok(ours.size > 1000);
    const different = [...ours].filter(([name, text]) => !theirs.includes(`${name}\n${text}`)).map(([name]) => name);
    assert.deepEqual(different, []);
    assert.equal([...ours].map(([name, text]) => `${name}\n${text}`).join(""), theirs);
  },
);
