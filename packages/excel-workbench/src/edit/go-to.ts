import { nameFormula, sheetNamed, tableFor } from "excel-host/univer";
import { parseRect, type Rect, type Workbook } from "excel-host";

/** What an address, a name or a table typed into the name box means, as seen from a sheet. */
export function findPlace(
  workbook: Workbook,
  text: string,
  sheetId: string,
): { sheetId: string; area: Rect } | undefined {
  const table = text === "" ? undefined : tableFor(workbook.book, text, { sheetId, row: 0, column: 0 });
  if (table) return { sheetId: table.sheet.id, area: table.table.range };
  const target = nameFormula(workbook.book, text, sheetId) ?? text;
  const mark = target.lastIndexOf("!");
  const name = target.slice(0, Math.max(0, mark)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = mark < 0 ? workbook.sheet(sheetId) : sheetNamed(workbook.book, name);
  const area = parseRect(target.slice(mark + 1).toUpperCase());
  return sheet && area && { sheetId: sheet.id, area };
}
