import type { Rect } from "excel-host";

/** A range in the grid's own words. */
interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const toRect = (range: GridRange): Rect => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** What dragging the fill handle means: the block to repeat, and where. */
export function fillAreas(params: unknown): { from: Rect; to: Rect } | undefined {
  const { sourceRange, targetRange } = (params ?? {}) as { sourceRange?: GridRange; targetRange?: GridRange };
  return sourceRange && targetRange ? { from: toRect(sourceRange), to: toRect(targetRange) } : undefined;
}
