import type { Language, Loss } from "ismap";
import type { RemoteDocument, WorkerEngine } from "ismap/client";
import { engine } from "../core/engine.js";
import { type Fault, faultsOf, hasMoreFaults } from "../core/failure.js";
import { language } from "../texts/language.js";
import { example } from "./examples.js";
import { begun } from "./history.js";
import type { Paper, ReadAs, Reading } from "./paper.js";
import type { Sheet, Sheets } from "./sheets.js";

/** What reading gave. */
export type Read = Pick<Paper, "kind" | "document" | "history" | "notes" | "losses" | "faults" | "hasMoreFaults" | "reading">;

const SIGNATURE = [0x50, 0x4b, 3, 4];

/** Whether the bytes are those of a workbook, whose sheets are shown as they stand in it. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes are JSON, as the core tells it from a table. */
export function isJson(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}

/** Reads a file as it is asked, or as what it can be read as. Nothing is thrown: faults are told. */
export async function read(name: string, bytes: Uint8Array, asked?: Reading): Promise<Read> {
  const tried: { as: ReadAs; faults: readonly Fault[]; hasMoreFaults: boolean }[] = [];
  for (const as of asked === undefined ? waysOf(bytes) : [asked.as]) {
    const reading = { ...asked, as };
    try {
      return { ...(await opened(await engine, name, bytes, reading)), reading, faults: [], hasMoreFaults: false };
    } catch (error) {
      tried.push({ as, faults: faultsOf(error), hasMoreFaults: hasMoreFaults(error) });
    }
  }
  const told = tried.find(isListWithoutDay) ?? tried[0]!;
  const sheets = await rawSheets(bytes);
  return {
    ...told,
    reading: { ...asked, as: told.as },
    kind: undefined,
    document: undefined,
    history: sheets && begun(sheets),
    notes: [],
    losses: [],
  };
}

/** What a file may be, the likeliest first; JSON is a document. */
function waysOf(bytes: Uint8Array): readonly ReadAs[] {
  return isJson(bytes) ? ["document"] : ["document", "list", "checklist"];
}

/** A list whose day or scheme alone is missing says so, and nothing else. */
function isListWithoutDay({ as, faults }: { as: ReadAs; faults: readonly Fault[] }): boolean {
  return as === "list" && faults.every(({ code }) => code === "missing_member");
}

/** The document of sheets that somebody changed. */
export async function documentOf(name: string, sheets: Sheets, reading: Reading): Promise<RemoteDocument> {
  const core = await engine;
  const tables = { tables: sheets };
  if (reading.as === "list") return core.loadList(tables, { scheme: reading.scheme, asOf: reading.asOf }) as Promise<RemoteDocument>;
  return core.load(tables, { as: "table", name }) as Promise<RemoteDocument>;
}

type Opened = Pick<Read, "kind" | "document" | "history" | "notes" | "losses">;

async function opened(core: WorkerEngine, name: string, bytes: Uint8Array, reading: Reading): Promise<Opened> {
  if (reading.as === "checklist") {
    const filled = await core.withChecklist(example("procurement-listed.json"), bytes);
    const notes = await filled.notes;
    filled.free();
    return { kind: undefined, document: undefined, history: undefined, notes, losses: [] };
  }
  const document = (await (reading.as === "list"
    ? core.loadList(bytes, { scheme: reading.scheme, asOf: reading.asOf })
    : core.load(bytes, { name }))) as RemoteDocument;
  const [kind, notes, raw] = await Promise.all([document.kind, document.notes, rawSheets(bytes)]);
  if (raw !== undefined) return { kind, document, history: begun(raw), notes, losses: [] };
  return { kind, notes, ...(await inSheets(core, name, document)) };
}

/** The sheets of a workbook as they stand in it; undefined of another file. */
async function rawSheets(bytes: Uint8Array): Promise<Sheets | undefined> {
  if (!isWorkbook(bytes)) return undefined;
  try {
    return ((await (await engine).library.readWorkbook(bytes)) as { tables: Sheet[] }).tables;
  } catch (error) {
    faultsOf(error);
    return undefined;
  }
}

/** The sheets that the core makes of a document, and the same document read from them, so that it has cells. */
async function inSheets(
  core: WorkerEngine,
  name: string,
  document: RemoteDocument,
): Promise<{ document: RemoteDocument; history: Paper["history"]; losses: readonly Loss[] }> {
  const { sheets, losses } = await sheetsOf(document, language.peek());
  const same = (await core.load({ tables: sheets }, { as: "table", name })) as RemoteDocument;
  document.free();
  return { document: same, history: begun(sheets), losses };
}

/** A document as sheets, in the words of a language, and what they do not carry. */
export async function sheetsOf(document: RemoteDocument, how: Language): Promise<{ sheets: Sheets; losses: readonly Loss[] }> {
  const { text, losses } = await (await engine).export(document, "tables", { language: how });
  return { sheets: (JSON.parse(text) as { tables: Sheet[] }).tables, losses };
}
