// Compiles the tests and runs them, or those whose names hold one of the arguments.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
const wanted = process.argv.slice(2);
rmSync(join(here, "dist-test"), { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json");
const files = readdirSync(join(here, "dist-test")).filter((name) => name.endsWith(".test.js"));
const chosen = files.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
run("--expose-gc", "--test", ...chosen.map((name) => join("dist-test", name)));
