// Writes the module as a program that holds it: embed.mjs WASM TARGET. Needs zstd.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [wasm, target] = process.argv.slice(2);
const packed = execFileSync("zstd", ["--ultra", "-22", "--quiet", "--stdout", wasm], { maxBuffer: 1 << 28 });
writeFileSync(target, `export default "${packed.toString("base64")}";\n`);
