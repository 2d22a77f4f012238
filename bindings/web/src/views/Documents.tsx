import { papers } from "../state/bench.js";
import { text } from "../texts/language.js";
import { Examples } from "./Examples.js";
import { FilePicker } from "./FilePicker.js";
import { Forms } from "./Forms.js";
import { PaperCard } from "./PaperCard.js";

/** Where documents come in. */
export function Documents() {
  return (
    <>
      <section class="drop" aria-labelledby="drop-heading">
        <h2 id="drop-heading">{text("dropHeading")}</h2>
        <p>{text("dropHint")}</p>
        <FilePicker many primary>
          {text("chooseFiles")}
        </FilePicker>
        <p class="dim">{text("dropStays")}</p>
      </section>
      {papers.value.length > 0 && (
        <section aria-labelledby="papers-heading">
          <h2 id="papers-heading">{text("papersHeading")}</h2>
          <ul class="papers">
            {papers.value.map((paper) => (
              <PaperCard key={paper.id} paper={paper} />
            ))}
          </ul>
        </section>
      )}
      <div class="beginnings">
        <Forms />
        <Examples />
      </div>
    </>
  );
}
