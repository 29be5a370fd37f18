import {
  allowsAct,
  bounding,
  type Cell,
  type CellPlace,
  contains,
  copiedFormula,
  exchangeable,
  filteredRows,
  formatIndexAt,
  type LocaleInfo,
  type LocaleName,
  moveCells,
  oneCell,
  type Rect,
  type RuleCopy,
  ShiftConflict,
  unfilteredParts,
  type Workbook,
} from "excel-host";
import { emptiedCells, enteredCell } from "./entered-cell";
import { fillPlan } from "./fill";
import { pastedRules } from "./pasted-rules";
import { pivotsWithin, removePivots, touchPivot } from "./pivot-cells";
import type { Refusal } from "./refusal";
import { repeated } from "./repeated";
import { readTyped, type Typed } from "./typed-input";
import { putCell, UndoStack, type CellStep } from "./undo-stack";

/** All that a user can do to cells; every edit can be taken back. */
export class Edits {
  readonly undoStack: UndoStack;
  private working = false;

  /** The user's own step is being done: what it changes is not the add-in's doing. */
  get isWorking(): boolean {
    return this.working;
  }

  constructor(
    private readonly workbook: Workbook,
    private readonly locale: LocaleInfo,
    private readonly refused: (reason: Refusal) => void,
  ) {
    this.undoStack = new UndoStack(workbook);
  }

  /** A step that changes more of a sheet than single cells, done by an operation of the book or of its Excel. */
  whole(sheetId: string, area: Rect, edit: () => void): void {
    this.along(() => {
      const exchange = exchangeable(this.workbook, [sheetId], edit);
      this.undoStack.push({ sheetId, area, undo: exchange, redo: exchange });
    });
  }

  /** Something that goes along with the step before it and is not taken back by itself. */
  along(change: () => void): void {
    this.working = true;
    try {
      change();
    } finally {
      this.working = false;
    }
  }

  /** Text typed into a cell; false when it was refused. */
  type(sheetId: string, row: number, column: number, text: string): boolean {
    const typed = this.read(sheetId, row, column, text);
    if (typed.kind === "broken") {
      this.refused(typed.reason);
      return false;
    }
    return this.change(sheetId, [
      { row, column, cell: enteredCell(this.workbook, { sheetId, row, column }, typed) },
    ]);
  }

  /** What a text means in a cell. */
  private read(sheetId: string, row: number, column: number, text: string): Typed {
    const index = formatIndexAt(this.workbook.sheet(sheetId), row, column);
    return readTyped(text, this.locale, this.workbook.book.formats.get(index).numberFormat === "@");
  }

