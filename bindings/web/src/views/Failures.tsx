import { failures } from "../state/failures.js";
import { text } from "../texts/language.js";
import { Faults } from "./Faults.js";

/** What went wrong, until somebody has seen it. */
export function Failures() {
  if (failures.value.length === 0) return null;
  return (
    <div class="failures">
      <Faults faults={failures.value} />
      <button type="button" onClick={() => (failures.value = [])}>
        {text("close")}
      </button>
    </div>
  );
}
