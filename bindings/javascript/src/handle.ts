/// <reference lib="esnext.disposable" preserve="true" />
import type { Log } from "./log.js";
import type { Native } from "./native.js";

type Free = "ismap_engine_free" | "ismap_document_free" | "ismap_answer_free";

/** What the library made. It is freed by free(), at the end of a `using` block, or when nothing refers to it. */
export abstract class Handle {
  /** @internal */
  readonly native: Native;
  /** What the library may call as long as this is in use. @internal */
  readonly keeps: Log | undefined;
  readonly #free: () => void;
  #pointer: number;

  /** @internal */
  constructor(native: Native, pointer: number, free: Free, keeps?: Log) {
    this.native = native;
    this.keeps = keeps;
    this.#pointer = pointer;
    this.#free = () => native.exports[free](pointer);
    native.forgotten.register(this, this.#free, this);
  }

  /** @internal */
  get pointer(): number {
    if (this.#pointer === 0) throw new Error(`this ${this.constructor.name} was freed`);
    return this.#pointer;
  }

  /** Whether it was freed. */
  get freed(): boolean {
    return this.#pointer === 0;
  }

  /** Frees it. A second time does nothing. */
  free(): void {
    if (this.#pointer === 0) return;
    this.#pointer = 0;
    this.native.forgotten.unregister(this);
    this.#free();
  }

  /** The same, for `using`. */
  [Symbol.dispose](): void {
    this.free();
  }
}
