import { download } from "../core/download.js";
import { engine } from "../core/engine.js";
import { schema } from "../core/labels.js";
import { put, subject } from "../state/bench.js";
import { baseName } from "../state/paper.js";
import { migration } from "../state/questions.js";
import { language, text } from "../texts/language.js";
import { AnswerView } from "./AnswerView.js";
import { Empty } from "./Empty.js";
import { Faults } from "./Faults.js";

/** The draft under the revision of 2025, and what is left to people. */
export function Migrate() {
  const paper = subject.value;
  if (paper === undefined) return <Empty hint={text("noSubject")} />;
  const { answer, faults } = migration.value;
  const draft = documentOf(answer?.value().draft);
  const name = `${baseName(paper)}-2025`;
  const json = () => JSON.stringify(draft, undefined, 2);
  return (
    <>
      <h2>{text("migrateHeading")}</h2>
      <p class="dim">{text("migrateHint")}</p>
      <Faults faults={faults} />
      <AnswerView answer={answer} name="migration" paper={paper}>
        {draft !== undefined && (
          <span class="actions">
            <button
              type="button"
              onClick={async () => download(`${name}.xlsx`, await (await engine).toWorkbook(draft, language.value))}
            >
              {text("draftAs", { form: "XLSX" })}
            </button>
            <button type="button" onClick={() => download(`${name}.json`, json())}>
              {text("draftAs", { form: "JSON" })}
            </button>
            <button type="button" onClick={() => void put(`${name}.json`, new TextEncoder().encode(json()), "none")}>
              {text("draftToBench")}
            </button>
          </span>
        )}
      </AnswerView>
    </>
  );
}

/** The draft as a document, which says what it is. */
function documentOf(draft: object | undefined): object | undefined {
  const format = schema("statement")?.properties?.["format"]?.const;
  return draft === undefined || format === undefined ? undefined : { format, ...draft };
}
