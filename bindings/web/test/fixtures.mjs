// Files as people have them, written by openpyxl where it is.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOf } from "./support.mjs";

const script = (name) => fileOf(`bindings/web/test/${name}`);

/** A Python that has openpyxl; undefined if none is found. */
const python = [process.env.ISMAP_PYTHON, "python3", "/usr/bin/python3"].find(
  (one) => one !== undefined && spawnSync(one, ["-c", "import openpyxl"]).status === 0,
);

export const skip = python === undefined ? "no Python with openpyxl" : false;

function run(...given) {
  const { status, stderr } = spawnSync(python, given, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const folder = mkdtempSync(join(tmpdir(), "workbench-files-"));
if (python !== undefined) run(script("fixtures.py"), fileOf("docs/examples"), folder);

/** One of the files that fixtures.py writes. */
export const fixture = (name) => join(folder, name);

/** A blank checklist, filled in. */
export function filledChecklist(blank) {
  const filled = fixture("checklist-filled.xlsx");
  run(script("checklist.py"), blank, filled);
  return filled;
}
