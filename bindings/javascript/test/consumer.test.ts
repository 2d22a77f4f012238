import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..");
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

test("a project that installs the package compiles and runs", () => {
  const place = mkdtempSync(join(tmpdir(), "ismap-"));
  const run = (...[program, ...given]: [string, ...string[]]) =>
    execFileSync(program, given, { cwd: place, encoding: "utf8" });
  try {
    const [packed] = JSON.parse(run("npm", "pack", PACKAGE, "--json", "--silent", "--ignore-scripts")) as {
      filename: string;
      size: number;
      files: { path: string }[];
    }[];
    assert.ok(packed!.size <= 1_500_000, `${packed!.size} bytes`);
    const files = packed!.files.map(({ path }) => path);
    for (const name of [
      "LICENSE",
      "NOTICE",
      "README.md",
      "README.ja.md",
      "package.json",
      "dist/wasm.js",
    ])
      assert.ok(files.includes(name), name);
    assert.deepEqual(
      files.filter(
        (path) =>
          !/^(dist\/[a-z0-9_]+(\.d\.ts|\.js)|LICENSE|NOTICE|README(\.ja)?\.md|package\.json)$/.test(
            path,
          ),
      ),
      [],
    );
    cpSync(join(PACKAGE, "test/consumer"), place, { recursive: true });
    run("npm", "install", `./${packed!.filename}`, "--offline", "--no-audit", "--no-fund", "--silent");
    run(process.execPath, TSC, "-p", ".");
    assert.equal(run(process.execPath, "main.js"), "not_met true excluded undefined\nsyntax\n1 missing_member\n");
  } finally {
    rmSync(place, { recursive: true });
  }
});
