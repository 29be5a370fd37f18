/** "A", "A and B", "A, B and C". */
export function deret(words: readonly string[], link: "and" | "or" = "and"): string {
  const front = words.slice(0, -1).join(", ");
  const last = words.at(-1) ?? "";
  return front === "" ? last : `${front} ${link} ${last}`;
}

/** Cells named in one sentence; the others are only counted. */
const CELLS_NAMED = 4;

/** "F6 and F8"; where there are many "F6, F7, F8, F9 and 12 other cells". */
export function deretSel(cells: readonly string[]): string {
  const rest = cells.length - CELLS_NAMED;
  const last = `${String(rest)} other cell${rest === 1 ? "" : "s"}`;
  return deret(rest > 0 ? [...cells.slice(0, CELLS_NAMED), last] : cells);
}
