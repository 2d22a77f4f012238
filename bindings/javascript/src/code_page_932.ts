// Code page 932 as the C library has it. TextDecoder reads the same characters, but also passes the byte 0x80, and that
// of Node.js takes three control characters for each other.

const CONTROLS = "\x1a\x1c\x7f";
let valid: Uint8Array | undefined;

/** Whether each pair of bytes is a character, by lead * 256 + trail. */
function validPairs(): Uint8Array {
  const isValid = new Uint8Array(0x10000);
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead += lead === 0x9f ? 0x41 : 1)
    for (let trail = 0x40; trail <= 0xfc; ++trail) pairs.push(lead, trail);
  const text = new TextDecoder("shift_jis").decode(
    Uint8Array.from({ length: pairs.length * 1.5 }, (_, at) => (at % 3 === 2 ? 0x0a : pairs[at - Math.floor(at / 3)]!)),
  );
  text.split("\n").forEach((shown, at) => {
    if (shown.length === 1 && shown !== "\ufffd") isValid[pairs[at * 2]! * 256 + pairs[at * 2 + 1]!] = 1;
  });
  return isValid;
}

/** The offset of the first byte that no character of the code page starts with; -1 if there is none. */
function firstFault(bytes: Uint8Array): number {
  valid ??= validPairs();
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) at += 1;
    else if (at + 1 < bytes.length && valid[lead * 256 + bytes[at + 1]!]) at += 2;
    else return at;
  }
  return -1;
}

/** The text of bytes of code page 932, or the offset of the first byte that is none. */
export function decoded932(bytes: Uint8Array): string | number {
  const fault = firstFault(bytes);
  return fault < 0 ? withControls(new TextDecoder("shift_jis").decode(bytes)) : fault;
}

/** No character of two bytes has the bytes of these. */
function withControls(text: string): string {
  const shown = new TextDecoder("shift_jis").decode(Uint8Array.from(CONTROLS, (control) => control.charCodeAt(0)));
  if (shown === CONTROLS) return text;
  return text.replace(/[\x1a\x1c\x7f]/g, (control) => CONTROLS.charAt(shown.indexOf(control)));
}
