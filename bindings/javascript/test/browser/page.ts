// What a page does with the package: an engine of its own, and one in a worker.
import { Engine, IsmapError } from "ismap";
import { WorkerEngine } from "ismap/client";

declare const WORKER: string;
declare const STATEMENT: string;

async function shown(): Promise<unknown> {
  const about = { asOf: "2026-11-20" };
  const engine = await Engine.create();
  const review = engine.review(STATEMENT, about);
  const workbook = engine.toWorkbook(STATEMENT, "en");
  const back = engine.review(workbook, about);
  let code = "";
  try {
    engine.load("{");
  } catch (error) {
    if (error instanceof IsmapError) code = error.code;
  }
  const reason = [0x97, 0x9d, 0x97, 0x52]; // 理由 in code page 932
  const csv = Uint8Array.from([...new TextEncoder().encode("No,Status,Reason\n9.4.1,excluded,"), ...reason, 0x0a]);
  const cp932 = engine.load(csv, { kind: "statement" }).value().controls[0]?.reason;
  const worker = new Worker(URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" })));
  const remote = await WorkerEngine.create(worker);
  const there = await remote.review(STATEMENT, about);
  const lines: number[] = [];
  for await (const { line } of remote.batch("document_review", [STATEMENT, "{}"], about)) lines.push(line);
  worker.terminate();
  const same = new TextDecoder().decode(there.json()) === new TextDecoder().decode(review.json());
  return { verdict: review.verdict, back: back.verdict, code, cp932, same, lines };
}

const show = (value: unknown) => {
  document.body.appendChild(document.createElement("pre")).textContent = JSON.stringify(value);
};
shown().then(show, (error) => show({ failed: String(error), stack: (error as Error).stack }));
