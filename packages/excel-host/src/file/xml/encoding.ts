const DECLARED = /^(<\?xml\s[^>]*?\sencoding\s*=\s*)(["'])([\w.:-]+)\2/;

/** The encoding that the first bytes of a part tell (XML 1.0, appendix F); "" where they tell none. */
function unicodeOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "";
}

function declaredIn(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return DECLARED.exec(start)?.[3] ?? "utf-8";
}

/** The text of a part without a byte order mark, in the encoding that its bytes or its declaration tell. */
export function decodePart(bytes: Uint8Array): string {
  const label = unicodeOf(bytes) || declaredIn(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // An encoding that is not known, or one of two bytes in a part that has one: most such parts are plain all the same.
    return new TextDecoder().decode(bytes);
  }
}

const encoder = new TextEncoder();

/** A text as the bytes of a part: in UTF-8, which its declaration says then. */
export function encodePart(text: string): Uint8Array {
  return encoder.encode(
    text.replace(DECLARED, (whole, before: string, quote: string, name: string) =>
      name.toLowerCase() === "utf-8" ? whole : `${before}${quote}UTF-8${quote}`,
    ),
  );
}
