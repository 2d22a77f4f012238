import type { Callback } from "./callbacks.js";
import { errorAt } from "./error_reader.js";
import type { IsmapError } from "./errors.js";
import type { Native } from "./native.js";

/** Tells a function each error of an engine, and of what was made with it. */
export class Log implements Callback {
  /** How far the input of a call is from where the library sees it, in bytes. */
  shift = 0;
  readonly #native: Native;
  readonly #tell: (error: IsmapError) => void;

  constructor(native: Native, tell: (error: IsmapError) => void) {
    this.#native = native;
    this.#tell = tell;
  }

  log(error: number): void {
    this.#tell(errorAt(this.#native, error).shifted(this.shift));
  }
}
