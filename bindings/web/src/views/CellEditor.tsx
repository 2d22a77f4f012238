import { useEffect, useState } from "preact/hooks";
import { edit } from "../state/bench.js";
import type { Paper } from "../state/paper.js";
import { remarks } from "../state/review.js";
import { type Place, addressOf, cellText, headerRow, layoutAt } from "../state/sheets.js";
import { said, text } from "../texts/language.js";
import { SeverityMark } from "./SeverityMark.js";

interface CellEditorProps {
  paper: Paper;
  place: Place | undefined;
  field: preact.RefObject<HTMLTextAreaElement | null>;
  /** Hands the focus back to the table. */
  back(): void;
}

/** The cell that is chosen, in full, to change. */
export function CellEditor({ paper, place, field, back }: CellEditorProps) {
  const sheets = paper.history!.now.sheets;
  const now = place === undefined ? "" : cellText(sheets, place);
  const [typed, setTyped] = useState(now);
  useEffect(() => setTyped(now), [now, place?.sheet, place?.row, place?.column]);
  if (place === undefined) return <p class="editor dim">{text("chooseCell")}</p>;
  const sheet = sheets[place.sheet];
  const { note, choices } = layoutAt(sheet, place.row, place.column);
  const header = String(sheet?.rows[headerRow(sheet)]?.[place.column] ?? "");
  const keep = (value: string) => {
    if (value !== now) void edit(paper.id, place, value);
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape") setTyped(now);
    else if (event.key !== "Enter" || event.altKey || event.shiftKey) return;
    else keep(typed);
    event.preventDefault();
    back();
  };
  return (
    <div class="editor">
      <div class="editor-head">
        <strong>{addressOf(place)}</strong> <span>{header}</span>
        {note !== undefined && <span class="dim">{note}</span>}
      </div>
      <div class="editor-field">
        <textarea
          ref={field}
          rows={3}
          aria-label={text("valueOf", { cell: addressOf(place), header })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={key}
          onBlur={() => keep(typed)}
        />
        {choices !== undefined && (
          <select
            aria-label={text("choicesOf", { cell: addressOf(place) })}
            value={choices.includes(now) ? now : ""}
            onChange={(event) => keep(event.currentTarget.value)}
          >
            <option value="" />
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        )}
      </div>
      <p class="dim keys">{text("editorKeys")}</p>
      <Said paper={paper} place={place} />
    </div>
  );
}

/** What the review says of the cell. */
function Said({ paper, place }: { paper: Paper; place: Place }) {
  const here = paper.role === "subject" ? remarks.value.filter((one) => samePlace(one.place, place)) : [];
  if (here.length === 0) return null;
  return (
    <ul class="said">
      {here.map(({ key, said: { severity, message, remedy } }) => (
        <li key={key}>
          <SeverityMark severity={severity} /> {said(message)} {remedy && <span class="dim">{said(remedy)}</span>}
        </li>
      ))}
    </ul>
  );
}

function samePlace(one: Place | undefined, other: Place): boolean {
  return one?.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