  /** The text typed into one cell, in every cell of these areas as well, formulas moving along; their formats stay. */
  repeat(sheetId: string, place: CellPlace, areas: readonly Rect[]): void {
    const source = this.workbook.cell(sheetId, place.row, place.column);
    const changes: { row: number; column: number; cell: Cell }[] = [];
    const sheet = this.workbook.sheet(sheetId);
    for (const { top, left, bottom, right } of areas.flatMap((area) => unfilteredParts(sheet, area))) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (row === place.row && column === place.column) continue;
          const format = formatIndexAt(this.workbook.sheet(sheetId), row, column);
          const formula = source?.formula && copiedFormula(source.formula, place, { row, column });
          const value = source?.value ?? null;
          changes.push({ row, column, cell: formula ? { value: null, formula, format } : { value, format } });
        }
      }
    }
    this.change(sheetId, changes);
  }

  /** Empties cells, but for those that a filter hides; formats stay. Pivot tables go where all their cells are among them. */
  clear(sheetId: string, area: Rect): void {
    const pivots = pivotsWithin(this.workbook.sheet(sheetId), area);
    if (pivots.length > 0 && !this.isUnlocked(sheetId, [area])) return;
    this.undoStack.together(() => {
      if (pivots.length > 0) this.whole(sheetId, area, () => removePivots(this.workbook, sheetId, pivots));
      this.change(sheetId, emptiedCells(this.workbook.sheet(sheetId), area));
    });
  }

  /**
   * Copies a block to each place of another area, formulas moving along, as often as it fits. One row that is copied to
   * several leaves those out that a filter hides.
   */
  copyBlock(
    fromSheet: string,
    from: Rect,
    toSheet: string,
    to: Rect,
    what: "all" | "values" = "all",
  ): Rect | undefined {
    const height = from.bottom - from.top + 1;
    const width = from.right - from.left + 1;
    const times = (size: number, room: number): number => (room % size === 0 ? room : size);
    const rows = times(height, to.bottom - to.top + 1);
    const columns = times(width, to.right - to.left + 1);
    const changes: { row: number; column: number; cell: Cell }[] = [];
    const area = { top: to.top, left: to.left, bottom: to.top + rows - 1, right: to.left + columns - 1 };
    const isSpread = height === 1 && rows > 1;
    const parts = isSpread ? unfilteredParts(this.workbook.sheet(toSheet), area) : [area];
    for (let r = 0; r < rows; r += 1) {
      if (!parts.some(({ top, bottom }) => to.top + r >= top && to.top + r <= bottom)) continue;
      for (let c = 0; c < columns; c += 1) {
        const source = { row: from.top + (r % height), column: from.left + (c % width) };
        const target = { row: to.top + r, column: to.left + c };
        const cell =
          what === "all"
            ? this.copied(fromSheet, source, target)
            : this.valueOf(fromSheet, source, toSheet, target);
        changes.push({ ...target, cell });
      }
    }
    const copies = parts.map((rect) => ({
      from: { sheetId: fromSheet, rect: from },
      to: { sheetId: toSheet, rect },
    }));
    if (!this.change(toSheet, changes, what === "all" ? copies : [])) return undefined;
    return area;
  }

  /** Moves a block with all that stands on it: its formulas stay as they are, what pointed at it follows. */
  moveBlock(
    fromSheet: string,
    area: Rect,
    toSheet: string,
    { top: row, left: column }: Rect,
  ): Rect | undefined {
    const moved = {
      top: row,
      left: column,
      bottom: row + area.bottom - area.top,
      right: column + area.right - area.left,
    };
    const { workbook } = this;
    if (!this.isUnlocked(fromSheet, [area]) || !this.isUnlocked(toSheet, [moved])) return undefined;
    const ids = workbook.book.sheets.map((sheet) => sheet.id);
    try {
      const move = { fromSheet, area, toSheet, row, column };
      const exchange = exchangeable(workbook, ids, () => moveCells(workbook, move));
      this.undoStack.push({ sheetId: toSheet, area: moved, undo: exchange, redo: exchange });
      return moved;
    } catch (error) {
      if (!(error instanceof ShiftConflict)) throw error;
      this.refused({ kind: "torn", what: error.what });
      return undefined;
    }
  }

  /**
   * Goes on with a block over a larger one that contains it or lies beside it, as dragging the fill handle does;
   * `isFlipped`: with Ctrl held.
   */
  fill(sheetId: string, from: Rect, to: Rect, isFlipped = false): void {
    const manner = { locale: this.locale.name as LocaleName, isFlipped };
    const { isVertical, series } = fillPlan(this.workbook, sheetId, from, to, manner);
    const changes: { row: number; column: number; cell: Cell }[] = [];
    const hidden = new Set(filteredRows(this.workbook.sheet(sheetId), to.top, to.bottom));
    for (let row = to.top; row <= to.bottom; row += 1) {
      if (hidden.has(row)) continue;
      for (let column = to.left; column <= to.right; column += 1) {
        if (contains(from, oneCell({ row, column }))) continue;
        const source = {
          row: repeated(row, from.top, from.bottom),
          column: repeated(column, from.left, from.right),
        };
        const cell = this.copied(sheetId, source, { row, column });
        const next = series.get(isVertical ? column : row);
        const value = next?.(isVertical ? row - from.top : column - from.left);
        changes.push({ row, column, cell: value === undefined ? cell : { ...cell, value } });
      }
    }
    const whole = bounding(from, to);
    this.change(sheetId, changes, [{ from: { sheetId, rect: from }, to: { sheetId, rect: whole } }]);
  }

  /** Rows of typed texts, as they come from other programs. */
  typeBlock(
    sheetId: string,
    top: number,
    left: number,
    rows: readonly (readonly string[])[],
  ): Rect | undefined {
    const changes: { row: number; column: number; cell: Cell }[] = [];
    rows.forEach((texts, r) =>
      texts.forEach((text, c) => {
        const [row, column] = [top + r, left + c];
        const read = this.read(sheetId, row, column, text);
        const typed = read.kind === "input" ? read : ({ kind: "input", input: { value: text } } as const);
        changes.push({ row, column, cell: enteredCell(this.workbook, { sheetId, row, column }, typed) });
      }),
    );
    if (!this.change(sheetId, changes)) return undefined;
    const width = Math.max(1, ...rows.map((row) => row.length));
    return { top, left, bottom: top + Math.max(1, rows.length) - 1, right: left + width - 1 };
  }

  private valueOf(fromSheet: string, source: CellPlace, toSheet: string, target: CellPlace): Cell {
    const value = this.workbook.cell(fromSheet, source.row, source.column)?.value ?? null;
    return { value, format: formatIndexAt(this.workbook.sheet(toSheet), target.row, target.column) };
  }

  private copied(sheetId: string, source: CellPlace, target: CellPlace): Cell {
    const cell = this.workbook.cell(sheetId, source.row, source.column);
    const format = formatIndexAt(this.workbook.sheet(sheetId), source.row, source.column);
    if (cell?.formula === undefined) return { value: cell?.value ?? null, format };
    return { value: null, formula: copiedFormula(cell.formula, source, target), format };
  }

  /** False, and said, where the sheet's protection locks one of these cells, or a pivot table has it. */
  mayChange(sheetId: string, areas: readonly Rect[]): boolean {
    if (!this.isUnlocked(sheetId, areas)) return false;
    if (!touchPivot(this.workbook.sheet(sheetId), areas)) return true;
    this.refused({ kind: "pivot" });
    return false;
  }

  private isUnlocked(sheetId: string, areas: readonly Rect[]): boolean {
    const { book } = this.workbook;
    const sheet = this.workbook.sheet(sheetId);
    if (areas.every((area) => allowsAct(book, sheet, area))) return true;
    this.refused({ kind: "protected" });
    return false;
  }

  /** `copies`: where the cells come from, whose rules they get. */
  private change(
    sheetId: string,
    changes: readonly { row: number; column: number; cell: Cell }[],
    copies: readonly RuleCopy[] = [],
  ): boolean {
    if (changes.length === 0) return true;
    const places = changes.map(oneCell);
    if (!this.mayChange(sheetId, places)) return false;
    const steps = changes.map(({ row, column, cell }): CellStep => {
      const before = this.workbook.cell(sheetId, row, column);
      const isOwn = before && !before.spilledFrom;
      // An empty cell has a look, too: its row's or its column's, which an entry may have changed.
      const empty = { value: null, format: formatIndexAt(this.workbook.sheet(sheetId), row, column) };
      return { row, column, before: isOwn ? { ...before } : empty, after: cell };
    });
    for (const { row, column, cell } of changes) putCell(this.workbook, sheetId, row, column, cell);
    this.undoStack.together(() => {
      this.undoStack.push({ sheetId, cells: steps });
      for (const copy of copies) {
        const rules = pastedRules(this.workbook, copy);
        if (rules) this.undoStack.push(rules);
      }
    });
    return true;
  }
}
