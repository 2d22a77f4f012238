import { isEdited } from "./paper.js";
import { papers } from "./bench.js";

/** Asks before the page is left with changes that would be lost. */
export function askBeforeLeaving(): void {
  addEventListener("beforeunload", (event) => {
    if (papers.peek().some(isEdited)) event.preventDefault();
  });
}
