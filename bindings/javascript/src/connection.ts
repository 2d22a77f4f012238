import { type Endpoint, listen, listenForEnd } from "./endpoint.js";
import { IsmapError } from "./errors.js";
import type { Failed, Logged, Reply, Request } from "./protocol.js";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

const connections = new WeakMap<Endpoint, Connection>();

/** Asks a worker, and hands on what it replies. Of each worker there is one. */
export class Connection {
  /** Frees in the worker what nothing refers to here. */
  readonly forgotten = new FinalizationRegistry<number>((held) => this.release(held));
  readonly #worker: Endpoint;
  readonly #waiting = new Map<number, Waiting>();
  readonly #logs = new Map<number, (error: IsmapError) => void>();
  #last = 0;
  #ended: Error | undefined;

  private constructor(worker: Endpoint) {
    this.#worker = worker;
    listen(worker, (message) => this.#take(message as Reply | Logged));
    listenForEnd(worker, (reason) => this.#end(reason));
  }

  static of(worker: Endpoint): Connection {
    const made = connections.get(worker) ?? new Connection(worker);
    connections.set(worker, made);
    return made;
  }

  /** The value of a member, or what it gives for arguments. */
  ask(on: number, member: string, given?: unknown[]): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const request: Request = { id, on, member, ...(given && { arguments: given }) };
      this.#worker.postMessage(request, []);
      this.#waiting.set(id, { resolve, reject });
    });
  }

  /** Frees in the worker what has this number. */
  release(held: number): void {
    this.ask(held, "free").catch(() => undefined);
  }

  /** A number for a function that is told errors. */
  addLog(log: (error: IsmapError) => void): number {
    const number = this.#logs.size + 1;
    this.#logs.set(number, log);
    return number;
  }

  #take(message: Reply | Logged): void {
    if ("log" in message) return this.#logs.get(message.log)?.(new IsmapError(message.error));
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("error" in message) waiting?.reject(thrown(message.error));
    else waiting?.resolve(message.value);
  }

  #end(reason: Error): void {
    this.#ended = reason;
    for (const waiting of this.#waiting.values()) waiting.reject(reason);
    this.#waiting.clear();
  }
}

/** The error that was sent. */
export function thrown(error: unknown): unknown {
  const failed = (error as Partial<Failed> | null | undefined)?.ismapFailed;
  return failed === undefined ? error : new IsmapError(failed);
}
