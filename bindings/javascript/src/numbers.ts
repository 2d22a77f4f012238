const MOST_INT32 = 2 ** 31 - 1;
const MOST_SIZE = 2 ** 32 - 1;

/** A signed number of 32 bits. `name` is that of the argument, here and below. */
export function int32(value: unknown, name: string): number {
  return within(value, name, -MOST_INT32 - 1, MOST_INT32);
}

/** A number of 32 bits that is not negative. */
export function naturalInt32(value: unknown, name: string): number {
  return within(value, name, 0, MOST_INT32);
}

/** A number of bytes or of items. */
export function size(value: unknown, name: string): number {
  return within(value, name, 0, MOST_SIZE);
}

/** An integer of 64 bits that is not negative. */
export function uint64(value: unknown, name: string): bigint {
  if (typeof value !== "bigint") throw new TypeError(`${name} must be a bigint, not ${shown(value)}`);
  if (value < 0n || value >= 1n << 64n) throw new RangeError(`${name} must be from 0 to 2^64 - 1: ${value}`);
  return value;
}

/** The value in a message, in a few words. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
  return typeof value === "object" && value !== null
    ? `an object (${value.constructor?.name ?? "Object"})`
    : String(value);
}

function within(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new TypeError(`${name} must be an integer, not ${shown(value)}`);
  if (value < least || value > most) throw new RangeError(`${name} must be from ${least} to ${most}: ${value}`);
  return value;
}
