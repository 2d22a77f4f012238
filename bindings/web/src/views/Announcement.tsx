import { reading } from "../state/bench.js";
import { announcement } from "../state/announce.js";
import { text } from "../texts/language.js";

/** What a change brought; a screen reader speaks it. */
export function Announcement() {
  const said = reading.value > 0 ? text("reading") : announcement.value;
  return (
    <div class={said === "" ? "announcement" : "announcement shown"} role="status" aria-live="polite">
      {said}
      {said !== "" && reading.value === 0 && (
        <button type="button" class="quiet" aria-label={text("dismiss")} onClick={() => (announcement.value = "")}>
          ✕
        </button>
      )}
    </div>
  );
}
