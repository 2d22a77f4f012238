// Compiles the package into dist/ and puts the module into it, from the file that ISMAP_WASM names.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const root = resolve(process.env.ISMAP_ROOT ?? join(here, "../.."));
const wasm = resolve(process.env.ISMAP_WASM ?? join(root, "build/wasm/bindings/javascript/ismap.wasm"));
if (!existsSync(wasm)) {
  console.error(`${wasm} is not there: build the target ismap_wasm, or set ISMAP_WASM to its path`);
  process.exit(1);
}
const run = (...command) => execFileSync(process.execPath, command, { cwd: here, stdio: "inherit" });
rmSync(join(here, "dist"), { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", ".");
run("tools/embed.mjs", wasm, "dist/wasm.js");
for (const name of ["LICENSE", "NOTICE"]) copyFileSync(join(root, name), join(here, name));
