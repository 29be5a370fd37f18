import type { CellError } from "../../model/cell";
import type { CellResult, Workbook } from "../../model/workbook";
import type { SheetPass } from "./calculator";
import type { FormulaPlace } from "./formula-place";
import type { MirroredBook } from "./mirrored-book";
import { ResultCollector } from "./results";
import { sameValue } from "./values";

/** Brings what was calculated into the cells of the book. */
export class Answers {
  constructor(
    private readonly workbook: Workbook,
    private readonly mirrored: MirroredBook,
    /** What a custom function said where it failed. */
    private readonly failureAt: (place: FormulaPlace) => CellError | undefined,
    /** Formulas that lean on areas mean something else now. */
    private readonly meaningsChanged: () => void,
  ) {}

  /** Writes what is news to the book; `isWanted` leaves cells out. */
  write(
    found: (sheetId: string) => SheetPass,
    isWanted: (place: FormulaPlace) => boolean = () => true,
  ): void {
    let reshaped = false;
    for (const sheetId of this.mirrored.mirrors.keys()) {
      const news = this.newsOf(found(sheetId), sheetId, isWanted);
      reshaped ||= news.some((result) => result.array !== undefined || result.spilledFrom !== undefined);
      // Blocks of whole columns are cut before the cells that an array fills now.
      if (news.some(({ row, column }) => this.mirrored.cells.cuts.isBeyond(sheetId, row, column)))
        this.meaningsChanged();
      this.workbook.setResults(sheetId, news);
    }
    if (reshaped && this.hasSpillReferences()) this.meaningsChanged();
  }

  private newsOf(pass: SheetPass, sheetId: string, isWanted: (place: FormulaPlace) => boolean): CellResult[] {
    const mirror = this.mirrored.mirrors.get(sheetId);
    if (!mirror) return [];
    const messageOf = (row: number, column: number): CellError | undefined =>
      this.failureAt({ sheetId, row, column });
    const spills = this.mirrored.spills.of(sheetId);
    const results = new ResultCollector(pass, mirror, spills, messageOf).collect((row, column) =>
      isWanted({ sheetId, row, column }),
    );
    for (const { row, column, value } of results)
      this.mirrored.cells.blocked.look(sheetId, row, column, value);
    return results.filter((result) => this.isNews(sheetId, result));
  }

  /** `D1#` means another area where an array has another size. */
  private hasSpillReferences(): boolean {
    return [...this.mirrored.mirrors.values()].some((mirror) =>
      [...mirror.indirect.values()].some(({ row, column }) =>
        mirror.sheet.cells.get(row)?.get(column)?.formula?.includes("#"),
      ),
    );
  }

  /** Not what the book shows already, and not for a cell that was overwritten while it was calculated. */
  private isNews(sheetId: string, result: CellResult): boolean {
    const cell = this.workbook.cell(sheetId, result.row, result.column);
    if (result.spilledFrom || result.value === null) {
      const occupied = cell && !cell.spilledFrom && (cell.formula !== undefined || cell.value !== null);
      if (occupied) return false;
    } else if (cell?.formula === undefined) return false;
    const from = cell?.spilledFrom;
    const sameOrigin = from?.row === result.spilledFrom?.row && from?.column === result.spilledFrom?.column;
    const array = cell?.array?.dynamic ? cell.array : undefined;
    const sameArray = array?.rows === result.array?.rows && array?.columns === result.array?.columns;
    return !(sameOrigin && sameArray && sameValue(cell?.value ?? null, result.value));
  }
}
