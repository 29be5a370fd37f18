import { isSheetProtected } from "excel-host";
import { needsPassword, protectSheet, unprotectSheet } from "../edit/protection";
import { ask } from "../ui/ask";
import { showMessage, showStatus } from "../ui/message";
import type { At } from "./at";
import type { DialogsOwner } from "./cell-dialogs";

type Owner = Pick<DialogsOwner, "texts" | "focusGrid">;

/** Protects the sheet, or takes its protection away; asks for the password. */
export function switchProtection(owner: Owner, at: At): void {
  const { workbook } = at.book;
  const { sheetId } = at.selection;
  const { protection: texts } = owner.texts;
  if (!isSheetProtected(workbook.sheet(sheetId)))
    askPassword(owner, texts.protect, texts.choose, (password) => {
      protectSheet(workbook, sheetId, password);
      showStatus(texts.isProtected);
    });
  else if (needsPassword(workbook, sheetId))
    askPassword(owner, texts.unprotect, texts.password, (password) => unprotect(owner, at, password));
  else unprotect(owner, at, "");
}

function unprotect(owner: Owner, { book, selection }: At, password: string): void {
  const { protection: texts } = owner.texts;
  const locked = unprotectSheet(book.workbook, selection.sheetId, password);
  if (locked) showMessage(texts[locked]);
  else showStatus(texts.isFree);
}

function askPassword(owner: Owner, title: string, label: string, answered: (password: string) => void): void {
  const { ok, cancel } = owner.texts.page;
  ask({ title, label, kind: "password", ok, cancel, answered, back: () => owner.focusGrid() });
}
