import type { RemoteDocument, WorkerEngine } from "ismap/client";
import { engine } from "../core/engine.js";
import { type Fault, faultsOf, hasMoreFaults } from "../core/failure.js";
import { isJson } from "./bytes.js";
import { example } from "./examples.js";
import { begun } from "./history.js";
import type { Paper, ReadAs, Reading } from "./paper.js";
import { inSheets } from "./making.js";
import type { Sheet, Sheets } from "./sheets.js";

/** What reading gave. */
export type Read = Pick<
  Paper,
  "kind" | "document" | "history" | "isMade" | "notes" | "losses" | "faults" | "hasMoreFaults" | "reading"
>;

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
  const told = (tried[0]!.faults[0]?.code === "wrong_document" ? tried.find(isListWithoutDay) : undefined) ?? tried[0]!;
  const sheets = await rawSheets(bytes);
  return {
    ...told,
    reading: { ...asked, as: told.as },
    kind: undefined,
    document: undefined,
    history: sheets && begun(sheets),
    isMade: false,
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

/** The document of sheets that somebody changed; those of a list are read as a list. */
export async function documentOf(
  { name, reading }: Pick<Paper, "name" | "reading">,
  sheets: Sheets,
): Promise<RemoteDocument> {
  const core = await engine;
  const tables = { tables: sheets };
  if (reading.as === "list") return core.loadList(tables, reading) as Promise<RemoteDocument>;
  return core.load(tables, { as: "table", name }) as Promise<RemoteDocument>;
}

type Opened = Pick<Read, "kind" | "document" | "history" | "isMade" | "notes" | "losses">;

async function opened(core: WorkerEngine, name: string, bytes: Uint8Array, reading: Reading): Promise<Opened> {
  if (reading.as === "checklist") {
    const filled = await core.withChecklist(example("procurement-listed.json"), bytes);
    const notes = await filled.notes;
    filled.free();
    return { kind: undefined, document: undefined, history: undefined, isMade: false, notes, losses: [] };
  }
  const document = (await (reading.as === "list"
    ? core.loadList(bytes, reading)
    : core.load(bytes, { name }))) as RemoteDocument;
  const [kind, notes, raw] = await Promise.all([document.kind, document.notes, rawSheets(bytes)]);
  if (raw !== undefined) return { kind, document, history: begun(raw), isMade: false, notes, losses: [] };
  return { kind, notes, ...(await inSheets(name, document)) };
}

/** The sheets of a workbook or the rows of a CSV as they stand in it; undefined of JSON, and where they cannot be read. */
async function rawSheets(bytes: Uint8Array): Promise<Sheets | undefined> {
  if (isJson(bytes)) return undefined;
  try {
    return ((await (await engine).library.readTable(bytes)) as { tables: Sheet[] }).tables;
  } catch (error) {
    faultsOf(error);
    return undefined;
  }
}
