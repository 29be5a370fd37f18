import { parseStructRef } from "@borgar/fx";
import { cellName } from "../../model/address";
import type { Rect } from "../../model/rect";
import type { TableModel } from "../../model/rules";
import type { FormulaPlace } from "./formula-place";
import { quotedSheet, type Meanings } from "./scope";

/** The first and last row that a list of sections such as `#Headers` stands for; undefined: no such rows. */
function rowsOf(table: TableModel, sections: readonly string[], row: number): [number, number] | undefined {
  const { top, bottom } = table.range;
  const dataTop = table.hasHeaders ? top + 1 : top;
  const dataBottom = table.hasTotals ? bottom - 1 : bottom;
  if (sections.length === 0) return [dataTop, dataBottom];
  const parts = sections.map((section): [number, number] | undefined => {
    if (section === "all") return [top, bottom];
    if (section === "data") return [dataTop, dataBottom];
    if (section === "headers") return table.hasHeaders ? [top, top] : undefined;
    if (section === "totals") return table.hasTotals ? [bottom, bottom] : undefined;
    return row >= dataTop && row <= dataBottom ? [row, row] : undefined;
  });
  if (parts.some((part) => part === undefined)) return undefined;
  const known = parts.filter((part): part is [number, number] => part !== undefined);
  return [Math.min(...known.map((part) => part[0])), Math.max(...known.map((part) => part[1]))];
}

/** Files write the line breaks of a heading in several ways. */
function spelled(name: string): string {
  return name
    .toLowerCase()
    .replace(/\r\n?|_x000[ad]_/g, "\n")
    .replace(/\n+/g, "\n");
}

/** The first and last column that a list of column names stands for; undefined: a name that the table has not. */
function columnsOf(table: TableModel, names: readonly string[]): [number, number] | undefined {
  if (names.length === 0) return [table.range.left, table.range.right];
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => spelled(column.name) === spelled(name)),
  );
  if (indexes.some((index) => index < 0)) return undefined;
  return [table.range.left + Math.min(...indexes), table.range.left + Math.max(...indexes)];
}

/** The block that a structured reference means from a place; undefined when it means nothing there. */
function structuredBlock(
  meanings: Meanings,
  reference: string,
  place: FormulaPlace,
): { sheetId: string; rect: Rect } | undefined {
  const parsed = parseStructRef(reference);
  const found = parsed && meanings.tableFor(parsed.table ?? "", place);
  if (!found) return undefined;
  const rows = rowsOf(found.table, parsed.sections ?? [], place.row);
  const columns = columnsOf(found.table, parsed.columns ?? []);
  if (!rows || !columns) return undefined;
  const rect = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  return { sheetId: found.sheet.id, rect };
}

/** A structured reference as a plain one (`Sales[Target]` → `'Sheet1'!D5:D12`); `#REF!` when it means nothing. */
export function plainReference(meanings: Meanings, reference: string, place: FormulaPlace): string {
  const block = structuredBlock(meanings, reference, place);
  if (!block) return "#REF!";
  const sheet = meanings.book.sheets.find((candidate) => candidate.id === block.sheetId);
  const prefix = block.sheetId === place.sheetId || !sheet ? "" : quotedSheet(sheet.name);
  const from = cellName(block.rect.top, block.rect.left);
  const to = cellName(block.rect.bottom, block.rect.right);
  return `${prefix}${from === to ? from : `${from}:${to}`}`;
}
