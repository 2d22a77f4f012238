import { WorkerEngine } from "ismap/client";

/** The script of the worker stands in the page as text, for it may not be asked for. */
function startWorker(): Worker {
  const script = document.getElementById("worker-script")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** The engine that answers all questions of the page; it works beside the page. */
export const engine: Promise<WorkerEngine> = WorkerEngine.create(startWorker());
