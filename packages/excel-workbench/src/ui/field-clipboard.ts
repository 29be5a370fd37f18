import type { CellEditorOwner } from "./cell-editor-owner";

/** Copy, cut and paste come back as events of their own. */
export function isClipboardKey({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ["c", "v", "x"].includes(key.toLowerCase());
}

/** Copies, cuts and pastes cells while the field waits; in an open entry the browser does it with the text. */
export function transferCells(
  field: HTMLTextAreaElement,
  isOpen: () => boolean,
  owner: Pick<CellEditorOwner, "copy" | "cut" | "paste">,
): void {
  // A paste does not say which keys asked for it: Ctrl+Shift+V is values only, as in Excel; Shift+Insert is not.
  let asValues = false;
  window.addEventListener("keydown", ({ key, shiftKey }) => (asValues = shiftKey && /^v$/i.test(key)), true);
  const on = (name: "copy" | "cut" | "paste", take: (data: DataTransfer) => void): void =>
    field.addEventListener(name, (event) => {
      if (isOpen() || !event.clipboardData) return;
      event.preventDefault();
      take(event.clipboardData);
    });
  on("copy", (data) => owner.copy(data));
  on("paste", (data) => owner.paste(data, asValues));
  on("cut", (data) => owner.cut(data));
}
