import { element } from "./dom";

/** Says something that the user must have read. */
export function showMessage(text: string): void {
  element("message-text").textContent = text;
  const dialog = element<HTMLDialogElement>("message");
  if (dialog.open) return;
  keepCursor(dialog);
  dialog.showModal();
}

/**
 * A closed dialog gives the keyboard back without the cursor, and what is typed goes nowhere: this puts it where it was, as
 * soon as the field has the keyboard again.
 */
function keepCursor(dialog: HTMLDialogElement): void {
  const field = document.activeElement as HTMLTextAreaElement | HTMLInputElement | null;
  const { selectionStart: start, selectionEnd: end } = field ?? {};
  if (!field || typeof start !== "number") return;
  const put = (): void => field.setSelectionRange(start, end ?? start);
  field.addEventListener("focus", put);
  dialog.addEventListener("close", () => field.removeEventListener("focus", put), { once: true });
}

/** The first word of the line at the bottom: whether the sheet waits, takes an entry or calculates. */
export function showMode(text: string): void {
  element("mode").textContent = text;
}

/** The line at the bottom: what was done last, or what is wrong with the cell; gone with the next key or click. */
export function showStatus(text: string): void {
  element("status").textContent = text;
}

/** Lets the line go as soon as the user does something else. */
export function forgetStatusOnInput(): void {
  for (const event of ["keydown", "pointerdown"]) {
    window.addEventListener(event, () => showStatus(""), true);
  }
}
