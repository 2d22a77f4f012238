import { useState } from "preact/hooks";
import { download } from "../core/download.js";
import { engine } from "../core/engine.js";
import { type Paper, baseName } from "../state/paper.js";
import { jsonOf } from "../state/receipt.js";
import { sheetsOf } from "../state/making.js";
import { language, text } from "../texts/language.js";

/** A document as it is now, to save. */
export function PaperOutputs({ paper }: { paper: Paper }) {
  const { document, history } = paper;
  const name = baseName(paper);
  const workbook = async () => {
    const tables = { tables: history!.now.sheets };
    download(`${name}.xlsx`, await (await engine).library.writeWorkbook(tables));
  };
  return (
    <>
      {history !== undefined && (
        <button type="button" aria-label={text("saveAs", { name, form: "XLSX" })} onClick={() => void workbook()}>
          XLSX
        </button>
      )}
      {document !== undefined && paper.faults.length === 0 && (
        <>
          <button
            type="button"
            aria-label={text("saveAs", { name, form: "JSON" })}
            onClick={async () => download(`${name}.json`, await jsonOf(paper))}
          >
            JSON
          </button>
          <CsvOfSheet paper={paper} />
        </>
      )}
    </>
  );
}

/** One sheet of the document as a CSV: its sheets are asked for when somebody wants to choose one. */
function CsvOfSheet({ paper: { document, name, id } }: { paper: Paper }) {
  const [names, setNames] = useState<readonly string[]>([]);
  const ask = async () => {
    const { sheets } = await sheetsOf(document!, language.value);
    setNames(sheets.map((sheet) => sheet.name ?? ""));
  };
  const save = async (field: HTMLSelectElement) => {
    const sheet = field.value;
    field.value = "";
    const { text: csv } = await (await engine).export(document!, "csv", { language: language.value, sheet });
    download(`${baseName({ name })}-${sheet}.csv`, csv);
  };
  return (
    <select
      id={`csv-${id}`}
      aria-label={text("saveSheetAsCsv")}
      value=""
      onFocus={() => void ask()}
      onChange={(event) => void save(event.currentTarget)}
    >
      <option value="">CSV</option>
      {names.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
