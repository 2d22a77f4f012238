import { download } from "../core/download.js";
import { put } from "../state/bench.js";
import { forms, wantsForms } from "../state/forms.js";
import { text } from "../texts/language.js";

/** Blank forms, to save or to fill in here. */
export function Forms() {
  return (
    <details class="panel" onToggle={(event) => (wantsForms.value ||= event.currentTarget.open)}>
      <summary>
        <h2>{text("formsHeading")}</h2>
      </summary>
      <p class="dim">{text("formsHint")}</p>
      <ul class="forms">
        {forms.value.map(({ name, title, purpose, bytes }) => (
          <li key={name}>
            <div>
              <strong>{title}</strong>
              <p class="dim">{purpose}</p>
            </div>
            <div class="actions">
              <button
                type="button"
                aria-label={text("saveForm", { title })}
                onClick={() => download(`${name}.xlsx`, bytes)}
              >
                {text("save")}
              </button>
              <button
                type="button"
                aria-label={text("openForm", { title })}
                onClick={() => void put(`${name}.xlsx`, bytes)}
              >
                {text("open")}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
