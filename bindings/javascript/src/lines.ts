import type { DocumentSource } from "./asking.js";
import { LoadedDocument } from "./document.js";
import type { Question } from "./interface.js";
import { shown } from "./numbers.js";
import { bytesOf } from "./sources.js";
import { Stats } from "./statistics.js";
import { encoded } from "./text.js";

/** What is on a line: a document, a number or a name for a question about a service, or statistics to be added. */
export type Line = DocumentSource | Stats;

/** One line, or two for a question about a difference. */
export type LineOrPair = Line | readonly [Line, Line];

/** NDJSON, or documents one after the other. */
export type Lines = Uint8Array | ArrayBuffer | string | Iterable<LineOrPair>;

const NEWLINE = 0x0a;
const OF_NUMBERS: readonly Question[] = ["service_status", "service_impact"];

/** The lines as bytes, without their newlines. */
export function linesOf(lines: Lines, question: Question): Iterable<Uint8Array> {
  if (typeof lines === "string") return linesIn(encoded(lines));
  if (ArrayBuffer.isView(lines) || lines instanceof ArrayBuffer) return linesIn(bytesOf(lines, "lines"));
  if (typeof lines !== "object" || lines === null || !(Symbol.iterator in lines))
    throw new TypeError(`lines must be NDJSON or a list of documents, not ${shown(lines)}`);
  return linesOfAll(lines, question);
}

/** The lines that one document, or a pair of them, is. */
export function linesOfOne(one: LineOrPair, question: Question): Uint8Array[] {
  return (Array.isArray(one) ? (one as readonly Line[]) : [one as Line]).map((line) => lineOf(line, question));
}

function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function* linesOfAll(all: Iterable<LineOrPair>, question: Question): Generator<Uint8Array> {
  for (const one of all) yield* linesOfOne(one, question);
}

function lineOf(line: Line, question: Question): Uint8Array {
  if (typeof line === "string" && OF_NUMBERS.includes(question)) return encoded(JSON.stringify(line));
  if (line instanceof LoadedDocument || line instanceof Stats) return line.json();
  const json = bytesOf(line, "lines");
  if (!json.includes(NEWLINE)) return json;
  // Between the parts of a document a carriage return is white space too, and in a text both are faults.
  return json.map((byte) => (byte === NEWLINE ? 0x0d : byte));
}
