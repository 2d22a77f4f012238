import type { IsoDate } from "ismap";
import type { TextName } from "../texts/language.js";
import type { Role } from "./paper.js";

/** Documents to try the page with. */
export interface Example {
  title: TextName;
  /** The day that the documents were made for. */
  asOf: IsoDate;
  files: readonly { name: string; role: Role }[];
}

export const examples: readonly Example[] = [
  {
    title: "exampleBreaches",
    asOf: "2027-01-15",
    files: [
      { name: "ismap-breaches.json", role: "subject" },
      { name: "ismap-renewal-register.json", role: "register" },
    ],
  },
  {
    title: "exampleRenewal",
    asOf: "2026-11-20",
    files: [
      { name: "ismap-renewal.json", role: "subject" },
      { name: "diff-previous.json", role: "previous" },
      { name: "ismap-renewal-register.json", role: "register" },
    ],
  },
  { title: "exampleMigration", asOf: "2026-11-20", files: [{ name: "migrate-statement.json", role: "subject" }] },
  { title: "exampleRegister", asOf: "2026-11-21", files: [{ name: "register.json", role: "register" }] },
  { title: "exampleGraph", asOf: "2026-11-20", files: [{ name: "impact-register.json", role: "register" }] },
  {
    title: "exampleProcurement",
    asOf: "2026-11-20",
    files: [
      { name: "procurement-unlisted.json", role: "procurement" },
      { name: "procurement-register.json", role: "register" },
    ],
  },
];

let texts: Record<string, string> | undefined;

/** An example of the project, which the page carries as text. */
export function example(name: string): string {
  texts ??= JSON.parse(document.getElementById("examples")!.textContent!) as Record<string, string>;
  return texts[name]!;
}
