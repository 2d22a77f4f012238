import type { Fault } from "../core/failure.js";
import type { Paper } from "../state/paper.js";
import { show } from "../state/selection.js";
import { placeOf } from "../state/sheets.js";
import { said, text } from "../texts/language.js";

/** Every fault of an input at once, with its place and what was probably meant. */
export function Faults({
  faults,
  hasMore = false,
  paper,
  onPlace,
}: {
  faults: readonly Fault[];
  hasMore?: boolean;
  paper?: Paper;
  onPlace?: () => void;
}) {
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <p>
        <strong>{text(hasMore ? "faultsMore" : "faultsHeading", { count: faults.length })}</strong>
      </p>
      <ol>
        {faults.map((fault, index) => (
          <li key={index}>
            {said(fault.summaries)} <Hints hints={fault.hints} />{" "}
            <ShowCell fault={fault} paper={paper} onPlace={onPlace} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Hints({ hints }: { hints: readonly string[] }) {
  return hints.length === 0 ? null : (
    <span class="dim">{text("hint", { hints: hints.join(text("listSeparator")) })}</span>
  );
}

function ShowCell({
  fault,
  paper,
  onPlace,
}: {
  fault: Fault;
  paper: Paper | undefined;
  onPlace: (() => void) | undefined;
}) {
  const place =
    fault.cell !== undefined && paper?.history !== undefined
      ? placeOf(fault.cell, paper.history.now.sheets)
      : undefined;
  if (place === undefined || paper === undefined) return null;
  const toCell = () => {
    onPlace?.();
    show(paper.id, place);
  };
  return (
    <button type="button" class="quiet" aria-label={text("showCellOf", { cell: fault.cell! })} onClick={toCell}>
      {text("showCell")}
    </button>
  );
}
