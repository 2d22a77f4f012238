import { subject } from "../state/bench.js";
import { agenda } from "../state/questions.js";
import { AnswerView } from "./AnswerView.js";
import { Faults } from "./Faults.js";

/** Who takes part in what at a meeting. */
export function Agenda() {
  const { answer, faults } = agenda.value;
  return (
    <>
      <Faults faults={faults} />
      <AnswerView answer={answer} name="agenda" paper={subject.value} />
    </>
  );
}
