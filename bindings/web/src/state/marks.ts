import type { Fault } from "../core/failure.js";
import type { Paper } from "./paper.js";
import { remarks } from "./review.js";
import { type Place, placeOf } from "./sheets.js";

/** How grave what is said of a cell is. "fault": it cannot be read. */
export type Mark = "fault" | "error" | "warning" | "advice";

const GRAVEST: readonly Mark[] = ["fault", "error", "warning", "advice"];

/** The gravest mark of each cell, by sheet, row and column. */
export type Marks = ReadonlyMap<string, Mark>;

/** The key of a cell among the marks. */
export function markKey({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}

/** The marks of a paper: its faults, and the remarks on it if it is under review. */
export function marksOf(paper: Paper): Marks {
  const marks = new Map<string, Mark>();
  const add = (place: Place | undefined, mark: Mark) => {
    if (place === undefined) return;
    const key = markKey(place);
    const there = marks.get(key);
    if (there === undefined || GRAVEST.indexOf(mark) < GRAVEST.indexOf(there)) marks.set(key, mark);
  };
  for (const fault of paper.faults) add(placeOfFault(fault, paper), "fault");
  if (paper.role === "subject") for (const { place, said } of remarks.value) add(place, said.severity);
  return marks;
}

function placeOfFault({ cell }: Fault, { history }: Paper): Place | undefined {
  return cell === undefined || history === undefined ? undefined : placeOf(cell, history.now.sheets);
}
