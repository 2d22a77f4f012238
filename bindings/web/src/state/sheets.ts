/** A cell: a day is a text. */
export type Cell = string | number | boolean | null;

/** What a column, or a row of single values, takes. */
export interface CellLayout {
  width?: number;
  note?: string;
  choices?: string[];
  is_locked?: boolean;
}

/** A sheet as the core gives it. */
export interface Sheet {
  name?: string;
  rows: Cell[][];
  layout?: { header_row?: number; columns?: CellLayout[]; rows?: CellLayout[] };
}

/** The sheets of a document. They are never changed: an edit makes others. */
export type Sheets = readonly Sheet[];

/** A cell of a document, counted from 0. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** The letters of a column: A, B, ... AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell within its sheet. */
export function addressOf({ row, column }: Place): string {
  return columnLetters(column) + (row + 1);
}

/** The place of what the core calls 管理策!D132, 'Two words'!B2 or B2; undefined if there is no such sheet. */
export function placeOf(cell: string, sheets: Sheets): Place | undefined {
  const [, quoted, plain, letters = "", row = ""] = /^(?:'((?:[^']|'')*)'!|([^!]*)!)?([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? 0 : sheets.findIndex((one) => one.name === name);
  if (letters === "" || sheet < 0) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}

/** What stands in a cell, as text. */
export function cellText(sheets: Sheets, { sheet, row, column }: Place): string {
  return String(sheets[sheet]?.rows[row]?.[column] ?? "");
}

/** What is known of what a cell takes. */
export function layoutAt(sheet: Sheet | undefined, row: number, column: number): CellLayout {
  const header = headerRow(sheet);
  const ofRow = column === 1 ? sheet?.layout?.rows?.[row - header - 1] : undefined;
  return ofRow ?? sheet?.layout?.columns?.[column] ?? {};
}

/** The row with the names of the columns, from 0; where the sheet does not tell, the first with more than one cell. */
export function headerRow(sheet: Sheet | undefined): number {
  if (sheet?.layout !== undefined) return (sheet.layout.header_row ?? 1) - 1;
  const filled = (row: Cell[]) => row.filter((cell) => cell !== null && cell !== "").length;
  return Math.max(0, sheet?.rows.slice(0, 30).findIndex((row) => filled(row) > 1) ?? 0);
}

/** The sheets with another text in a cell; an empty text empties it. */
export function withCell(sheets: Sheets, { sheet, row, column }: Place, text: string): Sheets {
  return sheets.map((one, index) => {
    if (index !== sheet) return one;
    const rows = one.rows.slice();
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!.slice();
    while (cells.length <= column) cells.push(null);
    cells[column] = text === "" ? null : text;
    rows[row] = cells;
    return { ...one, rows };
  });
}

/** How many rows have something in them. */
export function countRows(sheets: Sheets): number {
  return sheets.reduce(
    (sum, { rows }) => sum + rows.filter((row) => row.some((cell) => cell !== null && cell !== "")).length,
    0,
  );
}

/** The places at which the second differs from the first, as far as both have the same sheets. */
export function changedPlaces(before: Sheets, after: Sheets): Place[] {
  return after.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === (before[index]?.rows[at]?.[column] ?? null) ? [] : [{ sheet: index, row: at, column }],
      ),
    ),
  );
}
