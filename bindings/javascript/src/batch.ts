import type { BatchItem, BatchRun } from "./batch_run.js";

/** The items in the order of the input, made while they are taken. What the input throws is thrown after them. */
export function* batched<T>(run: BatchRun<T>, lines: Iterable<Uint8Array>): Generator<BatchItem<T>, void, undefined> {
  const iterator = lines[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  try {
    while (failure === undefined) {
      try {
        const next = iterator.next();
        if (next.done === true) break;
        run.add(next.value);
      } catch (error) {
        failure = { error };
        run.dropHalf();
      }
      if (run.isFull) yield* run.ask();
    }
    yield* run.ask();
    if (failure !== undefined) throw failure.error;
  } finally {
    iterator.return?.();
    run.end();
  }
}

/** The same for lines that come in time. */
export async function* batchedLater<T>(
  run: BatchRun<T>,
  lines: AsyncIterable<readonly Uint8Array[]>,
): AsyncGenerator<BatchItem<T>, void, undefined> {
  const iterator = lines[Symbol.asyncIterator]();
  let failure: { readonly error: unknown } | undefined;
  try {
    while (failure === undefined) {
      try {
        const next = await iterator.next();
        if (next.done === true) break;
        for (const line of next.value) run.add(line);
      } catch (error) {
        failure = { error };
        run.dropHalf();
      }
      if (run.isFull) yield* run.ask();
    }
    yield* run.ask();
    if (failure !== undefined) throw failure.error;
  } finally {
    await iterator.return?.();
    run.end();
  }
}
