import type { RemoteAnswer, RemoteDocument, WorkerEngine } from "ismap/client";
import { engine } from "../core/engine.js";
import { type Paper, baseName, isEdited } from "./paper.js";
import { isJson } from "./bytes.js";

/** A document as JSON: the file itself if it is JSON that nobody changed, so that its digest is that of the file. */
export async function jsonOf(paper: Paper): Promise<Uint8Array> {
  return isJson(paper.bytes) && !isEdited(paper) ? paper.bytes : paper.document!.json("indented");
}

/** A document to ask about: its JSON, and the name of the file in which it is saved. */
export interface Filed {
  name: string;
  json: Uint8Array;
}

/** A paper as it would be filed. */
export async function filed(paper: Paper): Promise<Filed> {
  return { name: `${baseName(paper)}.json`, json: await jsonOf(paper) };
}

/**
 * An answer as JSON with the digests of the documents in JSON that it rests on: what `ismap verify` checks. The question
 * is asked again about those documents, for what the page asks about are its sheets.
 */
export async function receipt(
  documents: readonly Filed[],
  ask: (core: WorkerEngine, ...loaded: RemoteDocument[]) => Promise<RemoteAnswer>,
): Promise<Uint8Array> {
  const core = await engine;
  const loaded = await Promise.all(
    documents.map(({ name, json }) => core.load(json, { name, as: "json" }) as Promise<RemoteDocument>),
  );
  const answer = await ask(core, ...loaded);
  try {
    return answer.json();
  } finally {
    for (const handle of [answer, ...loaded]) handle.free();
  }
}
