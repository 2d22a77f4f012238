import { signal } from "@preact/signals";
import { asking } from "./asking.js";
import { previousDocument, registerDocument, subjectDocument, subjectKind } from "./bench.js";
import { asOf } from "./day.js";
import { view } from "./view.js";

/** Whether the document under review is one that the questions below are about. */
function application() {
  return subjectKind.value === "dossier" || subjectKind.value === "statement" ? subjectDocument.value : undefined;
}

/** The plan of a meeting. */
export const agenda = asking(() => {
  const document = subjectDocument.value;
  if (view.value !== "review" || document === undefined || subjectKind.value !== "agenda") return undefined;
  return (core) => core.planAgenda(document);
});

/** What changed since last year's file, and what follows. */
export const difference = asking(() => {
  const [before, after] = [previousDocument.value, application()];
  const about = { asOf: asOf.value, register: registerDocument.value };
  if (view.value !== "compare" || before === undefined || after === undefined) return undefined;
  return (core) => core.diff(before, after, about);
});

/** The draft in the edition of 2025. */
export const migration = asking(() => {
  const document = application();
  if (view.value !== "migrate" || document === undefined) return undefined;
  return (core) => core.migrate(document);
});

/** What would cure what is not met. */
export const remedy = asking(() => {
  const document = application();
  const about = { asOf: asOf.value, register: registerDocument.value };
  if (view.value !== "remedy" || document === undefined) return undefined;
  return (core) => core.remedy(document, about);
});

/** What is asked of the register. */
export type RegisterPart = "due" | "status" | "service" | "incidents" | "risk" | "impact";

export const registerPart = signal<RegisterPart>("due");

/** Within how many days something is due; 0 for all. */
export const within = signal(0);

/** The service that is looked at. */
export const service = signal("");

export const ofRegister = asking<unknown>(() => {
  const document = registerDocument.value;
  const [part, about, number, days, dossier] = [
    registerPart.value,
    { asOf: asOf.value },
    service.value,
    within.value,
    application(),
  ];
  if (view.value !== "register" || document === undefined) return undefined;
  switch (part) {
    case "due":
      return (core) => core.due(document, { ...about, within: days === 0 ? undefined : days });
    case "status":
      return (core) => core.status(document, about);
    case "service":
      return number === "" ? undefined : (core) => core.status(document, { ...about, number });
    case "incidents":
      return (core) => core.incidents(document, about);
    case "risk":
      return (core) => core.atRisk(document, about);
    case "impact":
      return number === "" ? undefined : (core) => core.impact(document, { ...about, number, dossier });
  }
});
