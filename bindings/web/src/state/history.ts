import type { Place, Sheets } from "./sheets.js";

/** A state of the sheets, and the cell whose change led to it. */
interface Step {
  sheets: Sheets;
  place: Place | undefined;
}

/** The states of the sheets that were and that were taken back. */
export interface History {
  past: readonly Step[];
  now: Step;
  future: readonly Step[];
}

/** A history that begins. */
export function begun(sheets: Sheets): History {
  return { past: [], now: { sheets, place: undefined }, future: [] };
}

/** The history with a further state. */
export function advanced({ past, now }: History, sheets: Sheets, place?: Place): History {
  return { past: [...past, now], now: { sheets, place }, future: [] };
}

/** The history a step back; the same where there is none. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

/** The history a step on again; the same where there is none. */
export function redone(history: History): History {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future };
}
