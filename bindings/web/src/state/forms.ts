import { effect, signal } from "@preact/signals";
import { engine } from "../core/engine.js";
import { language } from "../texts/language.js";
import type { Sheet } from "./sheets.js";

/** A blank form as the core writes it: what it is called and for, as its own first sheet says. */
export interface Form {
  name: string;
  title: string;
  purpose: string;
  bytes: Uint8Array;
}

/** The blank forms in the language of the page. */
export const forms = signal<readonly Form[]>([]);

/** Whether somebody wants to see them; making them takes a moment. */
export const wantsForms = signal(false);

effect(() => {
  const now = language.value;
  if (!wantsForms.value) return;
  void fetchForms(now).then((found) => {
    if (language.peek() === now) forms.value = found;
  });
});

async function fetchForms(how: typeof language.value): Promise<readonly Form[]> {
  const core = await engine;
  const names = await core.library.formNames();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await core.blankForm(name, how);
      const { tables } = (await core.library.readWorkbook(bytes)) as { tables: Sheet[] };
      const [title, purpose] = [0, 1].map((row) => String(tables[0]?.rows[row]?.[0] ?? ""));
      return { name, title: title!, purpose: purpose!, bytes };
    }),
  );
}
