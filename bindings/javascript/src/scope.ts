import { IsmapError } from "./errors.js";
import type { Kind, Struct } from "./interface.js";
import type { Allocator, Memory } from "./memory.js";
import { encoded } from "./text.js";

type ValueOf<K extends Kind> = K extends "str" ? string | Uint8Array : K extends "i64" | "u64" ? bigint : number;

/** The members of a struct; those that are left out are 0, or absent. */
export type Values<S extends Struct> = {
  [M in Exclude<keyof S["members"], "struct_size">]?: ValueOf<S["members"][M][1]> | undefined;
};

/** Arguments in the memory of the module, as long as a call needs them. */
export class Scope {
  readonly #allocator: Allocator;
  readonly #memory: Memory;
  readonly #blocks: number[] = [];

  constructor(allocator: Allocator, memory: Memory) {
    this.#allocator = allocator;
    this.#memory = memory;
  }

  /** A block of zeros. */
  block(size: number): number {
    const pointer = this.#allocator.malloc(size) >>> 0;
    if (pointer === 0) throw IsmapError.ofMemory();
    this.#blocks.push(pointer);
    this.#memory.bytes.fill(0, pointer, pointer + size);
    return pointer;
  }

  /** A struct for a text; absent for undefined. */
  text(value: string | Uint8Array | undefined): number {
    const pointer = this.block(8);
    this.#writeText(pointer, value);
    return pointer;
  }

  /** A pointer to a number; 0, which is NULL, for undefined. */
  int32(value: number | undefined): number {
    if (value === undefined) return 0;
    const pointer = this.block(4);
    this.#memory.view.setInt32(pointer, value, true);
    return pointer;
  }

  /** A struct that starts with its own size. */
  options<S extends Struct>(struct: S, values: Values<S>): number {
    const pointer = this.block(struct.size);
    this.#memory.view.setUint32(pointer, struct.size, true);
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) this.#write(pointer, struct.members[name]!, value as ValueOf<Kind>);
    }
    return pointer;
  }

  /** Frees all of it. */
  end(): void {
    for (const block of this.#blocks.splice(0)) this.#allocator.free(block);
  }

  #write(struct: number, [offset, kind]: readonly [number, Kind], value: ValueOf<Kind>): void {
    const at = struct + offset;
    if (kind === "str") this.#writeText(at, value as string | Uint8Array);
    else if (kind === "i64" || kind === "u64")
      this.#memory.view.setBigUint64(at, BigInt.asUintN(64, value as bigint), true);
    else this.#memory.view.setUint32(at, value as number, true);
  }

  #writeText(pointer: number, value: string | Uint8Array | undefined): void {
    if (value === undefined) return;
    const data = typeof value === "string" ? encoded(value) : value;
    const copy = this.#allocator.malloc(Math.max(data.length, 1)) >>> 0;
    if (copy === 0) throw IsmapError.ofMemory();
    this.#blocks.push(copy);
    this.#memory.bytes.set(data, copy);
    this.#memory.view.setUint32(pointer, copy, true);
    this.#memory.view.setUint32(pointer + 4, data.length, true);
  }
}
