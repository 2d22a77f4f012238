import { asked } from "./asking.js";
import { type BatchOptions, batchStruct } from "./batch_options.js";
import type { Callback } from "./callbacks.js";
import { LoadedDocument } from "./document.js";
import type { Engine } from "./engine.js";
import { errorAt } from "./error_reader.js";
import type { IsmapError } from "./errors.js";
import { FactsAt, type GroundOf, type VerdictOf } from "./facts.js";
import { Feed, emptyLines, ended } from "./feed.js";
import { type Question, structs } from "./interface.js";
import { type KeptAnswerTo, kept } from "./kept_answer.js";
import { decoded } from "./text.js";
import { formOf, numberOf } from "./words.js";

/** What became of a line: its answer, or the error that says why there is none. */
export type BatchItem<T = unknown> = {
  /** The line of the input, from 1, empty lines counted. */
  readonly line: number;
  /** How many bytes of the input are done with. */
  readonly inputEnd: number;
} & (
  | { readonly answer: KeptAnswerTo<T>; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: IsmapError }
);

const MOST_LINES = 64;
const MOST_BYTES = 1 << 20;

/** Asks a few lines at a time, as if they were asked all together. */
export class BatchRun<T> implements Callback {
  readonly #engine: Engine;
  readonly #question: Question;
  readonly #options: BatchOptions;
  readonly #owned: LoadedDocument<unknown> | undefined;
  readonly #pairs: boolean;
  #lines: Uint8Array[] = [];
  #bytes = 0;
  #isHalf = false;
  #linesBefore = 0;
  #bytesBefore = 0;
  #feed: Feed | undefined;
  #items: BatchItem<T>[] = [];

  /** Throws if the arguments do not go together. */
  constructor(engine: Engine, question: Question, options: BatchOptions) {
    this.#engine = engine;
    this.#question = question;
    this.#pairs = question === "document_diff";
    const { register } = options;
    if (register !== undefined && !(register instanceof LoadedDocument))
      this.#owned = engine.load(register, { kind: "register" });
    this.#options = this.#owned === undefined ? options : { ...options, register: this.#owned };
    try {
      this.ask();
    } catch (error) {
      this.end();
      throw error;
    }
  }

  add(line: Uint8Array): void {
    this.#lines.push(line);
    this.#bytes += line.length + 1;
    if (this.#pairs && !isEmpty(line)) this.#isHalf = !this.#isHalf;
  }

  /** Whether it is time to ask; of a long input less often, since each time the lines before are counted. */
  get isFull(): boolean {
    const most = Math.min(MOST_LINES, 1 + Math.floor(this.#linesBefore / MOST_LINES));
    return !this.#isHalf && (this.#lines.length >= most || this.#bytes >= MOST_BYTES);
  }

  /** Forgets the first line of a pair whose second does not come. */
  dropHalf(): void {
    if (this.#isHalf) this.#lines.splice(this.#lines.findLastIndex((line) => !isEmpty(line)));
  }

  /** What became of the lines that were added. */
  ask(): BatchItem<T>[] {
    const { native, pointer, keeps } = this.#engine;
    this.#feed = new Feed(native.memory, this.#input());
    if (keeps !== undefined) keeps.shift = this.#shift;
    try {
      asked(this.#engine, (asking) => {
        const user = native.callbacks.add(this);
        const options = batchStruct(native, asking, this.#options, user);
        const question = numberOf(native, "question", this.#question, "question");
        native.call(
          "ismap_batch_ask",
          pointer,
          question,
          asking.text(undefined),
          options,
          native.exports.ismap_js_put(),
          user,
        );
      });
    } finally {
      if (keeps !== undefined) keeps.shift = 0;
    }
    this.#linesBefore += this.#lines.length;
    this.#bytesBefore += this.#bytes;
    this.#lines = [];
    this.#bytes = 0;
    return this.#items.splice(0);
  }

  /** Frees what it loaded. */
  end(): void {
    this.#owned?.free();
  }

  read(buffer: number, size: number): number {
    return this.#feed!.read(buffer, size);
  }

  put(item: number): boolean {
    const { native } = this.#engine;
    const { line, input_end, answer, error, text } = structs.batch_item.members;
    const at = (member: readonly [number, string]) => native.memory.view.getUint32(item + member[0], true);
    const count = (member: readonly [number, string]) =>
      Number(native.memory.view.getBigUint64(item + member[0], true));
    const place = { line: count(line), inputEnd: count(input_end) + this.#shift };
    const json = native.memory.lent(item + text[0])?.slice() ?? new Uint8Array();
    if (at(answer) !== 0) this.#items.push({ ...place, answer: this.#kept(at(answer), json) });
    else this.#items.push({ ...place, error: errorAt(native, at(error)).shifted(this.#shift) });
    return true;
  }

  /** Lines count from the start of the whole input, for which as many empty ones are put before; bytes do not. */
  get #shift(): number {
    return this.#bytesBefore - this.#linesBefore;
  }

  *#input(): Generator<Uint8Array> {
    yield* emptyLines(this.#linesBefore);
    yield* ended(this.#lines);
  }

  #kept(answer: number, json: Uint8Array): KeptAnswerTo<T> {
    return kept(new FactsAt<VerdictOf<T>, GroundOf<T>>(this.#engine.native, answer).copy(), json, this.#text(answer));
  }

  #text(answer: number): string | undefined {
    const { language } = this.#options;
    if (language === undefined) return undefined;
    const { native } = this.#engine;
    return decoded(native.call("ismap_answer_render", answer, ...formOf(native, "text", language), 0));
  }
}

/** As the library knows it. */
function isEmpty(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
