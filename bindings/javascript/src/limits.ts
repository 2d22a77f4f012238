import { structs } from "./interface.js";
import { size } from "./numbers.js";
import type { Scope } from "./scope.js";
import { optionalText, textOf } from "./words.js";

/** What a document may cost to read; what is left out or 0 is the default. Passing one is an IsmapError, "limit". */
export interface Limits {
  /** Bytes of the whole document: 64 MiB, of a register 256 MiB, of an agenda 512 KiB. */
  maxBytes?: number;
  /** Objects and lists inside each other: 64. */
  maxDepth?: number;
  /** Items of one list: 200,000, of a register 500,000. */
  maxItems?: number;
  /** Bytes of one text: 1 MiB. */
  maxText?: number;
  /** Items of all lists: 2,000,000, of a register 6,000,000. */
  maxAllItems?: number;
  /** Of the lists that are shorter than `maxItems`, by the names of docs/limits.md: `{ history: 20_000 }`. */
  listLimits?: Readonly<Record<string, number>>;
}

/** Columns of a table by letter or header: `{ "番号": "A", "個別管理策": "F" }`. */
export type Columns = Readonly<Record<string, string>>;

/** How a document is read. */
export interface ReadOptions {
  limits?: Limits;
  /** Of a table: its columns, where the headers do not tell. */
  columns?: Columns;
  /** Of the file: answers about documents that all have one say what they rest on. */
  name?: string;
}

/** The struct of how a document is read. */
export function loadOptions(scope: Scope, { limits = {}, columns, name }: ReadOptions): number {
  return scope.options(structs.load_options, {
    max_bytes: size(limits.maxBytes ?? 0, "maxBytes"),
    max_depth: size(limits.maxDepth ?? 0, "maxDepth"),
    max_items: size(limits.maxItems ?? 0, "maxItems"),
    max_text: size(limits.maxText ?? 0, "maxText"),
    max_all_items: size(limits.maxAllItems ?? 0, "maxAllItems"),
    list_limits: Object.entries(limits.listLimits ?? {})
      .map(limitText)
      .join(","),
    columns: columnsText(columns),
    name: optionalText(name, "name"),
  });
}

/** The columns as the library takes them; undefined for none. */
export function columnsText(columns: Columns | undefined): string | undefined {
  return (
    columns &&
    Object.entries(columns)
      .map(([name, column]) => `${name}=${textOf(column, "columns")}`)
      .join(",")
  );
}

function limitText([list, most]: [string, number]): string {
  if (/[,=]/.test(list)) throw new TypeError(`listLimits: ${JSON.stringify(list)} is no name of a list`);
  return `${list}=${size(most, `listLimits.${list}`)}`;
}
