import { DEFAULT_FORMAT, formatOfCell, type CellFormat } from "excel-host";
import { completionOf } from "../edit/completion";
import { editorFont } from "../grid/fonts";
import type { Selection } from "../grid/owner";
import type { CellEditorOwner } from "../ui/cell-editor-owner";
import type { At } from "./at";
import { editText } from "./entry";
import type { OpenBook } from "./open-book";

/** Where the active cell is looked for. */
export interface ActiveCellOwner {
  readonly selection: Selection | undefined;
  book(): OpenBook | undefined;
  /** Where a cell is on the page. */
  cellBox(row: number, column: number): DOMRect | undefined;
}

/** What the editor of a cell reads of the active one. */
type ReadCell = Pick<CellEditorOwner, "editText" | "cellBox" | "cellFont" | "completion">;

/** The active cell as its editor needs it. */
export function activeCell(owner: ActiveCellOwner): ReadCell {
  const read = <T>(reading: (at: At) => T): T | undefined => {
    const [book, selection] = [owner.book(), owner.selection];
    return book && selection && reading({ book, selection });
  };
  return {
    editText: () => owner.selection && (read(({ book, selection }) => editText(book, selection)) ?? ""),
    cellBox: () => owner.selection && owner.cellBox(owner.selection.row, owner.selection.column),
    // As large as the sheet is shown.
    cellFont: () =>
      read((at) => {
        const { zoom } = at.book.workbook.sheet(at.selection.sheetId).view;
        return editorFont(activeFormat(at).font, zoom);
      }) ?? editorFont(DEFAULT_FORMAT.font, 100),
    completion: (typed) => read(({ book, selection }) => completionOf(book.workbook, selection, typed)),
  };
}

/** The format of the active cell, its own or that of its row or column. */
export function activeFormat({ book: { workbook }, selection }: At): Readonly<CellFormat> {
  const { sheetId, row, column } = selection;
  return formatOfCell(workbook.book, workbook.sheet(sheetId), row, column);
}
