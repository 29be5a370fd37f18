import type { CellValue } from "./cell";
import type { Rect } from "./rect";

/** What happened to a book; the engine, the grid and the Excel events follow these. */
export type Change =
  /** `before`: what the cell showed, where one cell was written. */
  | { kind: "cells"; sheetId: string; area: Rect; before?: CellValue }
  | { kind: "results"; sheetId: string; area: Rect }
  | { kind: "formats"; sheetId: string; area: Rect }
  | {
      kind:
        | "columns"
        | "rows"
        | "merges"
        | "conditionalFormats"
        | "validations"
        | "tables"
        | "view"
        | "page"
        | "protection"
        | "notes"
        | "links";
      sheetId: string;
    }
  | { kind: "shift"; sheetId: string; area: Rect; direction: "down" | "right" | "up" | "left" }
  | {
      kind:
        "sheetAdded" | "sheetRemoved" | "sheetRenamed" | "sheetMoved" | "sheetVisibility" | "sheetActivated";
      sheetId: string;
    }
  | { kind: "names" | "settings" | "properties" };

/** Who made a change: a grid need not be told of what was typed into it. */
export type Origin = "api" | "grid" | "engine" | "file";

export type ChangeListener = (change: Change, origin: Origin) => void;
