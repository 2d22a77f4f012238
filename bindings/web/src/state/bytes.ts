const SIGNATURE = [0x50, 0x4b, 3, 4];

/** Whether the bytes are those of a workbook, whose sheets are shown as they stand in it. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes are JSON, as the core tells it from a table. */
export function isJson(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
