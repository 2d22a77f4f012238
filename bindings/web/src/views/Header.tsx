import type { IsoDate } from "ismap";
import { todayInJapan } from "ismap/core";
import { asOf } from "../state/day.js";
import { language, text } from "../texts/language.js";

/** Name, day asked about, language. */
export function Header() {
  const today = todayInJapan();
  return (
    <header class="header">
      <div class="brand">
        <h1>{text("title")}</h1>
        <p class="unofficial">{text("unofficial")}</p>
      </div>
      <div class="asked">
        <label for="as-of">{text("asOf")}</label>
        <input
          id="as-of"
          type="date"
          required
          min="1900-01-01"
          max="9999-12-31"
          value={asOf.value}
          onInput={(event) => take(event.currentTarget)}
          onBlur={(event) => (event.currentTarget.value = asOf.value)}
        />
        <button type="button" class="quiet" disabled={asOf.value === today} onClick={() => (asOf.value = today)}>
          {text("today")}
        </button>
      </div>
      <div class="languages" role="group" aria-label={text("languageOfPage")}>
        <button type="button" lang="ja" aria-pressed={language.value === "ja"} onClick={() => (language.value = "ja")}>
          日本語
        </button>
        <button type="button" lang="en" aria-pressed={language.value === "en"} onClick={() => (language.value = "en")}>
          English
        </button>
      </div>
    </header>
  );
}

/** A day that is none yet leaves the one before, which is shown again when the field is left. */
function take(field: HTMLInputElement): void {
  if (field.value !== "" && field.validity.valid) asOf.value = field.value as IsoDate;
}
