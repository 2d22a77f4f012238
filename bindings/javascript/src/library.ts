import { controlOf, controlText } from "./controls.js";
import { dayNumber, dayOf } from "./days.js";
import type { Counting, Language } from "./interface.js";
import { Native } from "./native.js";
import { int32 } from "./numbers.js";
import { RuleBook, objectOf } from "./rule_book.js";
import { type Source, type Table, bytesOf } from "./sources.js";
import { Stats } from "./statistics.js";
import { decoded } from "./text.js";
import type { IsoDate } from "./types.js";
import { type WasmSource, compiled } from "./wasm_source.js";
import { numberOf, textOf } from "./words.js";
import { type Tables, tableBytes, tablesOf, workbookOf } from "./workbook.js";

const loaded = new WeakMap<object, Promise<Library>>();

/** What needs no engine: rules, schemas, days, numbers of controls, workbooks. Of each module there is one. */
export class Library extends RuleBook {
  /** The library of a module, which is started once. */
  static load(wasm: WasmSource): Promise<Library> {
    const known = loaded.get(wasm);
    if (known !== undefined) return known;
    const started = compiled(wasm)
      .then(Native.start)
      .then((native) => new Library(native));
    if (typeof wasm === "object" && wasm !== null) loaded.set(wasm, started);
    started.catch(() => loaded.delete(wasm));
    return started;
  }

  /** The version of the library: "0.2.0". */
  get version(): string {
    return this.native.text("ismap_version");
  }

  /** The version of the rule book that the rules were written from. */
  get rulebookVersion(): string {
    return this.native.text("ismap_rulebook_version");
  }

  /** The names of the documents that have a schema: "dossier", "statement". */
  schemaNames(): string[] {
    return this.native.list(this.native.exports.ismap_schema_count(), (index) =>
      this.native.text("ismap_schema_name", index),
    );
  }

  /** The JSON Schema (draft 2020-12) of the document `name`, described in `language`. */
  schema(name: string, language: Language = "en"): Record<string, unknown> {
    return this.native.scoped((scope) => {
      const about = [
        scope.text(textOf(name, "name")),
        numberOf(this.native, "language", language, "language"),
      ] as const;
      return objectOf(this.native.call("ismap_schema_show", ...about));
    });
  }

  /** The day, if it is one from 1900-01-01 to 9999-12-31. Throws IsmapError if it is none. */
  parseDay(day: string): IsoDate {
    return dayOf(this.native, dayNumber(this.native, day, "day"));
  }

  /** The last day of the period of `months` months (0 to 1200) from `day`, which is itself not counted. */
  monthsAfter(day: IsoDate, months: number, counting: Counting = "civil_code"): IsoDate {
    const how = numberOf(this.native, "counting", counting, "counting");
    return dayOf(
      this.native,
      this.native.call("ismap_months_after", dayNumber(this.native, day, "day"), int32(months, "months"), how),
    );
  }

  /** The last day on which a registration is valid whose assessment period ends on `periodLast`. */
  validityEnd(periodLast: IsoDate, counting: Counting = "civil_code"): IsoDate {
    const how = numberOf(this.native, "counting", counting, "counting");
    return dayOf(
      this.native,
      this.native.call("ismap_validity_end", dayNumber(this.native, periodLast, "periodLast"), how),
    );
  }

  /** The number of a control, "9.4.1.8.PB", packed; packed numbers are ordered as controls are. */
  parseControl(control: string): bigint {
    return controlOf(this.native, control);
  }

  /** The packed number of a control as text. */
  controlText(control: bigint): string {
    return controlText(this.native, control);
  }

  /** The names of the blank forms, for `engine.blankForm`. */
  formNames(): string[] {
    return this.native.list(this.native.exports.ismap_form_count(), (index) =>
      this.native.text("ismap_form_name", index),
    );
  }

  /** The sheets of a workbook, hidden ones too: stored values of formulas, texts without formats. */
  readWorkbook(workbook: Uint8Array | ArrayBuffer): Tables {
    return JSON.parse(decoded(tablesOf(this.native, bytesOf(workbook, "workbook")))) as Tables;
  }

  /** The rows of a workbook or a CSV as they stand, before anything is recognised. */
  readTable(table: Table): Tables {
    const bytes = tableBytes(this.native, table, "table");
    return objectOf(this.native.scoped((scope) => this.native.call("ismap_table_read", scope.text(bytes)))) as unknown as Tables;
  }

  /** A workbook of what readWorkbook gives, or of the tables of a form. No cell becomes a formula. */
  writeWorkbook(tables: Tables | Source): Uint8Array {
    return workbookOf(this.native, bytesOf(tables, "tables"));
  }

  /** Statistics from their JSON. Throws IsmapError if it is something else. */
  statistics(json: Source): Stats {
    const stats = new Stats(this.native, bytesOf(json, "json").slice());
    stats.render("json");
    return stats;
  }
}
