import type { Answer } from "./answer.js";
import type { Catalog } from "./catalog.js";
import type { LoadedDocument } from "./document.js";
import type { Engine } from "./engine.js";
import type { Library } from "./library.js";
import type { RemoteAnswer } from "./remote_answer.js";
import type { RemoteHandle } from "./remote_handle.js";
import type { Stats } from "./statistics.js";
import type { WorkerEngine } from "./worker_engine.js";

/** What comes out of a worker: what has methods stays there, and has the same methods here. */
export type Sent<R> =
  R extends LoadedDocument<infer T>
    ? RemoteDocument<T>
    : R extends Answer<infer T, infer V, infer G>
      ? RemoteAnswer<T, V, G>
      : R extends Stats
        ? RemoteStats
        : R extends Engine
          ? WorkerEngine
          : R;

type Own = symbol | "free" | "freed" | "native" | "pointer" | "keeps" | "type";

/** The same members, each a promise of what it gives. */
export type Remote<T> = {
  readonly [K in Exclude<keyof T, Own>]: T[K] extends Library | Catalog
    ? Remote<T[K]>
    : T[K] extends (...given: infer A) => infer R
      ? (...given: A) => Promise<Sent<R>>
      : Promise<Sent<T[K]>>;
};

/** A document that a worker holds. */
export type RemoteDocument<T = unknown> = Remote<LoadedDocument<T>> & RemoteHandle;

/** Statistics that a worker holds. */
export type RemoteStats = Remote<Stats> & RemoteHandle;
