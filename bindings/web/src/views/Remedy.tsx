import { engine } from "../core/engine.js";
import { registerDocument, replaceSheets, subject } from "../state/bench.js";
import { asOf } from "../state/day.js";
import { remedy } from "../state/questions.js";
import { sheetsOf } from "../state/making.js";
import { choose } from "../state/selection.js";
import { changedPlaces } from "../state/sheets.js";
import { goTo } from "../state/view.js";
import { language, text } from "../texts/language.js";
import { AnswerView } from "./AnswerView.js";
import { Empty } from "./Empty.js";
import { Faults } from "./Faults.js";

/** What would have to change for nothing to be "not met", and the edits that software can make. */
export function Remedy() {
  const paper = subject.value;
  if (paper === undefined) return <Empty hint={text("noSubject")} />;
  const { answer, faults } = remedy.value;
  const edits = answer?.value().edits ?? [];
  const count = (by: string) => edits.filter((edit) => edit.by === by && edit.patch !== undefined).length;
  return (
    <>
      <h2>{text("remedyHeading")}</h2>
      <p class="dim">{text("remedyHint")}</p>
      <Faults faults={faults} />
      <AnswerView answer={answer} name="remedy" paper={paper}>
        <button type="button" disabled={count("machine") === 0} onClick={() => void apply(false)}>
          {text("applyMachine", { count: count("machine") })}
        </button>
        <button type="button" disabled={count("confirmation") === 0} onClick={() => void apply(true)}>
          {text("applyConfirmed", { count: count("machine") + count("confirmation") })}
        </button>
      </AnswerView>
    </>
  );
}

/** Makes the edits and shows the first changed cell. They are one step, which can be taken back. */
async function apply(confirmed: boolean): Promise<void> {
  const paper = subject.value!;
  const about = { asOf: asOf.value, register: registerDocument.value, confirmed };
  const cured = await (await engine).remedied(paper.document!, about);
  const before = await sheetsOf(paper.document!, language.value);
  const after = await sheetsOf(cured as typeof paper.document & object, language.value);
  cured.free();
  const [first] = changedPlaces(before.sheets, after.sheets);
  await replaceSheets(paper.id, after.sheets);
  if (first !== undefined) choose(paper.id, first);
  goTo("review");
}
