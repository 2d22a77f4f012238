import { asked } from "./asking.js";
import { batched, batchedLater } from "./batch.js";
import { type Answers, type BatchOptions, batchStruct } from "./batch_options.js";
import { type BatchItem, BatchRun } from "./batch_run.js";
import { Catalog } from "./catalog.js";
import type { IsmapError, Label } from "./errors.js";
import { Feed, ended } from "./feed.js";
import { type Format, type Language, type Question, structs } from "./interface.js";
import { Library } from "./library.js";
import { type LineOrPair, type Lines, linesOf, linesOfOne } from "./lines.js";
import { Log } from "./log.js";
import { type AsOfRegister, Questions } from "./questions.js";
import { type Source, type Table, bytesOf } from "./sources.js";
import { Stats } from "./statistics.js";
import { decoded } from "./text.js";
import type { IsoDate, Policy } from "./types.js";
import type { WasmSource } from "./wasm_source.js";
import { tableBytes } from "./workbook.js";
import { formOf, textOf } from "./words.js";

/** How an engine is made. */
export interface EngineOptions {
  /** Choices where the law is open, and values from texts that the user holds (`ismap-policy/1`). */
  policy?: Policy | Source | undefined;
  /** Is told each error of the engine and of what is made with it, of each line of a batch too, before it is thrown. */
  log?: ((error: IsmapError) => void) | undefined;
}

/** What to look at in an imported table. */
export interface Warning {
  kind: string;
  message: Label;
  [member: string]: unknown;
}

/** The rules with a catalogue and a policy. */
export class Engine extends Questions {
  /** What needs no engine: rules, schemas, days, numbers of controls, workbooks. */
  readonly library: Library;

  /** @internal */
  constructor(library: Library, pointer: number, log?: Log) {
    super(library.native, pointer, "ismap_engine_free", log);
    this.library = library;
  }

  /** An engine with the embedded catalogue; `wasm` is the module. */
  static async create({ wasm, policy, log }: EngineOptions & { wasm: WasmSource }): Promise<Engine> {
    if (log !== undefined && typeof log !== "function") throw new TypeError("log must be a function");
    const library = await Library.load(wasm);
    const { native } = library;
    const told = log && new Log(native, log);
    const pointer = native.scoped((scope) => {
      const options = scope.options(structs.engine_options, {
        policy: policy === undefined ? undefined : bytesOf(policy, "policy"),
        log: told && native.exports.ismap_js_log(),
        log_user: told && native.callbacks.add(told),
      });
      return native.call("ismap_engine_create", options);
    });
    return new this(library, pointer, told);
  }

  /**
   * Another engine, with the same policy and a catalogue completed by a table: attached table 3 of ismap-2020 or, if it
   * has a column of objectives, the table of ismap-2025; a workbook or a CSV. `revision` is a day on which the table
   * was in force, if it is not that of the latest revision.
   */
  withCatalog(table: Table, { revision }: { revision?: IsoDate | undefined } = {}): Engine {
    return asked(this, (asking) => {
      const how = asking.options(structs.import_options, { revision: asking.optionalDay(revision, "revision") });
      const text = asking.text(tableBytes(this.native, table, "table"));
      return this.#other(this.native.call("ismap_engine_import_catalog", this.pointer, text, how));
    });
  }

  /** Another engine, with the same policy and the embedded catalogue of "ismap-2020" or "ismap-2025". */
  withEdition(edition: string): Engine {
    return asked(this, (asking) =>
      this.#other(this.native.call("ismap_engine_use_edition", this.pointer, asking.text(textOf(edition, "edition")))),
    );
  }

  /** What to look at in the imported table. */
  get warnings(): Warning[] {
    return JSON.parse(this.native.text("ismap_engine_warnings_json", this.pointer)) as Warning[];
  }

  /** The controls. */
  get catalog(): Catalog {
    return new Catalog(this);
  }

  /**
   * Asks one question of one document after another, and gives an item for each line. `lines` is NDJSON, or an iterable
   * of documents, which may be an asynchronous one; for a difference two lines, or a pair of documents, give an answer;
   * for a question about a service a line is a number or a name. A line that cannot be answered has an error and never
   * stops the rest. Items are made while they are taken; places are those in the whole input.
   */
  batch<Q extends Question>(
    question: Q,
    lines: Lines,
    options?: BatchOptions,
  ): Generator<BatchItem<Answers[Q]>, void, undefined>;
  batch<Q extends Question>(
    question: Q,
    lines: AsyncIterable<LineOrPair>,
    options?: BatchOptions,
  ): AsyncGenerator<BatchItem<Answers[Q]>, void, undefined>;
  batch<Q extends Question>(question: Q, lines: Lines | AsyncIterable<LineOrPair>, options: BatchOptions = {}) {
    if (typeof lines === "object" && lines !== null && Symbol.asyncIterator in lines) {
      return batchedLater(
        new BatchRun<Answers[Q]>(this, question, options),
        mapped(lines, (one) => linesOfOne(one, question)),
      );
    }
    const given = linesOf(lines as Lines, question);
    return batched(new BatchRun<Answers[Q]>(this, question, options), given);
  }

  /**
   * Reviews many dossiers or bare statements and counts what the reviews have in common. Statistics among the lines are
   * added. A line that cannot be read is counted as refused, and told to the `log` of the engine.
   */
  stats(lines: Lines, { asOf, register, limits }: AsOfRegister & Pick<BatchOptions, "limits">): Stats {
    const { native } = this;
    const feed = new Feed(native.memory, ended(linesOf(lines, "document_review")));
    return asked(this, (asking) => {
      const options = batchStruct(native, asking, { asOf, register, limits }, native.callbacks.add(feed));
      return new Stats(native, native.call("ismap_statistics_count", this.pointer, asking.text(undefined), options));
    });
  }

  /** The time limits that the law gives, with the spans in force on a day under the policy, as an object. */
  timeLimits(asOf: IsoDate): Record<string, unknown> {
    return JSON.parse(decoded(this.renderTimeLimits(asOf, "json"))) as Record<string, unknown>;
  }

  /** The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8. */
  renderTimeLimits(asOf: IsoDate, format: Format, language: Language = "ja"): Uint8Array {
    return asked(this, (asking) => {
      const how = formOf(this.native, format, language);
      return this.native.call("ismap_time_limit_list", this.pointer, asking.day(asOf, "asOf"), ...how);
    });
  }

  #other(pointer: number): Engine {
    return new (this.constructor as typeof Engine)(this.library, pointer, this.keeps);
  }
}

async function* mapped<A, B>(values: AsyncIterable<A>, change: (value: A) => B): AsyncGenerator<B> {
  for await (const value of values) yield change(value);
}
