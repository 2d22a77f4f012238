import { type ErrorData, IsmapError } from "ismap/client";

/** One fault of an input, as the core tells it. */
export type Fault = ErrorData;

/** All faults of what was thrown. What is no fault of an input is thrown on. */
export function faultsOf(error: unknown): Fault[] {
  if (!(error instanceof IsmapError)) throw error;
  return error.errors.map((one) => one.toJSON());
}

/** Whether there are more faults than are told. */
export function hasMoreFaults(error: unknown): boolean {
  return error instanceof IsmapError && error.hasMore;
}
