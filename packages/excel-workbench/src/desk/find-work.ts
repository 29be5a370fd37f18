import { oneCell } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { findAll, nextFound, replacedText, type FoundCell, type Search } from "../edit/find";
import type { Selection } from "../grid/owner";
import { FindBox } from "../ui/find-box";
import type { CellWork } from "./cell-work";
import type { OpenBook } from "./open-book";

/** What finding asks of the desk. */
export interface FindWorkOwner {
  readonly texts: WorkbenchTexts;
  readonly cells: CellWork;
  readonly selection: Selection | undefined;
  book(): OpenBook | undefined;
  show(sheetId: string, area: Selection["area"]): void;
  calculate(): void;
  focusGrid(): void;
}

/** Finds and replaces in the sheet in front. */
export class FindWork {
  private readonly box: FindBox;

  constructor(private readonly owner: FindWorkOwner) {
    this.box = new FindBox({
      texts: owner.texts.find,
      next: (text) => this.next(text),
      replace: (text, by) => this.replace(text, by),
      replaceAll: (text, by) => this.replaceAll(text, by),
      back: () => owner.focusGrid(),
    });
  }

  open(withReplace: boolean): void {
    this.box.open(withReplace);
  }

  private next(text: string): string {
    return this.at(text, (search, { row, column }) => {
      const found = findAll(search);
      const next = nextFound(found, { row, column });
      if (!next) return this.owner.texts.find.nothing;
      this.owner.show(search.sheetId, oneCell(next));
      return filled(this.owner.texts.find.place, { place: found.indexOf(next) + 1, count: found.length });
    });
  }

  private replace(text: string, by: string): string {
    return this.at(text, (search, { row, column }) => {
      this.put(search, [{ row, column }], by);
      return this.next(text);
    });
  }

  private replaceAll(text: string, by: string): string {
    return this.at(text, (search) => {
      const count = this.put(search, findAll(search), by);
      return filled(this.owner.texts.find.replaced, { count });
    });
  }

  /** Types the replaced texts; the answer is how many there were. All of them are one step. */
  private put(search: Search, cells: readonly FoundCell[], by: string): number {
    const { edits } = this.owner.book() ?? {};
    let count = 0;
    edits?.undoStack.together(() => {
      for (const cell of cells) {
        const typed = replacedText(search, cell, by);
        if (typed === undefined) continue;
        if (!edits.type(search.sheetId, cell.row, cell.column, typed)) return;
        count += 1;
      }
    });
    this.owner.calculate();
    return count;
  }

  private at(text: string, act: (search: Search, selection: Selection) => string): string {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (!book || !selection) return "";
    const { workbook, notation, config } = book;
    return act({ workbook, sheetId: selection.sheetId, text, notation, locale: config.locale }, selection);
  }
}
