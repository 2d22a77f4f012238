import { papers, putExample } from "../state/bench.js";
import { examples } from "../state/examples.js";
import { text } from "../texts/language.js";

/** Made-up documents to try the page with. */
export function Examples() {
  return (
    <details class="panel" open={papers.value.length === 0}>
      <summary>
        <h2>{text("examplesHeading")}</h2>
      </summary>
      <p class="dim">{text("examplesHint")}</p>
      <ul class="choices">
        {examples.map((one) => (
          <li key={one.title}>
            <button type="button" onClick={() => void putExample(one)}>
              {text(one.title)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
