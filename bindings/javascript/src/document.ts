import { IsmapError } from "./errors.js";
import { Handle } from "./handle.js";
import type { DocumentKind, Layout } from "./interface.js";
import type { Label } from "./errors.js";
import type { Log } from "./log.js";
import type { Native } from "./native.js";
import { decoded } from "./text.js";
import type { Agenda, Dossier, Procurement, Register, RegisteredAssessor, Statement } from "./types.js";
import { numberOf, textOf, wordOf } from "./words.js";

/** The document of each kind. */
export interface Documents {
  any: Dossier | Statement | Register | Procurement | Agenda | RegisteredAssessor;
  dossier: Dossier;
  statement: Statement;
  register: Register;
  procurement: Procurement;
  agenda: Agenda;
  assessor: RegisteredAssessor;
}

/** What was read otherwise than it was written, or not at all; places are cells, or JSON Pointers in OSCAL documents. */
export interface Note {
  message: Label;
  places: string[];
}

/** A document that an engine read, to be used more than once. */
export class LoadedDocument<T = Documents["any"]> extends Handle {
  /** The type of value(). */
  declare protected readonly type: T;

  /** @internal */
  constructor(native: Native, pointer: number, keeps?: Log) {
    super(native, pointer, "ismap_document_free", keeps);
  }

  /** What the document is, never "any". */
  get kind(): DocumentKind {
    return wordOf<DocumentKind>(this.native, this.native.exports.ismap_document_kind_of(this.pointer)) ?? "any";
  }

  /** The memory that its values take, in bytes. */
  get size(): number {
    return this.native.exports.ismap_document_bytes(this.pointer) >>> 0;
  }

  /** What was read otherwise than it was written, in a workbook, a CSV, a list or OSCAL. */
  get notes(): Note[] {
    return JSON.parse(this.native.text("ismap_document_notes_json", this.pointer)) as Note[];
  }

  /** The cell that a JSON Pointer leads to: "管理策!D132"; undefined if the document was not read from a table. */
  cell(pointer: string): string | undefined {
    const asked = textOf(pointer, "pointer");
    try {
      return this.native.scoped((scope) =>
        decoded(this.native.call("ismap_document_cell", this.pointer, scope.text(asked))),
      );
    } catch (error) {
      if (error instanceof IsmapError && error.code === "not_found") return undefined;
      throw error;
    }
  }

  /** The document as JSON in UTF-8: the members in the order of the schema, the same value in the same bytes. */
  json(layout: Layout = "compact"): Uint8Array {
    return this.native.call("ismap_document_write", this.pointer, numberOf(this.native, "layout", layout, "layout"));
  }

  /** The document as an object. */
  value(): T {
    return JSON.parse(decoded(this.json())) as T;
  }
}
