import type { CellCommand } from "./cell-commands";

/** Where the selection goes after an entry. */
export type Step = "down" | "up" | "right" | "left" | "none";

/** What the editor of a cell asks of the desk. */
export interface CellEditorOwner {
  /** What the active cell holds, as it would be typed; undefined while nothing can be edited. */
  editText(): string | undefined;
  /** Where the active cell is on the page. */
  cellBox(): DOMRect | undefined;
  /** False when the text was refused: the editor stays open. `everywhere`: for all selected cells. */
  accept(text: string, everywhere?: boolean): boolean;
  /** An editor opened or closed: the grid's own keys rest meanwhile. */
  editing(isOpen: boolean): void;
  /** False, and said, where the active cell takes no entry. */
  mayType(): boolean;
  /** `key`: the key that ends the entry or moves on, arrows excepted. */
  move(step: Step, key?: "Tab" | "Enter"): void;
  /** To the first column of the row, or to A1. */
  home(isTop: boolean): void;
  clear(): void;
  /** What Excel's other keys do to the selected cells. */
  command(name: CellCommand): void;
  /** An arrow key while a formula waits for a reference: the cell beside the one that was pointed at last. */
  pointBy(step: Step, extend: boolean): void;
  undo(): void;
  redo(): void;
  /** Switches the look of the selected cells. */
  format(kind: "bold" | "italic" | "underline"): void;
  copy(data: DataTransfer): void;
  cut(data: DataTransfer): void;
  paste(data: DataTransfer, asValues: boolean): void;
  openList(): boolean;
  /** The formula bar follows what is typed. */
  typing(text: string): void;
}
