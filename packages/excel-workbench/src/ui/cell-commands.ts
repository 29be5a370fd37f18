import type { Direction } from "excel-host";

/** What keys do to the selected cells besides moving; the desk carries them out. */
export type CellCommand =
  /** To where the filled cells end, or to the next ones; or that far with what is selected. */
  | `edge${Direction}`
  | `selectEdge${Direction}`
  /** One cell more is selected, or one less. */
  | `grow${Direction}`
  | "toRowEnd"
  | "selectToRowEnd"
  | "fillDown"
  | "fillRight"
  | "today"
  | "now"
  | "formatCells"
  | "find"
  | "replace"
  | "autoSum"
  | "insert"
  | "delete"
  | "filter"
  | "sortBy"
  | "clearFilters"
  | "reapplyFilters"
  | "table"
  | "hideRows"
  | "hideColumns"
  | "showRows"
  | "showColumns"
  | "note"
  | "newSheet"
  | "nextSheet"
  | "previousSheet"
  | "pageDown"
  | "pageUp"
  | "pageRight"
  | "pageLeft"
  | "selectPageDown"
  | "selectPageUp"
  | "toEnd"
  | "selectToEnd"
  | "selectToStart"
  | "selectRows"
  | "selectColumns"
  | "forget"
  | "menu"
  | "strike"
  | "percent"
  | "asNumber"
  | "asGeneral"
  | "asTime"
  | "asDate"
  | "asMoney"
  | "asScientific"
  | "outline"
  | "noLines"
  | "selectToRowStart"
  | "selectRegion"
  | "toActive"
  | "goTo"
  | "formulaAbove"
  | "valueAbove"
  | "repeat";

/** The keys of Excel; "Shift" is named where the key is the same with and without it. */
const KEYS: Readonly<Record<string, CellCommand>> = {
  "Ctrl+D": "fillDown",
  "Ctrl+R": "fillRight",
  "Ctrl+;": "today",
  "Ctrl+Shift+;": "now",
  "Ctrl+Shift+:": "now",
  "Ctrl+1": "formatCells",
  "Ctrl+F": "find",
  "Ctrl+H": "replace",
  "Alt+=": "autoSum",
  "Ctrl+-": "delete",
  "Ctrl++": "insert",
  "Ctrl+Shift++": "insert",
  "Ctrl+Shift+=": "insert",
  "Ctrl+Shift+L": "filter",
  "Ctrl+Alt+L": "reapplyFilters",
  "Ctrl+T": "table",
  "Ctrl+L": "table",
  "Ctrl+9": "hideRows",
  "Ctrl+0": "hideColumns",
  "Ctrl+Shift+(": "showRows",
  "Ctrl+Shift+)": "showColumns",
  "Shift+F2": "note",
  "Shift+F11": "newSheet",
  "Ctrl+PageDown": "nextSheet",
  "Ctrl+PageUp": "previousSheet",
  PageDown: "pageDown",
  PageUp: "pageUp",
  "Alt+PageDown": "pageRight",
  "Alt+PageUp": "pageLeft",
  "Shift+PageDown": "selectPageDown",
  "Shift+PageUp": "selectPageUp",
  "Ctrl+End": "toEnd",
  "Ctrl+Shift+End": "selectToEnd",
  "Ctrl+Shift+Home": "selectToStart",
  "Shift+ ": "selectRows",
  "Ctrl+ ": "selectColumns",
  "Ctrl+ArrowUp": "edgeUp",
  "Ctrl+ArrowDown": "edgeDown",
  "Ctrl+ArrowLeft": "edgeLeft",
  "Ctrl+ArrowRight": "edgeRight",
  "Ctrl+Shift+ArrowUp": "selectEdgeUp",
  "Ctrl+Shift+ArrowDown": "selectEdgeDown",
  "Ctrl+Shift+ArrowLeft": "selectEdgeLeft",
  "Ctrl+Shift+ArrowRight": "selectEdgeRight",
  Escape: "forget",
  "Shift+F10": "menu",
  ContextMenu: "menu",
  "Ctrl+5": "strike",
  "Ctrl+Shift+%": "percent",
  "Ctrl+Shift+!": "asNumber",
  "Ctrl+Shift+~": "asGeneral",
  "Ctrl+Shift+@": "asTime",
  "Ctrl+Shift+#": "asDate",
  "Ctrl+Shift+$": "asMoney",
  "Ctrl+Shift+^": "asScientific",
  "Ctrl+Shift+&": "outline",
  "Ctrl+Shift+_": "noLines",
  "Shift+Home": "selectToRowStart",
  "Ctrl+Shift+*": "selectRegion",
  "Ctrl+*": "selectRegion",
  "Ctrl+Backspace": "toActive",
  F5: "goTo",
  "Ctrl+G": "goTo",
  "Ctrl+'": "formulaAbove",
  'Ctrl+Shift+"': "valueAbove",
  F4: "repeat",
};

/** A key, with those that are held with it. */
type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The command of a key, if it has one. */
export function commandOf(event: PressedKey): CellCommand | undefined {
  const held = [
    ...(event.ctrlKey || event.metaKey ? ["Ctrl"] : []),
    ...(event.altKey ? ["Alt"] : []),
    ...(event.shiftKey ? ["Shift"] : []),
  ];
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return KEYS[[...held, key].join("+")];
}
