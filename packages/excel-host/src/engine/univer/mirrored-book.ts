import type { Cell } from "../../model/cell";
import { type Rect, overlaps } from "../../model/rect";
import { type Workbook } from "../../model/workbook";
import type { Calculator, Dirty } from "./calculator";
import { circularFormulas, type FormulaPlace } from "./circular";
import { SheetMirror } from "./mirror";
import { placeKey, released, type SpillAreas } from "./results";
import type { Touched } from "./touched";
import { translateFormula } from "./translate";

/** `[1]Sheet1!A1` and `'[1]My sheet'!A1` point into another workbook. */
const OTHER_WORKBOOK = /\[[^[\]]+\](?:[\p{L}\p{N}_.]*!|[^'[\]]*'!)/u;

/** A formula with values of another workbook keeps what it showed when that was open last, as in Excel. */
function keepsResult(cell: Cell): boolean {
  return cell.value !== null && cell.formula !== undefined && OTHER_WORKBOOK.test(cell.formula);
}

function areaOf({ sheetId, row, column }: FormulaPlace): { sheetId: string; rect: Rect } {
  return { sheetId, rect: { top: row, bottom: row, left: column, right: column } };
}

/** Keeps the calculator's sheets equal to the book. */
export class MirroredBook {
  readonly mirrors = new Map<string, SheetMirror>();
  readonly spills = new Map<string, SpillAreas>();
  /** Formulas that depend on themselves: the calculator sees a plain 0 in their cells. */
  private circular: readonly FormulaPlace[] = [];

  constructor(private readonly workbook: Workbook) {}

  spillsOf(sheetId: string): SpillAreas {
    const spills = this.spills.get(sheetId) ?? new Map<string, Rect>();
    this.spills.set(sheetId, spills);
    return spills;
  }

  /** Takes over what was touched and says what is to be calculated for it. */
  takeOver(touched: Touched, calculator: Calculator): Dirty {
    const wereCircular = this.circular;
    this.circular = [];
    if (touched.everything) {
      this.readAll(calculator);
      return { all: true, areas: [] };
    }
    const known = touched.areas.filter(({ sheetId }) => this.mirrors.has(sheetId));
    const areas = [...known, ...touched.cells];
    for (const { sheetId, rect } of known) {
      this.readArea(sheetId, rect, calculator);
      areas.push(...this.arraysAt(sheetId, rect));
    }
    if (touched.meanings) areas.push(...this.readIndirect(calculator));
    for (const { sheetId, row, column } of wereCircular) {
      const mirror = this.mirrors.get(sheetId);
      if (mirror) this.readCell(mirror, row, column, calculator);
    }
    areas.push(...wereCircular.map(areaOf));
    return { all: false, areas };
  }

  /** Takes formulas that depend on themselves out of the calculation: their cells are 0. Says what follows them. */
  breakCircles(calculator: Calculator): Dirty {
    this.circular = circularFormulas(this.mirrors);
    for (const { sheetId, row, column } of this.circular) {
      calculator.forget(sheetId, row, column);
      this.mirrors.get(sheetId)?.put(row, column, { value: 0, format: 0 }, undefined);
      if (this.workbook.cell(sheetId, row, column)?.value !== 0)
        this.workbook.setResults(sheetId, [{ row, column, value: 0 }]);
    }
    return { all: false, areas: this.circular.map(areaOf) };
  }

  /** Formulas that lean on tables, names or spilled areas, translated anew. */
  readIndirect(calculator: Calculator): { sheetId: string; rect: Rect }[] {
    const areas: { sheetId: string; rect: Rect }[] = [];
    for (const [sheetId, mirror] of this.mirrors) {
      for (const { row, column } of [...mirror.indirect.values()]) {
        this.readCell(mirror, row, column, calculator);
        areas.push({ sheetId, rect: { top: row, bottom: row, left: column, right: column } });
      }
    }
    return areas;
  }

  private readAll(calculator: Calculator): void {
    calculator.forgetAll();
    this.mirrors.clear();
    const gone = [...this.spills.keys()].filter(
      (id) => !this.workbook.book.sheets.some((sheet) => sheet.id === id),
    );
    for (const id of gone) this.spills.delete(id);
    for (const sheet of this.workbook.book.sheets) this.mirrors.set(sheet.id, new SheetMirror(sheet));
    for (const mirror of this.mirrors.values()) {
      for (const [row, cells] of mirror.sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.array?.dynamic) this.rememberSpill(mirror.sheet.id, row, column, cell.array);
          this.readCell(mirror, row, column);
        }
      }
    }
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
    const places = new Set<string>();
    const note = (row: number, column: number): void => {
      const inside = row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
      if (inside) places.add(placeKey(row, column));
    };
    for (const [row, cells] of mirror.sheet.cells) {
      if (row >= rect.top && row <= rect.bottom) for (const column of cells.keys()) note(row, column);
    }
    mirror.cells.forValue((row, column) => note(row, column));
    for (const place of places) {
      const [row = 0, column = 0] = place.split(",").map(Number);
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

  private readCell(mirror: SheetMirror, row: number, column: number, calculator?: Calculator): void {
    const sheetId = mirror.sheet.id;
    const cell = mirror.sheet.cells.get(row)?.get(column);
    calculator?.forget(sheetId, row, column);
    const key = placeKey(row, column);
    mirror.indirect.delete(key);
    if (cell?.formula === undefined || keepsResult(cell)) {
      mirror.put(row, column, cell, undefined);
      return;
    }
    const translated = translateFormula(this.workbook.book, cell.formula, { sheetId, row, column });
    mirror.put(row, column, cell, translated.formula);
    if (translated.indirect) mirror.indirect.set(key, { row, column });
    for (const place of translated.reach) this.mirrors.get(place.sheetId)?.reachTo(place.row, place.column);
  }

  /** Formulas whose array was, or would have been, where something was written. */
  private arraysAt(sheetId: string, rect: Rect): { sheetId: string; rect: Rect }[] {
    const sheet = this.workbook.sheet(sheetId);
    const places: { row: number; column: number }[] = [];
    for (const [key, area] of this.spillsOf(sheetId)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (overlaps(area, rect)) places.push({ row, column });
    }
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const blocked =
          typeof cell.value === "object" && cell.value?.error === "#SPILL!" && cell.formula !== undefined;
        if (blocked) places.push({ row, column });
      }
    }
    return places.map(({ row, column }) => ({
      sheetId,
      rect: { top: row, bottom: row, left: column, right: column },
    }));
  }
}
