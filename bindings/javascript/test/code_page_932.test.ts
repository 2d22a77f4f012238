import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { decoded932 } from "../dist/code_page_932.js";
import { ROOT, engine, example } from "./support.js";

const table = spawnSync("python3", [join(ROOT, "bindings/javascript/test/cp932_table.py")], {
  encoding: "utf8",
  maxBuffer: 1 << 24,
});

test(
  "every byte and every pair is what the C library says",
  { skip: table.status === 0 ? false : "python3 is not there" },
  () => {
    const lines = table.stdout.trimEnd().split("\n");
    assert.equal(lines.length, 256 + 65536);
    for (const line of lines) {
      const [bytes, text] = line.split(" ") as [string, string];
      const ours = decoded932(Buffer.from(bytes, "hex"));
      if (text === "-") assert.equal(typeof ours, "number", line);
      else assert.equal(ours, Buffer.from(text, "hex").toString(), line);
    }
  },
);

test("the first byte that is none is told", () => {
  assert.equal(decoded932(Uint8Array.of(0x41, 0x88, 0x9f, 0x88)), 3);
  assert.equal(decoded932(Uint8Array.of(0x41, 0x80)), 1);
  assert.equal(decoded932(Uint8Array.of(0xb1, 0x81, 0x20)), 1);
  assert.equal(decoded932(new Uint8Array()), "");
});

/** The text in code page 932. */
function encoded932(text: string): Uint8Array {
  const known = new Map<string, number[]>();
  for (let lead = 0; lead < 256; ++lead)
    for (const bytes of [[lead], ...Array.from({ length: 256 }, (_, trail) => [lead, trail])]) {
      const character = decoded932(Uint8Array.from(bytes));
      if (typeof character === "string" && character.length === 1 && !known.has(character)) known.set(character, bytes);
    }
  return Uint8Array.from([...text].flatMap((character) => known.get(character)!));
}

test("a CSV in code page 932 is read", async () => {
  const by = await engine();
  const { text } = by.export(example("statement"), "csv", { language: "ja" });
  const [utf8, cp932] = [text, encoded932(text.slice(1))].map((csv) =>
    by.load(csv, { kind: "statement", as: "table" }),
  );
  assert.deepEqual(cp932!.value(), utf8!.value());
});
