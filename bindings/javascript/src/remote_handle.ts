import type { Connection } from "./connection.js";
import { Handle } from "./handle.js";
import { replaced } from "./protocol.js";

/** What a worker holds. It is freed there by free(), or when nothing refers to it here. */
export class RemoteHandle {
  /** @internal */
  readonly connection: Connection;
  /** @internal */
  readonly held: number;

  /** @internal */
  constructor(connection: Connection, held: number) {
    this.connection = connection;
    this.held = held;
    connection.forgotten.register(this, held, this);
  }

  /** Frees it. A second time does nothing. */
  free(): void {
    if (this.connection.forgotten.unregister(this)) this.connection.release(this.held);
  }

  /** The value of a member, or what it gives for arguments. @internal */
  ask(member: string, given?: unknown[]): Promise<unknown> {
    return this.connection.ask(
      this.held,
      member,
      given?.map((argument) => replaced(argument, numbered)),
    );
  }
}

/** Gives `target` the members of a class, each of which asks the worker, and hands on what comes with `received`. */
export function mirror<T extends object>(
  handle: RemoteHandle,
  target: T,
  type: { readonly prototype: object },
  received: (value: unknown) => unknown,
  path = "",
): T {
  const ask = async (name: string, given?: unknown[]) => received(await handle.ask(path + name, given));
  for (
    let from = type.prototype;
    from !== Object.prototype && from !== Handle.prototype;
    from = Object.getPrototypeOf(from)
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (name === "constructor" || Object.hasOwn(target, name)) continue;
      const member = get ? { get: () => ask(name) } : { value: (...given: unknown[]) => ask(name, given) };
      Object.defineProperty(target, name, member);
    }
  }
  return target;
}

function numbered(part: unknown): unknown {
  return part instanceof RemoteHandle ? { ismapHeld: part.held } : part;
}
