import { papers } from "../state/bench.js";
import { view } from "../state/view.js";
import { text } from "../texts/language.js";

/** Tells which documents cannot be read as they are now: what is shown is of their last state that could be. */
export function Stale() {
  const stale = papers.value.filter(
    ({ role, faults, document }) => role !== "none" && faults.length > 0 && document !== undefined,
  );
  if (view.value === "documents" || stale.length === 0) return null;
  return (
    <p class="stale" role="alert">
      {text("stale", { names: stale.map(({ name }) => name).join(text("listSeparator")) })}
    </p>
  );
}
