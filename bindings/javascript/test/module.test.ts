import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { wasmBytes } from "ismap/wasm";

import { importsFor } from "../dist/imports.js";
import { outs } from "../dist/interface.js";
import { ROOT } from "./support.js";

const module = new WebAssembly.Module(wasmBytes());
const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
const functions = readFileSync(join(ROOT, "capi/ismap.exports"), "utf8").trim().split("\n");

test("the module asks for nothing else than it is given", () => {
  const given = importsFor({ memory: undefined as never, callbacks: undefined as never });
  for (const { module: group, name } of WebAssembly.Module.imports(module)) {
    assert.equal(typeof given[group]?.[name], "function", `${group}.${name}`);
  }
});

test("the module has every function of the interface", () => {
  assert.deepEqual(
    functions.filter((name) => !exported.includes(name)),
    [],
  );
  assert.deepEqual(
    Object.keys(outs).filter((name) => !functions.includes(name)),
    [],
  );
});

test("every function of the interface is called by the package", () => {
  const sources = join(ROOT, "bindings/javascript/src");
  const written = readdirSync(sources)
    .filter((name) => name !== "interface.ts")
    .map((name) => readFileSync(join(sources, name), "utf8"))
    .join("\n");
  assert.deepEqual(
    functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(written)),
    [],
  );
});
