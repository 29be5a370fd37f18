import { localeInfo, oneCell, formatOfCell } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { columnSums, sumFormula } from "../edit/auto-sum";
import { fillLines } from "../edit/fill-lines";
import { CURRENCY_FORMATS, NUMBER_FORMATS } from "../edit/format-actions";
import { hideLines, type LineKind } from "../edit/lines";
import { typedText } from "../edit/typed-input";
import { freeze, toggleSeen, type Freezing } from "../edit/view";
import { areasOf, type Selection } from "../grid/owner";
import type { CellCommand } from "../ui/cell-commands";
import type { At } from "./at";
import { openCellFormat, openNote } from "./cell-dialogs";
import type { CellWork } from "./cell-work";
import { editText } from "./entry";
import type { OpenBook } from "./open-book";
import { walking, type WalkingOwner } from "./walking";
import { switchProtection } from "./protect-work";

/** What commands ask of the desk. */
export interface CommandsOwner extends WalkingOwner {
  readonly texts: WorkbenchTexts;
  readonly cells: CellWork;
  readonly selection: Selection | undefined;
  book(): OpenBook | undefined;
  /** Opens the cell's editor with a text as if it had been typed. */
  begin(text: string): void;
  openFind(withReplace: boolean): void;
  /** Frames what was copied; undefined takes the frame away. */
  frame(copied: Selection | undefined): void;
  calculate(): void;
  focusGrid(): void;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** Carries out Excel's keys and the buttons that do the same. */
export class Commands {
  private readonly runs: Readonly<Record<CellCommand, (at: At) => void>>;

  constructor(private readonly owner: CommandsOwner) {
    this.runs = {
      ...this.editing(),
      ...this.looking(),
      ...walking(this.owner),
    };
  }

  run(name: CellCommand): void {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (book && selection) this.runs[name]({ book, selection });
  }

  private editing() {
    const { owner } = this;
    return {
      fillDown: (at: At) => this.fill(at, "down"),
      fillRight: (at: At) => this.fill(at, "right"),
      today: () => owner.begin(this.today()),
      now: () => owner.begin(`${two(new Date().getHours())}:${two(new Date().getMinutes())}`),
      autoSum: (at: At) => this.autoSum(at),
      insert: (at: At) => this.shift(at, { rows: "insertRows", columns: "insertColumns" }, "insertDown"),
      delete: (at: At) => this.shift(at, { rows: "deleteRows", columns: "deleteColumns" }, "deleteUp"),
      filter: () => owner.cells.lists.filter(),
      sortBy: () => owner.cells.lists.sortBy(),
      clearFilters: () => owner.cells.lists.clearFilters(),
      reapplyFilters: () => owner.cells.lists.reapplyFilters(),
      table: () => owner.cells.lists.table(),
      formulaAbove: (at: At) => owner.begin(textAbove(at, "formula")),
      valueAbove: (at: At) => owner.begin(textAbove(at, "value")),
      repeat: () => owner.cells.repeat(),
      hideRows: (at: At) => this.hide(at, "rows", true),
      hideColumns: (at: At) => this.hide(at, "columns", true),
      showRows: (at: At) => this.hide(at, "rows", false),
      showColumns: (at: At) => this.hide(at, "columns", false),
      note: (at: At) => openNote(this.owner, at),
      forget: () => {
        owner.frame(undefined);
        owner.cells.forgetLook();
      },
      menu: () => owner.cells.openMenu(),
      find: () => owner.openFind(false),
      replace: () => owner.openFind(true),
    };
  }

  private looking() {
    const { cells } = this.owner;
    return {
      formatCells: (at: At) => openCellFormat(this.owner, at),
      strike: () => cells.format({ kind: "strike" }),
      percent: () => cells.format({ kind: "number", code: "0%" }),
      asNumber: () => cells.format({ kind: "number", code: NUMBER_FORMATS.number }),
      asGeneral: () => cells.format({ kind: "number", code: NUMBER_FORMATS.general }),
      asTime: () => cells.format({ kind: "number", code: "h:mm AM/PM" }),
      asDate: () => cells.format({ kind: "number", code: "d-mmm-yy" }),
      asMoney: ({ book }: At) => cells.format({ kind: "number", code: CURRENCY_FORMATS[book.config.locale] }),
      asScientific: () => cells.format({ kind: "number", code: "0.00E+00" }),
      outline: () => cells.format({ kind: "borders", which: "outside" }),
      noLines: () => cells.format({ kind: "borders", which: "none" }),
    };
  }

  /** Freezes rows and columns, or lets them scroll again. */
  freeze(what: Freezing): void {
    this.at(({ book, selection }) => freeze(book.workbook, selection.sheetId, oneCell(selection), what));
  }

  toggle(what: "showGridlines" | "showHeadings"): void {
    this.at(({ book, selection }) => toggleSeen(book.workbook, selection.sheetId, what));
  }

  /** Protects the sheet, or takes its protection away. */
  protect(): void {
    this.at((at) => switchProtection(this.owner, at));
  }

  private at(act: (at: At) => void): void {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (book && selection) act({ book, selection });
  }

  private fill({ book, selection: { sheetId, area } }: At, towards: "down" | "right"): void {
    if (fillLines(book.edits, sheetId, area, towards)) this.owner.calculate();
  }

  private today(): string {
    const now = new Date();
    const [day, month] = [now.getDate(), now.getMonth() + 1];
    const isDayFirst = this.owner.book()?.config.locale === "id-ID";
    return [...(isDayFirst ? [day, month] : [month, day]), now.getFullYear()].join("/");
  }

  private autoSum({ book, selection }: At): void {
    const { sheetId, area } = selection;
    const { workbook, edits } = book;
    const { list } = localeInfo(book.config.locale);
    const sums = columnSums(workbook, sheetId, area, list);
    if (!sums) return this.owner.begin(sumFormula(workbook, selection, list));
    edits.undoStack.together(() =>
      sums.formulas.forEach((formula, index) => edits.type(sheetId, sums.row, area.left + index, formula)),
    );
    this.owner.calculate();
  }

  private shift(
    { selection: { lines } }: At,
    whole: {
      readonly rows: "insertRows" | "deleteRows";
      readonly columns: "insertColumns" | "deleteColumns";
    },
    cells: "insertDown" | "deleteUp",
  ): void {
    if (lines !== "sheet") this.owner.cells.shift(lines ? whole[lines] : cells);
  }

  private hide({ book, selection }: At, kind: LineKind, hidden: boolean): void {
    const { workbook, edits } = book;
    this.owner.cells.ifAllowed(kind === "rows" ? "formatRows" : "formatColumns", () =>
      hideLines(workbook, edits, selection.sheetId, areasOf(selection), kind, hidden),
    );
  }
}

/** What the cell above holds, as it would be typed: its formula as it stands, or what it shows. */
function textAbove({ book, selection: { sheetId, row, column } }: At, what: "formula" | "value"): string {
  const { workbook, notation } = book;
  const above = { sheetId, row: row - 1, column };
  if (row === 0) return "";
  if (what === "formula") return editText(book, above);
  const { numberFormat } = formatOfCell(workbook.book, workbook.sheet(sheetId), above.row, column);
  const value = workbook.cell(sheetId, above.row, column)?.value ?? null;
  return typedText(value, undefined, numberFormat, notation);
}
