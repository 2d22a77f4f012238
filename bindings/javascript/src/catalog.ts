import { controlOf, controlText } from "./controls.js";
import { dayIfAny } from "./days.js";
import type { Engine } from "./engine.js";
import type { Format, Language, Level } from "./interface.js";
import { shown } from "./numbers.js";
import { decoded } from "./text.js";
import type { IsoDate } from "./types.js";
import { formOf, optionalText, wordOf } from "./words.js";

/** A control: its number, "9.4.1.8.PB", and its level. */
export interface Control {
  id: string;
  level: Level;
}

/** The controls of an engine, in ascending order of their numbers, each objective before its details. */
export class Catalog implements Iterable<Control> {
  readonly #engine: Engine;

  /** @internal */
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The edition: "ismap-2020". */
  get edition(): string {
    return this.#engine.native.text("ismap_catalog_edition", this.#engine.pointer);
  }

  /** Whether it lists every control of the edition. If not, absence proves nothing. */
  get isComplete(): boolean {
    return this.#engine.native.exports.ismap_catalog_is_complete(this.#engine.pointer) !== 0;
  }

  /** The day for which the imported table was checked; undefined if none was given or imported. */
  get revision(): IsoDate | undefined {
    const { native, pointer } = this.#engine;
    return dayIfAny(native, native.exports.ismap_catalog_revision(pointer));
  }

  /** How many controls there are. */
  get size(): number {
    return this.#engine.native.exports.ismap_catalog_count(this.#engine.pointer) >>> 0;
  }

  /** The control at an index from 0. */
  control(index: number): Control {
    if (!Number.isInteger(index) || index < 0 || index >= this.size)
      throw new RangeError(`there is no control at ${shown(index)}`);
    const { native, pointer } = this.#engine;
    const packed = BigInt.asUintN(64, native.exports.ismap_catalog_control(pointer, index));
    return {
      id: controlText(native, packed),
      level: wordOf<Level>(native, native.exports.ismap_catalog_level(pointer, index))!,
    };
  }

  *[Symbol.iterator](): Generator<Control> {
    for (let index = 0; index < this.size; ++index) yield this.control(index);
  }

  /** The index of the control with this number, whatever its suffix. Throws IsmapError if there is none. */
  find(control: string): number {
    const { native, pointer } = this.#engine;
    return native.call("ismap_catalog_find", pointer, controlOf(native, control));
  }

  /** What is known about a control or group ("9.4.1.8.PB", "9.4"), or the whole catalogue, as an object. */
  show(id?: string): Record<string, unknown> {
    return JSON.parse(decoded(this.render("json", "en", id))) as Record<string, unknown>;
  }

  /** The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8. */
  render(format: Format, language: Language = "ja", id?: string): Uint8Array {
    const { native, pointer } = this.#engine;
    return native.scoped((scope) => {
      const how = formOf(native, format, language);
      return native.call("ismap_catalog_show", pointer, scope.text(optionalText(id, "id")), ...how);
    });
  }
}
