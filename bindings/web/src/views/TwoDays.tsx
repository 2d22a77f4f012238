import type { IsoDate } from "ismap";
import { asOf } from "../state/day.js";
import { procurement } from "../state/procurement.js";
import { text } from "../texts/language.js";

/** Says that the day of the purchase is not the day asked about, and makes it so. */
export function TwoDays() {
  const { on } = procurement.value as { on?: IsoDate };
  if (!on || on === asOf.value) return null;
  return (
    <p class="sources">
      {text("twoDays", { on, asOf: asOf.value })}{" "}
      <button type="button" onClick={() => (asOf.value = on)}>
        {text("askAboutPurchase")}
      </button>
    </p>
  );
}
