import type { Host } from "./imports.js";

/** WASI: there is no such file. */
const EBADF = 8;

/** What a system would give the module: a clock, chance, and neither files nor an environment. */
export function systemOf(host: Pick<Host, "memory">): WebAssembly.Imports {
  const noFile = () => EBADF;
  return {
    env: {
      emscripten_notify_memory_growth: () => undefined,
      getentropy(buffer: number, size: number): number {
        fillByChance(host.memory.bytes.subarray(buffer >>> 0, (buffer >>> 0) + (size >>> 0)));
        return 0;
      },
    },
    wasi_snapshot_preview1: {
      clock_time_get(_clock: number, _precision: bigint, to: number): number {
        host.memory.view.setBigUint64(to >>> 0, BigInt(Date.now()) * 1_000_000n, true);
        return 0;
      },
      environ_sizes_get(count: number, size: number): number {
        host.memory.view.setUint32(count >>> 0, 0, true);
        host.memory.view.setUint32(size >>> 0, 0, true);
        return 0;
      },
      environ_get: () => 0,
      fd_close: noFile,
      fd_read: noFile,
      fd_write: noFile,
      fd_seek: noFile,
      proc_exit(status: number): never {
        throw new Error(`ismap: the module ended with ${status}, which is a defect of it`);
      },
    },
  };
}

/** For the hashes of tables, which keep no secret: Node.js 18 has no global `crypto`. */
function fillByChance(bytes: Uint8Array): void {
  if (typeof crypto === "undefined") bytes.forEach((_, at) => (bytes[at] = Math.random() * 256));
  else crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
}
