import type { DocumentKind } from "ismap";
import type { RemoteDocument } from "ismap/client";
import { engine } from "../core/engine.js";
import { isJson } from "./bytes.js";
import { asOf } from "./day.js";
import type { Sheet, Sheets } from "./sheets.js";

/**
 * The rows of a CSV as the core read them; undefined of another file. The core gives them with its remarks on a review,
 * in columns behind those of the file, which are cut off here.
 */
export async function rowsOfCsv(
  bytes: Uint8Array,
  document: RemoteDocument,
  kind: DocumentKind,
): Promise<Sheets | undefined> {
  if (isJson(bytes) || (kind !== "statement" && kind !== "dossier")) return undefined;
  const review = await (await engine).review(document, { asOf: asOf.peek() });
  const { tables } = JSON.parse(new TextDecoder().decode(await review.render("tables"))) as { tables: Sheet[] };
  review.free();
  const [first, list] = tables;
  if (first === undefined || list === undefined) return undefined;
  const sign = list.name?.split(" ")[0] ?? "";
  const columns = first.rows
    .map((row) => row.findIndex((cell) => typeof cell === "string" && cell.startsWith(sign)))
    .filter((at) => at > 0);
  const end = Math.min(...columns, Infinity);
  return [{ ...(first.name && { name: first.name }), rows: first.rows.map((row) => row.slice(0, end)) }];
}
