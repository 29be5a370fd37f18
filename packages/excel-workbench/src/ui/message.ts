import { element } from "./dom";

/** Says something that the user must have read. */
export function showMessage(text: string): void {
  element("message-text").textContent = text;
  const dialog = element<HTMLDialogElement>("message");
  if (!dialog.open) dialog.showModal();
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
