import type { Change } from "../../model/changes";
import { affectedArea, isInsert, movedRect, type Shift } from "../../model/shift";
import { areaOf, type FormulaPlace } from "./formula-place";
import type { Area } from "./references";

/** What is to be calculated (areas), and which cells hold something else than before (edited). */
export interface Work {
  readonly all: boolean;
  readonly areas: readonly Area[];
  readonly edited: readonly Area[];
}

/** What has happened to the book since the calculator last looked. */
export class Touched {
  /** The sheets must be read anew: at the start, and when sheets or cells have moved. */
  anew = true;
  /** Every formula is to be calculated, whatever it shows. */
  everything = false;
  /** Tables or names: formulas that lean on them are translated anew. */
  meanings = false;
  /** Rows were hidden or shown: formulas that leave out hidden rows are calculated anew. */
  rows = false;
  /** Sheets have come. */
  sheetsCame = false;
  /** Sheets have gone, or have another name or place. */
  sheetsLeft = false;
  /** Sheets on which cells have come or gone. */
  readonly shifted = new Set<string>();
  /** Custom functions that have come or gone: full names in upper case. */
  readonly functions = new Set<string>();
  /** Cells that hold something else now. */
  areas: Area[] = [];
  /** Formula cells to be calculated though nothing that they read has changed. */
  cells: Area[] = [];

  get any(): boolean {
    return (
      this.anew ||
      this.everything ||
      this.meanings ||
      this.rows ||
      this.areas.length > 0 ||
      this.cells.length > 0
    );
  }

  /** Notes a change of the book; false: no formula can show anything else for it. */
  note(change: Change): boolean {
    switch (change.kind) {
      case "cells":
        this.areas.push({ sheetId: change.sheetId, rect: change.area });
        break;
      case "tables":
      case "names":
        this.meanings = true;
        break;
      case "rows":
        this.rows = true;
        break;
      case "shift":
        this.shift(change);
        break;
      case "sheetAdded":
        this.anew = true;
        this.sheetsCame = true;
        break;
      case "sheetRemoved":
      case "sheetRenamed":
      case "sheetMoved":
        this.anew = true;
        this.sheetsLeft = true;
        break;
      default:
        return false;
    }
    return true;
  }

  /** Work that was taken over from the book and is still to be done. */
  owe({ all, edited, areas }: Work): void {
    this.everything ||= all;
    this.areas.push(...edited);
    this.cells.push(...areas);
  }

  /** What was noted elsewhere before. */
  addAll(other: Touched): void {
    this.anew ||= other.anew;
    this.everything ||= other.everything;
    this.meanings ||= other.meanings;
    this.rows ||= other.rows;
    this.sheetsCame ||= other.sheetsCame;
    this.sheetsLeft ||= other.sheetsLeft;
    for (const sheetId of other.shifted) this.shifted.add(sheetId);
    for (const name of other.functions) this.functions.add(name);
    this.areas.push(...other.areas);
    this.cells.push(...other.cells);
  }

  /** Notes formula cells to be calculated again. */
  recalculate(cells: readonly FormulaPlace[]): void {
    this.cells.push(...columnRuns(cells));
  }

  /**
   * What was noted before lies elsewhere now. What closes up over deleted cells reads something else; what has grown
   * round inserted ones is calculated again. A formula that only moved shows what it showed.
   */
  private shift(shift: Shift): void {
    const { sheetId, area: rect } = shift;
    this.anew = true;
    this.shifted.add(sheetId);
    this.areas = movedAreas(this.areas, shift);
    this.cells = movedAreas(this.cells, shift);
    if (isInsert(shift)) this.cells.push({ sheetId, rect });
    else this.areas.push({ sheetId, rect: seam(shift) });
  }
}

function movedAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap(({ sheetId, rect }) => {
    const moved = sheetId === shift.sheetId ? movedRect(rect, shift) : rect;
    return moved ? [{ sheetId, rect: moved }] : [];
  });
}

/** The cells on both sides of what was deleted. */
function seam(shift: Shift): Area["rect"] {
  const { top, left, bottom, right } = affectedArea(shift);
  return shift.direction === "up"
    ? { top: Math.max(0, top - 1), bottom: top, left, right }
    : { top, bottom, left: Math.max(0, left - 1), right: left };
}

/** Single cells gathered into vertical runs: thousands of areas are slow to search. */
export function columnRuns(cells: readonly FormulaPlace[]): Area[] {
  const sheets = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const ranks = new Map(sheets.map((sheetId, rank) => [sheetId, rank]));
  const rank = (sheetId: string): number => ranks.get(sheetId) ?? 0;
  const sorted = [...cells].sort(
    (a, b) => rank(a.sheetId) - rank(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: Area[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const joins = last?.sheetId === sheetId && last.rect.left === column && last.rect.bottom >= row - 1;
    if (joins) runs[runs.length - 1] = { sheetId, rect: { ...last.rect, bottom: row } };
    else runs.push(areaOf({ sheetId, row, column }));
  }
  return runs;
}
