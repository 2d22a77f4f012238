import { Enumeration, type Format, type Language, type Severity, type Verdict } from "./interface.js";
import type { Native } from "./native.js";
import { shown } from "./numbers.js";

/** Text as an argument. `name` is that of the argument, here and below. */
export function textOf(value: unknown, name: string): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string, not ${shown(value)}`);
  return value;
}

/** Text as an argument that may be left out. */
export function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined ? undefined : textOf(value, name);
}

/** The number of a word of an enumeration. Throws IsmapError that says which words there are. */
export function numberOf(native: Native, enumeration: Enumeration, word: unknown, name: string): number {
  const asked = textOf(word, name);
  return native.scoped((scope) => native.call("ismap_value_parse", Enumeration[enumeration], scope.text(asked)));
}

/** The numbers of a form and of the language that it is written in. */
export function formOf(native: Native, format: Format, language: Language): [number, number] {
  return [numberOf(native, "format", format, "format"), numberOf(native, "language", language, "language")];
}

/** The word of a number; undefined if it has none. */
export function wordOf<W extends string>(native: Native, value: number): W | undefined {
  if (!native.names.has(value)) native.names.set(value, native.textIfAny("ismap_value_name", value));
  return native.names.get(value) as W | undefined;
}

/** undefined for none; a verdict of a later library needs judgement. */
export function verdictOf(native: Native, value: number): Verdict | undefined {
  return value === 0 ? undefined : someVerdictOf(native, value);
}

/** The verdict where there is one. */
export function someVerdictOf(native: Native, value: number): Verdict {
  return wordOf<Verdict>(native, value) ?? "needs_judgement";
}

/** A severity of a later library is a warning: people have to look. */
export function severityOf(native: Native, value: number): Severity {
  return wordOf<Severity>(native, value) ?? "warning";
}
