import type { Answers, BatchOptions } from "./batch_options.js";
import type { BatchItem } from "./batch_run.js";
import { Catalog } from "./catalog.js";
import { Connection, thrown } from "./connection.js";
import { type Documents, LoadedDocument } from "./document.js";
import type { Endpoint } from "./endpoint.js";
import { Engine, type EngineOptions } from "./engine.js";
import type { IsmapError } from "./errors.js";
import type { DocumentKind, Question } from "./interface.js";
import { kept } from "./kept_answer.js";
import { Library } from "./library.js";
import type { LineOrPair } from "./lines.js";
import type { LoadOptions } from "./loader.js";
import { type CreateRequest, type SentItem, isHeld } from "./protocol.js";
import type { Remote, RemoteDocument } from "./remote.js";
import { remoteAnswer } from "./remote_answer.js";
import { RemoteHandle, mirror } from "./remote_handle.js";
import type { Source, Table } from "./sources.js";
import { Stats } from "./statistics.js";
import type { WasmSource } from "./wasm_source.js";

/** An AbortSignal. */
export interface Signal {
  throwIfAborted(): void;
}

/** NDJSON, or a list of documents. */
type SentLines = Uint8Array | ArrayBuffer | string | readonly LineOrPair[];

/** What every line is asked with, and the signal that cancels. */
type SentBatchOptions = BatchOptions & { signal?: Signal | undefined };

/** An engine that works in a worker: it has the methods of Engine, each of which gives a promise. */
export type WorkerEngine = Omit<Remote<Engine>, "load" | "loadTable" | "batch"> &
  RemoteHandle & {
    /** As Engine.load. */
    load<K extends DocumentKind = "any">(
      source: Source,
      options?: LoadOptions<K> & { as?: "json" | "table" | undefined },
    ): Promise<RemoteDocument<Documents[K]>>;
    /** As Engine.loadTable. */
    loadTable<K extends DocumentKind = "any">(
      table: Table,
      options?: LoadOptions<K>,
    ): Promise<RemoteDocument<Documents[K]>>;
    /** As Engine.batch. It ends with the loop over its items; `signal` cancels it with an AbortError. */
    batch<Q extends Question>(
      question: Q,
      lines: SentLines,
      options?: SentBatchOptions,
    ): AsyncGenerator<BatchItem<Answers[Q]>, void, undefined>;
  };

export const WorkerEngine = {
  /** An engine in `worker`, a Web Worker or one of Node.js that runs `ismap/worker`. Several may share a worker. */
  async create(
    worker: Endpoint,
    { log, ...options }: EngineOptions & { wasm?: WasmSource } = {},
  ): Promise<WorkerEngine> {
    const connection = Connection.of(worker);
    const request: CreateRequest = { ...options, log: log && connection.addLog(log) };
    return received(connection, await connection.ask(0, "create", [request])) as WorkerEngine;
  },
};

/** What came from a worker, with the methods of what stays there. */
function received(connection: Connection, value: unknown): unknown {
  if (!isHeld(value)) return value;
  const { ismapHeld: held, kind, data } = value;
  if (kind === "answer") return remoteAnswer(connection, held, data);
  const handle = new RemoteHandle(connection, held);
  const further = (value: unknown) => received(connection, value);
  if (kind === "engine") return engineOf(handle, further);
  return kind === "batch" ? handle : mirror(handle, handle, kind === "document" ? LoadedDocument : Stats, further);
}

function engineOf(handle: RemoteHandle, further: (value: unknown) => unknown): RemoteHandle {
  const batch = (question: Question, lines: SentLines, options: SentBatchOptions = {}) =>
    batched(handle, question, lines, options);
  const engine = Object.assign(handle, {
    batch,
    library: mirror(handle, {}, Library, further, "library."),
    catalog: mirror(handle, {}, Catalog, further, "catalog."),
  });
  return mirror(handle, engine, Engine, further);
}

async function* batched(
  engine: RemoteHandle,
  question: Question,
  lines: SentLines,
  { signal, ...options }: SentBatchOptions,
): AsyncGenerator<BatchItem, void, undefined> {
  signal?.throwIfAborted();
  const batch = received(engine.connection, await engine.ask("batch", [question, lines, options])) as RemoteHandle;
  try {
    for (let done = false; !done;) {
      signal?.throwIfAborted();
      const next = (await batch.ask("next")) as { items: SentItem[]; done: boolean };
      for (const item of next.items) {
        signal?.throwIfAborted();
        yield itemOf(item);
      }
      done = next.done;
    }
  } finally {
    batch.free();
  }
}

function itemOf(sent: SentItem): BatchItem {
  const { line, inputEnd } = sent;
  if ("error" in sent) return { line, inputEnd, error: thrown(sent.error) as IsmapError };
  return { line, inputEnd, answer: kept(sent.facts, sent.json, sent.text) };
}
