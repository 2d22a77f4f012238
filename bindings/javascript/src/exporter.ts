import { type DocumentSource, asked } from "./asking.js";
import type { Label } from "./errors.js";
import { type ExportForm, type Language, structs } from "./interface.js";
import { Loader } from "./loader.js";
import { decoded } from "./text.js";
import type { IsoDate } from "./types.js";
import { workbookOf } from "./workbook.js";
import { numberOf, optionalText, textOf } from "./words.js";

/** What a form does not carry: the first place and how many there are. */
export interface Loss {
  message: Label;
  pointer: string;
  count: number;
}

/** What was written, and what it does not carry. */
export interface Exported {
  text: string;
  losses: Loss[];
}

/** What writes documents in the forms that others read. */
export class Exporter extends Loader {
  /**
   * A document as a CSV (`sheet` is the one that it holds), as tables or as OSCAL (last modified on `day`). Without a
   * document it is the catalogue: "oscal_catalog", "oscal_profile" or "oscal_mapping".
   */
  export(
    document: DocumentSource | null,
    form: ExportForm,
    options: { language?: Language; sheet?: string | undefined; day?: IsoDate | undefined } = {},
  ): Exported {
    return asked(this, (asking) => {
      const { native } = this;
      const how = [
        numberOf(native, "export_form", form, "form"),
        numberOf(native, "language", options.language ?? "ja", "language"),
        asking.options(structs.export_options, {
          sheet: optionalText(options.sheet, "sheet"),
          day: asking.optionalDay(options.day, "day"),
        }),
      ] as const;
      if (document === null) {
        const text = native.call("ismap_catalog_export", this.pointer, ...how);
        return exported(text, native.call("ismap_catalog_export_losses_json", this.pointer, ...how));
      }
      const about = [this.pointer, asking.document(document), ...how] as const;
      const text = native.call("ismap_document_export", ...about);
      return exported(text, native.call("ismap_document_export_losses_json", ...about));
    });
  }

  /** A document as a workbook (XLSX), a sheet for each part; loadTable gives it back. */
  toWorkbook(document: DocumentSource, language: Language = "ja"): Uint8Array {
    return asked(this, (asking) => {
      const form = numberOf(this.native, "export_form", "tables", "form");
      const about = [asking.document(document), form, numberOf(this.native, "language", language, "language")] as const;
      return workbookOf(this.native, this.native.call("ismap_document_export", this.pointer, ...about, 0));
    });
  }

  /** A blank workbook to fill in, with the numbers of the catalogue; `library.formNames()` has the names. */
  blankForm(name: string, language: Language = "ja"): Uint8Array {
    return asked(this, (asking) => {
      const about = [
        asking.text(textOf(name, "name")),
        numberOf(this.native, "language", language, "language"),
      ] as const;
      return workbookOf(this.native, this.native.call("ismap_form_blank", this.pointer, ...about));
    });
  }
}

function exported(text: Uint8Array, losses: Uint8Array): Exported {
  return { text: decoded(text), losses: JSON.parse(decoded(losses)) as Loss[] };
}
