import { effect, signal } from "@preact/signals";
import type { Language } from "ismap";
import { texts } from "./texts.js";

/** The language of the page: that of the browser at first. */
export const language = signal<Language>(navigator.languages.some((one) => one.startsWith("ja")) ? "ja" : "en");

/** The name of a text of the page. */
export type TextName = keyof typeof texts;

/** A text of the page; `{name}` in it is replaced by what is given. */
export function text(name: TextName, given: Readonly<Record<string, string | number>> = {}): string {
  return texts[name][language.value].replace(/\{(\w+)\}/g, (_, key: string) => String(given[key] ?? ""));
}

/** A text of the core in the language of the page. */
export function said(both: { ja: string; en: string }): string {
  return both[language.value];
}

effect(() => {
  document.documentElement.lang = language.value;
  document.title = texts.title[language.value];
});
