import type { IsoDate } from "ismap";
import type { RemoteDocument } from "ismap/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { download } from "../core/download.js";
import { engine } from "../core/engine.js";
import { type Fault, faultsOf } from "../core/failure.js";
import { registerDocument } from "../state/bench.js";
import { asOf } from "../state/day.js";
import { type Paper, baseName } from "../state/paper.js";
import { language, text } from "../texts/language.js";
import { Faults } from "./Faults.js";
import { Page } from "./Page.js";

interface ReportProps {
  document: RemoteDocument | object | undefined;
  paper?: Paper;
  contractUntil?: IsoDate | undefined;
}

/** The draft of the paper that somebody has to write next. */
export function Report({ document, paper, contractUntil }: ReportProps) {
  const [page, setPage] = useState<Uint8Array>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const frame = useRef<HTMLIFrameElement>(null);
  const about = { asOf: asOf.value, register: registerDocument.value, contractUntil, language: language.value };
  const report = async (format: "html" | "text" | "markdown") => (await engine).report(document!, { ...about, format });
  useEffect(() => {
    let isWanted = true;
    if (document !== undefined)
      report("html").then(
        (bytes) => isWanted && (setPage(bytes), setFaults([])),
        (error: unknown) => isWanted && (setPage(undefined), setFaults(faultsOf(error))),
      );
    return () => {
      isWanted = false;
    };
  }, [document, about.asOf, about.register, contractUntil, about.language]);
  const file = paper === undefined ? "paper" : `${baseName(paper)}-report`;
  return (
    <section class="answer" aria-label={text("partReport")}>
      <p class="dim">{text("reportHint")}</p>
      <div class="outputs" role="group" aria-label={text("saveAnswer")}>
        <span class="dim">{text("save")}</span>
        <button type="button" disabled={page === undefined} onClick={() => download(`${file}.html`, page!)}>
          {text("formHtml")}
        </button>
        <button
          type="button"
          disabled={page === undefined}
          onClick={async () => download(`${file}.md`, await report("markdown"))}
        >
          Markdown
        </button>
        <button type="button" disabled={page === undefined} onClick={() => frame.current?.contentWindow?.print()}>
          {text("print")}
        </button>
      </div>
      <Faults faults={faults} />
      {page !== undefined && <Page html={new TextDecoder().decode(page)} title={text("partReport")} frame={frame} />}
    </section>
  );
}
