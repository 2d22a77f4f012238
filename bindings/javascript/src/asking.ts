import { Answer, type AnswerTo } from "./answer.js";
import { dayNumber, optionalDayNumber } from "./days.js";
import { LoadedDocument } from "./document.js";
import type { DocumentKind } from "./interface.js";
import type { Loader } from "./loader.js";
import type { Native } from "./native.js";
import { Scope } from "./scope.js";
import type { Source } from "./sources.js";

/** A document where one is asked for: one that was loaded, or a source that is read for the call alone. */
export type DocumentSource = LoadedDocument<unknown> | Source;

/** The arguments of a question, as long as it needs them. */
export class Asking extends Scope {
  readonly #native: Native;
  readonly #loader: Loader;
  readonly #loaded: LoadedDocument<unknown>[] = [];

  constructor(loader: Loader) {
    super(loader.native.exports, loader.native.memory);
    this.#native = loader.native;
    this.#loader = loader;
  }

  /** The pointer of a document. */
  document(document: DocumentSource, kind: DocumentKind = "any"): number {
    return this.read(document, kind).pointer;
  }

  /** The pointer of a document that may be left out. */
  optional(document: DocumentSource | undefined, kind: DocumentKind = "any"): number {
    return document === undefined ? 0 : this.document(document, kind);
  }

  /** The document, which is freed with the arguments unless it was loaded before. */
  read(document: DocumentSource, kind: DocumentKind = "any"): LoadedDocument<unknown> {
    if (document instanceof LoadedDocument) {
      if (document.native !== this.#native)
        throw new TypeError("the document was loaded by an engine of another module");
      return document;
    }
    const read = this.#loader.load(document, { kind });
    this.#loaded.push(read);
    return read;
  }

  /** The number of a day. */
  day(day: unknown, name: string): number {
    return dayNumber(this.#native, day, name);
  }

  /** The number of a day that may be left out; 0 for none. */
  optionalDay(day: unknown, name: string): number {
    return optionalDayNumber(this.#native, day, name);
  }

  override end(): void {
    super.end();
    for (const document of this.#loaded.splice(0)) document.free();
  }
}

/** What `work` gives, with arguments that are freed afterwards. */
export function asked<R>(loader: Loader, work: (asking: Asking) => R): R {
  const asking = new Asking(loader);
  try {
    return work(asking);
  } finally {
    asking.end();
  }
}

/** The answer that `ask` makes in the memory of the module. */
export function answered<T>(loader: Loader, ask: (asking: Asking) => number): AnswerTo<T> {
  return new Answer(loader.native, asked(loader, ask), loader.keeps);
}
