// What loading a dossier, reviewing it and writing the review as JSON takes, in Node.js and in a page alike.
import { Engine } from "ismap";

let engine: Engine;
let bytes: Uint8Array;

/** The JSON of the dossier, which is kept as bytes. */
export async function prepare(dossier: string): Promise<void> {
  engine = await Engine.create();
  bytes = new TextEncoder().encode(dossier);
}

/** The milliseconds of one, on average of so many. */
export function time(calls: number): number {
  const start = performance.now();
  for (let done = 0; done < calls; ++done) {
    using answer = engine.review(bytes, { asOf: "2026-11-20" });
    if (answer.json().length === 0) throw new Error("an answer is empty");
  }
  return (performance.now() - start) / calls;
}
