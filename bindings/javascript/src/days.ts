import { NO_DAY } from "./interface.js";
import type { Native } from "./native.js";
import { shown } from "./numbers.js";
import { decoded } from "./text.js";
import type { IsoDate } from "./types.js";

/** The number of a day, counted from 1970-01-01. `name` is that of the argument, here and below. */
export function dayNumber(native: Native, day: unknown, name: string): number {
  if (typeof day !== "string") throw new TypeError(`${name} must be a day as "YYYY-MM-DD", not ${shown(day)}`);
  return native.scoped((scope) => native.call("ismap_day_parse", scope.text(day)));
}

/** The same for options, in which 0 is no day; so 1970-01-01 is none that can be asked for. */
export function optionalDayNumber(native: Native, day: unknown, name: string): number {
  if (day === undefined) return 0;
  const number = dayNumber(native, day, name);
  if (number === 0) throw new RangeError(`${name} must not be ${String(day)}`);
  return number;
}

/** The day of a number; undefined if there is none. */
export function dayIfAny(native: Native, number: number): IsoDate | undefined {
  return number === NO_DAY ? undefined : dayOf(native, number);
}

/** The day of a number. */
export function dayOf(native: Native, number: number): IsoDate {
  return decoded(native.call("ismap_day_text", number));
}

/** Today in Japan Standard Time. The only function that reads a clock. */
export function todayInJapan(): IsoDate {
  const nineHours = 9 * 60 * 60 * 1000;
  return new Date(Date.now() + nineHours).toISOString().slice(0, 10);
}
