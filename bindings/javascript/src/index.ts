/** The rules of ISMAP: documents in, answers out. Unofficial: no verdict of this package binds anyone. */
import { embedded } from "./embedded.js";
import { Engine as CoreEngine, type EngineOptions } from "./engine.js";
import { Library } from "./library.js";
import type { Source, Table } from "./sources.js";
import type { Tables } from "./workbook.js";
import type { WasmSource } from "./wasm_source.js";

export * from "./core.js";

/** The rules with a catalogue and a policy. */
export class Engine extends CoreEngine {
  /** An engine with the embedded catalogue; `wasm` is a module instead of the one that this package carries. */
  static override async create({ wasm, ...options }: EngineOptions & { wasm?: WasmSource } = {}): Promise<Engine> {
    return super.create({ ...options, wasm: wasm ?? (await embedded()) });
  }
}

/** What needs no engine, of the module that this package carries. */
export async function loadLibrary(): Promise<Library> {
  return Library.load(await embedded());
}

/** The sheets of a workbook, hidden ones too: stored values of formulas, texts without formats. */
export async function readWorkbook(workbook: Uint8Array | ArrayBuffer): Promise<Tables> {
  return (await loadLibrary()).readWorkbook(workbook);
}

/** The rows of a workbook or a CSV as they stand, before anything is recognised. */
export async function readTable(table: Table): Promise<Tables> {
  return (await loadLibrary()).readTable(table);
}

/** A workbook of what readWorkbook gives, or of the tables of a form. No cell becomes a formula. */
export async function writeWorkbook(tables: Tables | Source): Promise<Uint8Array> {
  return (await loadLibrary()).writeWorkbook(tables);
}
