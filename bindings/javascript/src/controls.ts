import type { Native } from "./native.js";
import { uint64 } from "./numbers.js";
import { decoded } from "./text.js";
import { textOf } from "./words.js";

/** The number of a control, "9.4.1.8.PB", packed; packed numbers are ordered as controls are. */
export function controlOf(native: Native, text: string): bigint {
  const asked = textOf(text, "control");
  return native.scoped((scope) => native.call("ismap_control_id_parse", scope.text(asked)));
}

/** The number of a control as text. */
export function controlText(native: Native, control: bigint): string {
  return decoded(native.call("ismap_control_id_text", uint64(control, "control")));
}
