// Many reviews, in Node.js and in a page alike. A tenth of the answers is forgotten, not freed.
import { Engine } from "ismap";

import { sizeOf } from "./module_memory.js";

/** JSON of what is reviewed in turn, and of the register. */
export interface Given {
  sources: string[];
  register: string;
}

/** Reviews that often. `tell` is told the size of the module's memory after each tenth. */
export async function soak(
  { sources, register }: Given,
  reviews: number,
  tell: (done: number, size: number) => void,
): Promise<void> {
  const engine = await Engine.create();
  const about = { asOf: "2026-11-20", register: engine.load(register) };
  const bytes = sources.map((source) => new TextEncoder().encode(source));
  const every = Math.floor(reviews / 10);
  for (let done = 1; done <= reviews; ++done) {
    const answer = engine.review(bytes[done % bytes.length]!, about);
    if (answer.json().length === 0 || answer.diagnostics.length === 0) throw new Error("an answer is empty");
    if (done % 10 !== 0) answer.free();
    if (done % 1000 !== 0 && done % every !== 0) continue;
    gc!();
    await new Promise((resolve) => setTimeout(resolve));
    if (done % every === 0) tell(done, sizeOf(engine));
  }
}
