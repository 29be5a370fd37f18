import type { Formula } from "./formula-graph";
import type { FormulaPlace } from "./formula-place";

/** Which formula stands for those of its shape. */
interface Master extends FormulaPlace {
  readonly text: string;
}

/** A parsed formula is large: formulas that were filled down share one. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The text to be parsed for a formula, and how far its references are to be moved. */
  parsedFor(formula: Formula): { readonly text: string; readonly down: number; readonly right: number } {
    const { shape, text } = formula;
    if (shape === undefined) return { text, down: 0, right: 0 };
    // A reference without a sheet means the sheet of its formula, whichever that is.
    const master = this.masters.get(shape) ?? formula;
    if (master === formula) this.masters.set(shape, { ...placeOf(formula), text });
    return { text: master.text, down: formula.row - master.row, right: formula.column - master.column };
  }
}

function placeOf({ sheetId, row, column }: FormulaPlace): FormulaPlace {
  return { sheetId, row, column };
}
