import type { Cell } from "../../model/cell";
import type { Editable, SheetDraft } from "../../model/draft";
import type { RowModel } from "../../model/sheet";
import type { Rect } from "../../model/rect";
import { parseCell, parseRect } from "../../model/address";
import { FileFormatError } from "../errors";
import { modelFormula } from "../formula/spelling";
import { SharedFormula } from "../formula/shared";
import { keepPlace } from "../parts/shared-strings";
import { booleanOf, numberOf } from "../xml/element";
import { readCellSource, type CellSource, type FormulaSource } from "./cell-source";
import { findSheetData, scanAttributes, scanSheetData, type RowScanner } from "./scan";

/** Reads the rows and cells of a worksheet part into a sheet. */
export function readCells(xml: string, sheet: SheetDraft, strings: string[]): void {
  const place = findSheetData(xml);
  if (!place) return;
  const reader = new CellReader(sheet, strings);
  scanSheetData(xml, place.contentStart, place.contentEnd, reader);
  reader.markSpills();
}

/** Attributes of `<row>` → the model of the row. */
export function readRow(source: string): RowModel {
  const attributes = scanAttributes(source);
  const height = numberOf(attributes.ht);
  const outlineLevel = numberOf(attributes.outlineLevel);
  return {
    hidden: booleanOf(attributes.hidden),
    ...(height !== undefined && { height }),
    ...(booleanOf(attributes.customFormat) && { format: Number(attributes.s ?? 0) }),
    ...(outlineLevel !== undefined && outlineLevel > 0 && { outlineLevel }),
    source,
  };
}

const ROW_NUMBER = /(?:^|\s)r="(\d+)"/;

class CellReader implements RowScanner {
  private rowNumber = -1;
  private columnNumber = -1;
  private cells = new Map<number, Editable<Cell>>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: Rect[] = [];

  constructor(
    private readonly sheet: SheetDraft,
    private readonly strings: string[],
  ) {}

  row(attributes: string): void {
    const number = ROW_NUMBER.exec(attributes)?.[1];
    this.rowNumber = number === undefined ? this.rowNumber + 1 : Number(number) - 1;
    this.columnNumber = -1;
    // Some writers begin the row anew for each of its cells.
    this.cells = this.sheet.cells.get(this.rowNumber) ?? new Map<number, Editable<Cell>>();
    this.sheet.rows.set(this.rowNumber, readRow(attributes));
  }

  cell(source: string, tagEnd: number): void {
    const read = readCellSource(source, tagEnd, this.strings);
    if (read.missingText !== undefined) keepPlace(this.strings, read.missingText);
    const place = read.place === undefined ? undefined : parseCell(read.place);
    if (read.place !== undefined && !place)
      throw new FileFormatError(
        "DAMAGED",
        `The sheet ${this.sheet.name} has a cell with the address ${read.place}`,
      );
    const column = place?.column ?? this.columnNumber + 1;
    this.columnNumber = column;
    const cell: Editable<Cell> = { value: read.value, format: read.format, source };
    if (read.formula) this.addFormula(cell, read, read.formula, column);
    if (this.cells.size === 0) this.sheet.cells.set(this.rowNumber, this.cells);
    this.cells.set(column, cell);
  }

  /** Cells that show a part of an array point at the cell with its formula. */
  markSpills(): void {
    for (const rect of this.arrays) {
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        const cells = this.sheet.cells.get(row);
        for (let column = rect.left; cells && column <= rect.right; column += 1) {
          const cell = cells.get(column);
          const isAnchor = row === rect.top && column === rect.left;
          if (cell && !isAnchor) cell.spilledFrom = { row: rect.top, column: rect.left };
        }
      }
    }
  }

  private addFormula(cell: Editable<Cell>, read: CellSource, formula: FormulaSource, column: number): void {
    if (formula.kind === "dataTable") return;
    if (formula.kind === "shared") cell.formula = this.sharedFormula(formula, column);
    else if (formula.text !== "") cell.formula = modelFormula(formula.text);
    const rect = formula.kind === "array" ? parseRect(formula.ref ?? "") : undefined;
    if (!rect) return;
    cell.array = {
      rows: rect.bottom - rect.top + 1,
      columns: rect.right - rect.left + 1,
      dynamic: read.hasMetadata,
    };
    this.arrays.push(rect);
  }

  private sharedFormula(formula: FormulaSource, column: number): string | undefined {
    const index = formula.sharedIndex ?? "";
    if (formula.text !== "")
      this.shared.set(index, new SharedFormula(modelFormula(formula.text), this.rowNumber, column));
    return this.shared.get(index)?.at(this.rowNumber, column);
  }
}
