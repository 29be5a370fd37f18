/** The same data in one order, without what is undefined; quotes around sheet names do not count. */
function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("'", "");
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]) => [key, canonical(part)]);
}

/** True where two parts of charts say the same. */
export function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}
