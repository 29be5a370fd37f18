import { cellName, type Rect, shownColours } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { columnKind } from "../edit/column-kind";
import type { Refusal } from "../edit/refusal";
import { bodyOf, sortArea, sortBy, type SortArea } from "../edit/sort";
import type { Selection } from "../grid/owner";
import { openSortDialog, plainColumnName } from "../ui/sort-dialog";
import type { SortColumns } from "../ui/sort-level";
import { cellText } from "./cell-text";
import type { OpenBook } from "./open-book";

/** What sorting by several columns asks of the desk. */
export interface SortWorkOwner {
  readonly texts: WorkbenchTexts;
  calculate(): void;
  focusGrid(): void;
  /** Selects cells of a sheet. */
  show(sheetId: string, area: Rect): void;
  refuse(refusal: Refusal): void;
}

/** Opens the dialog of sorting over what is selected or filled around; a refusal where there is nothing to sort. */
export function openSort(owner: SortWorkOwner, book: OpenBook, selection: Selection): Refusal | undefined {
  const host = book.session.host.state;
  const area = sortArea(host, selection);
  if (area.rect.bottom <= area.rect.top) return { kind: "nothingToSort" };
  owner.show(selection.sheetId, bodyOf(area));
  openSortDialog({
    texts: owner.texts,
    columns: columnsOf(owner.texts, book, area),
    key: area.key,
    hasHeader: area.hasHeader,
    isHeaderFixed: area.isTable,
    done: (fields, hasHeader) => {
      const sorted = { ...area, hasHeader };
      const refusal = sortBy(book.edits, host, sorted, fields, bodyOf(sorted));
      if (refusal) owner.refuse(refusal);
      owner.calculate();
    },
    back: () => owner.focusGrid(),
  });
  return undefined;
}

function columnsOf(texts: WorkbenchTexts, book: OpenBook, area: SortArea): SortColumns {
  const { workbook, session } = book;
  const { sheetId, rect } = area;
  const column = (key: number): Rect => ({
    ...bodyOf(area),
    left: rect.left + key,
    right: rect.left + key,
  });
  return {
    count: rect.right - rect.left + 1,
    name: (key, hasHeader) =>
      (hasHeader ? cellText(book, sheetId, rect.top, rect.left + key) : "") ||
      plainColumnName(texts, cellName(0, rect.left + key).replace(/\d+$/, "")),
    kind: (key) => columnKind(workbook, workbook.sheet(sheetId), column(key)),
    colours: (key, on) => {
      const ref = { host: session.host.state, sheetId, rect: column(key) };
      return shownColours(ref, on === "CellColor" ? "cellColor" : "fontColor");
    },
  };
}
