import { stringifyTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { Workbook } from "./workbook";

/** Rewrites formulas token by token, wherever the book keeps some. */
function rewrite(workbook: Workbook, change: (token: Token) => Token): void {
  for (const sheet of workbook.book.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula === undefined) continue;
        const formula = rewritten(cell.formula, change);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        delete cell.source;
        sheet.changed.add("cells");
      }
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculated !== undefined) column.calculated = rewritten(column.calculated, change);
      }
    }
  }
  for (const name of workbook.book.names) name.formula = rewritten(name.formula, change);
  workbook.book.changed.add("names");
}

function rewritten(formula: string, change: (token: Token) => Token): string {
  return stringifyTokens(tokenize(`=${formula}`).map(change)).slice(1);
}

/** Formulas follow a table that has been given another name. */
export function renamedTable(workbook: Workbook, from: string, to: string): void {
  const prefix = `${from.toLowerCase()}[`;
  rewrite(workbook, (token) => {
    const text = token.value.toLowerCase();
    if (token.type === tokenTypes.REF_STRUCT && text.startsWith(prefix)) {
      return { ...token, value: to + token.value.slice(from.length) };
    }
    return token.type === tokenTypes.REF_NAMED && text === from.toLowerCase()
      ? { ...token, value: to }
      : token;
  });
}
