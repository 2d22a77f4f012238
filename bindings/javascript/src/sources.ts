import { shown } from "./numbers.js";
import { decoded, encoded } from "./text.js";

/** A document: its bytes (JSON, a CSV or a workbook), JSON or a CSV as text, or a JSON object. */
export type Source = Uint8Array | ArrayBuffer | string | object;

/** A workbook or a CSV as bytes, a CSV as text, or the tables that readWorkbook gives. */
export type Table = Source;

/** What the bytes of a document are. */
export type Recognised = "json" | "table" | "workbook";

const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];
const LOOKED_AT = 4096;
const LONGEST_PATH = 4096;

/** The bytes of a document; an object becomes JSON. */
export function bytesOf(source: unknown, name: string): Uint8Array {
  if (typeof source === "string") return encoded(withoutPath(source, name));
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (typeof source !== "object" || source === null || isOpaque(source))
    throw new TypeError(`${name} must be bytes (Uint8Array), text or a JSON object, not ${shown(source)}`);
  return encoded(JSON.stringify(source));
}

/** What the bytes are: by the signature of a workbook, or by the first character that is no white space. */
export function recognised(bytes: Uint8Array): Recognised {
  if (isWorkbook(bytes)) return "workbook";
  const first = beginning(bytes).trimStart().charAt(0);
  return first === "{" || first === "[" || first === "" ? "json" : "table";
}

/** Whether the bytes are those of a workbook: an archive, or the format of old or encrypted workbooks. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** The start of the text, whatever its encoding; `trimStart` takes a byte order mark for white space. */
function beginning(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le").decode(start);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be").decode(start);
  return decoded(start);
}

/** Such objects have no JSON of their own. */
function isOpaque(source: object): boolean {
  return source instanceof Promise || source instanceof Map || (typeof Blob !== "undefined" && source instanceof Blob);
}

/** Text that can only be meant as the path of a file is refused, not read as a CSV. */
function withoutPath(text: string, name: string): string {
  const mayBe = text.length <= LONGEST_PATH && !/[\n\r\0]|^\s*[{[]/.test(text);
  if (mayBe && /\.(json|ndjson|jsonl|csv|tsv|xlsx)$/i.test(text))
    throw new TypeError(
      `${name}: ${shown(text)} looks like the path of a file: give the bytes that are in it / ファイルのパスのようです。ファイルの中身を指定してください。`,
    );
  return text;
}
