import { label } from "../core/labels.js";
import type { Mark } from "../state/marks.js";
import type { Cell } from "../state/sheets.js";
import { text } from "../texts/language.js";

interface GridCellProps {
  id: string;
  column: number;
  left: number;
  width: number;
  value: Cell | undefined;
  mark: Mark | undefined;
  isChosen: boolean;
  isHeader: boolean;
  choose(): void;
  edit(): void;
}

/** A cell; a mark tells that something is said of it. */
export function GridCell({ id, column, left, width, value, mark, isChosen, isHeader, choose, edit }: GridCellProps) {
  const said = mark === undefined ? undefined : mark === "fault" ? text("cellFault") : label("Severity", mark);
  return (
    <span
      id={id}
      role={isHeader ? "columnheader" : "gridcell"}
      aria-colindex={column + 1}
      aria-selected={isChosen}
      class={`cell${isChosen ? " chosen" : ""}${mark === undefined ? "" : ` marked mark-${mark}`}`}
      style={{ left: `${left}px`, width: `${width}px` }}
      onClick={choose}
      onDblClick={edit}
    >
      {said !== undefined && <span class="hidden">{said}</span>}
      <span class="cell-text">{String(value ?? "")}</span>
    </span>
  );
}
