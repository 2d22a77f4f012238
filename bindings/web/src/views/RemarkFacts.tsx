import { useEffect, useState } from "preact/hooks";
import { engine } from "../core/engine.js";
import { subject } from "../state/bench.js";
import type { Remark } from "../state/review.js";
import { focusGrid } from "../state/selection.js";
import { language, said, text } from "../texts/language.js";
import { Page } from "./Page.js";
import { VerdictMark } from "./VerdictMark.js";

/** What a remark rests on: remedy, verdict of its rule, facts that were read, values that were computed, and the rule. */
export function RemarkFacts({ remark: { said: diagnostic, result, place } }: { remark: Remark }) {
  const { remedy, limit, pointer } = diagnostic;
  return (
    <div class="remark-facts">
      {remedy !== undefined && (
        <p>
          <strong>{text("remedy")}</strong> {said(remedy)}
        </p>
      )}
      <dl>
        {result !== undefined && (
          <>
            <dt>{result.rule}</dt>
            <dd>
              <VerdictMark verdict={result.verdict} />
            </dd>
          </>
        )}
        {limit !== undefined && (
          <>
            <dt>{text("limitDay")}</dt>
            <dd>{limit}</dd>
          </>
        )}
        {place === undefined && pointer !== undefined && (
          <>
            <dt>{text("placeInDocument")}</dt>
            <dd>
              <code>{pointer === "" ? text("wholeDocument") : pointer}</code>
            </dd>
          </>
        )}
      </dl>
      {place !== undefined && (
        <button type="button" onClick={() => focusGrid(subject.value!.id)}>
          {text("toCell")}
        </button>
      )}
      {result !== undefined && <Facts result={result} />}
      {result !== undefined && <Rule id={result.rule} />}
    </div>
  );
}

function Facts({ result: { facts, derived } }: { result: NonNullable<Remark["result"]> }) {
  if (facts.length + derived.length === 0) return null;
  return (
    <details>
      <summary>{text("factsRead", { count: facts.length + derived.length })}</summary>
      <ul class="facts">
        {facts.map(({ pointer, value }) => (
          <li key={pointer}>
            <code>{pointer}</code> {value === null ? text("nothingStated") : String(value)}
          </li>
        ))}
        {derived.map(({ name, value }) => (
          <li key={name}>
            <code>{name}</code> {String(value)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the rule asks and how well it is known, as the core says it. */
function Rule({ id }: { id: string }) {
  const [html, setHtml] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const now = language.value;
  useEffect(() => {
    if (isOpen)
      void engine.then(async ({ library }) =>
        setHtml(new TextDecoder().decode(await library.renderRule(id, "html", now))),
      );
  }, [id, now, isOpen]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("aboutRule", { rule: id })}</summary>
      {isOpen && html !== undefined && <Page html={html} title={id} />}
    </details>
  );
}
