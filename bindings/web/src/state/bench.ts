import { computed, effect, signal } from "@preact/signals";
import { faultsOf, hasMoreFaults } from "../core/failure.js";
import { language } from "../texts/language.js";
import { asOf } from "./day.js";
import { type Example, example } from "./examples.js";
import { type History, advanced, begun, redone, undone } from "./history.js";
import { type Paper, type Reading, type Role, isEdited } from "./paper.js";
import { sheetsOf } from "./making.js";
import { documentOf, read } from "./reading.js";
import { inRole, periodLast, rolesOf } from "./roles.js";
import { type Place, type Sheets, cellText, withCell } from "./sheets.js";

/** The files on the bench. */
export const papers = signal<readonly Paper[]>([]);

/** How many files are being read. */
export const reading = signal(0);

let last = 0;

/** The paper in a role. */
export function paperIn(role: Role): Paper | undefined {
  return papers.value.find((paper) => paper.role === role && (paper.document !== undefined || role === "checklist"));
}

export const subject = computed(() => paperIn("subject"));
export const register = computed(() => paperIn("register"));

/** Their documents, which change only when they are read anew. */
export const subjectDocument = computed(() => subject.value?.document);
export const subjectKind = computed(() => subject.value?.kind);
export const previousDocument = computed(() => paperIn("previous")?.document);
export const registerDocument = computed(() => register.value?.document);

function change(id: number, how: (paper: Paper) => Paper): void {
  papers.value = papers.value.map((paper) => (paper.id === id ? how(paper) : paper));
}

/** Puts a file on the bench; what it is decides what it is used for, unless that is said. */
export async function put(name: string, bytes: Uint8Array, role?: Role): Promise<void> {
  reading.value++;
  try {
    const paper: Paper = { id: ++last, name, bytes, role: "none", ...(await read(name, bytes)) };
    const chosen = role ?? (await usualRole(paper));
    papers.value = inRole([...papers.value, paper], paper.id, chosen);
  } finally {
    reading.value--;
  }
}

/** Of two applications or statements the one with the earlier period is that of last year. */
async function usualRole(paper: Paper): Promise<Role> {
  const [usual = "none"] = rolesOf(paper.kind, paper.reading.as);
  const other = subject.peek();
  if (usual !== "subject" || other === undefined || other.kind !== paper.kind || paper.document === undefined)
    return usual;
  const [mine, theirs] = await Promise.all([paper.document.value(), other.document!.value()]);
  if (periodLast(mine) < periodLast(theirs)) return "previous";
  if (paperIn("previous") === undefined && periodLast(mine) > periodLast(theirs)) setRole(other.id, "previous");
  return "subject";
}

/** Puts the documents of an example on the bench, with the day that they were made for, in place of what is there. */
export async function putExample({ asOf: day, files }: Example): Promise<void> {
  for (const { id } of papers.peek()) remove(id);
  asOf.value = day;
  for (const { name, role } of files) await put(name, new TextEncoder().encode(example(name)), role);
}

/** Takes a paper off the bench. */
export function remove(id: number): void {
  papers
    .peek()
    .find((paper) => paper.id === id)
    ?.document?.free();
  papers.value = papers.value.filter((paper) => paper.id !== id);
}

/** Uses a paper for something else. */
export function setRole(id: number, role: Role): void {
  papers.value = inRole(papers.value, id, role);
}

/** Reads a file again as something else. */
export async function readAgain(id: number, how: Reading): Promise<void> {
  const paper = papers.peek().find((one) => one.id === id);
  if (paper === undefined) return;
  const found = await read(paper.name, paper.bytes, how);
  paper.document?.free();
  change(id, (now) => ({ ...now, ...found }));
  setRole(id, rolesOf(found.kind, found.reading.as)[0]!);
}

/** Changes a cell of a paper, unless it has the text already. */
export function edit(id: number, place: Place, text: string): Promise<void> {
  return restate(id, (history) => {
    const { sheets } = history.now;
    return cellText(sheets, place) === text ? history : advanced(history, withCell(sheets, place, text), place);
  });
}

/** Puts other sheets in place of those of a paper. */
export function replaceSheets(id: number, sheets: Sheets): Promise<void> {
  return restate(id, (history) => advanced(history, sheets));
}

/** Takes back the last change of a paper. */
export function undo(id: number): Promise<void> {
  return restate(id, undone);
}

/** Makes the last change that was taken back again. */
export function redo(id: number): Promise<void> {
  return restate(id, redone);
}

async function restate(id: number, how: (history: History) => History): Promise<void> {
  const paper = papers.peek().find((one) => one.id === id);
  if (paper?.history === undefined) return;
  const history = how(paper.history);
  if (history === paper.history) return;
  change(id, (now) => ({ ...now, history }));
  await readSheets(id, history);
}

/** Reads the sheets anew. Where they cannot be read, the document of the last state that could stays, and the faults say why. */
async function readSheets(id: number, history: History): Promise<void> {
  const paper = papers.peek().find((one) => one.id === id)!;
  const isCurrent = () => papers.peek().find((one) => one.id === id)?.history === history;
  try {
    const document = await documentOf(paper, history.now.sheets);
    if (!isCurrent()) return document.free();
    const kind = await document.kind;
    papers
      .peek()
      .find((one) => one.id === id)
      ?.document?.free();
    change(id, (now) => ({ ...now, document, kind, faults: [], hasMoreFaults: false, role: roleAfter(now, kind) }));
    const notes = await document.notes;
    change(id, (now) => (now.document === document ? { ...now, notes } : now));
  } catch (error) {
    const faults = faultsOf(error);
    if (isCurrent()) change(id, (now) => ({ ...now, faults, hasMoreFaults: hasMoreFaults(error) }));
  }
}

/** A paper that can be read for the first time gets what it is usually used for. */
function roleAfter(paper: Paper, kind: Paper["kind"]): Role {
  const roles = rolesOf(kind, paper.reading.as);
  if (paper.document === undefined && paper.role === "none")
    return papers.peek().some(({ role }) => role === roles[0]) ? "none" : roles[0]!;
  return roles.includes(paper.role) ? paper.role : "none";
}

/** Sheets that the page made of a document speak the language of the page until somebody changes them. */
effect(() => {
  const now = language.value;
  for (const paper of papers.peek()) {
    if (paper.document !== undefined && !isEdited(paper) && paper.isMade) void translate(paper, now);
  }
});

async function translate({ id, document }: Paper, now: typeof language.value): Promise<void> {
  const { sheets } = await sheetsOf(document!, now);
  const history = begun(sheets);
  change(id, (paper) => (paper.document === document ? { ...paper, history } : paper));
  await readSheets(id, history);
}
