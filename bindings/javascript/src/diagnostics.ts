import { controlText } from "./controls.js";
import { dayIfAny } from "./days.js";
import type { Label } from "./errors.js";
import { Language, type Severity, type Verdict } from "./interface.js";
import type { Native } from "./native.js";
import { type Result, resultAt } from "./results.js";
import type { IsoDate } from "./types.js";
import { severityOf, verdictOf } from "./words.js";

/** A finding, a consequence of a change, or an edit that cures a breach. It outlives its answer. */
export interface Diagnostic {
  /** The rule that it comes from, if it comes from one. */
  rule: string | undefined;
  /** The verdict of that rule, or of the consequence. */
  verdict: Verdict | undefined;
  /** An error where something is not met, a warning where somebody has to judge, else advice. */
  severity: Severity;
  /** Its code, which is stable: "REG-3.2/late". */
  code: string;
  /** JSON Pointer of what it is about in the document asked about: "" is the whole, undefined means nothing in it. */
  pointer: string | undefined;
  /** That place in the workbook or CSV that the document was read from: "管理策!D132". */
  cell: string | undefined;
  /** The controls that it names: "9.4.1.8.PB". */
  controls: string[];
  /** The day that was missed, or that has to be kept. */
  limit: IsoDate | undefined;
  /** What it says. */
  message: Label;
  /** What to do, if that is known. */
  remedy: Label | undefined;
  /** What the rule answered. */
  result: Result | undefined;
}

/** The diagnostic at an address. */
export function diagnosticAt(native: Native, at: number): Diagnostic {
  const { exports } = native;
  const result = exports.ismap_diagnostic_result(at);
  const remedy = native.textIfAny("ismap_diagnostic_remedy", at, Language.en);
  return {
    rule: native.textIfAny("ismap_diagnostic_rule", at),
    verdict: verdictOf(native, exports.ismap_diagnostic_verdict(at)),
    severity: severityOf(native, exports.ismap_diagnostic_severity(at)),
    code: native.text("ismap_diagnostic_code", at),
    pointer: native.textIfAny("ismap_diagnostic_pointer", at),
    cell: native.textIfAny("ismap_diagnostic_cell", at),
    controls: native.list(exports.ismap_diagnostic_control_count(at), (index) =>
      controlText(native, BigInt.asUintN(64, exports.ismap_diagnostic_control(at, index))),
    ),
    limit: dayIfAny(native, exports.ismap_diagnostic_limit(at)),
    message: {
      ja: native.text("ismap_diagnostic_message", at, Language.ja),
      en: native.text("ismap_diagnostic_message", at, Language.en),
    },
    remedy:
      remedy === undefined ? undefined : { ja: native.text("ismap_diagnostic_remedy", at, Language.ja), en: remedy },
    result: result === 0 ? undefined : resultAt(native, result),
  };
}
