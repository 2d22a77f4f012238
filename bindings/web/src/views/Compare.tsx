import { paperIn, subject } from "../state/bench.js";
import { difference } from "../state/questions.js";
import { text } from "../texts/language.js";
import { AnswerView } from "./AnswerView.js";
import { Empty } from "./Empty.js";
import { Faults } from "./Faults.js";

/** Last year's file beside this year's. */
export function Compare() {
  const before = paperIn("previous");
  const after = subject.value;
  if (after === undefined) return <Empty hint={text("noSubject")} />;
  if (before === undefined) return <Empty hint={text("noPrevious", { name: after.name })} role="previous" />;
  const { answer, faults } = difference.value;
  return (
    <>
      <h2>{text("compared", { before: before.name, after: after.name })}</h2>
      <Faults faults={faults} />
      <AnswerView answer={answer} name="diff" paper={after} />
    </>
  );
}
