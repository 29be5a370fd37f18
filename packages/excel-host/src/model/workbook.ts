import type { BOOK_FACETS, BookModel } from "./book";
import type { Cell, CellValue } from "./cell";
import { cellName } from "./address";
import type {
  FormulaBefore,
  Change,
  ChangeListener,
  EditableBookFacet,
  EditableSheetFacet,
  Origin,
} from "./changes";
import { draftOf, draftSheet, type BookDraft, type Editable, type SheetDraft } from "./draft";
import type { SHEET_FACETS, SheetModel } from "./sheet";

/**
 * What is put into one cell; undefined leaves the cell as it is, a null value empties it (its format stays).
 * `source`: the cell of the file that the value is copied from, with the formats inside its text.
 */
export type CellInput = { value: CellValue; source?: string } | { formula: string } | undefined;

/** A constant with what the file says of it (rich text); formulas and results have no copy of that kind. */
export function constantOf(cell: Cell): { value: CellValue; source?: string } {
  const { value, source, spilledFrom, formula } = cell;
  const isConstant = source !== undefined && spilledFrom === undefined && formula === undefined;
  return isConstant && !source.includes("<f") ? { value, source } : { value };
}

/** What the engine found for one formula cell, or for a cell that an array spills into. */
export interface CellResult {
  row: number;
  column: number;
  value: CellValue;
  array?: Cell["array"];
  spilledFrom?: Cell["spilledFrom"];
}

/**
 * The one writer of a book. Everybody outside src/model sees the book readonly and changes it with `write`, `edit` and
 * `editBook`, or with the operations of src/model (formatCells, shiftCells, addSheet …): each marks what is to be saved
 * and tells the listeners.
 */
export class Workbook {
  /** Replaced, never changed: one that comes or goes while a change is told does not disturb the telling. */
  private listeners: readonly ChangeListener[] = [];

  constructor(readonly book: BookModel) {}

  onChange(listener: ChangeListener): () => void {
    this.listeners = [...this.listeners, listener];
    return () => {
      const isThere = this.listeners.includes(listener);
      this.listeners = this.listeners.filter((one) => one !== listener);
      return isThere;
    };
  }

  /** The sheet with that id. Throws when there is none. */
  sheet(id: string): SheetModel {
    return draftSheet(this.book, id);
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    return this.sheet(sheetId).cells.get(row)?.get(column);
  }

  /**
   * Changes one facet of a sheet: `change` gets the facet's fields (SHEET_FACETS), the facet is marked for saving and
   * the listeners are told. What was changed before `change` throws is marked too.
   */
  edit<F extends EditableSheetFacet, R>(
    sheetId: string,
    facet: F,
    change: (draft: Pick<SheetDraft, (typeof SHEET_FACETS)[F][number]>) => R,
    origin: Origin = "api",
  ): R {
    const draft = draftSheet(this.book, sheetId);
    try {
      return change(draft);
    } finally {
      draft.changed.add(facet);
      this.tell({ kind: facet, sheetId }, origin);
    }
  }

  /** Changes one facet of the book, in the same way. */
  editBook<F extends EditableBookFacet, R>(
    facet: F,
    change: (draft: Pick<BookDraft, (typeof BOOK_FACETS)[F][number]>) => R,
    origin: Origin = "api",
  ): R {
    const draft = draftOf(this.book);
    try {
      return change(draft);
    } finally {
      draft.changed.add(facet);
      this.tell({ kind: facet }, origin);
    }
  }

  /** Puts a block of inputs at a place; the block's first row and column land on `top` and `left`. */
  write(
    sheetId: string,
    top: number,
    left: number,
    inputs: readonly (readonly CellInput[])[],
    origin: Origin = "api",
  ): void {
    const sheet = draftSheet(this.book, sheetId);
    const isOne = inputs.length === 1 && inputs[0]?.length === 1;
    const before = isOne ? { before: sheet.cells.get(top)?.get(left)?.value ?? null } : {};
    const formulasBefore = formulasThatChange(sheet, top, left, inputs);
    inputs.forEach((row, r) => row.forEach((input, c) => input && this.put(sheet, top + r, left + c, input)));
    const area = { top, left, bottom: top + inputs.length - 1, right: left + (inputs[0]?.length ?? 1) - 1 };
    sheet.changed.add("cells");
    const formulas = formulasBefore.length > 0 ? { formulasBefore } : {};
    this.tell({ kind: "cells", sheetId, area, ...before, ...formulas }, origin);
  }

  /** Results of formulas: they change what cells show, not what the user's file says. */
  setResults(sheetId: string, results: readonly CellResult[]): void {
    if (results.length === 0) return;
    const sheet = draftSheet(this.book, sheetId);
    for (const result of results) this.putResult(sheet, result);
    const rows = results.map((result) => result.row);
    const columns = results.map((result) => result.column);
    const area = {
      top: rows.reduce((a, b) => Math.min(a, b)),
      bottom: rows.reduce((a, b) => Math.max(a, b)),
      left: columns.reduce((a, b) => Math.min(a, b)),
      right: columns.reduce((a, b) => Math.max(a, b)),
    };
    this.tell({ kind: "results", sheetId, area }, "engine");
  }

  /** Tells the listeners; operations of src/model that change several facets at once mark them themselves. */
  tell(change: Change, origin: Origin = "api"): void {
    for (const listener of this.listeners) listener(change, origin);
  }

  private put(sheet: SheetDraft, row: number, column: number, input: NonNullable<CellInput>): void {
    const old = sheet.cells.get(row)?.get(column);
    const format = old?.format ?? this.inheritedFormat(sheet, row, column);
    const cell: Cell =
      "formula" in input ? { value: null, formula: input.formula, format } : { ...input, format };
    this.place(sheet, row, column, cell);
  }

  private putResult(sheet: SheetDraft, result: CellResult): void {
    const old = sheet.cells.get(result.row)?.get(result.column);
    const cell: Editable<Cell> = old ?? {
      value: null,
      format: this.inheritedFormat(sheet, result.row, result.column),
    };
    cell.value = result.value;
    if (result.array) cell.array = result.array;
    else if (cell.array?.dynamic) delete cell.array;
    if (result.spilledFrom) cell.spilledFrom = result.spilledFrom;
    else delete cell.spilledFrom;
    this.place(sheet, result.row, result.column, cell);
  }

  /** A cell that is empty and looks like its surroundings is not kept. */
  private place(sheet: SheetDraft, row: number, column: number, cell: Cell): void {
    const isNothing =
      cell.value === null &&
      cell.formula === undefined &&
      cell.format === this.inheritedFormat(sheet, row, column);
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    if (isNothing) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size > 0) sheet.cells.set(row, cells);
    else sheet.cells.delete(row);
  }

  private inheritedFormat(sheet: SheetModel, row: number, column: number): number {
    return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0;
  }
}

/** The cells of a block that get another formula, or lose theirs, with what it is. */
function formulasThatChange(
  sheet: SheetModel,
  top: number,
  left: number,
  inputs: readonly (readonly CellInput[])[],
): FormulaBefore[] {
  return inputs.flatMap((line, r) => {
    const cells = sheet.cells.get(top + r);
    return line.flatMap((input, c) => {
      if (!input) return [];
      const old = cells?.get(left + c)?.formula;
      const next = "formula" in input ? input.formula : undefined;
      if (old === next) return [];
      return [{ address: cellName(top + r, left + c), formula: old === undefined ? "" : `=${old}` }];
    });
  });
}
