import { dayIfAny } from "./days.js";
import type { Verdict } from "./interface.js";
import type { Native } from "./native.js";
import type { IsoDate } from "./types.js";
import { someVerdictOf } from "./words.js";

/** A point of review (registration rules 6.1, assessor registration rules 6.1) and its verdict. */
export interface Point {
  number: number;
  verdict: Verdict;
}

/** A rule, its verdict, and the first days that it read and computed. */
export interface Result {
  rule: string;
  verdict: Verdict;
  dayRead: IsoDate | undefined;
  dayComputed: IsoDate | undefined;
}

/** The point of an answer at an index that there is. */
export function pointAt(native: Native, answer: number, index: number): Point {
  return {
    number: native.exports.ismap_answer_viewpoint_number(answer, index),
    verdict: someVerdictOf(native, native.exports.ismap_answer_viewpoint_verdict(answer, index)),
  };
}

/** The result at an address. */
export function resultAt(native: Native, result: number): Result {
  const { exports } = native;
  return {
    rule: native.text("ismap_result_rule", result),
    verdict: someVerdictOf(native, exports.ismap_result_verdict(result)),
    dayRead: dayIfAny(native, exports.ismap_result_day_read(result)),
    dayComputed: dayIfAny(native, exports.ismap_result_day_computed(result)),
  };
}
