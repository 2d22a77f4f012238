import type { Severity, Verdict } from "ismap";
import { label, memberTitle } from "../core/labels.js";
import { clear, control, point, severity, shown, verdict, words } from "../state/filter.js";
import { remarks, reviewed } from "../state/review.js";
import { said, text } from "../texts/language.js";

const VERDICTS: readonly Verdict[] = ["not_met", "unknown", "needs_judgement", "met"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** Chooses which remarks are shown. */
export function Filters() {
  const isAny = [verdict, severity, point, control, words].some(({ value }) => value !== "");
  return (
    <div class="filters">
      <h2 id="remarks-heading">
        {text("remarksHeading")}{" "}
        <span class="badge">{text("shownOf", { shown: shown.value.length, all: remarks.value.length })}</span>
      </h2>
      <div class="verdicts" role="group" aria-label={text("filterVerdict")}>
        {VERDICTS.map((one) => (
          <button
            key={one}
            type="button"
            class={`verdict-${one}`}
            aria-pressed={verdict.value === one}
            onClick={() => (verdict.value = verdict.value === one ? "" : one)}
          >
            {`${label("Verdict", one)} ${remarks.value.filter(({ result }) => result?.verdict === one).length}`}
          </button>
        ))}
      </div>
      <label>
        {text("filterPoint")}
        <select value={point.value} onChange={(event) => (point.value = event.currentTarget.value)}>
          <option value="">{text("allOf")}</option>
          {reviewed.value?.viewpoints.map(({ number, title }) => (
            <option key={number} value={number}>{`(${number}) ${said(title)}`}</option>
          ))}
          {reviewed.value?.acceptance && <option value="acceptance">{memberTitle("review", "acceptance")}</option>}
        </select>
      </label>
      <label>
        {text("filterSeverity")}
        <select value={severity.value} onChange={(event) => (severity.value = event.currentTarget.value)}>
          <option value="">{text("allOf")}</option>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {label("Severity", one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text("filterControl")}
        <input
          type="search"
          value={control.value}
          placeholder="9.4.1"
          onInput={(event) => (control.value = event.currentTarget.value)}
        />
      </label>
      <label>
        {text("filterWords")}
        <input type="search" value={words.value} onInput={(event) => (words.value = event.currentTarget.value)} />
      </label>
      {isAny && (
        <button type="button" class="quiet" onClick={clear}>
          {text("clearFilters")}
        </button>
      )}
    </div>
  );
}
