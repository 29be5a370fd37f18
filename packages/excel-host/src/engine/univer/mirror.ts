import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { Cell } from "../../model/cell";
import { filteredRows } from "../../model/filtered-rows";
import type { CellPlace } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { toCellData } from "./values";

/** Rows and columns left free around the data, so that arrays have somewhere to spill. */
const SLACK_ROWS = 1000;
const SLACK_COLUMNS = 60;

/** One sheet as the calculator sees it. */
export class SheetMirror {
  readonly cells = new ObjectMatrix<ICellData>({});
  readonly formulas: IObjectMatrixPrimitiveType<IFormulaDataItem> = {};
  /** Formulas to be translated again when a table, a name or a spilled area changes. */
  readonly indirect = new Map<string, CellPlace>();
  private lastRow = 0;
  private lastColumn = 0;

  constructor(readonly sheet: SheetModel) {}

  /** A single cell beyond these counts is a #NAME? for the calculator; whole columns are as long as this. */
  get rowCount(): number {
    return this.lastRow + SLACK_ROWS;
  }

  get columnCount(): number {
    return this.lastColumn + SLACK_COLUMNS;
  }

  reachTo(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** Takes over one cell; `formula` is the translated text with its "=". */
  put(row: number, column: number, cell: Cell | undefined, formula: string | undefined): void {
    const shows = cell && !cell.spilledFrom ? cell : undefined;
    if (!shows || (shows.value === null && formula === undefined)) this.cells.realDeleteValue(row, column);
    else this.cells.setValue(row, column, { ...toCellData(shows.value), ...(formula ? { f: formula } : {}) });
    this.putFormula(row, column, formula);
    if (shows) this.reachTo(row, column);
  }

  /** The value that a formula was found to have. */
  setResult(row: number, column: number, data: ICellData): void {
    const formula = this.formulas[row]?.[column]?.f;
    this.cells.setValue(row, column, { ...data, ...(formula ? { f: formula } : {}) });
  }

  hasFormula(row: number, column: number): boolean {
    return this.formulas[row]?.[column] !== undefined;
  }

  /** Rows hidden by hand or by a filter: SUBTOTAL and AGGREGATE leave them out. */
  hiddenRows(): Record<number, { hd: 1 }> {
    const hidden: Record<number, { hd: 1 }> = {};
    for (const [row, model] of this.sheet.rows) if (model.hidden) hidden[row] = { hd: 1 };
    return hidden;
  }

  /** Of these rows those that a filter hides: SUBTOTAL leaves them out whichever its function is. */
  filteredOut(from: number, to: number): number[] {
    return filteredRows(this.sheet, from, to);
  }

  private putFormula(row: number, column: number, formula: string | undefined): void {
    const inRow = (this.formulas[row] ??= {});
    if (formula === undefined) delete inRow[column];
    else inRow[column] = { f: formula };
    if (Object.keys(inRow).length === 0) delete this.formulas[row];
  }
}
