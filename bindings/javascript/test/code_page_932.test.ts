import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { decoded932 } from "../dist/code_page_932.js";
import { ROOT, engine } from "./support.js";

const table = spawnSync("python3", [join(ROOT, "bindings/javascript/test/cp932_table.py")], { encoding: "utf8", maxBuffer: 1 << 24 });

test("every byte and every pair is what the C library says", { skip: table.status === 0 ? false : "python3 is not there" }, () => {
  const lines = table.stdout.trimEnd().split("\n");
  assert.equal(lines.length, 256 + 65536);
  for (const line of lines) {
    const [bytes, text] = line.split(" ").map((hex) => Buffer.from(hex, "hex"));
    const ours = decoded932(bytes!);
    if (text!.length === 0) assert.equal(typeof ours, "number", line);
    else assert.equal(ours, text!.toString(), line);
  }
});

test("the first byte that is none is told", () => {
  assert.equal(decoded932(Uint8Array.of(0x41, 0x88, 0x9f, 0x88)), 3);
  assert.equal(decoded932(Uint8Array.of(0x41, 0x80)), 1);
  assert.equal(decoded932(Uint8Array.of(0xb1, 0x81, 0x20)), 1);
  assert.equal(decoded932(new Uint8Array()), "");
});

test("a CSV in code page 932 is read", async () => {
  const by = await engine();
  const head = Uint8Array.of(0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x8f, 0xf3, 0x91, 0xd4, 0x0a); // 番号,状態
  const document = by.load(Buffer.concat([head, Buffer.from("9.4.1,excluded\n")]));
  assert.equal(document.kind, "statement");
});
