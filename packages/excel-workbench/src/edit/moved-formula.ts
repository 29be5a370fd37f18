import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellName } from "excel-host";

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula as it reads in another cell: relative references move along. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  const relative = translateFormulaToR1C1(`=${formula}`, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column)).slice(1);
}
