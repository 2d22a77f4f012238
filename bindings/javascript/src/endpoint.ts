/** What messages go through: a Web Worker or the inside of one, or those of Node.js's worker_threads. */
export interface Endpoint {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
}

/** Calls `take` with each message that comes. */
export function listen(endpoint: Endpoint, take: (message: unknown) => void): void {
  on(endpoint, "message", (event) => take(isOfNode(endpoint) ? event : (event as MessageEvent).data));
}

/** Calls `take` once the other side cannot answer any more. */
export function listenForEnd(endpoint: Endpoint, take: (reason: Error) => void): void {
  for (const name of ["error", "messageerror", "exit"]) {
    on(endpoint, name, (event) =>
      take(event instanceof Error ? event : new Error(`the worker failed (${name})`, { cause: event })),
    );
  }
}

interface OfNode {
  on(name: string, take: (value: unknown) => void): void;
}

function isOfNode(endpoint: object): endpoint is OfNode {
  return "on" in endpoint;
}

function on(endpoint: Endpoint, name: string, take: (event: unknown) => void): void {
  if (isOfNode(endpoint)) endpoint.on(name, take);
  else (endpoint as unknown as EventTarget).addEventListener(name, take);
}
