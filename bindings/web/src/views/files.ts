import { put } from "../state/bench.js";
import type { Role } from "../state/paper.js";

/** Puts files on the bench, one after the other. */
export async function take(files: Iterable<File>, role?: Role): Promise<void> {
  for (const file of [...files]) await put(file.name, new Uint8Array(await file.arrayBuffer()), role);
}

/** Takes files that are dropped anywhere on the page. */
export function dropFiles(target: HTMLElement): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault();
    target.classList.add("dropping");
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) target.classList.remove("dropping");
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    target.classList.remove("dropping");
    if (event.dataTransfer !== null) void take(event.dataTransfer.files);
  };
  target.addEventListener("dragover", over);
  target.addEventListener("dragleave", leave);
  target.addEventListener("drop", drop);
  return () => {
    target.removeEventListener("dragover", over);
    target.removeEventListener("dragleave", leave);
    target.removeEventListener("drop", drop);
  };
}
