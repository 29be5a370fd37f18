import type { Cell } from "../../model/cell";
import { blockFrom } from "../../model/rect";
import type { Workbook } from "../../model/workbook";
import { BlockCuts } from "./block-cuts";
import { BlockedArrays } from "./blocked-arrays";
import type { Calculator } from "./calculator";
import { FormulaGraph } from "./formula-graph";
import { placeKey, type FormulaPlace } from "./formula-place";
import { FormulaReader, type ReadFormula } from "./formula-reader";
import { SheetMirror } from "./mirror";
import { leansOnOtherWorkbook } from "./other-workbook";
import { Meanings } from "./scope";
import type { Translated } from "./translate";
import { toCellData } from "./values";

/** The cells of the book as the calculator is given them. */
export class MirroredCells {
  readonly mirrors = new Map<string, SheetMirror>();
  readonly graph = new FormulaGraph();
  readonly blocked = new BlockedArrays();
  readonly cuts = new BlockCuts();
  private reader: FormulaReader;
  /** Ids of the sheets by name in lower case. */
  private sheetIds: ReadonlyMap<string, string> = new Map();

  constructor(private readonly workbook: Workbook) {
    this.reader = this.readerOf(new Meanings(workbook.book));
  }

  /** From now on formulas are read by what names and tables mean here. */
  readBy(meanings: Meanings): void {
    this.reader = this.readerOf(meanings);
  }

  private readerOf(meanings: Meanings): FormulaReader {
    return new FormulaReader(meanings, (name) => this.sheetIds.get(name.toLowerCase()));
  }

  /** The sheets are those that the book has now; no cell of them has been read yet. */
  beginAnew(): void {
    const { sheets } = this.workbook.book;
    this.mirrors.clear();
    this.blocked.clear();
    this.cuts.clear();
    this.sheetIds = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
    for (const sheet of sheets) this.mirrors.set(sheet.id, new SheetMirror(sheet));
  }

  /** Reads a cell again, where its sheet is still there. */
  readAgain(place: FormulaPlace, calculator: Calculator): void {
    const mirror = this.mirrors.get(place.sheetId);
    if (mirror) this.read(mirror, place, calculator);
  }

  /** Takes over what the book has in a cell; the calculator is told, unless it has forgotten everything. */
  read(mirror: SheetMirror, place: FormulaPlace, calculator?: Calculator): Translated | undefined {
    const { sheetId, row, column } = place;
    const cell = mirror.sheet.cells.get(row)?.get(column);
    calculator?.forget(sheetId, row, column);
    const key = placeKey(row, column);
    mirror.indirect.delete(key);
    if (cell?.formula === undefined || leansOnOtherWorkbook(cell)) {
      this.put(mirror, place, cell, undefined);
      return undefined;
    }
    this.blocked.look(sheetId, row, column, cell.value);
    const read = this.reader.read(cell, place);
    this.put(mirror, place, cell, read);
    if (read.translated.indirect) mirror.indirect.set(key, { row, column });
    this.noteCuts(read.translated);
    for (const reached of read.translated.reach)
      this.mirrors.get(reached.sheetId)?.reachTo(reached.row, reached.column);
    return read.translated;
  }

  /** What the calculator is given for a formula now, and where its whole blocks are cut. */
  translateAgain(mirror: SheetMirror, place: FormulaPlace): string {
    const cell = mirror.sheet.cells.get(place.row)?.get(place.column) ?? { value: null, format: 0 };
    const translated = this.reader.translated(cell, place);
    this.noteCuts(translated);
    return translated.formula;
  }

  private noteCuts({ cuts }: Translated): void {
    for (const cut of cuts) this.cuts.note(cut.sheetId, cut);
  }

  /** The calculator sees what a formula shows as a plain value. */
  putPlain(mirror: SheetMirror, place: FormulaPlace, calculator: Calculator): void {
    const cell = mirror.sheet.cells.get(place.row)?.get(place.column);
    this.put(mirror, place, cell, undefined);
    if (cell?.array) this.fill(place, cell.array, calculator);
  }

  /** Puts a cell into the mirror; mirror and graph know the same formulas. */
  put(
    mirror: SheetMirror,
    { sheetId, row, column }: FormulaPlace,
    cell: Cell | undefined,
    read: ReadFormula | undefined,
  ): void {
    const text = read?.translated.formula;
    mirror.put(row, column, cell, text);
    if (read === undefined || text === undefined) this.graph.remove(sheetId, row, column);
    else this.graph.set({ sheetId, row, column, text, ...read.reading });
  }

  /** What an array formula fills is in no other cell of the mirror. */
  fill(place: FormulaPlace, size: NonNullable<Cell["array"]>, calculator: Calculator): void {
    const cells = this.mirrors.get(place.sheetId)?.sheet.cells;
    calculator.fill(place.sheetId, blockFrom(place, size), (row, column) =>
      toCellData(cells?.get(row)?.get(column)?.value ?? null),
    );
  }
}
