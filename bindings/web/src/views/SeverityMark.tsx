import type { Severity } from "ismap";
import { label } from "../core/labels.js";

const SIGNS: Record<Severity, string> = { error: "✕", warning: "◆", advice: "i" };

/** The severity of a remark in the word of the core. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`mark severity-${severity}`}>
      <span aria-hidden="true" class="sign">
        {SIGNS[severity]}
      </span>
      {label("Severity", severity)}
    </span>
  );
}
