import { signal } from "@preact/signals";
import { language } from "../texts/language.js";
import { engine } from "./engine.js";
import type { Schema } from "./schema.js";

const schemas = signal<Readonly<Record<string, Schema>>>({});
const asked = new Set<string>();

/** The schema of a document or an answer in the language of the page; undefined until the core gave it. */
export function schema(name: string): Schema | undefined {
  const key = `${name} ${language.value}`;
  if (!asked.has(key)) {
    asked.add(key);
    void ask(key, name);
  }
  return schemas.value[key];
}

async function ask(key: string, name: string): Promise<void> {
  const found = (await (await engine).library.schema(name, language.peek())) as Schema;
  schemas.value = { ...schemas.value, [key]: found };
}

/** The word that people read for a value of an enumeration of the core, as "not_met" of "Verdict". */
export function label(enumeration: string, value: string, of = "review"): string {
  const definition = schema(of)?.$defs?.[enumeration];
  const at = definition?.enum?.indexOf(value) ?? -1;
  return definition?.enumNames?.[at] ?? value;
}

/** What a document or an answer is called. */
export function titleOf(name: string): string {
  return schema(name)?.title ?? "";
}

/** A clause as people cite it. */
export function clauseText({ regulation, clause }: { regulation: string; clause: string }): string {
  const name = label("Regulation", regulation);
  return clause === "-" ? name : `${name} ${clause}`;
}

/** What a member of a document or an answer is called. */
export function memberTitle(of: string, member: string): string {
  return schema(of)?.properties?.[member]?.title ?? "";
}
