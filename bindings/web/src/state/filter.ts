import { computed, signal } from "@preact/signals";
import { said } from "../texts/language.js";
import { type Remark, remarks } from "./review.js";

/** Which remarks are shown; "" is all. A point is its number, or "acceptance". */
export const verdict = signal("");
export const severity = signal("");
export const point = signal("");
export const control = signal("");
export const words = signal("");

/** The remarks that are shown. */
export const shown = computed(() => remarks.value.filter(isShown));

function isShown({ said: diagnostic, points, isAcceptance, result }: Remark): boolean {
  if (verdict.value !== "" && result?.verdict !== verdict.value) return false;
  if (severity.value !== "" && diagnostic.severity !== severity.value) return false;
  if (point.value === "acceptance" ? !isAcceptance : point.value !== "" && !points.includes(Number(point.value)))
    return false;
  if (control.value !== "" && !(diagnostic.control ?? "").startsWith(control.value.trim())) return false;
  const wanted = words.value.trim().toLocaleLowerCase();
  const all = [
    said(diagnostic.message),
    diagnostic.code,
    diagnostic.cell,
    diagnostic.remedy && said(diagnostic.remedy),
    result?.rule,
  ];
  return wanted === "" || all.join(" ").toLocaleLowerCase().includes(wanted);
}

/** Shows all remarks again. */
export function clear(): void {
  for (const filter of [verdict, severity, point, control, words]) filter.value = "";
}
