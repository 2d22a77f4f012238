import { signal } from "@preact/signals";
import type { Place } from "./sheets.js";

/** The cell that is chosen, of a paper. */
export interface Selection {
  paper: number;
  place: Place;
}

export const selection = signal<Selection | undefined>(undefined);

/** The remark that is chosen, by its key. */
export const chosenRemark = signal<string | undefined>(undefined);

/** The sheet that is shown, of each paper. */
export const shownSheets = signal<Readonly<Record<number, number>>>({});

/** Shows a sheet of a paper. */
export function showSheet(paper: number, sheet: number): void {
  shownSheets.value = { ...shownSheets.value, [paper]: sheet };
}

/** Chooses a cell and shows its sheet. */
export function choose(paper: number, place: Place): void {
  selection.value = { paper, place };
  if (shownSheets.value[paper] !== place.sheet) showSheet(paper, place.sheet);
}

/** The table of a paper. */
export function gridId(paper: number): string {
  return `grid-${paper}`;
}

/** Chooses a cell and brings its table into sight. */
export function show(paper: number, place: Place): void {
  choose(paper, place);
  requestAnimationFrame(() => document.getElementById(gridId(paper))?.scrollIntoView({ block: "nearest" }));
}

/** Hands the focus to the table of a paper. */
export function focusGrid(paper: number): void {
  document.getElementById(gridId(paper))?.focus();
}
