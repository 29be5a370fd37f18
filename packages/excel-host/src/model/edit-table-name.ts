import { parseStructRef, stringifyStructRef, stringifyTokens, tokenTypes, type Token } from "@borgar/fx";
import { draftOf, type Editable } from "./draft";
import { mapCell } from "./edit-formulas";
import { formulaTokens } from "./formula-tokens";
import type { TableModel } from "./rules";
import { tableAt } from "./sheet";
import { type Workbook } from "./workbook";

/** Changes a token; `inside` is the table in which the formula stands, `row` the row (-1 for names). */
type TokenChange = (token: Token, inside: TableModel | undefined, row: number) => Token;

/** Rewrites formulas token by token, wherever the book keeps some; only what changes is marked. */
export function rewriteTokens(workbook: Workbook, change: TokenChange): void {
  const book = draftOf(workbook.book);
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const rename = (formula: string) => rewritten(formula, change, tableAt(sheet, { row, column }), row);
        if (mapCell(cell, rename)) sheet.changed.add("cells");
      }
    }
    for (const table of sheet.tables) if (rewriteCalculated(table, change)) sheet.changed.add("tables");
  }
  for (const name of book.names) {
    const formula = rewritten(name.formula, change, undefined, -1);
    if (formula !== name.formula) book.changed.add("names");
    name.formula = formula;
  }
}

function rewriteCalculated(table: Editable<TableModel>, change: TokenChange): boolean {
  const before = table.columns.map((column) => column.calculated);
  table.columns = table.columns.map((column) =>
    column.calculated === undefined
      ? column
      : { ...column, calculated: rewritten(column.calculated, change, table, table.range.top + 1) },
  );
  return table.columns.some((column, index) => column.calculated !== before[index]);
}

function rewritten(
  formula: string,
  change: TokenChange,
  inside: TableModel | undefined,
  row: number,
): string {
  return stringifyTokens(formulaTokens(`=${formula}`).map((token) => change(token, inside, row))).slice(1);
}

/** Formulas follow a table that has been given another name. */
export function renamedTable(workbook: Workbook, from: string, to: string): void {
  const prefix = `${from.toLowerCase()}[`;
  rewriteTokens(workbook, (token) => {
    const text = token.value.toLowerCase();
    if (token.type === tokenTypes.REF_STRUCT && text.startsWith(prefix)) {
      return { ...token, value: to + token.value.slice(from.length) };
    }
    return token.type === tokenTypes.REF_NAMED && text === from.toLowerCase()
      ? { ...token, value: to }
      : token;
  });
}

/** Formulas follow a column that has been given another name; `[@Column]` without a table means the table around it. */
export function renamedColumn(workbook: Workbook, table: TableModel, from: string, to: string): void {
  if (from === to) return;
  const isFrom = (name: string) => name.toLowerCase() === from.toLowerCase();
  rewriteTokens(workbook, (token, inside) => {
    const parsed = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    if (!parsed?.columns?.some(isFrom)) return token;
    const isMeant = parsed.table ? parsed.table.toLowerCase() === table.name.toLowerCase() : inside === table;
    if (!isMeant) return token;
    const columns = parsed.columns.map((name) => (isFrom(name) ? to : name));
    return { ...token, value: stringifyStructRef({ ...parsed, columns }) };
  });
}

/** "Target", then "Target2", "Target3". */
export function different(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
