import { Answer } from "./answer.js";
import type { BatchItem } from "./batch_run.js";
import { LoadedDocument } from "./document.js";
import { type Endpoint, listen } from "./endpoint.js";
import { Engine } from "./engine.js";
import { IsmapError } from "./errors.js";
import { Engine as CarriedEngine } from "./index.js";
import {
  type CreateRequest,
  type Failed,
  type Held,
  type Logged,
  type Request,
  type SentItem,
  isHeld,
  replaced,
} from "./protocol.js";
import type { SentAnswer } from "./remote_answer.js";
import { Stats } from "./statistics.js";

/** Items are sent together while they come fast. */
const MOST_ITEMS = 64;
const PATIENCE = 50;

type Items = Iterator<BatchItem, void>;

/** Answers what a WorkerEngine asks for through the endpoint. */
export function serve(endpoint: Endpoint): void {
  const held = new Map<number, unknown>();
  let last = 0;

  const hold = (value: unknown, kind: Held["kind"], data?: unknown): Held => {
    held.set(++last, value);
    return { ismapHeld: last, kind, data };
  };

  const create = async ({ log, ...options }: CreateRequest): Promise<unknown> => {
    const tell = (error: IsmapError) => endpoint.postMessage({ log: log!, error: error.toJSON() } satisfies Logged, []);
    const given = options as Parameters<typeof CarriedEngine.create>[0];
    return CarriedEngine.create({ ...given, ...(log !== undefined && { log: tell }) });
  };

  const answerTo = async ({ on, member, arguments: given }: Request): Promise<unknown> => {
    if (on === 0) return create(given![0] as CreateRequest);
    const target = held.get(on);
    if (target === undefined) throw new Error("this was freed");
    if (member === "free") return end(on, target);
    if (isItems(target)) return nextOf(target);
    const path = member.split(".");
    const owner = path.slice(0, -1).reduce<unknown>(memberOf, target);
    const found = memberOf(owner, path.at(-1)!);
    if (given === undefined) return found;
    const inPlace = given.map((argument) =>
      replaced(argument, (part) => (isHeld(part) ? held.get(part.ismapHeld) : part)),
    );
    return (found as (...all: unknown[]) => unknown).apply(owner, inPlace);
  };

  const end = (on: number, target: unknown): void => {
    held.delete(on);
    if (isItems(target)) target.return?.();
    else (target as { free?: () => void }).free?.();
  };

  const sent = (value: unknown): unknown => {
    if (value instanceof Engine) return hold(value, "engine");
    if (value instanceof LoadedDocument) return hold(value, "document");
    if (value instanceof Answer)
      return hold(value, "answer", { facts: value.facts(), json: value.json() } satisfies SentAnswer);
    if (value instanceof Stats) return hold(value, "stats");
    return isItems(value) ? hold(value, "batch") : value;
  };

  listen(endpoint, async (message) => {
    const { id, ...request } = message as Request;
    try {
      const value = sent(await answerTo({ id, ...request }));
      endpoint.postMessage({ id, value }, value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : []);
    } catch (error) {
      endpoint.postMessage({ id, error: failed(error) }, []);
    }
  });
}

function memberOf(owner: unknown, name: string): unknown {
  return (owner as Record<string, unknown>)[name];
}

function isItems(value: unknown): value is Items {
  return typeof value === "object" && value !== null && "next" in value;
}

/** Some items, and whether they were the last. */
function nextOf(items: Items): { items: SentItem[]; done: boolean } {
  const until = Date.now() + PATIENCE;
  const taken: SentItem[] = [];
  do {
    const next = items.next();
    if (next.done === true) return { items: taken, done: true };
    taken.push(sentItem(next.value));
  } while (taken.length < MOST_ITEMS && Date.now() < until);
  return { items: taken, done: false };
}

function sentItem({ line, inputEnd, answer, error }: BatchItem): SentItem {
  if (answer === undefined) return { line, inputEnd, error: failed(error) };
  return { line, inputEnd, facts: { ...answer }, json: answer.json(), text: answer.text() };
}

/** What can be sent in place of an error. */
function failed(error: unknown): Failed | unknown {
  return error instanceof IsmapError ? { ismapFailed: error.toJSON() } : error;
}
