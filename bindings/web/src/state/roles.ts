import type { DocumentKind } from "ismap";
import type { Paper, ReadAs, Role } from "./paper.js";

/** What a paper of a kind can be used for, the usual first. */
export function rolesOf(kind: DocumentKind | undefined, as: ReadAs): readonly Role[] {
  if (as === "checklist") return ["checklist", "none"];
  switch (kind) {
    case "dossier":
    case "statement":
      return ["subject", "previous", "none"];
    case "assessor":
    case "agenda":
      return ["subject", "none"];
    case "register":
      return ["register", "none"];
    case "procurement":
      return ["procurement", "none"];
    default:
      return ["none"];
  }
}

/** The last day of the period that a dossier or a statement is about; "" if it has none. */
export function periodLast(value: unknown): string {
  const whole = value as { statement?: unknown; assessment_period?: { last?: string } } | undefined;
  return (whole?.statement === undefined ? whole : (whole.statement as typeof whole))?.assessment_period?.last ?? "";
}

/** The papers with one paper in a role, which no other has any more. */
export function inRole(papers: readonly Paper[], id: number, role: Role): readonly Paper[] {
  return papers.map((paper) => {
    if (paper.id === id) return { ...paper, role };
    return role !== "none" && paper.role === role ? { ...paper, role: "none" as const } : paper;
  });
}
