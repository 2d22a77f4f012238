import type { Language, Loss } from "ismap";
import type { RemoteDocument } from "ismap/client";
import { engine } from "../core/engine.js";
import { faultsOf } from "../core/failure.js";
import { language } from "../texts/language.js";
import { begun } from "./history.js";
import type { Paper } from "./paper.js";
import type { Sheet, Sheets } from "./sheets.js";

/** A document as sheets, in the words of a language, and what they do not carry. */
export async function sheetsOf(
  document: RemoteDocument,
  how: Language,
): Promise<{ sheets: Sheets; losses: readonly Loss[] }> {
  const { text, losses } = await (await engine).export(document, "tables", { language: how });
  return { sheets: (JSON.parse(text) as { tables: Sheet[] }).tables, losses };
}

/** A document that has no sheets of its own, with the sheets that the core makes of it, and read from them, so that it has cells. */
export async function inSheets(
  name: string,
  document: RemoteDocument,
): Promise<Pick<Paper, "document" | "history" | "isMade" | "losses">> {
  const { sheets, losses } = await sheetsOf(document, language.peek());
  const same = await readSame(name, document, sheets);
  if (same === undefined) return { document, history: undefined, isMade: false, losses: [] };
  document.free();
  return { document: same, history: begun(sheets), isMade: true, losses };
}

/** The document of the sheets, if it says the same; sheets that say something else are not shown in its place. */
async function readSame(name: string, document: RemoteDocument, sheets: Sheets): Promise<RemoteDocument | undefined> {
  try {
    const again = (await (await engine).load({ tables: sheets }, { as: "table", name })) as RemoteDocument;
    const [was, is] = await Promise.all([document.json(), again.json()]);
    if (was.length === is.length && was.every((byte, at) => byte === is[at])) return again;
    again.free();
  } catch (error) {
    faultsOf(error);
  }
  return undefined;
}
