/** One value for all of several, null where they differ (as Excel answers for mixed ranges). */
export function common<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}
