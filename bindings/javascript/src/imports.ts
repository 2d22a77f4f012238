import type { Callbacks } from "./callbacks.js";
import { decoded932 } from "./code_page_932.js";
import type { Memory } from "./memory.js";
import { systemOf } from "./system.js";
import { encoded } from "./text.js";

/** What the functions that the module is given work with. */
export interface Host {
  readonly memory: Memory;
  readonly callbacks: Callbacks;
}

/** What the module imports, by module and name. */
export function importsFor(host: Host): WebAssembly.Imports {
  return { ismap: functionsOf(host), ...systemOf(host) };
}

function functionsOf(host: Host): WebAssembly.ModuleImports {
  return {
    decode_932(from: number, size: number, to: number): number {
      const text = decoded932(host.memory.bytes.subarray(from >>> 0, (from >>> 0) + (size >>> 0)));
      return typeof text === "number" ? -1 - text : put(host.memory, to, encoded(text));
    },
    shortest: (value: number, to: number): number => put(host.memory, to, encoded(value.toExponential())),
    read: (user: number, buffer: number, size: number): bigint =>
      BigInt(host.callbacks.run(user, (callback) => callback.read?.(buffer >>> 0, size >>> 0) ?? -1, -1)),
    put: (user: number, item: number): number =>
      host.callbacks.run(user, (callback) => (callback.put?.(item >>> 0) ? 0 : 1), 1),
    log: (user: number, error: number): void =>
      host.callbacks.run(user, (callback) => callback.log?.(error >>> 0), undefined),
  };
}

function put(memory: Memory, to: number, bytes: Uint8Array): number {
  memory.bytes.set(bytes, to >>> 0);
  return bytes.length;
}
