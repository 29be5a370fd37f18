import type { CellCommand } from "./cell-commands";
import type { KeyMode } from "./key-modes";

/** Where the selection goes after an entry. */
export type Step = "down" | "up" | "right" | "left" | "none";

/** The step of each arrow key. */
export const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The keys that are held with an arrow: Shift goes on from where it was, Ctrl leads to the edge of what is filled. */
export interface ArrowKeys {
  readonly extend: boolean;
  readonly jump: boolean;
}

/** A font as the page draws it. */
export interface EditorFont {
  readonly family: string;
  /** Pixels, larger or smaller with the sheet. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What the editor of a cell asks of the desk. */
export interface CellEditorOwner {
  /** What the active cell holds, as it would be typed; undefined while nothing can be edited. */
  editText(): string | undefined;
  /** Where the active cell is on the page. */
  cellBox(): DOMRect | undefined;
  /** The font of the active cell as it is drawn now. */
  cellFont(): EditorFont;
  /** The entry that what is typed begins, as Excel completes it; undefined for none. */
  completion(typed: string): string | undefined;
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
  /** End or F8 was pressed: the keys that follow mean something else; undefined: what they always do. */
  keyMode(mode: KeyMode | undefined): void;
  /** An arrow key while a formula waits for a reference: the cell beside the one that was pointed at last. */
  pointBy(step: Step, held: ArrowKeys): void;
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
