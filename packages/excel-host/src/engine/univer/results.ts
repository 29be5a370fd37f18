import type { CellError, CellValue } from "../../model/cell";
import { blockFrom, type CellPlace, contains, eachPlace, oneCell, type Rect, sizeOf } from "../../model/rect";
import { tableAt } from "../../model/sheet";
import type { CellResult } from "../../model/workbook";
import type { SheetPass } from "./calculator";
import { placeKey } from "./formula-place";
import type { SheetMirror } from "./mirror";
import type { SpillAreas } from "./spilled-areas";
import { fromCellData } from "./values";

/** The message that a custom function gave with its error to a cell's formula. */
type MessageOf = (row: number, column: number) => CellError | undefined;

/** Turns what one pass of the calculator found on one sheet into the book's terms. */
export class ResultCollector {
  private readonly results: CellResult[] = [];

  constructor(
    private readonly pass: SheetPass,
    private readonly mirror: SheetMirror,
    private readonly spills: SpillAreas,
    private readonly messageOf: MessageOf,
  ) {}

  /** The results of the formulas that are wanted; the mirror takes them over too. */
  collect(isWanted: (row: number, column: number) => boolean): CellResult[] {
    this.pass.cells?.forValue((row, column, cell) => {
      if (!this.mirror.hasFormula(row, column) || !isWanted(row, column)) return;
      this.mirror.setResult(row, column, cell ?? {});
      const value = withMessage(fromCellData(cell), this.messageOf(row, column));
      const area = this.areaOf(row, column, value);
      // An array has no room inside a table, however free the cells are.
      if (area && isSeveral(area) && this.isInTable(row, column))
        this.addFormula({ row, column, value: { error: "#SPILL!" } }, undefined);
      else this.addFormula({ row, column, value }, area);
    });
    return this.results;
  }

  private areaOf(row: number, column: number, value: CellValue): Rect | undefined {
    const range = this.pass.ranges?.[row]?.[column];
    const blocked = typeof value === "object" && value?.error === "#SPILL!";
    if (!range || blocked) return undefined;
    return { top: row, left: column, bottom: range.endRow, right: range.endColumn };
  }

  private isInTable(row: number, column: number): boolean {
    return tableAt(this.mirror.sheet, { row, column }) !== undefined;
  }

  /** The formula's own cell, the cells that its array fills now, and those that it no longer fills. */
  private addFormula(own: CellResult, area: Rect | undefined): void {
    const key = placeKey(own.row, own.column);
    const former = this.spills.get(key);
    const fixed = fixedArea(this.mirror, own);
    const dynamic = fixed ? undefined : area;
    if (dynamic) this.spills.set(key, dynamic);
    else this.spills.delete(key);
    this.results.push(dynamic ? { ...own, array: { ...sizeOf(dynamic), dynamic: true } } : own);
    const filled = fixed ?? area;
    if (filled) this.addSpilled(own, filled, area ?? oneCell(own));
    if (former) this.results.push(...released(this.mirror, own, former, filled));
  }

  /** An old array formula repeats a single row or column in all its area; where its result has nothing, it is #N/A. */
  private addSpilled(own: CellResult, area: Rect, result: Rect): void {
    eachPlace(area, (row, column) => {
      if (row === own.row && column === own.column) return;
      const from = {
        row: result.top === result.bottom ? result.top : row,
        column: result.left === result.right ? result.left : column,
      };
      const value = contains(result, oneCell(from)) ? this.valueAt(own, from) : NOTHING_THERE;
      this.results.push({ row, column, value, spilledFrom: { row: own.row, column: own.column } });
    });
  }

  private valueAt(own: CellResult, { row, column }: CellPlace): CellValue {
    if (row === own.row && column === own.column) return own.value;
    const cell = this.pass.arrayCells?.getValue(row, column);
    return cell ? fromCellData(cell) : own.value;
  }
}

const NOTHING_THERE: CellError = { error: "#N/A" };

function isSeveral({ top, left, bottom, right }: Rect): boolean {
  return top !== bottom || left !== right;
}

function withMessage(value: CellValue, error: CellError | undefined): CellValue {
  const same = typeof value === "object" && value !== null && value.error === error?.error;
  return same && error?.message ? { error: value.error, message: error.message } : value;
}

/** The area of an old array formula does not follow the size of its result. */
function fixedArea(mirror: SheetMirror, own: CellResult): Rect | undefined {
  const array = mirror.sheet.cells.get(own.row)?.get(own.column)?.array;
  if (!array || array.dynamic) return undefined;
  return blockFrom(own, array);
}

/** Cells of the former area that still show this array, and do so no longer. */
export function released(
  mirror: SheetMirror,
  origin: CellPlace,
  former: Rect,
  area: Rect | undefined,
): CellResult[] {
  const results: CellResult[] = [];
  eachPlace(former, (row, column) => {
    if (area && contains(area, oneCell({ row, column }))) return;
    const from = mirror.sheet.cells.get(row)?.get(column)?.spilledFrom;
    const isOwn = from?.row === origin.row && from.column === origin.column;
    if (isOwn) results.push({ row, column, value: null });
  });
  return results;
}
