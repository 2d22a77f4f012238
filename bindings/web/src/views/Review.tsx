import { signal } from "@preact/signals";
import { download } from "../core/download.js";
import { register, subject, subjectKind } from "../state/bench.js";
import { asOf } from "../state/day.js";
import { type Paper, baseName } from "../state/paper.js";
import { filed, receipt } from "../state/receipt.js";
import { review } from "../state/review.js";
import { text } from "../texts/language.js";
import { Agenda } from "./Agenda.js";
import { AnswerView } from "./AnswerView.js";
import { Empty } from "./Empty.js";
import { Faults } from "./Faults.js";
import { Filters } from "./Filters.js";
import { Points } from "./Points.js";
import { Remarks } from "./Remarks.js";
import { Report } from "./Report.js";
import { SheetsView } from "./SheetsView.js";
import { Tabs } from "./Tabs.js";

type Part = "rows" | "page" | "report";

const part = signal<Part>("rows");

async function saveReceipt(paper: Paper): Promise<void> {
  const about = { asOf: asOf.value };
  const documents = await Promise.all([paper, ...(register.value === undefined ? [] : [register.value])].map(filed));
  const json = await receipt(documents, (core, document, list) =>
    paper.kind === "assessor"
      ? core.reviewAssessor(document!, about)
      : core.review(document!, { ...about, register: list }),
  );
  download(`${baseName(paper)}-receipt.json`, json);
}

/** The review of the document: points, remarks and rows beside each other, or as a page. */
export function Review() {
  const paper = subject.value;
  if (paper === undefined) return <Empty hint={text("noSubject")} />;
  if (subjectKind.value === "agenda") return <Agenda />;
  const { answer, faults } = review.value;
  const isAssessor = subjectKind.value === "assessor";
  return (
    <>
      <Points name={paper.name} />
      <Faults faults={faults} />
      <Faults faults={paper.faults} hasMore={paper.hasMoreFaults} paper={paper} />
      <Tabs
        name={text("partsOfReview")}
        chosen={part.value}
        choose={(next) => (part.value = next)}
        tabs={[
          { key: "rows" as const, title: text("partRows") },
          { key: "page" as const, title: text("partPage") },
          ...(isAssessor ? [] : [{ key: "report" as const, title: text("partReport") }]),
        ]}
      >
        {part.value === "rows" ? (
          <div class="bench">
            <section aria-labelledby="remarks-heading" class="remarks-pane">
              <Filters />
              <Remarks />
            </section>
            <section aria-label={text("rowsHeading")} class="rows-pane">
              {paper.history !== undefined && <SheetsView paper={paper} />}
            </section>
          </div>
        ) : part.value === "page" ? (
          <AnswerView answer={answer} name="review" paper={paper}>
            <button
              type="button"
              disabled={answer === undefined || paper.faults.length > 0}
              onClick={() => void saveReceipt(paper)}
            >
              {text("receipt")}
            </button>
            <span class="dim">{text("receiptHint")}</span>
          </AnswerView>
        ) : (
          <Report document={paper.document} paper={paper} />
        )}
      </Tabs>
    </>
  );
}
