import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { Engine, IsmapError, type Status } from "ismap";

/** The source tree. */
export const ROOT = resolve(process.env["ISMAP_ROOT"] ?? join(dirname(fileURLToPath(import.meta.url)), "../../.."));
export const AS_OF = "2026-11-20";

/** The command `ismap`, whose answers have to be the same; without it such tests are skipped. */
export const COMMAND = process.env["ISMAP_COMMAND"];
export const needsCommand = COMMAND === undefined ? { skip: "ISMAP_COMMAND is not set" } : {};

let shared: Promise<Engine> | undefined;

/** One engine for all tests of a file. */
export function engine(): Promise<Engine> {
  shared ??= Engine.create();
  return shared;
}

/** The bytes of an example. */
export function example(name: string): Uint8Array {
  return readFileSync(examplePath(name));
}

/** The path of an example in the source tree. */
export function examplePath(name: string): string {
  return join(ROOT, "docs/examples", `${name}.json`);
}

/** The same example as an object to be changed. */
export function changeable(name: string): any {
  return JSON.parse(Buffer.from(example(name)).toString());
}

/** What the command writes; breaches are no failure. */
export function command(...given: string[]): Buffer {
  try {
    return execFileSync(COMMAND!, given, { cwd: ROOT, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer };
    assert.equal(status, 1, String(error));
    return stdout;
  }
}

/** The IsmapError that `call` throws, which has the code. */
export function failure(code: Status, call: () => unknown): IsmapError {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof IsmapError, `${String(error)} is no IsmapError`);
    assert.equal(error.code, code);
    return error;
  }
  throw new assert.AssertionError({ message: `nothing was thrown, ${String(code)} is expected` });
}
