import type { Format } from "ismap";
import type { RemoteAnswer } from "ismap/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { download } from "../core/download.js";
import { type Fault, faultsOf } from "../core/failure.js";
import { type Paper, baseName } from "../state/paper.js";
import { language, text } from "../texts/language.js";
import { Faults } from "./Faults.js";
import { Page } from "./Page.js";
import { FORMS, type Form } from "./forms_of_answers.js";

interface AnswerViewProps {
  answer: RemoteAnswer | undefined;
  /** For names of files, in ASCII. */
  name: string;
  paper?: Paper | undefined;
  children?: preact.ComponentChildren;
}

/** An answer as the page that the core makes of it, with all the forms that it can be saved in. */
export function AnswerView({ answer, name, paper, children }: AnswerViewProps) {
  const [html, setHtml] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const frame = useRef<HTMLIFrameElement>(null);
  const now = language.value;
  useEffect(() => {
    let isWanted = true;
    answer?.html(now).then(
      (page) => isWanted && (setHtml(page), setFaults([])),
      (error: unknown) => isWanted && (setHtml(undefined), setFaults(faultsOf(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [answer, now]);
  if (answer === undefined) return null;
  const file = paper === undefined ? name : `${baseName(paper)}-${name}`;
  const save = async ({ format, ending }: Form) =>
    download(
      `${file}.${ending}`,
      format === "xlsx" ? await answer.toWorkbook(now) : await answer.render(format as Format, now),
    );
  return (
    <section class="answer" aria-label={text("answer")}>
      <div class="outputs" role="group" aria-label={text("saveAnswer")}>
        <span class="dim">{text("save")}</span>
        {FORMS.filter(({ of }) => of === undefined || of.includes(answer.question)).map((form) => (
          <button
            key={form.format}
            type="button"
            onClick={() => save(form).catch((error: unknown) => setFaults(faultsOf(error)))}
          >
            {text(form.name)}
          </button>
        ))}
        <button type="button" disabled={html === undefined} onClick={() => frame.current?.contentWindow?.print()}>
          {text("print")}
        </button>
        {children}
      </div>
      <Faults faults={faults} />
      {html !== undefined && <Page html={html} title={text("answer")} frame={frame} />}
    </section>
  );
}
