import type { Facts, GroundOf, VerdictOf } from "./facts.js";
import type { Ground, Verdict } from "./interface.js";
import { decoded } from "./text.js";

/** The answer of a batch whose JSON is a `T`. */
export type KeptAnswerTo<T> = KeptAnswer<T, VerdictOf<T>, GroundOf<T>>;

/** An answer of a batch: a copy, which needs not be freed. */
export type KeptAnswer<T = unknown, V = Verdict | undefined, G = Ground | undefined> = Facts<V, G> & Kept<T>;

class Kept<T> {
  readonly #json: Uint8Array;
  readonly #text: string | undefined;

  constructor(facts: Facts<unknown, unknown>, json: Uint8Array, text: string | undefined) {
    Object.assign(this, facts);
    this.#json = json;
    this.#text = text;
  }

  /** The whole answer as JSON on one line, in UTF-8. */
  json(): Uint8Array {
    return this.#json;
  }

  /** The whole answer as an object. */
  value(): T {
    return JSON.parse(decoded(this.#json)) as T;
  }

  /** The answer as text for people, in the language that the batch was asked with; undefined without one. */
  text(): string | undefined {
    return this.#text;
  }
}

/** An answer of its facts, its JSON on one line, and its text. */
export function kept<T, V, G>(facts: Facts<V, G>, json: Uint8Array, text: string | undefined): KeptAnswer<T, V, G> {
  return new Kept<T>(facts, json, text) as KeptAnswer<T, V, G>;
}
