// Writes the module as a program that holds it: embed.mjs WASM TARGET. Compressed with gzip, by zopfli where it is there.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [wasm, target] = process.argv.slice(2);
const zopfli = spawnSync("zopfli", ["-c", "--i5", wasm], { maxBuffer: 1 << 28 });
const gzipped = zopfli.status === 0 ? zopfli.stdout : gzipSync(readFileSync(wasm), { level: 9 });
writeFileSync(target, `export default "${gzipped.toString("base64")}";\n`);
