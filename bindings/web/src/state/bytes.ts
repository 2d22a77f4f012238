/** Whether the bytes are JSON, as the core tells it from a table. */
export function isJson(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
