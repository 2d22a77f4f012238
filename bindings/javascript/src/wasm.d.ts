/** ismap.wasm, compressed with Zstandard, in base64. The build writes it. */
declare const packed: string;
export default packed;
