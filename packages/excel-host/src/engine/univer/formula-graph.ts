import { RBush, type BBox } from "@univerjs/core";
import { MAX_COLUMNS, type Rect } from "../../model/rect";
import type { FormulaPlace } from "./formula-place";
import type { FormulaReading } from "./formula-reading";
import type { Area } from "./references";

/** A formula that is calculated, with the cells whose change changes it. */
export interface Formula extends FormulaPlace, FormulaReading {
  /** As the calculator reads it, with its "=". */
  readonly text: string;
}

/** A block that formulas read, as the tree of blocks keeps it. */
interface Block extends BBox {
  readonly readers: Set<Formula>;
}

const isCell = ({ top, bottom, left, right }: Rect): boolean => top === bottom && left === right;

const blockKey = ({ top, bottom, left, right }: Rect): string => `${top}:${bottom}:${left}:${right}`;

/** Who reads a cell; most cells have one reader, and a set for each would be most of the memory. */
type Readers = Formula | Set<Formula>;

function* each(readers: Readers | undefined): Generator<Formula> {
  if (readers instanceof Set) yield* readers;
  else if (readers) yield readers;
}

/** The formulas of one sheet by place, and the readers of its cells. */
class SheetFormulas {
  /** Column → row → formula. */
  readonly columns = new Map<number, Map<number, Formula>>();
  private readonly cellReaders = new Map<number, Readers>();
  private readonly blocks = new Map<string, Block>();
  private readonly tree = new RBush<Block>();

  put(formula: Formula): void {
    const rows = this.columns.get(formula.column) ?? new Map<number, Formula>();
    this.columns.set(formula.column, rows.set(formula.row, formula));
  }

  take(row: number, column: number): Formula | undefined {
    const formula = this.columns.get(column)?.get(row);
    this.columns.get(column)?.delete(row);
    return formula;
  }

  addReader(rect: Rect, reader: Formula): void {
    if (isCell(rect)) this.addCellReader(rect.top * MAX_COLUMNS + rect.left, reader);
    else this.blockOf(rect).readers.add(reader);
  }

  removeReader(rect: Rect, reader: Formula): void {
    if (isCell(rect)) {
      this.removeCellReader(rect.top * MAX_COLUMNS + rect.left, reader);
      return;
    }
    const block = this.blocks.get(blockKey(rect));
    block?.readers.delete(reader);
    if (!block || block.readers.size > 0) return;
    this.blocks.delete(blockKey(rect));
    this.tree.remove(block);
  }

  *readersOf(rect: Rect): Generator<Formula> {
    yield* this.readersOfCells(rect);
    const found = this.tree.search({ minX: rect.left, maxX: rect.right, minY: rect.top, maxY: rect.bottom });
    for (const { readers } of found) yield* readers;
  }

  /** Formulas inside a block; the walk is as long as the smaller of the block and the sheet. */
  *within({ top, bottom, left, right }: Rect): Generator<Formula> {
    for (const column of keysBetween(this.columns, left, right)) {
      const rows = this.columns.get(column);
      if (!rows) continue;
      for (const row of keysBetween(rows, top, bottom)) {
        const formula = rows.get(row);
        if (formula) yield formula;
      }
    }
  }

  private addCellReader(key: number, reader: Formula): void {
    const known = this.cellReaders.get(key);
    if (known instanceof Set) known.add(reader);
    else if (!known) this.cellReaders.set(key, reader);
    else if (known !== reader) this.cellReaders.set(key, new Set([known, reader]));
  }

  private removeCellReader(key: number, reader: Formula): void {
    const known = this.cellReaders.get(key);
    if (known instanceof Set) known.delete(reader);
    else if (known === reader) this.cellReaders.delete(key);
  }

  private blockOf(rect: Rect): Block {
    const key = blockKey(rect);
    const known = this.blocks.get(key);
    if (known) return known;
    const { left: minX, right: maxX, top: minY, bottom: maxY } = rect;
    const block = { minX, maxX, minY, maxY, readers: new Set<Formula>() };
    this.blocks.set(key, block);
    this.tree.insert(block);
    return block;
  }

