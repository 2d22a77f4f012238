/** What the module allocates with, and its memory. */
export interface Allocator {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(pointer: number): void;
}

/** The memory of the module. Its views are made anew once it has grown. */
export class Memory {
  readonly #memory: Allocator["memory"];
  #bytes: Uint8Array;
  #view: DataView;

  constructor(memory: Allocator["memory"]) {
    this.#memory = memory;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  /** All of it, until the next call of the module. */
  get bytes(): Uint8Array {
    this.#renew();
    return this.#bytes;
  }

  /** All of it, until the next call of the module. */
  get view(): DataView {
    this.#renew();
    return this.#view;
  }

  /** The bytes that a text struct at `pointer` points at, not copied; undefined if it is absent. */
  lent(pointer: number): Uint8Array | undefined {
    const data = this.view.getUint32(pointer, true);
    const size = this.view.getUint32(pointer + 4, true);
    return data === 0 ? undefined : this.bytes.subarray(data, data + size);
  }

  #renew(): void {
    if (this.#bytes.buffer === this.#memory.buffer) return;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#view = new DataView(this.#memory.buffer);
  }
}
