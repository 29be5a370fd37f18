import { RBush, type BBox } from "@univerjs/core";
import type { BookModel } from "../../model/book";
import type { DefinedName, TableModel } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import type { FormulaPlace } from "./formula-place";
import type { Used } from "./whole-block";

interface FoundTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** A table as the tree of tables keeps it. */
type TableBox = BBox & FoundTable;

/** A reference of several cells, and nothing else. */
const BLOCK = /^=?(?:(?:'(?:[^']|'')+'|[^'!():,]+)!)?\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*$/i;

/** What the names and tables of a book mean at one moment; each list is gone through once, whoever asks how often. */
export class Meanings {
  private names: Map<string, DefinedName[]> | undefined;
  private tables: Map<string, FoundTable> | undefined;
  private anyBlockName: boolean | undefined;
  private readonly boxes = new Map<string, RBush<TableBox>>();
  private readonly used = new Map<string, Used>();

  constructor(readonly book: BookModel) {}

  /** The formula behind a name as seen from a sheet: its own names hide those of the workbook. */
  nameFormula(name: string, sheetId: string): string | undefined {
    const named = (this.names ??= byName(this.book)).get(name.toLowerCase()) ?? [];
    const found =
      named.find((candidate) => candidate.sheetId === sheetId) ??
      named.find((candidate) => candidate.sheetId === undefined);
    return found?.formula;
  }

  /** Some name stands for a block of cells as it is written. */
  get hasBlockNames(): boolean {
    return (this.anyBlockName ??= this.book.names.some(({ formula }) => BLOCK.test(formula)));
  }

  /** Whether a name stands for a block of cells as it is written: `Sheet1!$A$1:$A$9`. */
  namesBlock(name: string, sheetId: string): boolean {
    return BLOCK.test(this.nameFormula(name, sheetId) ?? "");
  }

  /** The table with this name; without a name, the table that the place lies in. */
  tableFor(name: string, place: FormulaPlace): FoundTable | undefined {
    if (name !== "") return (this.tables ??= tablesByName(this.book)).get(name.toLowerCase());
    const { row, column } = place;
    return this.boxesOf(place.sheetId).search({ minX: column, maxX: column, minY: row, maxY: row })[0];
  }

  /** The last row and column of a sheet in which something stands; -1 on an empty one. */
  usedOf(sheetId: string): Used {
    const known = this.used.get(sheetId);
    if (known) return known;
    const used = usedCells(this.book, sheetId);
    this.used.set(sheetId, used);
    return used;
  }

  private boxesOf(sheetId: string): RBush<TableBox> {
    const known = this.boxes.get(sheetId);
    if (known) return known;
    const tree = new RBush<TableBox>();
    const sheet = this.book.sheets.find(({ id }) => id === sheetId);
    if (sheet) tree.load(sheet.tables.map((table) => boxOf(sheet, table)));
    this.boxes.set(sheetId, tree);
    return tree;
  }
}

/** The formula behind a name, for a single question. */
export function nameFormula(book: BookModel, name: string, sheetId: string): string | undefined {
  return new Meanings(book).nameFormula(name, sheetId);
}

/** The table with this name, or that the place lies in, for a single question. */
export function tableFor(book: BookModel, name: string, place: FormulaPlace): FoundTable | undefined {
  return new Meanings(book).tableFor(name, place);
}

function byName({ names }: BookModel): Map<string, DefinedName[]> {
  const found = new Map<string, DefinedName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const same = found.get(key);
    if (same) same.push(name);
    else found.set(key, [name]);
  }
  return found;
}

function tablesByName({ sheets }: BookModel): Map<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      const key = table.name.toLowerCase();
      if (!found.has(key)) found.set(key, { sheet, table });
    }
  }
  return found;
}

function boxOf(sheet: SheetModel, table: TableModel): TableBox {
  const { left: minX, right: maxX, top: minY, bottom: maxY } = table.range;
  return { minX, maxX, minY, maxY, sheet, table };
}

function usedCells(book: BookModel, sheetId: string): Used {
  let [bottom, right] = [-1, -1];
  for (const [row, cells] of book.sheets.find(({ id }) => id === sheetId)?.cells ?? []) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return { bottom, right };
}

/** A sheet name as a formula needs it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
