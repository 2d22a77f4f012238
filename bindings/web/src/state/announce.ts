import { effect, signal } from "@preact/signals";
import { label } from "../core/labels.js";
import { text } from "../texts/language.js";
import { subject } from "./bench.js";
import { type Reviewed, remarks, reviewed } from "./review.js";

/** What a change brought, for eyes and for screen readers. */
export const announcement = signal("");

let before: { paper: number; value: Reviewed; count: number } | undefined;

/** Tells what became of the points and how many remarks there are, whenever the review of the same paper is another. */
effect(() => {
  const value = reviewed.value;
  const paper = subject.peek()?.id;
  if (value === undefined || paper === undefined) {
    before = undefined;
    return;
  }
  const count = remarks.value.length;
  if (before?.paper === paper && before.value !== value) announcement.value = changes(before.value, value, before.count, count);
  before = { paper, value, count };
});

function changes(old: Reviewed, now: Reviewed, countBefore: number, count: number): string {
  const moved = now.viewpoints.flatMap(({ number, verdict }) => {
    const was = old.viewpoints.find((one) => one.number === number)?.verdict;
    if (was === undefined || was === verdict) return [];
    return [text("pointMoved", { number, before: label("Verdict", was), after: label("Verdict", verdict) })];
  });
  if (old.verdict !== now.verdict)
    moved.push(text("wholeMoved", { before: label("Verdict", old.verdict), after: label("Verdict", now.verdict) }));
  const counted = countBefore === count ? text("remarksSame", { count }) : text("remarksMoved", { before: countBefore, count });
  return [...moved, counted].join(text("listSeparator"));
}
