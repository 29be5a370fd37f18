import { type DisplayLocale, displayText, formatOfCell, type Workbook } from "excel-host";
import { typedText } from "./typed-input";
import type { LocaleInfo } from "excel-host";

/** A cell of a sheet. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** What is looked for: what cells show, and what stands in their formulas. */
export interface Search {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly text: string;
  readonly notation: LocaleInfo;
  readonly locale: DisplayLocale;
}

/** All cells of the sheet that hold the text, row by row; capitals do not count. */
export function findAll(search: Search): FoundCell[] {
  const { workbook, sheetId, text } = search;
  const wanted = text.toLocaleLowerCase();
  if (wanted === "") return [];
  const found: FoundCell[] = [];
  for (const [row, cells] of workbook.sheet(sheetId).cells)
    for (const column of cells.keys())
      if (textsOf(search, row, column).some((one) => one.toLocaleLowerCase().includes(wanted)))
        found.push({ row, column });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function textsOf({ workbook, sheetId, notation, locale }: Search, row: number, column: number): string[] {
  const cell = workbook.cell(sheetId, row, column);
  const code = formatOfCell(workbook.book, workbook.sheet(sheetId), row, column).numberFormat;
  const value = cell?.value ?? null;
  return [displayText(value, code, locale), typedText(value, cell?.formula, code, notation)];
}

/** The next of the cells after a place, from the first one again at the end. */
export function nextFound(found: readonly FoundCell[], { row, column }: FoundCell): FoundCell | undefined {
  return found.find((cell) => cell.row > row || (cell.row === row && cell.column > column)) ?? found[0];
}

/** What is typed into a cell when the text in it is replaced; undefined where it stands only in what is shown. */
export function replacedText(search: Search, cell: FoundCell, by: string): string | undefined {
  const typed = textsOf(search, cell.row, cell.column)[1] ?? "";
  const pattern = new RegExp(search.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");
  const replaced = typed.replace(pattern, () => by);
  return replaced === typed ? undefined : replaced;
}
