import type { Engine } from "ismap";

/** The size of the memory of the module that an engine works in. */
export function sizeOf(by: Engine): number {
  return (by as unknown as { native: { exports: { memory: WebAssembly.Memory } } }).native.exports.memory.buffer
    .byteLength;
}
