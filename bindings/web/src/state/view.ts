import { signal } from "@preact/signals";

/** The ways through the page. */
export type View = "documents" | "review" | "remedy" | "compare" | "migrate" | "register" | "procure";

/** What is shown. */
export const view = signal<View>("documents");

/** Goes to a view; the focus follows. */
export function goTo(next: View): void {
  view.value = next;
  requestAnimationFrame(() => document.getElementById("main")?.focus());
}
