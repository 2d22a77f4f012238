import { effect, signal } from "@preact/signals";
import { label } from "../core/labels.js";
import { text } from "../texts/language.js";
import { subject } from "./bench.js";
import { type Reviewed, remarks, reviewed } from "./review.js";

/** What a change brought, for eyes and for screen readers. */
export const announcement = signal("");

const SHOWN_FOR = 12_000;

interface Known {
  paper: number;
  /** How many changes were made: another review after as many is none of a change. */
  changes: number;
  value: Reviewed;
  count: number;
}

let before: Known | undefined;
let end: ReturnType<typeof setTimeout> | undefined;

/** Tells what became of the points and of the remarks, whenever a change led to another review of the same paper. */
effect(() => {
  const value = reviewed.value;
  const count = remarks.value.length;
  const paper = subject.peek();
  if (value === undefined || paper === undefined) {
    before = undefined;
    return;
  }
  if (before?.value === value) return;
  const now = { paper: paper.id, changes: paper.history?.past.length ?? 0, value, count };
  if (before?.paper === now.paper && before.changes !== now.changes) tell(moves(before, now));
  before = now;
});

function tell(what: string): void {
  announcement.value = what;
  clearTimeout(end);
  end = setTimeout(() => (announcement.value = ""), SHOWN_FOR);
}

function moves({ value: old, count: countBefore }: Known, { value, count }: Known): string {
  const moved = value.viewpoints.flatMap(({ number, verdict }) => {
    const was = old.viewpoints.find((one) => one.number === number)?.verdict;
    if (was === undefined || was === verdict) return [];
    return [text("pointMoved", { number, before: label("Verdict", was), after: label("Verdict", verdict) })];
  });
  if (old.verdict !== value.verdict)
    moved.push(text("wholeMoved", { before: label("Verdict", old.verdict), after: label("Verdict", value.verdict) }));
  const counted =
    countBefore === count ? text("remarksSame", { count }) : text("remarksMoved", { before: countBefore, count });
  return [...moved, counted].join(text("listSeparator"));
}
