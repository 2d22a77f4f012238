import { type ErrorData, IsmapError, type Label } from "./errors.js";
import { Status } from "./interface.js";
import type { Native } from "./native.js";
import { type Table, bytesOf, isWorkbook } from "./sources.js";
import { decoded } from "./text.js";

/** A cell: a day is the text "2026-06-30". */
export type Cell = string | number | boolean | null;

/** The sheets of a workbook, hidden ones too. */
export interface Tables {
  tables: { name?: string; rows: Cell[][] }[];
}

/** A fault as the library for workbooks tells it. */
interface Fault {
  fault: string;
  message: Label;
  pointer?: string;
  cell?: string;
  offset?: number;
  line?: number;
  column?: number;
  hints?: string[];
  more?: Fault[];
}

/** A CSV, or the tables of a workbook as JSON. */
export function tableBytes(native: Native, table: Table, name: string): Uint8Array {
  const bytes = bytesOf(table, name);
  return isWorkbook(bytes) ? tablesOf(native, bytes) : bytes;
}

/** The tables of a workbook as JSON. */
export function tablesOf(native: Native, workbook: Uint8Array): Uint8Array {
  return exchanged(native, "ismap_workbook_read", workbook);
}

/** The workbook of tables in JSON. */
export function workbookOf(native: Native, tables: Uint8Array): Uint8Array {
  return exchanged(native, "ismap_workbook_write", tables);
}

function exchanged(
  native: Native,
  name: "ismap_workbook_read" | "ismap_workbook_write",
  given: Uint8Array,
): Uint8Array {
  const { exports, memory } = native;
  return native.scoped((scope) => {
    const text = scope.text(given);
    const places = scope.block(12);
    const data = memory.view.getUint32(text, true);
    const status = exports[name](data, given.length, places, places + 4, places + 8);
    const [out, length, error] = [0, 4, 8].map((offset) => memory.view.getUint32(places + offset, true)) as [
      number,
      number,
      number,
    ];
    try {
      if (status !== 0) throw failure(status, error === 0 ? undefined : textAt(memory.bytes, error));
      return memory.bytes.slice(out, out + length);
    } finally {
      exports.ismap_workbook_free(out);
      exports.ismap_workbook_free(error);
    }
  });
}

/** The text up to the NUL that ends it. */
function textAt(bytes: Uint8Array, start: number): string {
  return decoded(bytes.subarray(start, bytes.indexOf(0, start)));
}

function failure(status: number, json: string | undefined): IsmapError {
  if (json === undefined) return IsmapError.ofMemory();
  const { error } = JSON.parse(json) as { error: Fault };
  const others = error.more ?? [];
  const told = others.filter((other) => other.fault !== "more");
  return new IsmapError({
    ...dataOf(error, status),
    others: told.map((other) => dataOf(other)),
    hasMore: told.length < others.length,
  });
}

function dataOf(fault: Fault, known?: number): ErrorData {
  const code = (fault.fault in Status ? fault.fault : "internal") as Status;
  const { cell, message, pointer = "", offset = 0, line = 0, column = 0, hints = [] } = fault;
  const summaries = cell === undefined ? message : { ja: `${cell}：${message.ja}`, en: `${cell}: ${message.en}` };
  const place = { pointer, cell, offset, line, column };
  return {
    status: known ?? Status[code],
    code,
    messages: message,
    summaries,
    ...place,
    hints,
    others: [],
    hasMore: false,
  };
}
