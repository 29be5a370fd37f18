import type { CellPlace, Rect } from "../../model/rect";
import type { SheetMirror } from "./mirror";

/** Cells of a block in which something stands, in the book or still in the mirror; an edit is as long as its block. */
export function placesIn({ sheet, cells }: SheetMirror, rect: Rect): CellPlace[] {
  const mirrored = cells.getMatrix();
  const rowsOfBoth = (): number[] => [...sheet.cells.keys(), ...Object.keys(mirrored).map(Number)];
  const rows = between(rect.top, rect.bottom, sheet.cells.size, rowsOfBoth);
  return rows.flatMap((row) => {
    const [inBook, inMirror] = [sheet.cells.get(row), mirrored[row]];
    if (!inBook && !inMirror) return [];
    const columnsOfBoth = (): number[] => [
      ...(inBook?.keys() ?? []),
      ...Object.keys(inMirror ?? {}).map(Number),
    ];
    return between(rect.left, rect.right, inBook?.size ?? 0, columnsOfBoth)
      .filter((column) => inBook?.has(column) || inMirror?.[column] !== undefined)
      .map((column) => ({ row, column }));
  });
}

/** The numbers from one to another, or those of them that are listed where the list is the shorter way. */
function between(from: number, to: number, listed: number, list: () => readonly number[]): number[] {
  if (to - from <= listed + 16) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...new Set(list())].filter((number) => number >= from && number <= to);
}
