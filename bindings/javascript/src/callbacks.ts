/** What a call of the library calls back; the numbers are pointers into its memory. */
export interface Callback {
  /** Puts bytes into a buffer and says how many. */
  read?(buffer: number, size: number): number;
  /** Takes an item and says whether to go on. */
  put?(item: number): boolean;
  /** Is told an error. */
  log?(error: number): void;
}

/** The callbacks by number. What one throws is kept until the call is over: it may not pass through the library. */
export class Callbacks {
  readonly #known = new Map<number, WeakRef<Callback>>();
  readonly #forgotten = new FinalizationRegistry<number>((number) => this.#known.delete(number));
  #last = 0;
  #thrown: { readonly error: unknown } | undefined;

  /** A number for the callback, which is good as long as something refers to `callback`. */
  add(callback: Callback): number {
    const number = ++this.#last;
    this.#known.set(number, new WeakRef(callback));
    this.#forgotten.register(callback, number);
    return number;
  }

  /** Calls the callback; `otherwise` is the answer if it throws, or if there is none. */
  run<T>(number: number, call: (callback: Callback) => T, otherwise: T): T {
    const callback = this.#known.get(number)?.deref();
    if (callback === undefined) return otherwise;
    try {
      return call(callback);
    } catch (error) {
      this.#thrown ??= { error };
      return otherwise;
    }
  }

  /** Throws what a callback threw. */
  rethrow(): void {
    const thrown = this.#thrown;
    this.#thrown = undefined;
    if (thrown !== undefined) throw thrown.error;
  }
}
