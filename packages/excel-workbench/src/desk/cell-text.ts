import { shownText } from "../edit/shown-text";
import type { OpenBook } from "./open-book";

/** What a cell shows. */
export function cellText(
  { workbook, config }: OpenBook,
  sheetId: string,
  row: number,
  column: number,
): string {
  return shownText(workbook, workbook.sheet(sheetId), row, column, config.locale);
}
