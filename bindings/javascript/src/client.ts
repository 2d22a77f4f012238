/** The side of a worker that asks: an engine whose every method gives a promise. */
export type { Endpoint } from "./endpoint.js";
export { type ErrorData, IsmapError, type Label } from "./errors.js";
export type { Remote, RemoteDocument, RemoteStats, Sent } from "./remote.js";
export type { RemoteAnswer } from "./remote_answer.js";
export { WorkerEngine } from "./worker_engine.js";
