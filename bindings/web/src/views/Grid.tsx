import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Marks, markKey } from "../state/marks.js";
import { type Place, type Sheets, columnLetters, headerRow } from "../state/sheets.js";
import { text } from "../texts/language.js";
import { GridCell } from "./GridCell.js";
import { columnWidths } from "./columns.js";
import { isTyped, moved } from "./moves.js";
import { useVisible } from "./virtual.js";

const ROW_HEIGHT = 44;
/** The letters and the header of the sheet. */
const HEAD_HEIGHT = 24 + ROW_HEIGHT;
const NUMBERS_WIDTH = 52;

interface GridProps {
  id: string;
  sheets: Sheets;
  shown: number;
  marks: Marks;
  place: Place | undefined;
  choose(place: Place): void;
  /** Goes to the field of the cell; what is typed there replaces all of it, if that is said. */
  edit(replaces?: boolean): void;
  clear(): void;
  undo(): void;
  redo(): void;
}

/** A sheet of any length; what is out of sight is not drawn. */
export function Grid({ id, sheets, shown, marks, place, choose, edit, clear, undo, redo }: GridProps) {
  const element = useRef<HTMLDivElement>(null);
  const sheet = sheets[shown];
  const rows = sheet?.rows ?? [];
  const widths = useMemo(() => columnWidths(sheet), [sheet?.layout, rows.length, shown]);
  const down = useVisible(element, rows.length, () => ROW_HEIGHT, { padding: HEAD_HEIGHT, version: shown });
  const across = useVisible(element, widths.length, (index) => widths[index]!, {
    horizontal: true,
    padding: NUMBERS_WIDTH,
    version: widths,
  });
  const header = headerRow(sheet);
  useEffect(() => {
    if (place === undefined) return;
    down.scrollTo(place.row);
    across.scrollTo(place.column);
  }, [place?.sheet, place?.row, place?.column]);

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey && event.key === "z") undo();
    else if (event.ctrlKey && event.key === "y") redo();
    else if (event.key === "Enter" || event.key === "F2") edit();
    else if (event.key === "Delete") clear();
    // The letter itself still goes into the field.
    else if (isTyped(event)) return edit(true);
    else {
      const next = moved(event, place ?? { sheet: shown, row: 0, column: 0 }, rows.length, widths.length);
      if (next === undefined) return;
      choose(next);
    }
    event.preventDefault();
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const isDrawn = place !== undefined && down.items.some(({ index }) => index === place.row);
  const cells = (row: number) =>
    across.items.map(({ index, start, size }) => (
      <GridCell
        key={index}
        id={cellId(row, index)}
        column={index}
        left={start + NUMBERS_WIDTH}
        width={size}
        value={rows[row]?.[index]}
        mark={marks.get(markKey({ sheet: shown, row, column: index }))}
        isChosen={place?.row === row && place.column === index}
        isHeader={row === header}
        choose={() => choose({ sheet: shown, row, column: index })}
        edit={() => edit()}
      />
    ));
  return (
    <div
      ref={element}
      id={id}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={text("tableOf", { name: sheet?.name ?? "" })}
      aria-rowcount={rows.length}
      aria-colcount={widths.length}
      aria-activedescendant={isDrawn ? cellId(place.row, place.column) : undefined}
      onKeyDown={key}
    >
      <div
        class="grid-space"
        role="presentation"
        style={{ height: `${down.total + HEAD_HEIGHT - ROW_HEIGHT}px`, width: `${across.total + NUMBERS_WIDTH}px` }}
      >
        <div class="grid-head" role="presentation">
          <div class="grid-letters" aria-hidden="true">
            {across.items.map(({ index, start, size }) => (
              <span key={index} style={{ left: `${start + NUMBERS_WIDTH}px`, width: `${size}px` }}>
                {columnLetters(index)}
              </span>
            ))}
          </div>
          <div class="grid-names" role="row" aria-rowindex={header + 1} style={{ height: `${ROW_HEIGHT}px` }}>
            <span class="grid-number" role="rowheader">
              {header + 1}
            </span>
            {cells(header)}
          </div>
        </div>
        {down.items.map(({ index, start }) =>
          index === header ? null : (
            <div
              key={index}
              class={place?.row === index ? "grid-row chosen" : "grid-row"}
              role="row"
              aria-rowindex={index + 1}
              style={{
                transform: `translateY(${start + (index > header ? HEAD_HEIGHT - ROW_HEIGHT : HEAD_HEIGHT)}px)`,
                height: `${ROW_HEIGHT}px`,
              }}
            >
              <span class="grid-number" role="rowheader">
                {index + 1}
              </span>
              {cells(index)}
            </div>
          ),
        )}
      </div>
    </div>
  );
}
