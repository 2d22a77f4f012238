import type { AnswerTo } from "./answer.js";
import { type DocumentSource, answered, asked } from "./asking.js";
import type { LoadedDocument } from "./document.js";
import type { Certificate, Format, Language } from "./interface.js";
import { type AsOf, RegisterQuestions } from "./register_questions.js";
import type * as types from "./types.js";
import { formOf, numberOf, optionalText, textOf } from "./words.js";

/** A day, and a register; without one the rules that look a number up answer "unknown". */
export interface AsOfRegister extends AsOf {
  register?: DocumentSource | undefined;
}

/** Asks about documents. One of another kind than is asked for is an IsmapError, "wrong_document". */
export class Questions extends RegisterQuestions {
  /** Reviews an application or a bare statement. A breach is no error: the review says so. */
  review(dossier: DocumentSource, { asOf, register }: AsOfRegister): AnswerTo<types.Review> {
    return answered(this, (asking) => {
      const about = [
        asking.document(dossier),
        asking.optional(register, "register"),
        asking.day(asOf, "asOf"),
      ] as const;
      return this.native.call("ismap_document_review", this.pointer, ...about, 0);
    });
  }

  /**
   * Whether a service may be procured, and on which ground. The day of the purchase is the member `on` of the
   * procurement; what the register says of days after `asOf` does not count yet.
   */
  decide(procurement: DocumentSource, { asOf, register }: AsOfRegister): AnswerTo<types.ProcurementDecision> {
    return answered(this, (asking) => {
      const about = [asking.document(procurement, "procurement"), asking.optional(register, "register")] as const;
      return this.native.call("ismap_procurement_decide", this.pointer, ...about, asking.day(asOf, "asOf"), 0);
    });
  }

  /** Reviews an assessor: its own document, or the one of a register that has the number. */
  reviewAssessor(
    assessor: DocumentSource,
    { asOf, number }: AsOf & { number?: string | undefined },
  ): AnswerTo<types.AssessorReview> {
    return answered(this, (asking) => {
      const document = asking.document(assessor, number === undefined ? "assessor" : "any");
      const about = [document, asking.text(optionalText(number, "number")), asking.day(asOf, "asOf")] as const;
      return this.native.call("ismap_assessor_review", this.pointer, ...about, 0);
    });
  }

  /** Who takes part and who is recused at a committee meeting, and which path each application takes. */
  planAgenda(agenda: DocumentSource): AnswerTo<types.AgendaPlan> {
    return answered(this, (asking) =>
      this.native.call("ismap_agenda_plan", this.pointer, asking.document(agenda, "agenda"), 0),
    );
  }

  /** Which items of the statement the assessment may leave out, and by which rules. */
  planAssessment(dossier: DocumentSource, { asOf, register }: AsOfRegister): AnswerTo<types.AssessmentPlan> {
    return answered(this, (asking) => {
      const about = [asking.document(dossier, "dossier"), asking.optional(register, "register")] as const;
      return this.native.call("ismap_assessment_plan", this.pointer, ...about, asking.day(asOf, "asOf"), 0);
    });
  }

  /** The statement drafted anew in another edition. Only the outcome "drafted" has a draft. */
  migrate(document: DocumentSource, edition = "ismap-2025"): AnswerTo<types.MigrationReport> {
    return answered(this, (asking) => {
      const about = [asking.document(document), asking.text(textOf(edition, "edition"))] as const;
      return this.native.call("ismap_statement_migrate", this.pointer, ...about, 0);
    });
  }

  /** Which items of the statement go back to the standard of a certificate. It replaces no assessment. */
  overlap(document: DocumentSource, certificate: Certificate): AnswerTo<types.OverlapReport> {
    return answered(this, (asking) => {
      const standard = numberOf(this.native, "certificate", certificate, "certificate");
      return this.native.call("ismap_certificate_overlap", this.pointer, asking.document(document), standard, 0);
    });
  }

  /** What changed between two applications, or two statements, and what that means. */
  diff(before: DocumentSource, after: DocumentSource, { asOf, register }: AsOfRegister): AnswerTo<types.Difference> {
    return answered(this, (asking) => {
      const about = [asking.document(before), asking.document(after), asking.optional(register, "register")] as const;
      return this.native.call("ismap_document_diff", this.pointer, ...about, asking.day(asOf, "asOf"), 0);
    });
  }

  /** What would have to change for no rule of the review to be not met, and who can change it. */
  remedy(document: DocumentSource, { asOf, register }: AsOfRegister): AnswerTo<types.RemedyReport> {
    return answered(this, (asking) => {
      const about = [
        asking.document(document),
        asking.optional(register, "register"),
        asking.day(asOf, "asOf"),
      ] as const;
      return this.native.call("ismap_document_remedy", this.pointer, ...about, 0);
    });
  }

  /** The document with the edits of `remedy` that software can make; with `confirmed`, also those that need it. */
  remedied(
    document: DocumentSource,
    { asOf, register, confirmed = false }: AsOfRegister & { confirmed?: boolean | undefined },
  ): LoadedDocument<types.Dossier | types.Statement> {
    if (typeof confirmed !== "boolean") throw new TypeError("confirmed must be true or false");
    return asked(this, (asking) => {
      const before = asking.read(document);
      const by = numberOf(this.native, "remedy_by", confirmed ? "confirmation" : "machine", "confirmed");
      const about = [before.pointer, asking.optional(register, "register"), asking.day(asOf, "asOf"), by] as const;
      const layout = numberOf(this.native, "layout", "compact", "layout");
      const json = this.native.call("ismap_document_remedied", this.pointer, ...about, layout);
      return this.load<"dossier" | "statement">(json, { kind: before.kind as "dossier" | "statement", as: "json" });
    });
  }

  /**
   * A draft paper: the report of a review, or the paper for a decision on a procurement or for a meeting. Of an agenda
   * no day is taken. `contractUntil` is the last day of a contract, of a procurement.
   */
  report(
    document: DocumentSource,
    options: {
      asOf?: types.IsoDate | undefined;
      register?: DocumentSource | undefined;
      contractUntil?: types.IsoDate | undefined;
      format?: Extract<Format, "text" | "markdown" | "html" | "csv" | "tables">;
      language?: Language;
    } = {},
  ): Uint8Array {
    return asked(this, (asking) => {
      const about = [asking.document(document), asking.optional(options.register, "register")] as const;
      const days = [
        asking.optionalDay(options.asOf, "asOf"),
        asking.optionalDay(options.contractUntil, "contractUntil"),
      ] as const;
      const how = formOf(this.native, options.format ?? "html", options.language ?? "ja");
      return this.native.call("ismap_document_report", this.pointer, ...about, ...days, ...how);
    });
  }
}
