/** ismap.wasm, compressed with gzip, in base64. The build writes it. */
declare const gzipped: string;
export default gzipped;
