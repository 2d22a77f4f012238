// Writes the page, one file with all that it needs: build/workbench/workbench.html, or the file that is named.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const root = resolve(here, "../..");
const target = resolve(process.argv[2] ?? join(root, "build/workbench/workbench.html"));

/** A program and all that it imports, as one text that can stand in a page. */
async function bundled(entry) {
  const options = {
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    target: "es2022",
    charset: "utf8",
  };
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: here,
    entryPoints: [entry],
    format: "iife",
    conditions: ["browser"],
  });
  return outputFiles[0].text.trimEnd().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/** The names of the examples that the page offers. */
function examples() {
  const names = [...readFileSync(join(here, "src/state/examples.ts"), "utf8").matchAll(/"([\w-]+\.json)"/g)].map(
    ([, name]) => name,
  );
  const texts = [...new Set([...names, "procurement-listed.json"])].map((name) => [
    name,
    readFileSync(join(root, "docs/examples", name), "utf8"),
  ]);
  return JSON.stringify(Object.fromEntries(texts)).replaceAll("<", "\\u003c");
}

/** The licences of what is in the page; they go with each copy. */
function licences() {
  const packages = ["preact", "@preact/signals", "@preact/signals-core", "@tanstack/virtual-core"];
  const folders = packages.map((name) => [name, join(here, "node_modules", name)]);
  folders.push(["fzstd", join(here, "../javascript/node_modules/fzstd")]);
  const texts = folders.map(([name, folder]) => `${name}\n\n${readFileSync(join(folder, "LICENSE"), "utf8")}`);
  const own = ["NOTICE", "LICENSE"].map((name) => readFileSync(join(root, name), "utf8"));
  return [...own, ...texts].join(`\n${"-".repeat(72)}\n\n`).replaceAll("</script", "");
}

const script = await bundled("src/main.tsx");
const hash = createHash("sha256").update(script).digest("base64");
/** Only the program of the page may run, it may start its worker and its module, and nothing may be asked for anywhere. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "worker-src blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const styles = readdirSync(join(here, "src/styles")).sort();
const parts = {
  policy,
  style: styles.map((name) => readFileSync(join(here, "src/styles", name), "utf8")).join(""),
  examples: examples(),
  licences: licences(),
  worker: await bundled("src/core/worker.ts"),
  script,
};
const page = readFileSync(join(here, "tools/page.html"), "utf8").replace(/\{(\w+)\}/g, (_, name) => parts[name]);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page);
console.log(`${target}: ${(page.length / 1e6).toFixed(2)} MB`);
