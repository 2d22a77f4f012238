import { useState } from "preact/hooks";
import { titleOf } from "../core/labels.js";
import { remove, setRole } from "../state/bench.js";
import { type Paper, type Role, isEdited } from "../state/paper.js";
import { rolesOf } from "../state/roles.js";
import { countRows } from "../state/sheets.js";
import { goTo } from "../state/view.js";
import { type TextName, said, text } from "../texts/language.js";
import { Faults } from "./Faults.js";
import { PaperOutputs } from "./PaperOutputs.js";
import { ReadAsChoice } from "./ReadAsChoice.js";
import { SheetsView } from "./SheetsView.js";

const ROLES: Record<Role, TextName> = {
  subject: "roleSubject",
  previous: "rolePrevious",
  register: "roleRegister",
  procurement: "roleProcurement",
  checklist: "roleChecklist",
  none: "roleNone",
};

/** Where a paper is used. */
const USES = {
  subject: { view: "review", name: "toReview" },
  previous: { view: "compare", name: "toCompare" },
  register: { view: "register", name: "toRegister" },
  procurement: { view: "procure", name: "toProcure" },
  checklist: { view: "procure", name: "toProcure" },
} as const;

/** A file: what was recognised, what was noted, what it is used for. */
export function PaperCard({ paper }: { paper: Paper }) {
  const [isOpen, setOpen] = useState(false);
  const { role, history, faults } = paper;
  return (
    <li class="paper">
      <div class="paper-head">
        <h3>
          {paper.name}
          {isEdited(paper) && <span class="badge">{text("edited")}</span>}
        </h3>
        <p class="recognised">{recognised(paper)}</p>
      </div>
      <div class="paper-controls">
        <label>
          {text("usedAs")}
          <select value={role} onChange={(event) => setRole(paper.id, event.currentTarget.value as Role)}>
            {rolesOf(paper.kind, paper.reading.as).map((one) => (
              <option key={one} value={one}>
                {text(ROLES[one])}
              </option>
            ))}
          </select>
        </label>
        <ReadAsChoice paper={paper} />
        <div class="actions">
          {role !== "none" && faults.length === 0 && (
            <button type="button" class="primary" onClick={() => goTo(USES[role].view)}>
              {text(USES[role].name)}
            </button>
          )}
          {history !== undefined && (
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {text(isOpen ? "closeTable" : "openTable")}
            </button>
          )}
          <PaperOutputs paper={paper} />
          <button
            type="button"
            class="quiet"
            aria-label={text("removeFile", { name: paper.name })}
            onClick={() => remove(paper.id)}
          >
            {text("remove")}
          </button>
        </div>
      </div>
      <Faults faults={faults} hasMore={paper.hasMoreFaults} paper={paper} onPlace={() => setOpen(true)} />
      <Notes paper={paper} />
      {isOpen && history !== undefined && <SheetsView paper={paper} />}
    </li>
  );
}

function recognised({ kind, reading, history, faults }: Paper): string {
  const title =
    reading.as === "checklist" && faults.length === 0
      ? text("roleChecklist")
      : kind === undefined
        ? text("notRecognised")
        : titleOf(kind);
  if (history === undefined) return title;
  const sheets = history.now.sheets;
  return [title, text("sheetCount", { count: sheets.length }), text("rowCount", { count: countRows(sheets) })].join(
    text("partSeparator"),
  );
}

function Notes({ paper: { notes, losses } }: { paper: Paper }) {
  const count = notes.length + losses.length;
  if (count === 0) return null;
  return (
    <details class="notes" open>
      <summary>{text("notesHeading", { count })}</summary>
      <ul>
        {notes.map(({ message, places }) => (
          <li key={message.en}>
            {said(message)} <Places places={places} />
          </li>
        ))}
        {losses.map(({ message, pointer, count: times }) => (
          <li key={message.en}>
            {said(message)} <span class="cells">{times > 1 ? `${pointer} ×${times}` : pointer}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As many places are shown at once. */
const PLACES = 6;

function Places({ places }: { places: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  if (places.length === 0) return null;
  const rest = places.length - PLACES;
  return (
    <span class="cells">
      {(isWhole ? places : places.slice(0, PLACES)).join(text("listSeparator"))}{" "}
      {rest > 0 && !isWhole && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {text("morePlaces", { count: rest })}
        </button>
      )}
    </span>
  );
}
