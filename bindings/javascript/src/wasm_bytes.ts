import { decompress } from "fzstd";
import packed from "./wasm.js";

/** Bytes in a buffer of their own, for every version of TypeScript. */
export type OwnBytes = ReturnType<typeof Uint8Array.of>;

/** The module that this package carries, ismap.wasm, unpacked: for `ismap/core`, or to be kept as a file. */
export function wasmBytes(): OwnBytes {
  return decompress(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))) as OwnBytes;
}
