/** A WebAssembly.Module, in programs whose types know of it. */
export type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

/** The module of this package, ismap.wasm: its bytes, or compiled. */
export type WasmSource = Uint8Array | ArrayBuffer | WasmModule;

/** The compiled module. */
export async function compiled(source: WasmSource): Promise<WasmModule> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source as BufferSource);
  throw new TypeError("wasm must be the bytes of ismap.wasm, or a WebAssembly.Module");
}
