import { shiftLines } from "../edit/sheet-actions";
import { openMenu } from "../ui/popup-menu";

/** What the menu of the cells can ask for. */
export interface CellMenuOwner {
  copy(): string;
  paste(text: string): void;
  clear(): void;
  shift(what: Parameters<typeof shiftLines>[3]): void;
  say(text: string): void;
}

/** A menu has no paste event: the browser asks the user before it shows the clipboard. */
async function pasteFromMenu(owner: CellMenuOwner): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => undefined);
  if (text === undefined) owner.say("Peramban tidak mengizinkan. Pakai Ctrl+V.");
  else owner.paste(text);
}

/** Opens the menu of the selected cells at a place of the page. */
export function openCellMenu(owner: CellMenuOwner, event: MouseEvent): void {
  event.preventDefault();
  const entries = [
    { label: "Salin", hint: "Ctrl+C", run: () => void navigator.clipboard.writeText(owner.copy()) },
    { label: "Tempel", hint: "Ctrl+V", run: () => void pasteFromMenu(owner) },
    { label: "Hapus isi", hint: "Delete", run: () => owner.clear() },
    { label: "Sisipkan baris di atas", run: () => owner.shift("insertRows") },
    { label: "Hapus baris", run: () => owner.shift("deleteRows") },
    { label: "Sisipkan kolom di kiri", run: () => owner.shift("insertColumns") },
    { label: "Hapus kolom", run: () => owner.shift("deleteColumns") },
  ];
  openMenu("Sel", entries, event.clientX, event.clientY);
}
