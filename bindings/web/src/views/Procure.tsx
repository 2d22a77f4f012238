import type { IsoDate } from "ismap";
import { download } from "../core/download.js";
import { engine } from "../core/engine.js";
import { label, schema } from "../core/labels.js";
import { paperIn, register } from "../state/bench.js";
import { asOf } from "../state/day.js";
import {
  PROCUREMENT_FILE,
  checklist,
  contractUntil,
  decision,
  isBegun,
  procurement,
  startOver,
  whole,
} from "../state/procurement.js";
import { type Filed, filed, receipt } from "../state/receipt.js";
import { language, text } from "../texts/language.js";
import { AnswerView } from "./AnswerView.js";
import { Faults } from "./Faults.js";
import { FilePicker } from "./FilePicker.js";
import { useServices } from "./Register.js";
import { Report } from "./Report.js";
import { Members } from "./SchemaGroup.js";
import { TwoDays } from "./TwoDays.js";
import { VerdictMark } from "./VerdictMark.js";

/** May this be bought on that day: a form, the answer beside it, and the paper. */
export function Procure() {
  const root = schema("procurement");
  const services = useServices();
  const { answer, faults } = decision.value;
  if (root === undefined) return null;
  const offers = {
    "/service/number": services.map(({ number, name }) => ({ value: number, label: name })),
    "/service/name": services.map(({ number, name }) => ({ value: name, label: number })),
  };
  return (
    <div class="procure">
      <section class="form" aria-labelledby="procure-heading">
        <h2 id="procure-heading">{root.title}</h2>
        <Sources />
        <Members
          part={root}
          root={root}
          pointer=""
          value={procurement.value}
          isRequired
          faults={faults}
          offers={offers}
          take={(next) => (procurement.value = next as typeof procurement.value)}
        />
        <div class="actions" role="group" aria-label={text("saveProcurement")}>
          <span class="dim">{text("saveProcurement")}</span>
          <button
            type="button"
            disabled={answer === undefined}
            onClick={async () => download(PROCUREMENT_FILE, (await filedProcurement()).json)}
          >
            JSON
          </button>
          <button type="button" disabled={answer === undefined} onClick={() => void saveWorkbook()}>
            XLSX
          </button>
          <button type="button" class="quiet" onClick={startOver}>
            {text("startOver")}
          </button>
        </div>
      </section>
      <section class="decision" aria-labelledby="decision-heading">
        <h2 id="decision-heading">{text("decisionHeading")}</h2>
        {!isBegun(procurement.value) && <p class="dim">{text("decisionHint")}</p>}
        {answer?.verdict !== undefined && (
          <p class="whole-verdict" role="status">
            <VerdictMark verdict={answer.verdict} />{" "}
            {answer.ground && label("Ground", answer.ground, "procurement-decision")}
          </p>
        )}
        <TwoDays />
        <Faults faults={faults} />
        {answer !== undefined && <DecisionPaper />}
        <AnswerView answer={answer} name="decision">
          <button type="button" onClick={() => void saveReceipt()}>
            {text("receipt")}
          </button>
        </AnswerView>
      </section>
    </div>
  );
}

async function filedProcurement(): Promise<Filed> {
  const document = await whole(await engine, procurement.value, checklist.value);
  const json = await document.json("indented");
  document.free();
  return { name: PROCUREMENT_FILE, json };
}

async function saveWorkbook(): Promise<void> {
  const { json } = await filedProcurement();
  download(PROCUREMENT_FILE.replace("json", "xlsx"), await (await engine).toWorkbook(json, language.value));
}

async function saveReceipt(): Promise<void> {
  const about = { asOf: asOf.value };
  const documents = [await filedProcurement(), ...(register.value === undefined ? [] : [await filed(register.value)])];
  download(
    "decision-receipt.json",
    await receipt(documents, (core, document, list) => core.decide(document!, { ...about, register: list })),
  );
}

/** The register and the checklist that the decision rests on. */
function Sources() {
  const list = register.value;
  const filled = paperIn("checklist");
  return (
    <div class="sources">
      <p>
        {list === undefined ? text("noList") : text("withRegister", { name: list.name })}{" "}
        <FilePicker>{text("chooseRegister")}</FilePicker>
      </p>
      <p>
        {filled === undefined ? text("noChecklist") : text("withChecklist", { name: filled.name })}{" "}
        <FilePicker>{text("chooseChecklist")}</FilePicker>
      </p>
    </div>
  );
}

function DecisionPaper() {
  return (
    <details class="panel">
      <summary>
        <h3>{text("paperHeading")}</h3>
      </summary>
      <label class="inline">
        {text("contractUntil")}
        <input
          type="date"
          value={contractUntil.value ?? ""}
          onChange={(event) => (contractUntil.value = (event.currentTarget.value || undefined) as IsoDate | undefined)}
        />
      </label>
      <Report document={procurement.value} contractUntil={contractUntil.value} />
    </details>
  );
}
