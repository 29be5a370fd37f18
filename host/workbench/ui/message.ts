import { element } from "./dom";

/** Says something that the user must have read. */
export function showMessage(text: string): void {
  element("message-text").textContent = text;
  const dialog = element<HTMLDialogElement>("message");
  if (!dialog.open) dialog.showModal();
}

/** The line at the bottom: what the workbench is doing. */
export function showStatus(text: string): void {
  element("status").textContent = text;
}
