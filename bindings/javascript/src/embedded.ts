import { wasmBytes } from "./wasm_bytes.js";

let compiling: Promise<WebAssembly.Module> | undefined;

/** The module that this package carries, compiled once. */
export function embedded(): Promise<WebAssembly.Module> {
  compiling ??= Promise.resolve().then(() => WebAssembly.compile(wasmBytes()));
  return compiling;
}
