import type { Rect } from "excel-host";

/** Several areas that are copied as one block. */
export interface Joined {
  readonly areas: readonly Rect[];
  /** How they lie in the block. */
  readonly axis: "rows" | "columns";
}

const same = (areas: readonly Rect[], first: "top" | "left", last: "bottom" | "right"): boolean =>
  areas.every((area) => area[first] === areas[0]?.[first] && area[last] === areas[0][last]);

/**
 * As in Excel, areas of the same columns are copied one below another, areas of the same rows side by side; undefined
 * where they have neither in common, or where they overlap.
 */
export function joinedAreas(areas: readonly Rect[]): Joined | undefined {
  if (same(areas, "left", "right")) return inOrder(areas, "rows", "top", "bottom");
  if (same(areas, "top", "bottom")) return inOrder(areas, "columns", "left", "right");
  return undefined;
}

function inOrder(
  areas: readonly Rect[],
  axis: Joined["axis"],
  first: "top" | "left",
  last: "bottom" | "right",
): Joined | undefined {
  const sorted = [...areas].sort((a, b) => a[first] - b[first]);
  const overlap = sorted.some((area, index) => index > 0 && area[first] <= sorted[index - 1]![last]);
  return overlap ? undefined : { areas: sorted, axis };
}

/** Each area with the place that it gets where the block is pasted. */
export function placedAreas(
  { areas, axis }: Joined,
  { top, left }: Rect,
): { readonly source: Rect; readonly target: Rect }[] {
  let [row, column] = [top, left];
  return areas.map((source) => {
    const bottom = row + source.bottom - source.top;
    const right = column + source.right - source.left;
    const target = { top: row, left: column, bottom, right };
    if (axis === "rows") row = bottom + 1;
    else column = right + 1;
    return { source, target };
  });
}
