import type { DocumentKind, IsoDate, Loss, Note } from "ismap";
import type { RemoteDocument } from "ismap/client";
import type { Fault } from "../core/failure.js";
import type { History } from "./history.js";

/** What the bytes of a file are read as. */
export type ReadAs = "document" | "list" | "checklist";

/** What a paper is used for. */
export type Role = "subject" | "previous" | "register" | "procurement" | "checklist" | "none";

/** How a file is read. */
export interface Reading {
  as: ReadAs;
  /** Of the public list, where it does not say them itself. */
  scheme?: "ismap" | "ismap_liu" | undefined;
  asOf?: IsoDate | undefined;
}

/** A file that was dropped, chosen or taken from the examples. */
export interface Paper {
  id: number;
  name: string;
  bytes: Uint8Array;
  reading: Reading;
  role: Role;
  /** What the core recognised; undefined if it could not read the file. */
  kind: DocumentKind | undefined;
  /** The document of the sheets as they are now, or of the last state that could be read. */
  document: RemoteDocument | undefined;
  /** Its sheets; undefined where there are none to show. */
  history: History | undefined;
  /** Whether the page made the sheets of another document; they speak the language of the page. */
  isMade: boolean;
  notes: readonly Note[];
  losses: readonly Loss[];
  /** Why the sheets as they are now, or the file, cannot be read. */
  faults: readonly Fault[];
  hasMoreFaults: boolean;
}

/** Whether somebody changed the sheets. */
export function isEdited(paper: Paper): boolean {
  return (paper.history?.past.length ?? 0) > 0;
}

/** The name of the file without its ending, for names of further files. */
export function baseName({ name }: Pick<Paper, "name">): string {
  return name.replace(/\.[^.]+$/, "");
}
