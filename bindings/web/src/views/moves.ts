import type { Place } from "../state/sheets.js";

const PAGE = 12;

/** Whether a key writes a character. */
export function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}

/** Where a key leads from a cell; undefined if it leads nowhere. */
export function moved(
  { key, ctrlKey }: KeyboardEvent,
  { sheet, row, column }: Place,
  rows: number,
  columns: number,
): Place | undefined {
  const to = (down: number, right: number): Place => ({
    sheet,
    row: within(down, rows),
    column: within(right, columns),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + PAGE, column);
    case "PageUp":
      return to(row - PAGE, column);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
