import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/** A formula (without "=") as it reads in another cell: relative references move, `#REF!` where they leave the sheet. */
export function copiedFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, cellName(from));
  return translateFormulaToA1(relative, cellName(to), { wrapEdges: false, mergeRefs: false }).slice(1);
}

function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? letters(before) : "") + String.fromCharCode(65 + (column % 26));
}
