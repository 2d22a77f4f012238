const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text, whose bytes are UTF-8 and may start with a byte order mark. */
export function decoded(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** UTF-8. A lone surrogate passes as three bytes, which the library reports with their place. */
export function encoded(text: string): Uint8Array {
  return /\p{Surrogate}/u.test(text) ? withSurrogates(text) : encoder.encode(text);
}

function withSurrogates(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isAlone = code >= 0xd800 && code <= 0xdfff;
    if (isAlone) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}
