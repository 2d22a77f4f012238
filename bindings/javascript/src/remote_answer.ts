import type { RenderOptions } from "./answer.js";
import type { Connection } from "./connection.js";
import type { Facts } from "./facts.js";
import type { Format, Ground, Language, Verdict } from "./interface.js";
import { RemoteHandle } from "./remote_handle.js";
import { decoded } from "./text.js";

/** What the worker sends along with an answer. */
export interface SentAnswer {
  facts: Facts;
  json: Uint8Array;
}

/** An answer that a worker holds. Its facts and its JSON are here; other forms are asked for. */
class AnswerInWorker<T = unknown> extends RemoteHandle {
  readonly #json: Uint8Array;

  constructor(connection: Connection, held: number, { facts, json }: SentAnswer) {
    super(connection, held);
    Object.assign(this, facts);
    this.#json = json;
  }

  /** The whole answer as JSON on one line, in UTF-8. */
  json(): Uint8Array {
    return this.#json;
  }

  /** The whole answer as an object. */
  value(): T {
    return JSON.parse(decoded(this.#json)) as T;
  }

  /** The answer in a form. */
  async render(format: Format, language: Language = "ja", options: RenderOptions = {}): Promise<Uint8Array> {
    return (await this.ask("render", [format, language, options])) as Uint8Array;
  }

  /** The answer as text for people. */
  async text(language: Language = "ja"): Promise<string> {
    return (await this.ask("text", [language])) as string;
  }

  /** The answer as one page, which runs no script and requests nothing. */
  async html(language: Language = "ja"): Promise<string> {
    return (await this.ask("html", [language])) as string;
  }

  /** The answer as a workbook (XLSX). */
  async toWorkbook(language: Language = "ja"): Promise<Uint8Array> {
    return (await this.ask("toWorkbook", [language])) as Uint8Array;
  }
}

/** An answer that a worker holds, with its facts. */
export type RemoteAnswer<T = unknown, V = Verdict | undefined, G = Ground | undefined> = AnswerInWorker<T> &
  Facts<V, G>;

/** The answer for what a worker sent. */
export function remoteAnswer(connection: Connection, held: number, data: unknown): RemoteAnswer {
  return new AnswerInWorker(connection, held, data as SentAnswer) as RemoteAnswer;
}
