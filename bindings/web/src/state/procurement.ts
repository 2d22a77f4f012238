import { computed, effect, signal } from "@preact/signals";
import type { IsoDate } from "ismap";
import type { RemoteDocument, WorkerEngine } from "ismap/client";
import { asking } from "./asking.js";
import { paperIn, registerDocument } from "./bench.js";
import { asOf } from "./day.js";
import { view } from "./view.js";

/** The file in which the procurement is saved. */
export const PROCUREMENT_FILE = "procurement.json";

/** A part of a document that somebody fills in: what is not stated is undefined. */
export type Draft = Record<string, unknown>;

/** A procurement about which nothing is stated but its day. */
function blank(): Draft {
  return { format: "ismap-procurement/1", on: asOf.peek(), security_requirements: [] };
}

/** The procurement that is asked about. */
export const procurement = signal<Draft>(blank());

/** The last day of the contract, for the paper. */
export const contractUntil = signal<IsoDate | undefined>(undefined);

const dropped = computed(() => paperIn("procurement")?.document);
export const checklist = computed(() => paperIn("checklist")?.bytes);

/** A procurement that is dropped fills the form. */
effect(() => {
  void dropped.value?.value().then((value) => (procurement.value = value as unknown as Draft));
});

/** Begins anew. */
export function startOver(): void {
  procurement.value = blank();
}

/** The procurement with what the checklist says, as a document. */
export async function whole(core: WorkerEngine, draft: Draft, filled: Uint8Array | undefined): Promise<RemoteDocument> {
  const document = (await core.load(draft, { name: PROCUREMENT_FILE })) as RemoteDocument;
  if (filled === undefined) return document;
  const both = (await core.withChecklist(document, filled)) as RemoteDocument;
  document.free();
  return both;
}

/** Whether it may be bought, on which ground, and what is owed. */
export const decision = asking(() => {
  const [draft, filled, about] = [
    procurement.value,
    checklist.value,
    { asOf: asOf.value, register: registerDocument.value },
  ];
  if (view.value !== "procure" || !isBegun(draft)) return undefined;
  return async (core) => {
    const document = await whole(core, draft, filled);
    try {
      return await core.decide(document, about);
    } finally {
      document.free();
    }
  };
});

/** A form in which nothing was stated yet is not asked about. */
export function isBegun(draft: Draft): boolean {
  return ["buyer", "service", "information"].some((member) => draft[member] !== undefined);
}
