import { oneCell, type CellPlace } from "../../model/rect";
import type { Area } from "./references";

/** A cell of a book; names, `[@Column]` and relative references mean something only from the cell of their formula. */
export interface FormulaPlace extends CellPlace {
  readonly sheetId: string;
}

/** The key of a cell among those of its sheet. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The key of a cell among those of the book. */
export function formulaKey({ sheetId, row, column }: FormulaPlace): string {
  return `${sheetId}!${placeKey(row, column)}`;
}

/** A cell as a block of its sheet. */
export function areaOf(place: FormulaPlace): Area {
  return { sheetId: place.sheetId, rect: oneCell(place) };
}