  private *readersOfCells({ top, bottom, left, right }: Rect): Generator<Formula> {
    if ((bottom - top + 1) * (right - left + 1) > this.cellReaders.size) {
      for (const [key, readers] of this.cellReaders) {
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        if (row >= top && row <= bottom && column >= left && column <= right) yield* each(readers);
      }
      return;
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        yield* each(this.cellReaders.get(row * MAX_COLUMNS + column));
      }
    }
  }
}

function* keysBetween(map: ReadonlyMap<number, unknown>, from: number, to: number): Generator<number> {
  if (to - from < map.size) for (let key = from; key <= to; key += 1) yield key;
  else for (const key of map.keys()) if (key >= from && key <= to) yield key;
}

/** Which formula reads which cells, kept up to date formula by formula: an edit costs what depends on it. */
export class FormulaGraph {
  /** Formulas whose result differs from one calculation to the next. */
  readonly passing = new Set<Formula>();
  /** Formulas that leave out hidden rows. */
  readonly skipping = new Set<Formula>();
  /** Formulas that find cells by what they calculate, with what they were last found to read. */
  readonly seeking = new Map<Formula, readonly Area[] | undefined>();
  private readonly sheets = new Map<string, SheetFormulas>();

  set(formula: Formula): void {
    this.remove(formula.sheetId, formula.row, formula.column);
    this.sheetOf(formula.sheetId).put(formula);
    for (const { sheetId, rect } of formula.reads) this.sheetOf(sheetId).addReader(rect, formula);
    if (formula.isPassing) this.passing.add(formula);
    if (formula.skipsHidden) this.skipping.add(formula);
    if (formula.seeks) this.seeking.set(formula, undefined);
  }

  remove(sheetId: string, row: number, column: number): void {
    const formula = this.sheets.get(sheetId)?.take(row, column);
    if (!formula) return;
    for (const read of formula.reads) this.sheets.get(read.sheetId)?.removeReader(read.rect, formula);
    for (const read of this.seeking.get(formula) ?? [])
      this.sheets.get(read.sheetId)?.removeReader(read.rect, formula);
    this.passing.delete(formula);
    this.skipping.delete(formula);
    this.seeking.delete(formula);
  }

  clear(): void {
    this.sheets.clear();
    this.passing.clear();
    this.skipping.clear();
    this.seeking.clear();
  }

  /** Where a formula that seeks cells was led to. */
  found(formula: Formula, areas: readonly Area[]): void {
    if (!this.seeking.has(formula)) return;
    for (const { sheetId, rect } of this.seeking.get(formula) ?? [])
      this.sheets.get(sheetId)?.removeReader(rect, formula);
    for (const { sheetId, rect } of areas) this.sheetOf(sheetId).addReader(rect, formula);
    // The same block may be written in the formula too.
    for (const { sheetId, rect } of formula.reads) this.sheetOf(sheetId).addReader(rect, formula);
    this.seeking.set(formula, areas);
  }

  /** All that a formula reads, what it was found to read included. */
  readsOf(formula: Formula): readonly Area[] {
    const found = formula.seeks ? this.seeking.get(formula) : undefined;
    return found ? [...formula.reads, ...found] : formula.reads;
  }

  *all(): Generator<Formula> {
    for (const { columns } of this.sheets.values()) for (const rows of columns.values()) yield* rows.values();
  }

  within({ sheetId, rect }: Area): Iterable<Formula> {
    return this.sheets.get(sheetId)?.within(rect) ?? [];
  }

  readersOf({ sheetId, rect }: Area): Iterable<Formula> {
    return this.sheets.get(sheetId)?.readersOf(rect) ?? [];
  }

  private sheetOf(sheetId: string): SheetFormulas {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const sheet = new SheetFormulas();
    this.sheets.set(sheetId, sheet);
    return sheet;
  }
}
