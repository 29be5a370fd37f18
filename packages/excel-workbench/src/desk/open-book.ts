import { localeInfo } from "excel-host";
import { Clipboard } from "../edit/clipboard";
import { Edits } from "../edit/edits";
import type { Session } from "../session";
import { showMessage } from "../ui/message";

/** The workbench is for Indonesian offices: what is typed and shown follows their notation. */
export const LOCALE = localeInfo("id-ID");
export const DISPLAY = "id-ID";

/** The workbook on the desk and what a user can do to it. */
export interface OpenBook {
  readonly session: Session;
  readonly workbook: Session["workbook"];
  readonly edits: Edits;
  readonly clipboard: Clipboard;
}

export function openBook(session: Session): OpenBook {
  const { workbook } = session;
  const edits = new Edits(workbook, LOCALE, showMessage);
  return { session, workbook, edits, clipboard: new Clipboard(workbook, edits, DISPLAY) };
}
