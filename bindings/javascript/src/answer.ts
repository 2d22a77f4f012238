import type { Diagnostic } from "./diagnostics.js";
import { type Facts, FactsAt, type GroundOf, type VerdictOf } from "./facts.js";
import { Handle } from "./handle.js";
import {
  type Format,
  type Ground,
  type Language,
  type Layout,
  type Question,
  type Verdict,
  structs,
} from "./interface.js";
import type { Log } from "./log.js";
import type { Native } from "./native.js";
import type { Point, Result } from "./results.js";
import { bytesOf } from "./sources.js";
import { decoded } from "./text.js";
import { workbookOf } from "./workbook.js";
import { formOf, numberOf, optionalText } from "./words.js";

/** For SARIF: the file of the document that was asked about, and its JSON, for lines and columns. */
export interface RenderOptions {
  documentName?: string | undefined;
  document?: Uint8Array | string | undefined;
}

/** The answer whose JSON is a `T`. */
export type AnswerTo<T> = Answer<T, VerdictOf<T>, GroundOf<T>>;

/** What a question answers. Its parts, its JSON, which is a `T`, and its text are read only when they are asked for. */
export class Answer<T = unknown, V = Verdict | undefined, G = Ground | undefined>
  extends Handle
  implements Facts<V, G>
{
  /** @internal */
  constructor(native: Native, pointer: number, keeps?: Log) {
    super(native, pointer, "ismap_answer_free", keeps);
  }

  get question(): Question {
    return this.#facts.question;
  }

  get format(): string {
    return this.#facts.format;
  }

  get subject(): string {
    return this.#facts.subject;
  }

  get verdict(): V {
    return this.#facts.verdict;
  }

  get ground(): G {
    return this.#facts.ground;
  }

  get points(): Point[] {
    return this.#facts.points;
  }

  get results(): Result[] {
    return this.#facts.results;
  }

  get diagnostics(): Diagnostic[] {
    return this.#facts.diagnostics;
  }

  /** The facts as plain data, which outlive the answer. */
  facts(): Facts<V, G> {
    return this.#facts.copy();
  }

  /** The whole answer as JSON, in UTF-8. */
  json(layout: Layout = "compact"): Uint8Array {
    const { native } = this;
    return native.scoped((scope) => {
      const how = scope.options(structs.render_options, { layout: numberOf(native, "layout", layout, "layout") });
      return native.call("ismap_answer_render", this.pointer, numberOf(native, "format", "json", "format"), 0, how);
    });
  }

  /** The whole answer as an object. */
  value(): T {
    return JSON.parse(decoded(this.json())) as T;
  }

  /**
   * The answer in a form. Throws IsmapError if such an answer does not have the form: a calendar is of duties, and not
   * every answer has a picture.
   */
  render(format: Format, language: Language = "ja", options: RenderOptions = {}): Uint8Array {
    const { native } = this;
    return native.scoped((scope) => {
      const how = scope.options(structs.render_options, {
        document_name: optionalText(options.documentName, "documentName"),
        document_json: options.document === undefined ? undefined : bytesOf(options.document, "document"),
      });
      return native.call("ismap_answer_render", this.pointer, ...formOf(native, format, language), how);
    });
  }

  /** The answer as text for people. */
  text(language: Language = "ja"): string {
    return decoded(this.render("text", language));
  }

  /** The answer as one page, which runs no script and requests nothing. */
  html(language: Language = "ja"): string {
    return decoded(this.render("html", language));
  }

  /** The answer as a workbook (XLSX): the rows of the tables that were asked about, if any, and all lists. */
  toWorkbook(language: Language = "ja"): Uint8Array {
    return workbookOf(this.native, this.render("tables", language));
  }

  get #facts(): FactsAt<V, G> {
    return new FactsAt<V, G>(this.native, this.pointer);
  }
}
