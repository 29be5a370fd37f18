import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellName } from "./address";
import type { CellPlace } from "./rect";

/** A formula (without "=") as it reads in another cell: relative references move, `#REF!` where they leave the sheet. */
export function copiedFormula(formula: string, from: CellPlace, to: CellPlace): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column), {
    wrapEdges: false,
    mergeRefs: false,
  }).slice(1);
}
