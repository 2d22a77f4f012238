import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { loadLibrary } from "ismap";

import { ROOT } from "./support.js";

const FOLDER = join(ROOT, "bindings/javascript");
const WRITE = "import generate, json, sys; sys.stdout.buffer.write(generate.source(json.load(sys.stdin)).encode())";

test("the types are those of the schemas", async (context) => {
  const library = await loadLibrary();
  const input = JSON.stringify(Object.fromEntries(library.schemaNames().map((name) => [name, library.schema(name)])));
  const { status, stdout, error } = spawnSync("python3", ["-B", "-c", WRITE], { cwd: FOLDER, input, encoding: "utf8" });
  if (error !== undefined) return context.skip("python3 is not there");
  assert.equal(status, 0);
  assert.equal(readFileSync(join(FOLDER, "src/types.ts"), "utf8"), stdout);
});
