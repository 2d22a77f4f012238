import { signal } from "@preact/signals";
import { type Fault, faultsOf } from "../core/failure.js";

/** What went wrong where no view of its own tells it, as a file that could not be written. */
export const failures = signal<readonly Fault[]>([]);

/** Tells what the core refused; what is a defect of the page goes to the console. */
addEventListener("unhandledrejection", (event) => {
  try {
    failures.value = faultsOf(event.reason);
    event.preventDefault();
  } catch {
    failures.value = [];
  }
});
