import { RowHeaderLayout, SheetRowHeaderExtensionRegistry, type IARowCfgObj } from "@univerjs/engine-render";
import type { Rect, SheetModel, Workbook } from "excel-host";

const BLUE = "#0000FF";

/** The lists of a sheet that a filter shows a part of, without their headings. */
function filteredLists({ autoFilter, filterColumns = [], tables }: SheetModel): readonly Rect[] {
  const isFiltered = tables.filter(({ columns }) => columns.some(({ filter }) => filter));
  const own = autoFilter && filterColumns.length > 0 ? [autoFilter] : [];
  return [...isFiltered.map(({ range }) => range), ...own];
}

/** Whether a row is shown by a filter, rather than just there. */
export function isFilteredRow(sheet: SheetModel, row: number): boolean {
  return filteredLists(sheet).some(({ top, bottom }) => row > top && row <= bottom);
}

/** The numbers at the left, blue beside a filtered list, as in Excel. */
class RowNumbers extends RowHeaderLayout {
  constructor(private readonly isFiltered: (row: number) => boolean) {
    super();
  }

  override getCfgOfCurrentRow(
    ...[rows, style, row]: Parameters<RowHeaderLayout["getCfgOfCurrentRow"]>
  ): [IARowCfgObj, boolean] {
    const [drawn, isSpecial] = super.getCfgOfCurrentRow(rows, style, row);
    return this.isFiltered(row) ? [{ ...drawn, fontColor: BLUE }, true] : [drawn, isSpecial];
  }
}

/** Lets the grids to come draw the rows of a book so; what is added last draws in place of the library's own. */
export function markFilteredRows(shown: () => Workbook | undefined): void {
  const isFiltered = (row: number): boolean => {
    const workbook = shown();
    return workbook !== undefined && isFilteredRow(workbook.sheet(workbook.book.activeSheetId), row);
  };
  SheetRowHeaderExtensionRegistry.add(new RowNumbers(isFiltered));
}
