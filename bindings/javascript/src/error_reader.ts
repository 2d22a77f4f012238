import { type ErrorData, IsmapError, type Label } from "./errors.js";
import { Language, type Status } from "./interface.js";
import type { Native } from "./native.js";

/** A copy of an error of the library, with all that it reports. */
export function errorAt(native: Native, error: number): IsmapError {
  const { exports } = native;
  const others = native
    .list(exports.ismap_error_count(error), (index) => exports.ismap_error_at(error, index) >>> 0)
    .slice(1)
    .map((other) => dataAt(native, other, [], false));
  return new IsmapError(dataAt(native, error, others, exports.ismap_error_has_more(error) !== 0));
}

function dataAt(native: Native, error: number, others: ErrorData[], hasMore: boolean): ErrorData {
  const { exports } = native;
  const status = exports.ismap_error_status(error);
  return {
    status,
    code: native.text("ismap_status_name", status) as Status | "",
    messages: labelOf(native, "ismap_error_message", error),
    summaries: labelOf(native, "ismap_error_summary", error),
    pointer: native.textIfAny("ismap_error_pointer", error),
    cell: native.textIfAny("ismap_error_cell", error),
    offset: Number(exports.ismap_error_offset(error)),
    line: Number(exports.ismap_error_line(error)),
    column: Number(exports.ismap_error_column(error)),
    hints: native.list(exports.ismap_error_hint_count(error), (index) => native.text("ismap_error_hint", error, index)),
    others,
    hasMore,
  };
}

function labelOf(native: Native, name: "ismap_error_message" | "ismap_error_summary", error: number): Label {
  return { ja: native.text(name, error, Language.ja), en: native.text(name, error, Language.en) };
}
