import type { Role } from "../state/paper.js";
import { goTo } from "../state/view.js";
import { text } from "../texts/language.js";
import { FilePicker } from "./FilePicker.js";

/** What a view needs before it can show something. */
export function Empty({ hint, role }: { hint: string; role?: Role }) {
  return (
    <section class="empty">
      <p>{hint}</p>
      <div class="actions">
        <FilePicker primary {...(role && { role })}>
          {text("chooseFiles")}
        </FilePicker>
        <button type="button" onClick={() => goTo("documents")}>
          {text("navDocuments")}
        </button>
      </div>
    </section>
  );
}
