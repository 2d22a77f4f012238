import { useState } from "preact/hooks";
import { clauseText, label } from "../core/labels.js";
import { subject } from "../state/bench.js";
import { shown } from "../state/filter.js";
import type { Remark } from "../state/review.js";
import { chosenRemark, show } from "../state/selection.js";
import { said, text } from "../texts/language.js";
import { RemarkFacts } from "./RemarkFacts.js";
import { VerdictMark } from "./VerdictMark.js";

/** As many remarks are drawn at once. */
const AT_ONCE = 200;

/** The remarks; one that is chosen shows its cell. Arrow keys go from one to the next. */
export function Remarks() {
  const [most, setMost] = useState(AT_ONCE);
  const all = shown.value;
  if (all.length === 0) return <p class="dim none">{text("noRemarks")}</p>;
  return (
    <>
      <ol class="remarks" onKeyDown={step}>
        {all.slice(0, most).map((remark) => (
          <RemarkItem key={remark.key} remark={remark} isChosen={chosenRemark.value === remark.key} />
        ))}
      </ol>
      {all.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {text("more", { count: all.length - most })}
        </button>
      )}
    </>
  );
}

function step(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".remark")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function RemarkItem({ remark, isChosen }: { remark: Remark; isChosen: boolean }) {
  const { said: diagnostic, result, place, points } = remark;
  const toggle = () => {
    chosenRemark.value = isChosen ? undefined : remark.key;
    if (place === undefined || isChosen) return;
    show(subject.value!.id, place);
  };
  return (
    <li>
      <button type="button" class="remark" aria-expanded={isChosen} onClick={toggle}>
        <span class="remark-head">
          {result !== undefined && <VerdictMark verdict={result.verdict} />}
          <span class={`severity severity-${diagnostic.severity}`}>{label("Severity", diagnostic.severity)}</span>
          <code>{diagnostic.code}</code>
          {diagnostic.cell !== undefined && <span class="cells">{diagnostic.cell}</span>}
        </span>
        <span class="remark-message">{said(diagnostic.message)}</span>
        <span class="remark-clause dim">
          {[
            result?.citations.map(clauseText).join(text("listSeparator")),
            points.length > 0 ? text("pointsOf", { points: points.map((number) => `(${number})`).join(" ") }) : "",
          ]
            .filter((one) => one)
            .join(text("partSeparator"))}
        </span>
      </button>
      {isChosen && <RemarkFacts remark={remark} />}
    </li>
  );
}
