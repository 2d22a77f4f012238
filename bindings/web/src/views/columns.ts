import { type Sheet, headerRow } from "../state/sheets.js";

const CHARACTER = 8;
const LOOKED_AT = 60;
const NARROWEST = 72;
const WIDEST = 360;

/** How wide the columns of a sheet are, in pixels: as the form has them, else as what stands in the first rows needs. */
export function columnWidths(sheet: Sheet | undefined): number[] {
  const rows = sheet?.rows ?? [];
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: count }, (_, column) => {
    const longest = rows
      .slice(0, LOOKED_AT)
      .reduce((most, row) => Math.max(most, lengthOf(String(row[column] ?? ""))), 0);
    const given = sheet?.layout?.columns?.[column]?.width;
    const header = lengthOf(String(rows[headerRow(sheet)]?.[column] ?? ""));
    const wanted = given === undefined ? longest : Math.max(given, Math.min(header, 24));
    return Math.min(WIDEST, Math.max(NARROWEST, wanted * CHARACTER + 24));
  });
}

/** The width of a text in figures: Japanese characters take two. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
