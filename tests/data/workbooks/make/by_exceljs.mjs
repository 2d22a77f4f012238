// Writes exceljs.xlsx, exceljs-1904.xlsx and, as a stream with inline strings, exceljs-stream.xlsx: npm install exceljs, then node.
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";

const here = new URL(".", import.meta.url).pathname;
const content = JSON.parse(readFileSync(here + "content.json", "utf-8"));

function valueOf(value, column) {
  if (column === 4) return { formula: `${value - 1}+1`, result: value };
  if (Array.isArray(value)) return { richText: [{ text: value[0] }, { font: { bold: true }, text: value[1] }] };
  if (column === 3 && value) return new Date(value.includes("T") ? value + "Z" : value + "T00:00:00Z");
  return value;
}

function fill(book) {
  const sheet = book.addWorksheet("管理策");
  sheet.getCell("A1").value = content.title;
  sheet.mergeCells("A1:E1");
  sheet.getRow(3).values = content.header;
  content.rows.forEach((values, index) => {
    const row = sheet.getRow(4 + index);
    values.forEach((value, column) => {
      if (value === null) return;
      row.getCell(column + 1).value = valueOf(value, column);
      if (column === 3) row.getCell(4).numFmt = value.includes("T") ? "yyyy/m/d h:mm" : "yyyy/m/d";
    });
    row.hidden = index === content.hidden_row;
  });
  sheet.mergeCells("C7:C8");
  const hidden = book.addWorksheet("隠し", { state: "hidden" });
  hidden.getCell("B2").value = content.note;
}

for (const [name, date1904] of [["exceljs", false], ["exceljs-1904", true]]) {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  fill(book);
  await book.xlsx.writeFile(`${here}../${name}.xlsx`);
}

const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: here + "../exceljs-stream.xlsx" });
fill(stream);
await stream.commit();
