import { overlaps } from "./rect";
import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  type Token,
} from "@borgar/fx";
import type { TableModel } from "./rules";
import type { SheetModel } from "./sheet";
import { type Workbook } from "./workbook";

/** Changes a token; `inside` is the table in which the formula stands. */
type TokenChange = (token: Token, inside: TableModel | undefined) => Token;

/** Rewrites formulas token by token, wherever the book keeps some. */
function rewrite(workbook: Workbook, change: TokenChange): void {
  for (const sheet of workbook.book.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const formula = rewritten(cell.formula, change, tableAt(sheet, row, column));
        if (formula === cell.formula) continue;
        cell.formula = formula;
        delete cell.source;
        sheet.changed.add("cells");
      }
    }
    for (const table of sheet.tables) rewriteCalculated(table, change);
  }
  for (const name of workbook.book.names) name.formula = rewritten(name.formula, change, undefined);
  workbook.book.changed.add("names");
}

function rewriteCalculated(table: TableModel, change: TokenChange): void {
  for (const column of table.columns) {
    if (column.calculated !== undefined) column.calculated = rewritten(column.calculated, change, table);
  }
}

function tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
  const place = { top: row, bottom: row, left: column, right: column };
  return sheet.tables.find((table) => overlaps(table.range, place));
}

function rewritten(formula: string, change: TokenChange, inside: TableModel | undefined): string {
  return stringifyTokens(tokenize(`=${formula}`).map((token) => change(token, inside))).slice(1);
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

/** Formulas follow a column that has been given another name; `[@Kolom]` without a table means the table around it. */
export function renamedColumn(workbook: Workbook, table: TableModel, from: string, to: string): void {
  if (from === to) return;
  const isFrom = (name: string) => name.toLowerCase() === from.toLowerCase();
  rewrite(workbook, (token, inside) => {
    const parsed = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    if (!parsed?.columns?.some(isFrom)) return token;
    const isMeant = parsed.table ? parsed.table.toLowerCase() === table.name.toLowerCase() : inside === table;
    if (!isMeant) return token;
    const columns = parsed.columns.map((name) => (isFrom(name) ? to : name));
    return { ...token, value: stringifyStructRef({ ...parsed, columns }) };
  });
}
