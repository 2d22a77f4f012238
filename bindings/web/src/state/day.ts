import { signal } from "@preact/signals";
import { type IsoDate, todayInJapan } from "ismap/core";

/** The day asked about: today in Japan unless somebody says otherwise. */
export const asOf = signal<IsoDate>(todayInJapan());
