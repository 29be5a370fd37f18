import type { Cell } from "../../model/cell";
import { type Rect, overlaps } from "../../model/rect";
import { type Workbook } from "../../model/workbook";
import type { WorkSlices } from "../work-slices";
import { BlockedArrays } from "./blocked-arrays";
import type { Calculator } from "./calculator";
import { circularFormulas, type FormulaPlace } from "./circular";
import { dueAfter } from "./due";
import { FormulaGraph } from "./formula-graph";
import { FormulaReader, type ReadFormula } from "./formula-reader";
import { KeptResults } from "./kept-results";
import { SheetMirror } from "./mirror";
import type { Dirty } from "./passes";
import { placesIn } from "./places";
import type { Area } from "./references";
import { Meanings } from "./scope";
import { placeKey, released, type SpillAreas } from "./results";
import { columnRuns, type Touched } from "./touched";
import type { Translated } from "./translate";
import { toCellData } from "./values";
import type { Cut } from "./whole-block";

/** `[1]Sheet1!A1` and `'[1]My sheet'!A1` point into another workbook. */
const OTHER_WORKBOOK = /\[[^[\]]+\](?:[\p{L}\p{N}_.]*!|[^'[\]]*'!)/u;

/** A formula with values of another workbook keeps what it showed when that was open last, as in Excel. */
function keepsResult(cell: Cell): boolean {
  return cell.value !== null && cell.formula !== undefined && OTHER_WORKBOOK.test(cell.formula);
}

/** What is to be calculated, and which cells hold something else than before. */
export interface Work extends Dirty {
  readonly edited: readonly Area[];
}

/** The cell of a formula, as a block. */
export function areaOf({ sheetId, row, column }: FormulaPlace): Area {
  return { sheetId, rect: { top: row, bottom: row, left: column, right: column } };
}

/** Keeps the calculator's sheets equal to the book. */
export class MirroredBook {
  readonly mirrors = new Map<string, SheetMirror>();
  readonly graph = new FormulaGraph();
  readonly blocked = new BlockedArrays();
  readonly spills = new Map<string, SpillAreas>();
  readonly kept = new KeptResults(this.mirrors);
  /** Where the whole blocks of formulas are cut on each sheet. */
  private readonly cuts = new Map<string, Cut>();
  /** Formulas that depend on themselves: the calculator sees a plain 0 in their cells. */
  private circular: readonly FormulaPlace[] = [];

  private reader: FormulaReader;
  /** Ids of the sheets by name in lower case. */
  private sheetIds: ReadonlyMap<string, string> = new Map();

  constructor(private readonly workbook: Workbook) {
    this.reader = this.readerOf(new Meanings(workbook.book));
  }

  private readerOf(meanings: Meanings): FormulaReader {
    return new FormulaReader(meanings, (name) => this.sheetIds.get(name.toLowerCase()));
  }

  spillsOf(sheetId: string): SpillAreas {
    const spills = this.spills.get(sheetId) ?? new Map<string, Rect>();
    this.spills.set(sheetId, spills);
    return spills;
  }

  /**
   * Takes over what was touched and says what is to be calculated for it. Throws Stopped when it is to end before: the
   * sheets must be read anew then.
   */
  async takeOver(touched: Touched, calculator: Calculator, slices: WorkSlices): Promise<Work> {
    calculator.meanings = new Meanings(this.workbook.book);
    this.reader = this.readerOf(calculator.meanings);
    const wereCircular = this.circular;
    this.circular = [];
    const { due, changed } = touched.anew
      ? await this.readAll(calculator, touched, slices)
      : { due: [], changed: [] };
    const known = touched.areas.filter(({ sheetId }) => this.mirrors.has(sheetId));
    const edited = [...known, ...changed];
    const areas = [...due, ...edited, ...touched.cells];
    for (const { sheetId, rect } of known) {
      if (!touched.anew) this.readArea(sheetId, rect, calculator);
      areas.push(...this.arraysAt(sheetId, rect));
    }
    const isLarger = known.some(({ sheetId, rect }) => this.isBeyondCut(sheetId, rect.bottom, rect.right));
    const renamed =
      (touched.meanings || isLarger) && !touched.anew ? await this.readIndirect(calculator, slices) : [];
    edited.push(...renamed);
    if (touched.rows) areas.push(...columnRuns([...this.graph.skipping]));
    areas.push(...renamed, ...this.freeReaders(edited, calculator));
    for (const { sheetId, row, column } of wereCircular) {
      const mirror = this.mirrors.get(sheetId);
      if (mirror) this.readCell(mirror, row, column, calculator);
    }
    areas.push(...wereCircular.map(areaOf));
    return { all: touched.everything, areas, edited };
  }

  /** True for a cell beyond where whole blocks are cut: they are to be cut farther out. */
  isBeyondCut(sheetId: string, row: number, column: number): boolean {
    const cut = this.cuts.get(sheetId);
    return cut !== undefined && (row >= cut.rows || column >= cut.columns);
  }

  private noteCut(sheetId: string, { rows, columns }: Cut): void {
    const known = this.cuts.get(sheetId) ?? { rows, columns };
    this.cuts.set(sheetId, {
      rows: Math.min(rows, known.rows),
      columns: Math.min(columns, known.columns),
    });
  }

  /** A formula that the calculator cannot compute shows what it showed: for the calculator it is a plain value. */
  keep(places: readonly FormulaPlace[], calculator: Calculator): void {
    for (const place of places) {
      this.kept.keep(place);
      const mirror = this.mirrors.get(place.sheetId);
      if (mirror) this.putKept(mirror, place.row, place.column, calculator);
    }
  }

  /** Formulas that were kept are to be calculated again. */
  free(places: readonly FormulaPlace[], calculator: Calculator): void {
    for (const place of places) {
      this.kept.free(place);
      const mirror = this.mirrors.get(place.sheetId);
      if (mirror) this.readCell(mirror, place.row, place.column, calculator);
    }
  }

  private freeReaders(edited: readonly Area[], calculator: Calculator): Area[] {
    const readers = this.kept.readersOf(edited);
    this.free(readers, calculator);
    return columnRuns(readers);
  }

  private putKept(mirror: SheetMirror, row: number, column: number, calculator: Calculator): void {
    const cell = mirror.sheet.cells.get(row)?.get(column);
    this.put(mirror, row, column, cell, undefined);
    if (cell?.array) this.fill(mirror, row, column, cell.array, calculator);
  }

  /** Takes formulas that depend on themselves out of the calculation: their cells are 0. Says what follows them. */
  breakCircles(calculator: Calculator, wasCalculated: (place: FormulaPlace) => boolean): Dirty {
    this.circular = circularFormulas(this.mirrors).filter(wasCalculated);
    for (const { sheetId, row, column } of this.circular) {
      calculator.forget(sheetId, row, column);
      const mirror = this.mirrors.get(sheetId);
      if (mirror) this.put(mirror, row, column, { value: 0, format: 0 }, undefined);
      if (this.workbook.cell(sheetId, row, column)?.value !== 0)
        this.workbook.setResults(sheetId, [{ row, column, value: 0 }]);
    }
    return { all: false, areas: this.circular.map(areaOf) };
  }

  /** The formulas that refer to themselves. */
  circles(): FormulaPlace[] {
    return circularFormulas(this.mirrors);
  }

  /** Formulas that lean on tables, names or spilled areas and mean something else now, translated anew. */
  private async readIndirect(calculator: Calculator, slices: WorkSlices): Promise<Area[]> {
    const places: FormulaPlace[] = [];
    this.cuts.clear();
    for (const [sheetId, mirror] of this.mirrors) {
      for (const { row, column } of [...mirror.indirect.values()]) {
        if (slices.isOver) await slices.pause();
        const place = { sheetId, row, column };
        const cell = mirror.sheet.cells.get(row)?.get(column) ?? { value: null, format: 0 };
        const before = mirror.formulas[row]?.[column]?.f ?? this.kept.formulaAt(place);
        const translated = this.reader.translated(cell, place);
        for (const cut of translated.cuts) this.noteCut(cut.sheetId, cut);
        if (translated.formula === before) continue;
        this.kept.free(place);
        this.readCell(mirror, row, column, calculator);
        places.push(place);
      }
    }
    return columnRuns(places);
  }

  /** Reads all sheets; gives the formulas that must be calculated, and those that read something else now. */
  private async readAll(
    calculator: Calculator,
    touched: Touched,
    slices: WorkSlices,
  ): Promise<{ due: Area[]; changed: Area[] }> {
    calculator.forgetAll();
    this.mirrors.clear();
    this.kept.clear();
    this.blocked.clear();
    this.cuts.clear();
    this.sheetIds = new Map(this.workbook.book.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
    const gone = [...this.spills.keys()].filter(
      (id) => !this.workbook.book.sheets.some((sheet) => sheet.id === id),
    );
    for (const id of gone) this.spills.delete(id);
    for (const sheet of this.workbook.book.sheets) this.mirrors.set(sheet.id, new SheetMirror(sheet));
    const dueOf = dueAfter(touched);
    const found = { due: new Array<FormulaPlace>(), changed: new Array<FormulaPlace>() };
    const total = this.workbook.book.sheets.reduce((rows, { cells }) => rows + cells.size, 0);
    let done = 0;
    for (const [sheetId, mirror] of this.mirrors) {
      for (const [row, cells] of mirror.sheet.cells) {
        if (slices.isOver) await slices.pause({ done, total });
        done += 1;
        for (const [column, cell] of cells) {
          if (cell.array?.dynamic) this.rememberSpill(sheetId, row, column, cell.array);
          const translated = this.readCell(mirror, row, column);
          const due = translated && dueOf(cell, translated, sheetId);
          if (due) found[due].push({ sheetId, row, column });
          if (cell.array) this.fill(mirror, row, column, cell.array, calculator);
        }
      }
    }
    return { due: columnRuns(found.due), changed: columnRuns(found.changed) };
  }

  /** What an array formula fills is in no other cell of the mirror. */
  private fill(
    mirror: SheetMirror,
    row: number,
    column: number,
    size: { rows: number; columns: number },
    calculator: Calculator,
  ): void {
    const rect = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
    calculator.fill(mirror.sheet.id, rect, (r, c) =>
      toCellData(mirror.sheet.cells.get(r)?.get(c)?.value ?? null),
    );
  }

  private rememberSpill(
    sheetId: string,
    row: number,
    column: number,
    size: { rows: number; columns: number },
  ): void {
    const rect = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
    this.spillsOf(sheetId).set(placeKey(row, column), rect);
  }

  private readArea(sheetId: string, rect: Rect, calculator: Calculator): void {
    const mirror = this.mirrors.get(sheetId);
    if (!mirror) return;
    for (const { row, column } of placesIn(mirror, rect)) {
      this.kept.free({ sheetId, row, column });
      this.readCell(mirror, row, column, calculator);
      this.releaseArray(mirror, row, column);
    }
  }

  /** A formula that filled an area was overwritten: the rest of its area is empty now. */
  private releaseArray(mirror: SheetMirror, row: number, column: number): void {
    const spills = this.spillsOf(mirror.sheet.id);
    const former = spills.get(placeKey(row, column));
    if (!former || mirror.hasFormula(row, column)) return;
    spills.delete(placeKey(row, column));
    const own = { top: row, bottom: row, left: column, right: column };
    this.workbook.setResults(mirror.sheet.id, released(mirror, { row, column }, former, own));
  }

  private readCell(
    mirror: SheetMirror,
    row: number,
    column: number,
    calculator?: Calculator,
  ): Translated | undefined {
    const sheetId = mirror.sheet.id;
    const cell = mirror.sheet.cells.get(row)?.get(column);
    calculator?.forget(sheetId, row, column);
    const key = placeKey(row, column);
    mirror.indirect.delete(key);
    if (cell?.formula === undefined || keepsResult(cell)) {
      this.put(mirror, row, column, cell, undefined);
      return undefined;
    }
    this.blocked.look(sheetId, row, column, cell.value);
    const read = this.reader.read(cell, { sheetId, row, column });
    const { translated } = read;
    this.put(mirror, row, column, cell, read);
    if (translated.indirect) mirror.indirect.set(key, { row, column });
    for (const cut of translated.cuts) this.noteCut(cut.sheetId, cut);
    for (const place of translated.reach) this.mirrors.get(place.sheetId)?.reachTo(place.row, place.column);
    return translated;
  }

  /** Mirror and graph know the same formulas. */
  private put(
    mirror: SheetMirror,
    row: number,
    column: number,
    cell: Cell | undefined,
    read: ReadFormula | undefined,
  ): void {
    const text = read?.translated.formula;
    mirror.put(row, column, cell, text);
    const sheetId = mirror.sheet.id;
    if (read === undefined || text === undefined) this.graph.remove(sheetId, row, column);
    else this.graph.set({ sheetId, row, column, text, ...read.reading });
  }

  /** Formulas whose array was, or would have been, where something was written. */
  private arraysAt(sheetId: string, rect: Rect): { sheetId: string; rect: Rect }[] {
    const places = this.blocked.of(sheetId);
    for (const [key, area] of this.spillsOf(sheetId)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (overlaps(area, rect)) places.push({ row, column });
    }
    return places.map(({ row, column }) => ({
      sheetId,
      rect: { top: row, bottom: row, left: column, right: column },
    }));
  }
}
