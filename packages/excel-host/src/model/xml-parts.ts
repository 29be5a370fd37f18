import type { XmlPart } from "./book";

/** An id that no part of the list has; it looks as Excel's do. */
export function freeXmlPartId(parts: readonly XmlPart[]): string {
  const taken = new Set(parts.map(({ id }) => id));
  for (let number = parts.length + 1; ; number += 1) {
    const id = `{00000000-0000-4000-9000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
