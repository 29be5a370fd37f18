import type { WorkbenchTexts } from "../config/texts";
import type { LineShift } from "../edit/sheet-actions";
import type { Lines } from "../grid/owner";
import { openMenu } from "../ui/popup-menu";

/** What the menu of the cells can ask for. */
export interface CellMenuOwner {
  readonly texts: WorkbenchTexts;
  copy(): string;
  paste(text: string): void;
  clear(): void;
  shift(what: LineShift): void;
  say(text: string): void;
  /** Whether whole rows or columns are selected: rows of whole columns would be the whole sheet. */
  selectedLines(): Lines | undefined;
  focusGrid(): void;
}

/** A menu has no paste event: the browser asks the user before it shows the clipboard. */
async function pasteFromMenu(owner: CellMenuOwner): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => undefined);
  if (text === undefined) owner.say(owner.texts.status.clipboardRefused);
  else owner.paste(text);
}

const ROWS = ["insertRows", "deleteRows"] as const;
const COLUMNS = ["insertColumns", "deleteColumns"] as const;

/** What the menu offers for what is selected. */
const SHIFTS: Readonly<Record<Lines | "none", readonly LineShift[]>> = {
  none: [...ROWS, ...COLUMNS],
  rows: ROWS,
  columns: COLUMNS,
  sheet: [],
};

/** Opens the menu of the selected cells at a place of the page. */
export function openCellMenu(owner: CellMenuOwner, event: MouseEvent): void {
  event.preventDefault();
  const { cells } = owner.texts;
  const entries = [
    { label: cells.copy, hint: "Ctrl+C", run: () => void navigator.clipboard.writeText(owner.copy()) },
    { label: cells.paste, hint: "Ctrl+V", run: () => void pasteFromMenu(owner) },
    { label: cells.clear, hint: "Delete", run: () => owner.clear() },
    ...SHIFTS[owner.selectedLines() ?? "none"].map((what) => ({
      label: cells[what],
      run: () => owner.shift(what),
    })),
  ];
  openMenu(cells.menu, entries, event.clientX, event.clientY, () => owner.focusGrid());
}
