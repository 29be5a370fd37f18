/** The same data in one order, without what is undefined. */
function canonical(value: unknown, text: (text: string) => string): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((part) => canonical(part, text));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]) => [key, canonical(part, text)]);
}

/** True where two parts of charts say the same; quotes around sheet names do not count. */
export function sameJson(one: unknown, other: unknown): boolean {
  return same(one, other, (text) => text.replaceAll("'", ""));
}

/** True where two plain values say the same, whatever the order of their fields. */
export function sameData(one: unknown, other: unknown): boolean {
  return same(one, other, (text) => text);
}

function same(one: unknown, other: unknown, text: (text: string) => string): boolean {
  return JSON.stringify(canonical(one, text)) === JSON.stringify(canonical(other, text));
}
