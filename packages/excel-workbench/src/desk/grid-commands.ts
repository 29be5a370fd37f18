import { changeRows, oneCell, type Rect, type RowModel } from "excel-host";
import { fitColumns } from "../edit/auto-width";
import { clearedByFill, fillAreas, moveAreas } from "../edit/fill";
import { freeze } from "../edit/view";
import type { REPLACED } from "../grid/allowed-commands";
import type { Selection } from "../grid/owner";
import type { At } from "./at";
import type { CellWork } from "./cell-work";
import type { OpenBook } from "./open-book";

/** What the grid's own commands ask of the desk. */
export interface GridCommandsOwner {
  readonly cells: Pick<CellWork, "clear" | "ifAllowed">;
  readonly selection: Selection | undefined;
  /** Ctrl was held when the mouse was let go last. */
  readonly isCtrlHeld: boolean;
  book(): OpenBook | undefined;
  show(sheetId: string, area: Rect): void;
  calculate(): void;
}

/** Rows without a height of their own are as high as their entries need. */
function withoutHeight(row: RowModel): RowModel {
  const free: { -readonly [K in keyof RowModel]: RowModel[K] } = { ...row };
  delete free.height;
  return free;
}

/** The grid's own commands, done on the book instead. */
export class GridCommands {
  constructor(private readonly owner: GridCommandsOwner) {}

  /** `params` are the grid's. */
  run(name: keyof typeof REPLACED, params: unknown): void {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (!book || !selection) return;
    const at = { book, selection };
    if (name === "clear") this.owner.cells.clear();
    if (name === "fitColumns") this.fitColumns(at, params);
    if (name === "fitRows") this.fitRows(at, params);
    if (name === "freeze") this.freeze(at, params);
    if (name === "move") this.move(at, params);
    if (name === "fill") this.fill(at, params);
  }

  /** The fill handle was dragged. */
  private fill({ book, selection }: At, params: unknown): void {
    const areas = fillAreas(params);
    if (!areas) return;
    const { sheetId } = selection;
    const cleared = clearedByFill(areas.from, areas.to);
    if (cleared) book.edits.clear(sheetId, cleared);
    else book.edits.fill(sheetId, areas.from, areas.to, this.owner.isCtrlHeld);
    this.owner.show(sheetId, areas.to);
    this.owner.calculate();
  }

  /** Cells were dragged by their edge. */
  private move({ book, selection: { sheetId } }: At, params: unknown): void {
    const areas = moveAreas(params);
    const moved = areas && book.edits.moveBlock(sheetId, areas.from, sheetId, areas.to);
    if (!moved) return;
    this.owner.show(sheetId, moved);
    this.owner.calculate();
  }

  /** The line between what is frozen and what scrolls was dragged. */
  private freeze({ book: { workbook }, selection: { sheetId } }: At, params: unknown): void {
    const { xSplit: column = 0, ySplit: row = 0 } = params as {
      xSplit?: number;
      ySplit?: number;
    };
    freeze(workbook, sheetId, oneCell({ row, column }), "here");
  }

  /** As wide as their entries: the columns whose heading's edge was clicked twice. */
  private fitColumns({ book, selection: { sheetId } }: At, params: unknown): void {
    const { workbook, edits, config } = book;
    const { ranges = [] } = params as {
      ranges?: readonly { startColumn: number; endColumn: number }[];
    };
    this.owner.cells.ifAllowed("formatColumns", () => {
      for (const { startColumn: left, endColumn: right } of ranges)
        fitColumns(workbook, edits, sheetId, { left, right }, config.locale);
    });
  }

  /** As high as their entries need: the rows whose heading's edge was clicked twice. */
  private fitRows({ book, selection: { sheetId, area } }: At, params: unknown): void {
    const { workbook, edits } = book;
    const { ranges = [] } = params as {
      ranges?: readonly { startRow: number; endRow: number }[];
    };
    const rows = ranges.map(({ startRow: top, endRow: bottom }) => ({
      top,
      bottom,
    }));
    this.owner.cells.ifAllowed("formatRows", () =>
      edits.whole(sheetId, area, () => changeRows(workbook, sheetId, rows, withoutHeight)),
    );
  }
}
