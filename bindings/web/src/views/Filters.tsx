import type { Severity } from "ismap";
import { label, memberTitle } from "../core/labels.js";
import { clear, control, point, severity, shown, words } from "../state/filter.js";
import { remarks, reviewed } from "../state/review.js";
import { said, text } from "../texts/language.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** Chooses which remarks are shown. */
export function Filters() {
  const isAny = [severity, point, control, words].some(({ value }) => value !== "");
  return (
    <div class="filters">
      <h2 id="remarks-heading">
        {text("remarksHeading")} <span class="badge">{text("shownOf", { shown: shown.value.length, all: remarks.value.length })}</span>
      </h2>
      <div class="severities" role="group" aria-label={text("filterSeverity")}>
        {SEVERITIES.map((one) => (
          <button key={one} type="button" class={`severity-${one}`} aria-pressed={severity.value === one} onClick={() => (severity.value = severity.value === one ? "" : one)}>
            {`${label("Severity", one)} ${remarks.value.filter((remark) => remark.said.severity === one).length}`}
          </button>
        ))}
      </div>
      <label>
        {text("filterPoint")}
        <select value={point.value} onChange={(event) => (point.value = event.currentTarget.value)}>
          <option value="">{text("allPoints")}</option>
          {reviewed.value?.viewpoints.map(({ number, title }) => (
            <option key={number} value={number}>{`(${number}) ${said(title)}`}</option>
          ))}
          {reviewed.value?.acceptance && <option value="acceptance">{memberTitle("review", "acceptance")}</option>}
        </select>
      </label>
      <label>
        {text("filterControl")}
        <input type="search" value={control.value} placeholder="9.4.1" onInput={(event) => (control.value = event.currentTarget.value)} />
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
