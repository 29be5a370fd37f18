import type { CellFormat } from "../../model/format";
import { DEFAULT_FORMAT } from "../../model/format-table";
import type { SheetModel } from "../../model/sheet";

/** Excel's limit for the formats of one workbook. */
const MOST_FORMATS = 65_490;

function highestFormat(sheets: readonly SheetModel[]): number {
  let highest = 0;
  const see = (format = 0) => (highest = Math.max(highest, format));
  for (const { rows, columns, cells } of sheets) {
    for (const { format } of rows.values()) see(format);
    for (const { format } of columns.values()) see(format);
    for (const row of cells.values()) for (const { format } of row.values()) see(format);
  }
  return highest;
}

/**
 * Keeps the places of formats that cells, rows and columns name and the styles have not: they look like the first one,
 * and no format that is added later may come to stand there.
 */
export function keepPlaces(formats: CellFormat[], sheets: readonly SheetModel[]): void {
  const highest = Math.min(highestFormat(sheets), MOST_FORMATS - 1);
  while (formats.length <= highest) formats.push(formats[0] ?? DEFAULT_FORMAT);
}
