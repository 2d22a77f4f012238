import type { Verdict } from "ismap";
import { label } from "../core/labels.js";

/** A sign for each verdict, so that colour is not all that tells them apart. */
const SIGNS: Record<Verdict, string> = {
  met: "✓",
  not_met: "✕",
  needs_judgement: "◆",
  unknown: "？",
  not_applicable: "–",
};

/** A verdict in the word of the core. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`mark verdict-${verdict}`}>
      <span aria-hidden="true" class="sign">
        {SIGNS[verdict]}
      </span>
      {label("Verdict", verdict)}
    </span>
  );
}
