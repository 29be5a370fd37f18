import type { CellError, CellValue } from "../../model/cell";
import { eachPlace } from "../../model/rect";
import type { SheetPass } from "./calculator";
import { ChangedCells } from "./changed-cells";
import { formulaKey, type FormulaPlace } from "./formula-place";
import type { SheetMirror } from "./mirror";
import { areasRead, type Area } from "./references";
import { fromCellData, sameValue } from "./values";

/** A formula with what it reads. */
interface Reader extends FormulaPlace {
  readonly formula: string;
  readonly reads: readonly Area[];
}

/** What one review of a calculation asks for; the calculation is run again then. */
export interface Review {
  /** Formulas that keep the value that they show. */
  readonly keep: readonly FormulaPlace[];
  /** Kept formulas that read something else now. */
  readonly free: readonly FormulaPlace[];
}

/** Sweeps over the formulas that became errors; chains are followed down and up the sheet. */
const MOST_SWEEPS = 40;

/**
 * Formulas that the calculator cannot compute (functions that it does not know, references that it does not follow)
 * keep the value that the file, or an earlier calculation, gave them while nothing that they read has changed.
 */
export class KeptResults {
  private readonly kept = new Map<string, Reader>();

  constructor(private readonly mirrors: ReadonlyMap<string, SheetMirror>) {}

  has(place: FormulaPlace): boolean {
    return this.kept.has(formulaKey(place));
  }

  /** The translated text of a formula that is kept. */
  formulaAt(place: FormulaPlace): string | undefined {
    return this.kept.get(formulaKey(place))?.formula;
  }

  keep(place: FormulaPlace): void {
    const formula = this.mirrors.get(place.sheetId)?.formulas[place.row]?.[place.column]?.f;
    if (formula !== undefined) this.kept.set(formulaKey(place), this.reader(place, formula));
  }

  free(place: FormulaPlace): void {
    this.kept.delete(formulaKey(place));
  }

  clear(): void {
    this.kept.clear();
  }

  /** Kept formulas that read some of these areas. */
  readersOf(areas: readonly Area[]): FormulaPlace[] {
    const changed = new ChangedCells(areas);
    return [...this.kept.values()].filter(({ reads }) => changed.meets(reads));
  }

  /**
   * Looks at what a calculation found. `edited`: cells that hold something else than before; `mayKeep`: whether an
   * error in a cell that showed a value can be a fault of the calculator.
   */
  review(
    found: (sheetId: string) => SheetPass,
    edited: readonly Area[],
    mayKeep: (place: FormulaPlace, formula: string, before: CellValue, after: CellValue) => boolean,
  ): Review {
    const changed = new ChangedCells(edited);
    const failed: Reader[] = [];
    for (const [sheetId, mirror] of this.mirrors) {
      const pass = found(sheetId);
      pass.cells?.forValue((row, column, data) => {
        const formula = mirror.formulas[row]?.[column]?.f;
        if (formula === undefined) return;
        const cell = mirror.sheet.cells.get(row)?.get(column);
        const before = cell?.value ?? null;
        const after = fromCellData(data);
        if (sameValue(before, after) && !pass.ranges?.[row]?.[column]) return;
        const place = { sheetId, row, column };
        if (becameError(before, after, cell?.array !== undefined) && mayKeep(place, formula, before, after))
          failed.push(this.reader(place, formula));
        else noteResult(changed, pass, place);
      });
    }
    const keep = withoutReaders(failed, changed);
    if (keep.length > 0) return { keep, free: [] };
    return { keep, free: [...this.kept.values()].filter(({ reads }) => changed.meets(reads)) };
  }

  private reader({ sheetId, row, column }: FormulaPlace, formula: string): Reader {
    return { sheetId, row, column, formula, reads: areasRead(formula, sheetId, this.mirrors) };
  }
}

const isUnknown = ({ error }: CellError): boolean => error === "#NAME?";

/** A function that is still being asked, and something in the way of an array, are no faults of the calculator. */
function becameError(before: CellValue, after: CellValue, wasArray: boolean): boolean {
  if (typeof after !== "object" || after === null || after.error === "#BUSY!") return false;
  if (after.error === "#SPILL!" && wasArray) return false;
  // A function that Excel knows and the calculator does not is an error of Excel's own where its data are away.
  if (typeof before === "object") return before !== null && isUnknown(after) && !isUnknown(before);
  return true;
}

function noteResult(changed: ChangedCells, pass: SheetPass, { sheetId, row, column }: FormulaPlace): void {
  const area = pass.ranges?.[row]?.[column];
  changed.add(sheetId, row, column);
  if (!area) return;
  const rect = { top: row, left: column, bottom: area.endRow, right: area.endColumn };
  eachPlace(rect, (r, c) => changed.add(sheetId, r, c));
}

/** The formulas that read nothing that has changed; one that does has changed itself. */
function withoutReaders(failed: readonly Reader[], changed: ChangedCells): Reader[] {
  let rest = [...failed];
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const before = rest.length;
    rest = rest.reverse().filter((reader) => {
      const follows = changed.has(reader.sheetId, reader.row, reader.column) || changed.meets(reader.reads);
      if (follows) changed.add(reader.sheetId, reader.row, reader.column);
      return !follows;
    });
    if (rest.length === before) return rest;
  }
  return [];
}
