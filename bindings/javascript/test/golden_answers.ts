// The answers to golden cases, in Node.js and in a page alike.
import { type Answer, Engine } from "ismap";

/** A case as the program ismap_golden_answers writes it; the documents are JSON. */
export interface GoldenCase {
  name: string;
  question: string;
  policy: string;
  document: string;
  register?: string;
  as_of: string;
}

function ask(engine: Engine, { question, document, register, as_of: asOf }: GoldenCase): Answer {
  if (question === "document_review") return engine.review(document, { asOf, register });
  if (question === "register_status") return engine.status(document, { asOf });
  if (question === "procurement_decide") return engine.decide(document, { asOf, register });
  if (question === "assessor_review") return engine.reviewAssessor(document, { asOf });
  throw new Error(`no case asks ${question}`);
}

const engines = new Map<string, Promise<Engine>>();

function engineWith(policy: string): Promise<Engine> {
  const made = engines.get(policy) ?? Engine.create({ policy });
  engines.set(policy, made);
  return made;
}

/** The answer to each case: as JSON, and as text in Japanese and in English. */
export async function answersTo(cases: GoldenCase[]): Promise<string[][]> {
  const all: string[][] = [];
  for (const one of cases) {
    using answer = ask(await engineWith(one.policy), one);
    all.push([
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.json()),
      answer.text("ja"),
      answer.text("en"),
    ]);
  }
  return all;
}
