import type { Callback } from "./callbacks.js";
import type { Memory } from "./memory.js";

const NEWLINE = Uint8Array.of(0x0a);

/** Gives the library bytes as it asks for them. */
export class Feed implements Callback {
  readonly #memory: Memory;
  readonly #parts: Iterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(memory: Memory, parts: Iterable<Uint8Array>) {
    this.#memory = memory;
    this.#parts = parts[Symbol.iterator]();
  }

  /** Puts up to `size` bytes and says how many; 0 at the end. */
  read(buffer: number, size: number): number {
    while (this.#rest.length === 0) {
      const next = this.#parts.next();
      if (next.done === true) return 0;
      this.#rest = next.value;
    }
    const part = this.#rest.subarray(0, size);
    this.#memory.bytes.set(part, buffer);
    this.#rest = this.#rest.subarray(part.length);
    return part.length;
  }
}

/** The lines with their newlines. */
export function* ended(lines: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const line of lines) {
    yield line;
    yield NEWLINE;
  }
}

/** So many empty lines, in parts. */
export function* emptyLines(count: number): Generator<Uint8Array> {
  const part = new Uint8Array(Math.min(count, 1 << 16)).fill(NEWLINE[0]!);
  for (let rest = count; rest > 0; rest -= part.length) yield part.subarray(0, rest);
}
