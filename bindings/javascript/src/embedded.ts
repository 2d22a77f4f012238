import gzipped from "./wasm.js";

let compiling: Promise<WebAssembly.Module> | undefined;

/** The module that this package carries, compiled once. */
export function embedded(): Promise<WebAssembly.Module> {
  compiling ??= unpacked(gzipped).then(WebAssembly.compile);
  return compiling;
}

async function unpacked(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
