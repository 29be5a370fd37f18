import {
  besideCell,
  bounding,
  type CellPlace,
  edgeFrom,
  oneCell,
  type Rect,
  rectName,
  type Workbook,
} from "excel-host";
import type { Selection } from "../grid/owner";
import type { ArrowKeys, Step } from "../ui/cell-editor-owner";
import { DIRECTIONS } from "./tab-run";

/** A field where a formula is typed. */
export interface PointedField {
  readonly isPointing: boolean;
  /** The last reference was pointed at, and nothing was typed since. */
  readonly isGoingOn: boolean;
  point(reference: string): void;
}

/** The cell where pointing began, and the one that moves: both ends of a block. */
interface Ends {
  readonly start: Rect;
  readonly end: Rect;
}

/** Cells that are clicked, dragged over or walked to while a formula is typed become references in it. */
export class FormulaPointer {
  private ends: Ends | undefined;
  hasPointed = false;

  constructor(
    private readonly fields: () => readonly PointedField[],
    private readonly book: () => Workbook | undefined,
    /** The cell whose formula is typed. */
    private readonly home: () => Selection | undefined,
  ) {}

  get field(): PointedField | undefined {
    return this.fields().find(({ isPointing }) => isPointing);
  }

  /** Takes what was selected for a reference; false while none is waited for. */
  take({ sheetId, area }: Pick<Selection, "sheetId" | "area">): boolean {
    const { field } = this;
    const workbook = this.book();
    if (!field || !workbook) return false;
    this.hasPointed = true;
    const { name } = workbook.sheet(sheetId);
    const isHere = sheetId === this.home()?.sheetId;
    const sheet = /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    field.point(isHere ? rectName(area) : `${sheet}!${rectName(area)}`);
    return true;
  }

  /** The mouse selected these cells: arrows go on from there. */
  goOnFrom(place: CellPlace): void {
    this.ends = endsIn(place);
  }

  /** The block after an arrow: the cell beside the last one, with Ctrl the edge of what is filled; with Shift up to there. */
  stepped(step: Step, { extend, jump }: ArrowKeys): Rect | undefined {
    const [home, workbook] = [this.home(), this.book()];
    if (!home || !workbook || step === "none") return undefined;
    const known = this.field?.isGoingOn ? this.ends : undefined;
    const { start, end } = known ?? endsIn(home);
    const sheet = workbook.sheet(workbook.book.activeSheetId);
    const to = (jump ? edgeFrom : besideCell)(sheet, { row: end.top, column: end.left }, DIRECTIONS[step]);
    const next = oneCell(to);
    this.ends = { start: extend ? start : next, end: next };
    return bounding(this.ends.start, next);
  }

  /** The entry is over. */
  end(): void {
    this.ends = undefined;
    this.hasPointed = false;
  }
}

const endsIn = (place: CellPlace): Ends => ({ start: oneCell(place), end: oneCell(place) });
