import { ICommandService, type ICommandInfo, type Nullable, type Univer } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SelectionMoveType,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { SetScrollOperation, SetZoomRatioOperation } from "@univerjs/sheets-ui";
import type { GridOwner } from "./owner";

/** Tells of what the user does to the grid itself: selects, scrolls, drags edges of columns and rows. */
export function listenToGrid(
  univer: Univer,
  owner: Pick<GridOwner, "scrolled" | "resized" | "zoomed"> & {
    /** The selection is another one; `isDragging`: the mouse still moves. */
    selecting(isDragging: boolean): void;
  },
): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) owner.selecting(isDragging(command));
      if (command.id === SetZoomRatioOperation.id) tellZoom(owner, command);
      if (command.id === SetScrollOperation.id) owner.scrolled();
      if (command.id === SetWorksheetColWidthMutation.id) tellSizes(owner, command, "columns");
      if (command.id === SetWorksheetRowHeightMutation.id) tellSizes(owner, command, "rows");
    });
}

function tellZoom(owner: Pick<GridOwner, "zoomed">, { params }: Readonly<ICommandInfo>): void {
  const { zoomRatio } = params as { readonly zoomRatio: number };
  owner.zoomed(Math.round(zoomRatio * 100));
}

function isDragging({ params }: Readonly<ICommandInfo>): boolean {
  const { type } = params as { readonly type?: SelectionMoveType };
  return type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
}

interface SizeParams {
  readonly subUnitId: string;
  readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  readonly colWidth?: number | Record<number, Nullable<number>>;
  readonly rowHeight?: number | Record<number, Nullable<number>>;
}

function tellSizes(
  owner: Pick<GridOwner, "resized">,
  command: Readonly<ICommandInfo>,
  kind: "columns" | "rows",
): void {
  const params = command.params as SizeParams;
  const sizes = new Map<number, number>();
  for (const range of params.ranges) {
    const [from, to] =
      kind === "columns" ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
    for (let index = from; index <= to; index += 1) {
      const given = kind === "columns" ? params.colWidth : params.rowHeight;
      const size = typeof given === "number" ? given : given?.[index];
      if (typeof size === "number") sizes.set(index, size);
    }
  }
  owner.resized(params.subUnitId, { [kind]: sizes });
}
