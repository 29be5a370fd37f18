import type { WorkbenchTexts } from "../config/texts";
import type { shiftLines } from "../edit/sheet-actions";
import { openMenu } from "../ui/popup-menu";

/** What the menu of the cells can ask for. */
export interface CellMenuOwner {
  readonly texts: WorkbenchTexts;
  copy(): string;
  paste(text: string): void;
  clear(): void;
  shift(what: Parameters<typeof shiftLines>[3]): void;
  say(text: string): void;
}

/** A menu has no paste event: the browser asks the user before it shows the clipboard. */
async function pasteFromMenu(owner: CellMenuOwner): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => undefined);
  if (text === undefined) owner.say(owner.texts.status.clipboardRefused);
  else owner.paste(text);
}

/** Opens the menu of the selected cells at a place of the page. */
export function openCellMenu(owner: CellMenuOwner, event: MouseEvent): void {
  event.preventDefault();
  const { cells } = owner.texts;
  const entries = [
    { label: cells.copy, hint: "Ctrl+C", run: () => void navigator.clipboard.writeText(owner.copy()) },
    { label: cells.paste, hint: "Ctrl+V", run: () => void pasteFromMenu(owner) },
    { label: cells.clear, hint: "Delete", run: () => owner.clear() },
    { label: cells.insertRows, run: () => owner.shift("insertRows") },
    { label: cells.deleteRows, run: () => owner.shift("deleteRows") },
    { label: cells.insertColumns, run: () => owner.shift("insertColumns") },
    { label: cells.deleteColumns, run: () => owner.shift("deleteColumns") },
  ];
  openMenu(cells.menu, entries, event.clientX, event.clientY);
}
