import type { IsoDate } from "ismap";
import { useState } from "preact/hooks";
import { schema } from "../core/labels.js";
import { readAgain } from "../state/bench.js";
import type { Paper, ReadAs, Reading } from "../state/paper.js";
import { isJson } from "../state/bytes.js";
import { type TextName, text } from "../texts/language.js";

const WAYS: Record<ReadAs, TextName> = { document: "readAsDocument", list: "readAsList", checklist: "readAsChecklist" };

/** What a table is read as; of the public list also which list it is and of which day, where it does not say so. */
export function ReadAsChoice({ paper }: { paper: Paper }) {
  const [reading, setReading] = useState<Reading>(paper.reading);
  if (isJson(paper.bytes)) return null;
  const again = (next: Reading) => {
    setReading(next);
    void readAgain(paper.id, next);
  };
  return (
    <>
      <label>
        {text("readAs")}
        <select value={paper.reading.as} onChange={(event) => again({ as: event.currentTarget.value as ReadAs })}>
          {(Object.keys(WAYS) as ReadAs[]).map((one) => (
            <option key={one} value={one}>
              {text(WAYS[one])}
            </option>
          ))}
        </select>
      </label>
      {paper.reading.as === "list" && (
        <ListFacts
          reading={{ ...reading, as: "list" }}
          isAsked={paper.faults.length > 0 || reading.scheme !== undefined || reading.asOf !== undefined}
          take={again}
        />
      )}
    </>
  );
}

function ListFacts({ reading, isAsked, take }: { reading: Reading; isAsked: boolean; take: (next: Reading) => void }) {
  const scheme = schema("register")?.$defs?.["Scheme"];
  if (!isAsked) return null;
  const set = (change: Partial<Reading>) => take({ ...reading, ...change });
  return (
    <>
      <label>
        {scheme?.title}
        <select
          value={reading.scheme ?? ""}
          onChange={(event) => set({ scheme: (event.currentTarget.value || undefined) as Reading["scheme"] })}
        >
          <option value="">{text("notSaid")}</option>
          {scheme?.enum?.map((value, index) => (
            <option key={value} value={value}>
              {scheme.enumNames?.[index]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text("dayOfList")}
        <input
          type="date"
          value={reading.asOf ?? ""}
          onChange={(event) => set({ asOf: (event.currentTarget.value || undefined) as IsoDate | undefined })}
        />
      </label>
    </>
  );
}
