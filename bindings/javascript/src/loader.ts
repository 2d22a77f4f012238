import { type DocumentSource, asked } from "./asking.js";
import { type Documents, LoadedDocument } from "./document.js";
import { Handle } from "./handle.js";
import { type DocumentKind, structs } from "./interface.js";
import { type Columns, type Limits, type ReadOptions, columnsText, loadOptions } from "./limits.js";
import { type Source, type Table, bytesOf, recognised } from "./sources.js";
import type { IsoDate } from "./types.js";
import { tableBytes } from "./workbook.js";
import { numberOf, optionalText } from "./words.js";

/** How a document is read. */
export interface LoadOptions<K extends DocumentKind = DocumentKind> extends ReadOptions {
  /** What it has to be; any kind by default. */
  kind?: K | undefined;
}

/** What reads documents. */
export class Loader extends Handle {
  /**
   * Reads a document. Its content says what it is: a workbook by its signature, JSON by the first character that is no
   * white space, otherwise a table; `as` says it where that is not wanted. An object is JSON unless `as` says otherwise.
   */
  load<K extends DocumentKind = "any">(
    source: Source,
    options: LoadOptions<K> & { as?: "json" | "table" | undefined } = {},
  ): LoadedDocument<Documents[K]> {
    const bytes = bytesOf(source, "source");
    const what = options.as ?? recognised(bytes);
    if (what !== "json" && what !== "table" && what !== "workbook") throw new TypeError('as must be "json" or "table"');
    if (what !== "json") return this.loadTable(bytes, options);
    return asked(this, (asking) => {
      const about = [this.#kind(options.kind), asking.text(bytes), loadOptions(asking, options)] as const;
      return this.#document(this.native.call("ismap_document_load", this.pointer, ...about));
    });
  }

  /**
   * Reads a document from a workbook, a CSV or tables. Columns and values are recognised in both languages; faults and
   * diagnostics name the cell. Of a statement the controls alone will do for a review.
   */
  loadTable<K extends DocumentKind = "any">(table: Table, options: LoadOptions<K> = {}): LoadedDocument<Documents[K]> {
    return asked(this, (asking) => {
      const about = [
        this.#kind(options.kind),
        asking.text(tableBytes(this.native, table, "table")),
        loadOptions(asking, options),
      ] as const;
      return this.#document(this.native.call("ismap_document_load_table", this.pointer, ...about));
    });
  }

  /**
   * Reads a register from the public list of cloud services, a workbook or a CSV. `scheme` and `asOf`, the day of the
   * list, are needed where the list does not say them.
   */
  loadList(
    table: Table,
    options: {
      scheme?: "ismap" | "ismap_liu" | undefined;
      asOf?: IsoDate | undefined;
      columns?: Columns | undefined;
    } = {},
  ): LoadedDocument<Documents["register"]> {
    return asked(this, (asking) => {
      const how = asking.options(structs.list_options, {
        scheme: optionalText(options.scheme, "scheme"),
        columns: columnsText(options.columns),
        as_of: asking.optionalDay(options.asOf, "asOf"),
      });
      const text = asking.text(tableBytes(this.native, table, "table"));
      return this.#document(this.native.call("ismap_document_load_list", this.pointer, text, how));
    });
  }

  /** Reads a statement or a dossier from OSCAL: a system security plan, assessment results and a plan of action. */
  loadOscal<K extends "any" | "dossier" | "statement" = "any">(
    plan: Source,
    options: {
      results?: Source | undefined;
      milestones?: Source | undefined;
      kind?: K | undefined;
      limits?: Limits;
    } = {},
  ): LoadedDocument<Documents[K]> {
    return asked(this, (asking) => {
      const text = (source: Source | undefined, name: string) => asking.text(source && bytesOf(source, name));
      const texts = [
        text(plan, "plan"),
        text(options.results, "results"),
        text(options.milestones, "milestones"),
      ] as const;
      const how = loadOptions(asking, options.limits === undefined ? {} : { limits: options.limits });
      return this.#document(
        this.native.call("ismap_document_load_oscal", this.pointer, this.#kind(options.kind), ...texts, how),
      );
    });
  }

  /** The procurement with what a filled-in checklist says of the buyer's own check. */
  withChecklist(
    procurement: DocumentSource,
    checklist: Table,
    options: { columns?: Columns | undefined } = {},
  ): LoadedDocument<Documents["procurement"]> {
    return asked(this, (asking) => {
      const how = loadOptions(asking, options.columns === undefined ? {} : { columns: options.columns });
      const about = [
        asking.document(procurement, "procurement"),
        asking.text(tableBytes(this.native, checklist, "checklist")),
        how,
      ] as const;
      return this.#document(this.native.call("ismap_procurement_with_checklist", this.pointer, ...about));
    });
  }

  #kind(kind: DocumentKind | undefined): number {
    return numberOf(this.native, "document_kind", kind ?? "any", "kind");
  }

  #document<T>(pointer: number): LoadedDocument<T> {
    return new LoadedDocument<T>(this.native, pointer, this.keeps);
  }
}
