import type { Format, Language } from "./interface.js";
import type { Native } from "./native.js";
import { decoded } from "./text.js";
import type { Statistics } from "./types.js";
import { workbookOf } from "./workbook.js";
import { formOf } from "./words.js";

/** Counts over many reviews. Those of several calls, or of several machines, are added by handing them in again. */
export class Stats {
  readonly #native: Native;
  readonly #json: Uint8Array;

  /** @internal */
  constructor(native: Native, json: Uint8Array) {
    this.#native = native;
    this.#json = json;
  }

  /** The statistics as JSON, in UTF-8: the same bytes in whichever order the documents came. */
  json(): Uint8Array {
    return this.#json.slice();
  }

  /** The statistics as an object. */
  value(): Statistics {
    return JSON.parse(decoded(this.#json)) as Statistics;
  }

  /** The statistics in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8. */
  render(format: Format, language: Language = "ja"): Uint8Array {
    const native = this.#native;
    return native.scoped((scope) => {
      const how = formOf(native, format, language);
      return native.call("ismap_statistics_show", scope.text(this.#json), ...how);
    });
  }

  /** The statistics as text for people. */
  text(language: Language = "ja"): string {
    return decoded(this.render("text", language));
  }

  /** The statistics as one page, which runs no script and requests nothing. */
  html(language: Language = "ja"): string {
    return decoded(this.render("html", language));
  }

  /** The lists of the statistics as a workbook (XLSX). */
  toWorkbook(language: Language = "ja"): Uint8Array {
    return workbookOf(this.#native, this.render("tables", language));
  }
}
