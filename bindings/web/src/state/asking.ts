import { type ReadonlySignal, effect, signal } from "@preact/signals";
import type { RemoteAnswer, WorkerEngine } from "ismap/client";
import { engine } from "../core/engine.js";
import { type Fault, faultsOf } from "../core/failure.js";

/** What is known of the answer to a question of the page. */
export interface Asked<T> {
  answer: RemoteAnswer<T> | undefined;
  /** Why there is no answer to the question as it is now. */
  faults: readonly Fault[];
  isAsking: boolean;
}

/** A question with all that it is about; undefined where there is nothing to ask. */
export type Question<T> = ((core: WorkerEngine) => Promise<RemoteAnswer<T>>) | undefined;

/**
 * The answer to a question that is asked anew whenever something changes that `question` reads. The last answer stays
 * until the next one is there; an answer to a question that is no longer asked is dropped.
 */
export function asking<T>(question: () => Question<T>): ReadonlySignal<Asked<T>> {
  const state = signal<Asked<T>>({ answer: undefined, faults: [], isAsking: false });
  let turn = 0;
  const take = (mine: number, next: Asked<T>, spare?: RemoteAnswer<T>) => {
    if (mine !== turn) return spare?.free();
    const before = state.peek().answer;
    state.value = next;
    if (before !== next.answer) before?.free();
  };
  effect(() => {
    const ask = question();
    const mine = ++turn;
    if (ask === undefined) return take(mine, { answer: undefined, faults: [], isAsking: false });
    state.value = { ...state.peek(), isAsking: true };
    engine.then(ask).then(
      (answer) => take(mine, { answer, faults: [], isAsking: false }, answer),
      (error: unknown) => {
        if (mine === turn) take(mine, { answer: undefined, faults: faultsOf(error), isAsking: false });
      },
    );
  });
  return state;
}
