import type { Workbook } from "../../model/workbook";
import type { Calculator } from "./calculator";
import { circularFormulas } from "./circular";
import { areaOf, type FormulaPlace } from "./formula-place";
import type { MirroredCells } from "./mirrored-cells";
import type { Dirty } from "./passes";

/** Formulas that depend on themselves: the calculator sees a plain 0 in their cells. */
export class BrokenCircles {
  private broken: readonly FormulaPlace[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly cells: MirroredCells,
  ) {}

  /** The formulas of the book that refer to themselves. */
  find(): FormulaPlace[] {
    return circularFormulas(this.cells.mirrors);
  }

  /** Takes formulas that depend on themselves out of the calculation: their cells are 0. Says what follows them. */
  break(calculator: Calculator, wasCalculated: (place: FormulaPlace) => boolean): Dirty {
    this.broken = this.find().filter(wasCalculated);
    for (const place of this.broken) this.putZero(place, calculator);
    return { all: false, areas: this.broken.map(areaOf) };
  }

  /** Those that were taken out, to be read again: none is from now on. */
  release(): readonly FormulaPlace[] {
    const { broken } = this;
    this.broken = [];
    return broken;
  }

  private putZero(place: FormulaPlace, calculator: Calculator): void {
    const { sheetId, row, column } = place;
    calculator.forget(sheetId, row, column);
    const mirror = this.cells.mirrors.get(sheetId);
    if (mirror) this.cells.put(mirror, place, { value: 0, format: 0 }, undefined);
    if (this.workbook.cell(sheetId, row, column)?.value !== 0)
      this.workbook.setResults(sheetId, [{ row, column, value: 0 }]);
  }
}
