import type { WorkbenchTexts } from "../config/texts";
import type { CellShift, LineShift } from "../edit/sheet-actions";
import type { Lines } from "../grid/owner";
import type { CellCommand } from "../ui/cell-commands";
import { openMenu, type MenuEntry } from "../ui/popup-menu";

/** What the menu of the cells can ask for. */
export interface CellMenuOwner {
  readonly texts: WorkbenchTexts;
  copy(isCut?: boolean): string;
  paste(text: string): void;
  pasteValues(text: string): void;
  clear(): void;
  shift(what: LineShift | CellShift): void;
  run(command: CellCommand): void;
  say(text: string): void;
  /** Whether whole rows or columns are selected: rows of whole columns would be the whole sheet. */
  selectedLines(): Lines | undefined;
  focusGrid(): void;
}

/** A menu has no paste event: the browser asks the user before it shows the clipboard. */
async function pasteFromMenu(owner: CellMenuOwner, what: "paste" | "pasteValues"): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => undefined);
  if (text === undefined) owner.say(owner.texts.status.clipboardRefused);
  else owner[what](text);
}

const ROWS = ["insertRows", "deleteRows"] as const;
const COLUMNS = ["insertColumns", "deleteColumns"] as const;
const CELLS = ["insertDown", "insertRight", "deleteUp", "deleteLeft"] as const;

/** What the menu offers for what is selected. */
const SHIFTS: Readonly<Record<Lines | "none", readonly (LineShift | CellShift)[]>> = {
  none: [...ROWS, ...COLUMNS],
  rows: ROWS,
  columns: COLUMNS,
  sheet: [],
};

const VISIBILITY = {
  rows: ["hideRows", "showRows"],
  columns: ["hideColumns", "showColumns"],
} as const;

/** Opens the menu of the selected cells at a place of the page. */
export function openCellMenu(owner: CellMenuOwner, at: Pick<MouseEvent, "clientX" | "clientY">): void {
  const { cells } = owner.texts;
  const lines = owner.selectedLines();
  const open = (entries: readonly MenuEntry[]): void =>
    openMenu(cells.menu, entries, at.clientX, at.clientY, () => owner.focusGrid());
  const shift = (what: LineShift | CellShift): MenuEntry => ({
    label: cells[what],
    run: () => owner.shift(what),
  });
  const shown = lines === "rows" || lines === "columns" ? VISIBILITY[lines] : [];
  const entries: MenuEntry[] = [
    { label: cells.cut, hint: "Ctrl+X", run: () => void navigator.clipboard.writeText(owner.copy(true)) },
    { label: cells.copy, hint: "Ctrl+C", run: () => void navigator.clipboard.writeText(owner.copy()) },
    { label: cells.paste, hint: "Ctrl+V", run: () => void pasteFromMenu(owner, "paste") },
    { label: cells.pasteValues, run: () => void pasteFromMenu(owner, "pasteValues") },
    { label: cells.clear, hint: "Delete", run: () => owner.clear() },
    ...begun(SHIFTS[lines ?? "none"].map(shift)),
    ...(lines ? [] : [{ label: cells.shiftCells, run: () => open(CELLS.map(shift)) }]),
    ...shown.map((name) => ({ label: cells[name], run: () => owner.run(name) })),
    ...begun([
      { label: cells.makeTable, hint: "Ctrl+L", run: () => owner.run("table") },
      { label: cells.note, hint: "Shift+F2", run: () => owner.run("note") },
      { label: cells.format, hint: "Ctrl+1", run: () => owner.run("formatCells") },
    ]),
  ];
  open(entries);
}

/** A line above the first entry. */
const begun = (entries: readonly MenuEntry[]): MenuEntry[] =>
  entries.map((entry, index) => (index === 0 ? { ...entry, begins: true } : entry));
