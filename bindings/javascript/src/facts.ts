import { type Diagnostic, diagnosticAt } from "./diagnostics.js";
import type { Ground, Question, Verdict } from "./interface.js";
import type { Native } from "./native.js";
import { type Point, type Result, pointAt, resultAt } from "./results.js";
import { verdictOf, wordOf } from "./words.js";

/** What every answer has; `V` and `G` are the verdict and the ground that such an answer has. */
export interface Facts<V = Verdict | undefined, G = Ground | undefined> {
  /** The question. */
  readonly question: Question;
  /** The format of its JSON: "ismap-review/1". */
  readonly format: string;
  /** The name of the service or the assessor that it is about; "" for a meeting or a whole register. */
  readonly subject: string;
  /** The verdict of the whole; undefined if the question has none. */
  readonly verdict: V;
  /** The ground on which a service may be procured; undefined if that was not asked. */
  readonly ground: G;
  /** The points of review: seven for ISMAP, eight for ISMAP-LIU, two for an assessor; else none. */
  readonly points: readonly Point[];
  /** The rules that answered; none if the answer is not given rule by rule. */
  readonly results: readonly Result[];
  /** What the rules, and the answer as a whole, have to say. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The verdict of an answer whose JSON is a `T`. */
export type VerdictOf<T> = unknown extends T
  ? Verdict | undefined
  : T extends { verdict: Verdict }
    ? Verdict
    : undefined;

/** The ground of an answer whose JSON is a `T`. */
export type GroundOf<T> = unknown extends T ? Ground | undefined : T extends { ground: Ground } ? Ground : undefined;

/** The facts of an answer of the library, each read when it is asked for. */
export class FactsAt<V, G> implements Facts<V, G> {
  readonly #native: Native;
  readonly #answer: number;

  constructor(native: Native, answer: number) {
    this.#native = native;
    this.#answer = answer;
  }

  get question(): Question {
    return wordOf<Question>(this.#native, this.#native.exports.ismap_answer_question(this.#answer))!;
  }

  get format(): string {
    return this.#native.text("ismap_answer_document_format", this.#answer);
  }

  get subject(): string {
    return this.#native.text("ismap_answer_subject", this.#answer);
  }

  get verdict(): V {
    return verdictOf(this.#native, this.#native.exports.ismap_answer_verdict(this.#answer)) as V;
  }

  get ground(): G {
    const number = this.#native.exports.ismap_answer_ground(this.#answer);
    return (number === 0 ? undefined : wordOf<Ground>(this.#native, number)) as G;
  }

  get points(): Point[] {
    const count = this.#native.exports.ismap_answer_viewpoint_count(this.#answer);
    return this.#native.list(count, (index) => pointAt(this.#native, this.#answer, index));
  }

  get results(): Result[] {
    const { exports } = this.#native;
    const count = exports.ismap_answer_result_count(this.#answer);
    return this.#native.list(count, (index) =>
      resultAt(this.#native, exports.ismap_answer_result(this.#answer, index)),
    );
  }

  get diagnostics(): Diagnostic[] {
    const { exports } = this.#native;
    const count = exports.ismap_answer_diagnostic_count(this.#answer);
    return this.#native.list(count, (index) =>
      diagnosticAt(this.#native, exports.ismap_answer_diagnostic(this.#answer, index)),
    );
  }

  /** All of them, to be kept. */
  copy(): Facts<V, G> {
    const { question, format, subject, verdict, ground, points, results, diagnostics } = this;
    return { question, format, subject, verdict, ground, points, results, diagnostics };
  }
}
