import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { edit, papers, redo, undo } from "../state/bench.js";
import { marksOf } from "../state/marks.js";
import type { Paper } from "../state/paper.js";
import { choose, focusGrid, gridId, selection, shownSheets, showSheet } from "../state/selection.js";
import type { Place } from "../state/sheets.js";
import { text } from "../texts/language.js";
import { CellEditor } from "./CellEditor.js";
import { Grid } from "./Grid.js";

/** The sheets of a document, with their remarks, to look at and to change. */
export function SheetsView({ paper }: { paper: Paper }) {
  const history = paper.history!;
  const { sheets } = history.now;
  const shown = Math.min(shownSheets.value[paper.id] ?? 0, sheets.length - 1);
  const editor = useRef<HTMLTextAreaElement>(null);
  const marks = useComputed(() => marksOf(papers.value.find(({ id }) => id === paper.id) ?? paper));
  const place =
    selection.value?.paper === paper.id && selection.value.place.sheet === shown ? selection.value.place : undefined;
  const back = async (how: typeof undo, to: Place | undefined) => {
    await how(paper.id);
    if (to !== undefined) choose(paper.id, to);
  };
  return (
    <div class="sheets">
      <div class="sheets-bar">
        <SheetChoice
          paper={paper}
          shown={shown}
          marked={new Set([...marks.value.keys()].map((key) => Number(key.split(" ")[0])))}
        />
        <div class="actions">
          <button type="button" disabled={history.past.length === 0} onClick={() => void back(undo, history.now.place)}>
            {text("undo")}
          </button>
          <button
            type="button"
            disabled={history.future.length === 0}
            onClick={() => void back(redo, history.future[0]?.place)}
          >
            {text("redo")}
          </button>
        </div>
      </div>
      <Grid
        id={gridId(paper.id)}
        sheets={sheets}
        shown={shown}
        marks={marks.value}
        place={place}
        choose={(next) => choose(paper.id, next)}
        edit={(replaces = false) => {
          editor.current?.focus();
          if (replaces) editor.current?.select();
        }}
        clear={() => place !== undefined && void edit(paper.id, place, "")}
        undo={() => void back(undo, history.now.place)}
        redo={() => void back(redo, history.future[0]?.place)}
      />
      <CellEditor paper={paper} place={place} field={editor} back={() => focusGrid(paper.id)} />
    </div>
  );
}

function SheetChoice({ paper, shown, marked }: { paper: Paper; shown: number; marked: ReadonlySet<number> }) {
  const sheets = paper.history!.now.sheets;
  return (
    <label class="sheet-choice">
      {text("sheet")}
      <select value={shown} onChange={(event) => showSheet(paper.id, Number(event.currentTarget.value))}>
        {sheets.map(({ name }, index) => (
          <option key={index} value={index}>
            {`${name ?? index + 1}${marked.has(index) ? ` ${text("hasRemarks")}` : ""}`}
          </option>
        ))}
      </select>
    </label>
  );
}
