// What a client and a worker say to each other. The client asks for a member of something that the worker holds, and
// each request has a reply; what stays in the worker is sent as a number.
import type { ErrorData } from "./errors.js";
import type { Facts } from "./facts.js";

/** Asks for a member, which is called if there are arguments. */
export interface Request {
  id: number;
  /** What the worker holds; 0 is the worker itself. */
  on: number;
  /** "review", or "library.rules". */
  member: string;
  arguments?: unknown[];
}

/** The answer to a request. */
export type Reply = { id: number; value: unknown } | { id: number; error: unknown };

/** An error for the function `log` of an engine. */
export interface Logged {
  log: number;
  error: ErrorData;
}

/** What the worker holds, in place of it, with the data that is sent along. */
export interface Held {
  ismapHeld: number;
  kind: "engine" | "document" | "answer" | "stats" | "batch";
  data?: unknown;
}

/** An IsmapError, in place of it. */
export interface Failed {
  ismapFailed: ErrorData;
}

/** An item of a batch. */
export type SentItem = { line: number; inputEnd: number } & (
  { facts: Facts; json: Uint8Array; text: string | undefined } | { error: unknown }
);

/** How an engine is made in a worker; `log` is a number that errors are sent with. */
export interface CreateRequest {
  policy?: unknown;
  wasm?: unknown;
  log?: number | undefined;
}

/** Changes the value, the items of a list, and the members of an object, as far as arguments hold what is changed. */
export function replaced(value: unknown, change: (part: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((item) => replaced(item, change));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}

/** Whether the value is what stays in the worker. */
export function isHeld(value: unknown): value is Held {
  return isPlain(value) && typeof value["ismapHeld"] === "number";
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
