import { Callbacks } from "./callbacks.js";
import type { IsmapError } from "./errors.js";
import { errorAt } from "./error_reader.js";
import { importsFor } from "./imports.js";
import { type Functions, type Lenders, VERSION_NUMBER, outs } from "./interface.js";
import { type Allocator, Memory } from "./memory.js";
import { Scope } from "./scope.js";
import { decoded } from "./text.js";
import type { WasmModule } from "./wasm_source.js";

/** What the module exports. */
interface Exports extends Functions, Lenders, Allocator {
  _initialize(): void;
  ismap_workbook_read(bytes: number, size: number, tables: number, length: number, error: number): number;
  ismap_workbook_write(tables: number, size: number, bytes: number, length: number, error: number): number;
  ismap_workbook_free(memory: number): void;
  ismap_js_read(): number;
  ismap_js_put(): number;
  ismap_js_log(): number;
}

type Outs = typeof outs;
type Rest<A, Count extends 1 | 2> = Count extends 1
  ? A extends [...infer I, number]
    ? I
    : never
  : A extends [...infer I, number, number]
    ? I
    : never;
type Inputs<N extends keyof Outs> = Rest<Parameters<Functions[N]>, Outs[N] extends "nothing" ? 1 : 2>;
type Given = { nothing: undefined; text: Uint8Array; pointer: number; size: number; i32: number; u64: bigint };
type About<N extends keyof Lenders> = Parameters<Lenders[N]> extends [number, ...infer I] ? I : never;
type Call = (...inputs: unknown[]) => number;

/** An instance of the module, and how its functions are called. */
export class Native {
  readonly exports: Exports;
  readonly memory: Memory;
  readonly callbacks: Callbacks;
  /** Frees what nothing refers to any more. */
  readonly forgotten = new FinalizationRegistry<() => void>((free) => free());
  /** Names of values that were asked for. */
  readonly names = new Map<number, string | undefined>();
  readonly #result: number;

  private constructor(exports: Exports, memory: Memory, callbacks: Callbacks) {
    this.exports = exports;
    this.memory = memory;
    this.callbacks = callbacks;
    this.#result = exports.malloc(8);
  }

  static async start(module: WasmModule): Promise<Native> {
    const host = { memory: undefined as unknown as Memory, callbacks: new Callbacks() };
    const instance = await WebAssembly.instantiate(module, importsFor(host));
    const exports = instance.exports as unknown as Exports;
    host.memory = new Memory(exports.memory);
    exports._initialize();
    const found = exports.ismap_version_number();
    if (found < VERSION_NUMBER)
      throw new Error(`ismap: the module is too old: ${found}, and ${VERSION_NUMBER} is needed`);
    return new Native(exports, host.memory, host.callbacks);
  }

  /** What `work` gives, with arguments that are freed afterwards. */
  scoped<T>(work: (scope: Scope) => T): T {
    const scope = new Scope(this.exports, this.memory);
    try {
      return work(scope);
    } finally {
      scope.end();
    }
  }

  /** What a function gives that can fail, without its parameters `out` and `error`. Throws IsmapError if it fails. */
  call<N extends keyof Outs>(name: N, ...inputs: Inputs<N>): Given[Outs[N]] {
    const kind = outs[name];
    const places = this.exports.malloc(16) >>> 0;
    try {
      const pointers = kind === "nothing" ? [places + 8] : [places, places + 8];
      const status = (this.exports[name] as Call)(...inputs, ...pointers);
      const failure = status === 0 ? undefined : this.#failure(this.memory.view.getUint32(places + 8, true));
      this.callbacks.rethrow();
      if (failure !== undefined) throw failure;
      return this.#given(kind, places) as Given[Outs[N]];
    } finally {
      this.exports.free(places);
    }
  }

  /** A copy of the text that a function lends; undefined if it is absent. */
  bytes<N extends keyof Lenders>(name: N, ...about: About<N>): Uint8Array | undefined {
    (this.exports[name] as Call)(this.#result, ...about);
    return this.memory.lent(this.#result)?.slice();
  }

  /** The text that a function lends; undefined if it is absent. */
  textIfAny<N extends keyof Lenders>(name: N, ...about: About<N>): string | undefined {
    (this.exports[name] as Call)(this.#result, ...about);
    const lent = this.memory.lent(this.#result);
    return lent === undefined ? undefined : decoded(lent);
  }

  /** The same; "" if it is absent. */
  text<N extends keyof Lenders>(name: N, ...about: About<N>): string {
    return this.textIfAny(name, ...about) ?? "";
  }

  /** What `at` gives for each index below `count`. */
  list<T>(count: number, at: (index: number) => T): T[] {
    return Array.from({ length: count >>> 0 }, (_, index) => at(index));
  }

  #failure(error: number): IsmapError {
    try {
      return errorAt(this, error);
    } finally {
      this.exports.ismap_error_free(error);
    }
  }

  #given(kind: Outs[keyof Outs], at: number): unknown {
    const { view } = this.memory;
    switch (kind) {
      case "nothing":
        return undefined;
      case "i32":
        return view.getInt32(at, true);
      case "u64":
        return view.getBigUint64(at, true);
      case "text":
        return this.#taken(view.getUint32(at, true));
      default:
        return view.getUint32(at, true);
    }
  }

  #taken(text: number): Uint8Array {
    const copy = this.bytes("ismap_text_str", text) ?? new Uint8Array();
    this.exports.ismap_text_free(text);
    return copy;
  }
}
